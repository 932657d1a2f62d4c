import { whole, type Candidate, type Rule } from './rule.ts'

/** What a web page prints around and between the paragraphs of an account. */

/** `Back to top button`, `Advertisement`, `Share this article` */
export const navigation: Rule = {
  name: 'navigation',
  find: (candidate) =>
    candidate.words.length <= LONGEST && NAVIGATION.test(candidate.words) ? whole(candidate) : undefined,
}

const LONGEST = 120

const NAVIGATION = new RegExp(
  `^(?:${[
    'back to (?:top|home|list)(?: button)?',
    'skip to (?:main )?content',
    'advertisements?(?: \\d+)?',
    '(?:article|story) continues (?:below|after)(?: this)?(?: advertisement| ad)?',
    'share(?: this(?: article| story| post| page)?)?(?: (?:on|via|with) .{1,40})?',
    '(?:print|e-?mail|copy link|comments?(?: \\(\\d+\\))?|subscribe|sign in|log in|menu|search)',
    'sign up (?:for|to) .{1,80}',
    '(?:read|see|watch|listen) (?:more|also|next)\\b.{0,80}',
    '(?:also|more) on .{1,60}:.{0,80}',
    'related(?: (?:articles?|stor(?:y|ies)|topics?|news|content))?:?',
    '(?:recommended|trending|most (?:read|popular))(?: (?:stories|articles|now))?:?',
    'follow us on .{1,60}',
    'click here (?:to|for) .{1,80}',
    '\\d{1,3} ?-? ?min(?:ute)?s? read',
    'listen to (?:this|the) (?:article|story).{0,30}',
  ].join('|')})$`,
  'iu',
)

/** A tweet set into a page: its picture link, or its signature `— Name (@handle) January 8, 2020`. */
export const tweet: Rule = {
  name: 'tweet',
  find: (candidate) => (isTweet(candidate) ? whole(candidate) : undefined),
}

function isTweet({ words }: Candidate): boolean {
  return PICTURE.test(words) || SIGNATURE.test(words)
}

const PICTURE = /\bpic\.twitter\.com\/\w+/u
const SIGNATURE = /[—–-] ?[^—]{1,80}\(@\w{1,20}\),? (?:\p{L}+ \d{1,2},? \d{4}|\d{1,2} \p{L}+ \d{4})$/u

/** The title that a page prints above a tweet: a few words without a full stop. */
export function isTweetTitle(words: string): boolean {
  return words.split(/\s+/u).length <= TITLE_WORDS && !/[.!?…”"’':;,]$/u.test(words)
}

const TITLE_WORDS = 8
