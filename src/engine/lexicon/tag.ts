import { words } from './words.ts'

/** A text's BCP 47 tag: the given one, else the one that it looks like. */
export function tagOf(text: string, given: string | undefined): string {
  return given === undefined || given === '' ? guessed(text.slice(0, SAMPLE)) : given
}

/** UTF-16 units: some three hundred words tell a language. */
const SAMPLE = 2000

/**
 * By its script, and where several languages share one by letters of their own or by their commonest words.
 * What cannot be told is English in Latin letters, and "und" in others.
 */
function guessed(text: string): string {
  const [first] = SCRIPTS.map((script) => ({ script, letters: count(text, script.letter) })).toSorted(
    (a, b) => b.letters - a.letters,
  )
  return first === undefined || first.letters === 0 ? 'en' : first.script.tag(text)
}

interface Script {
  readonly letter: RegExp
  tag(text: string): string
}

/** Of scripts with as many letters the first is taken. */
const SCRIPTS: readonly Script[] = [
  { letter: /\p{Script=Latin}/gu, tag: latinTag },
  { letter: /\p{Script=Arabic}/gu, tag: arabicTag },
  { letter: /\p{Script=Cyrillic}/gu, tag: (text) => (/[іїєґ]/u.test(text) ? 'uk' : 'und-Cyrl') },
  { letter: /\p{Script=Hebrew}/gu, tag: () => 'he' },
  { letter: /\p{Script=Greek}/gu, tag: () => 'el' },
  { letter: /\p{Script=Hangul}/gu, tag: () => 'ko' },
  { letter: /\p{Script=Thai}/gu, tag: () => 'th' },
  { letter: /\p{Script=Devanagari}/gu, tag: () => 'und-Deva' },
  { letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, tag: hanTag },
]

function hanTag(text: string): string {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'
}

/** Urdu and Persian by the letters that Arabic lacks; a foreign name in an Arabic text may hold one of them. */
function arabicTag(text: string): string {
  if (count(text, /[ٹڈڑںے]/gu) > 1) return 'ur'
  return count(text, /[پچژگ\u06a9\u06cc]/gu) > count(text, /[ةى\u0643\u064a]/gu) ? 'fa' : 'ar'
}

/** So many different ones of a language's commonest words make a guess, and so many more than English has. */
const LEAST = 3
const LEAD = 2

/** English unless another language is clearly told: its words are few in a line ("Police met protesters"). */
function latinTag(text: string): string {
  const all = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu))
  const hits = COMMONEST.map(([, common]) => [...common].filter((word) => all.has(word)).length)
  const [english = 0] = hits
  const most = Math.max(...hits)
  const best = COMMONEST[hits.indexOf(most)]?.[0] ?? 'en'
  return most >= LEAST && most >= english + LEAD ? best : 'en'
}

/** The commonest words of languages in Latin letters, English first. Of equals the first is taken. Our own compilation. */
const COMMONEST: readonly (readonly [tag: string, words: ReadonlySet<string>])[] = [
  ['en', words('the of and to in a is was that for on with he his it as at by from has said are be an were')],
  ['de', words(`der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einer als auch es
    an hat am bei dass wurde wurden nach um vom zum zur oder sie er wir haben sind aus über sagte wird`)],
  ['fr', words('le la les des et en du un une est que dans pour qui sur au pas par plus avec il a ce son')],
  ['es', words('el la los las de que y en un una es se del por con para no su al lo como más ha fue')],
  ['it', words('il la di che e un una per in non con del della si le dei al è lo da sono gli nel ha')],
  ['pt', words('o a os as de que e do da em um uma para com não no na se por dos mais ao foi é')],
  ['nl', words('de het een van en in is dat op te met voor zijn niet die aan er om ook als hij bij door heeft')],
  ['tr', words('ve bir bu da de için ile olarak çok daha olan gibi en ne ama sonra kadar ise dedi olduğunu')],
  ['id', words('yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke bahwa oleh adalah ia')],
]

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
