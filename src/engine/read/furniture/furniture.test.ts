import { describe, expect, test } from 'vitest'
import type { FurnitureRule, Metadata } from '../../model.ts'
import { read } from '../read.ts'

/** `text` with its furniture in pointed brackets is `expected`; all that a rule finds is of that rule. */
function furnishes(rule: FurnitureRule, expected: string, metadata: Metadata = {}): void {
  test(`${rule}: ${expected.replace(/\s+/gu, ' ').slice(0, 70)}`, () => {
    const text = expected.replace(/[⟨⟩]/gu, '')
    const reading = read({ text })
    expect(drawn(text, reading.furniture)).toBe(expected)
    expect(new Set(reading.furniture.map((found) => found.rule))).toEqual(new Set([rule]))
    expect(reading.metadata).toMatchObject(metadata)
  })
}

/** Nothing in the text is furniture. */
function leaves(text: string): void {
  test(`leaves: ${text.replace(/\s+/gu, ' ').slice(0, 70)}`, () =>
    expect(drawn(text, read({ text }).furniture)).toBe(text))
}

function drawn(text: string, furniture: readonly { start: number; end: number }[]): string {
  return furniture
    .toReversed()
    .reduce(
      (words, { start, end }) => `${words.slice(0, start)}⟨${words.slice(start, end)}⟩${words.slice(end)}`,
      text,
    )
}

const BODY = 'The minister said on Wednesday that talks would go on.\n\nShe gave no date for them.'

describe('credits', () => {
  furnishes(
    'licence-line',
    `${BODY}\n\n⟨All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License.⟩`,
    {
      outlet: 'Mehr News Agency',
      licence:
        'All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License.',
    },
  )
  furnishes(
    'licence-line',
    `${BODY} ⟨All Content by Mehr News Agency is licensed under a Creative Commons license.⟩`,
  )
  furnishes('licence-line', `${BODY}\n\n⟨This article has been adapted from its original source.⟩`)
  furnishes('licence-line', `${BODY}\n\n⟨© 2020 The Daily Paper. All rights reserved.⟩`)
  furnishes('source-line', `${BODY}\n\n⟨Source: Tehran Times⟩`, { outlet: 'Tehran Times' })
  furnishes('source-line', `${BODY} ⟨Source: Al Jazeera⟩`, { outlet: 'Al Jazeera' })
  furnishes('source-line', `${BODY}\n\n⟨Source: News agencies⟩`)
  furnishes('byline', `⟨By Jane Doe and John van Dyke⟩\n\n${BODY}`)
  furnishes('byline', `${BODY}\n\n⟨Reporting by Jane Doe; Editing by John Roe⟩`)
  furnishes('byline', `${BODY} ⟨NA/PA⟩`)
  leaves(`${BODY}\n\nBy Wednesday evening the crowd had gone home.`)
  leaves(`${BODY}\n\nThe AC/DC concert was called off.`)
  leaves(`${BODY}\n\nThe photographs were licensed under strict terms, the court heard.`)
  leaves(`Source: the ministry says nothing.\n\n${BODY}\n\n${BODY}\n\n${BODY}`)
})

describe('openers', () => {
  furnishes('dateline', `⟨TEHRAN -⟩ ${BODY}`)
  furnishes('dateline', `⟨WASHINGTON, Jan. 8 (Reuters) —⟩ ${BODY}`)
  furnishes('dateline', `⟨KANSAS CITY, Mo. —⟩ ${BODY}`)
  furnishes('dateline', `⟨Denver (AP) –⟩ ${BODY}`)
  furnishes('date-line', `⟨date 2020-12-16⟩ ${BODY}`, { date: '2020-12-16' })
  furnishes('date-line', `Talks go on\n\n⟨Published: 8 January 2020⟩\n\n${BODY}`, { date: '2020-01-08' })
  furnishes('date-line', `Talks go on\n\n⟨January 8, 2020⟩\n\n${BODY}`, { date: '2020-01-08' })
  furnishes('section-label', `⟨IranMiddle East⟩\n\nTalks go on\n\n${BODY}`)
  furnishes('section-label', `⟨World | Middle East⟩\n\nTalks go on\n\n${BODY}`)
  leaves(`NATO and the EU - two bodies - agreed.\n\n${BODY}`)
  leaves(`Iran\n\n${BODY}`.replace('Iran', 'Iran is ready'))
  leaves(`${BODY}\n\nOn 8 January 2020 the talks began.`)
})

describe('page', () => {
  furnishes('navigation', `${BODY}\n\n⟨Back to top button⟩`)
  furnishes('navigation', `${BODY}\n\n⟨Advertisement⟩\n\nTalks began in May.`)
  furnishes(
    'tweet',
    `${BODY}\n\n⟨The Night of Song⟩\n\n\n⟨Activists call for songs on roofs 🇮🇶 #night pic.twitter.com/SZLUH4Pfnv — 🇮🇶Updates (@Updates) December 15, 2020⟩\n\nTalks began in May.`,
  )
  furnishes(
    'tweet',
    `${BODY}\n\n⟨We began the year mourning. #Peace https://t.co/RsmRcQTi8t — A GROUP (@agroup) December 12, 2020⟩\n\nTalks began in May.`,
  )
  leaves(`${BODY}\n\nHe posted a picture on Twitter (@minister) and left.`)
  leaves(`Back to top form, the team won.\n\n${BODY}`)
})

test('furniture in the middle of a paragraph keeps the account on both sides of none', () => {
  const text = `TEHRAN - ${BODY.split('\n')[0]} NA/PA   All Content by Mehr News Agency is licensed under a Creative Commons license.`
  const reading = read({ text })
  expect(reading.furniture.map((found) => found.rule)).toEqual(['dateline', 'byline', 'licence-line'])
  expect(reading.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The minister said on Wednesday that talks would go on.',
  ])
})
