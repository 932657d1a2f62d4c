import type { Match } from '../engine/model.ts'
import { countText, quotedText } from './wording.ts'

/** Words for the reader’s own say on matches: in the close-up, in its dialog, and in the menu of what was said. */
export const HAND_TEXT = {
  actions: 'Your say',
  notAMatch: 'Not a match',
  isAMatch: 'It is a match',
  pin: 'Pin',
  pinned: 'Pinned',
  pinMeaning: 'It stays a match, whatever the engine says',
  matchWith: 'Match with …',
  join: {
    heading: 'Match with …',
    ownOf: 'One of these sentences',
    with: 'tells the same as … in',
    search: 'Search',
    nearest: 'Nearest',
    all: 'In the order of the text',
    others: 'All others, in the order of the text',
    found: 'Found, in the order of the text',
    nothing: 'No sentence that could be matched has these words.',
    none: 'There is no sentence left to match.',
    choose: 'Choose a sentence first.',
    match: 'Match',
  },
  menu: {
    yours: 'Yours',
    label: 'Your matches',
    nothing: 'Nothing of yours stands now.',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Back to the engine’s answer',
    notKept: 'This browser does not keep them.',
  },
  comparing: 'Comparing again …',
  spelling: 'Ignore spelling variants',
  spellingMeaning: '“honour” and “honor”, “12 per cent” and “12%” count as the same words.',
} as const

export const OWN_MATCH_DEFINITION =
  'You say that it is one: it marks words and is counted like a strong match, whatever the engine makes of it.'

/** What a button that pins says: of a weak match it is more than a pin. */
export function pinText({ by, strength }: Pick<Match, 'by' | 'strength'>): string {
  if (by === 'reader') return HAND_TEXT.pinned
  return strength === 'weak' ? HAND_TEXT.isAMatch : HAND_TEXT.pin
}

/** What a hand holds, counted. */
export interface HandCounts {
  readonly joined: number
  readonly kept: number
  readonly broken: number
}

/** `1 match of your own, 2 matches pinned, 1 pair taken apart` */
export function handCountsText({ joined, kept, broken }: HandCounts): string {
  const parts = [
    ...(joined > 0 ? [countText(joined, 'match of your own', 'matches of your own')] : []),
    ...(kept > 0 ? [countText(kept, 'match pinned', 'matches pinned')] : []),
    ...(broken > 0 ? [countText(broken, 'pair taken apart', 'pairs taken apart')] : []),
  ]
  return parts.length === 0 ? HAND_TEXT.menu.nothing : parts.join(', ')
}

/** `You took this apart from “The minister said …”.` */
export function apartText(sentence: string): string {
  return `You took this apart from ${openingWords(sentence)}.`
}

/** Pairs that were said of sentences which are not there. */
export function lostText(lost: number): string {
  return `${countText(lost, 'no longer fits the text', 'no longer fit the text')}.`
}

/** The first words of a sentence, to name it by. */
export function openingWords(sentence: string): string {
  const words = sentence.trim().split(/\s+/u)
  const opening = words.slice(0, OPENING_WORDS).join(' ')
  return quotedText(words.length > OPENING_WORDS ? `${opening} …` : opening)
}

/** Enough to know a sentence again beside its passage. */
const OPENING_WORDS = 6
