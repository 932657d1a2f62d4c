import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { kindOf } from './kind.ts'

describe('a saved page is told by what it says, whatever its name', () => {
  const tells = (what: string, before: string) =>
    test(what, () => {
      const bytes = strToU8(`${before}<!DOCTYPE html><html lang="en">`)
      expect([kindOf('a.txt', bytes), kindOf('a', bytes)]).toEqual([{ kind: 'html' }, { kind: 'html' }])
    })
  tells('with nothing before it', '')
  tells(
    'behind the comment of the browser that saved it',
    '<!-- saved from url=(0021)https://post.example/ -->\r\n',
  )
  tells('behind a declaration of XML', '<?xml version="1.0" encoding="UTF-8"?>\n')
  tells('behind a mark, and more of both', '\uFEFF\n<?xml version="1.0"?><!-- a --> <!-- > -->')
  test('and what only begins like one is text', () => {
    for (const text of ['<!-- a note --> Rain.', '<?xml version="1.0"?><rss>', '<!---->'.repeat(200)])
      expect(kindOf('a.txt', strToU8(text))).toEqual({ kind: 'text' })
  })
})
