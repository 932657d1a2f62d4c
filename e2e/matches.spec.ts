import { expect, test } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './support/articles.ts'
import { openPair, toldByRight } from './support/reader.ts'

/** What a careful reader finds in both articles, the page finds as a strong or fair match; and nothing else by its words alone. */

const TOLD_BY_BOTH = [
  [
    'The United States’ corruptive presence in the region must',
    'corrupt presence of the US in this region should come to an end',
  ],
  ['A slap was delivered last night', 'Last night we slapped them in the face'],
  ['59 people were killed', 'killing more than 50 people'],
  ['I express condolences', 'I would like to express my condolences'],
  ['The remarks by the Leader came a few hours after', 'televised remarks on Wednesday came hours after'],
  ['such military actions are not enough', 'military retaliation was not enough'],
] as const

const NOT_THE_SAME = [
  ['Do not say that we all know', 'All is well!'],
  ['The people slapped them', 'Last night we slapped them in the face'],
] as const

for (const [left, right] of TOLD_BY_BOTH) {
  test(`“${left}” is told by both`, async ({ page }) => {
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    expect(await toldByRight(page, left)).toContain(right)
  })
}

for (const [left, right] of NOT_THE_SAME) {
  test(`“${left}” is not “${right}”`, async ({ page }) => {
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    expect(await toldByRight(page, left)).not.toContain(right)
  })
}
