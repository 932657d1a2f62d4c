import { describe, expect, test } from 'vitest'
import {
  cameSince,
  type Desk,
  EMPTY_DESK,
  fieldsOf,
  firstFault,
  withChange,
  withDraft,
  withReadAgain,
  withRefused,
} from './desk-model.ts'

const draft = { text: 'The mayor opened the bridge.', notes: [] }

/** The desk with one more article, filed under a speech; made for it where the desk has none of that name. */
function having(desk: Desk, speech: string, isWanted = true): Desk {
  const isThere = desk.speeches.some(({ slug }) => slug === speech)
  const entry = {
    name: 'a.txt',
    draft,
    fields: fieldsOf(draft),
    speech,
    proposal: { kind: 'new' },
    word: { read: [], folded: [] },
    isWanted,
  } as const
  return withDraft(desk, entry, isThere ? null : { slug: speech, title: speech })
}

const numbersOf = (list: readonly { readonly id: number }[]) => list.map(({ id }) => id)
const refusal = { kind: 'empty' } as const

test('what came while the desk was kept stays on it, and nothing else', () => {
  const before = withRefused(having(having(EMPTY_DESK, 'own-a'), 'own-b', false), { name: 'b', refusal })
  const now = withRefused(having(having(having(before, 'own-a'), 'own-b'), 'own-c'), { name: 'd', refusal })
  const left = cameSince(now, before)
  expect(numbersOf(left.drafts)).toEqual([4, 5, 6])
  expect(numbersOf(left.refused)).toEqual([7])
  // The first is in the library now.
  expect(left.speeches.map(({ slug }) => slug)).toEqual(['own-b', 'own-c'])
})

test('a desk that nothing came to is empty once it is kept', () => {
  const before = having(having(EMPTY_DESK, 'own-a'), 'own-b', false)
  expect(cameSince(before, before)).toEqual({ ...EMPTY_DESK, nextId: before.nextId })
})

describe('a draft read again in another encoding', () => {
  const first = having(EMPTY_DESK, 'own-a')
  const asked = (desk: Desk, encoding: string) => withChange(desk, 1, { again: { kind: 'asked', encoding } })
  const inRussian = { text: 'Мэр открыл мост.', title: 'Мост', notes: [] }

  test('keeps what was typed while it was read', () => {
    const fields = { ...fieldsOf(draft), outlet: 'The Herald' }
    const typed = withChange(asked(first, 'koi8-r'), 1, { fields, speech: 'own-b' })
    expect(withReadAgain(typed, 1, 'koi8-r', inRussian).drafts).toMatchObject([
      {
        draft: inRussian,
        fields: { outlet: 'The Herald', title: 'Мост' },
        speech: 'own-b',
        again: { kind: 'read', encoding: 'koi8-r' },
      },
    ])
  })
  test('is as the newest choice has it, whichever is read last', () => {
    const twice = asked(asked(first, 'big5'), 'koi8-r')
    const read = withReadAgain(twice, 1, 'koi8-r', inRussian)
    expect(withReadAgain(read, 1, 'big5', draft)).toEqual(read)
    expect(withReadAgain(twice, 1, 'big5', draft)).toEqual(twice)
  })
  test('stays as it was where the file gives no article in it, and says so', () => {
    const refused = withReadAgain(asked(first, 'big5'), 1, 'big5', null)
    expect(refused.drafts).toMatchObject([{ draft, again: { kind: 'refused', encoding: 'big5' } }])
  })
})

test('a ticked article with a language or an address that is none has to be mended', () => {
  const typed = (lang: string, address: string) =>
    withChange(having(EMPTY_DESK, 'own-a'), 1, { fields: { ...fieldsOf(draft), lang, address } })
  expect(firstFault(typed('English language', ''))).toMatchObject({ entry: { id: 1 }, field: 'lang' })
  expect(firstFault(typed('en', 'herald.test/a'))).toMatchObject({ field: 'address' })
  expect(firstFault(typed(' en ', ' https://herald.test/a '))).toBeNull()
  expect(firstFault(withChange(typed('??', ''), 1, { isWanted: false }))).toBeNull()
})
