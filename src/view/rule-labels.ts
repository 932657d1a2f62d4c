import type { Finding, Rule } from '../engine/model.ts'
import { isOfOneSide } from './one-sided.ts'

/** The tag that stands in the gutter where a finding is. */

/** What a tag says in the name of its row. */
const SAID: Readonly<Record<Rule, string>> = {
  figure: 'figure differs',
  'quote-wording': 'words inside quotation marks differ',
  'quote-form': 'form of quotation differs',
  cue: 'verb of saying differs',
  certainty: 'certainty or negation differs',
  naming: 'name differs',
  setting: 'setting differs',
  headline: 'headline has words of its own',
  prominence: 'prominence differs',
}

const SIGN: Readonly<Record<Exclude<Rule, 'figure' | 'certainty' | 'setting'>, string>> = {
  'quote-wording': '“ ”',
  'quote-form': 'form',
  cue: 'verb',
  naming: 'name',
  headline: 'head',
  prominence: '↕',
}

export interface Tag {
  readonly text: string
  readonly said: string
}

/** More would be taller than a short row. */
const MOST_TAGS = 2

/**
 * The tags of a row, one a sign, ranked; behind two the rest is counted: `+3`.
 * @param findings those that stand in the row
 * @param words the text under a finding, `signWords`
 */
export function tagsOf(
  findings: readonly Finding[],
  words: (finding: Finding) => readonly string[],
): readonly Tag[] {
  // A quote of one article alone has none: its row says so already.
  const tags = new Map<string, Tag>()
  for (const finding of findings.filter((one) => !isOfOneSide(one))) {
    const text = signOf(finding, words(finding))
    if (!tags.has(text)) tags.set(text, { text, said: SAID[finding.rule] })
  }
  const all = [...tags.values()]
  if (all.length <= MOST_TAGS) return all
  const rest = all.slice(MOST_TAGS)
  const said = [...new Set(rest.map((tag) => tag.said))].join(', ')
  return [...all.slice(0, MOST_TAGS), { text: `+${rest.length}`, said }]
}

function signOf(finding: Finding, words: readonly string[]): string {
  if (finding.rule === 'figure') return figureSign(words, finding.relation === 'vague')
  if (finding.rule === 'certainty') return certaintySign(finding.change, words)
  if (finding.rule === 'setting') return { place: 'where', day: 'when', occasion: 'event' }[finding.aspect]
  return SIGN[finding.rule]
}

/** "must" beside "should" → `must`. */
function certaintySign(change: 'modal' | 'negation' | 'agent', words: readonly string[]): string {
  return change === 'modal' ? shortened(words[0] ?? 'may') : { negation: 'not', agent: 'who' }[change]
}

/** "59 people" → `59`; a vague one is its vague word: "dozens of missiles" beside "22 missiles" → `dozens`. */
function figureSign(words: readonly string[], isVague: boolean): string {
  if (isVague) return shortened(vagueWord(words))
  const digits = words.flatMap((text) => /\p{N}[\p{N}.,:]*\p{N}|\p{N}/u.exec(text)?.[0] ?? [])[0]
  const first = words[0]?.split(/\s/u)[0] ?? ''
  return shortened(digits ?? first)
}

/** "a few drivers" → `few`: the first word that is no article. */
function vagueWord(texts: readonly string[]): string {
  const vague = texts.find((text) => !/\p{N}/u.test(text)) ?? texts[0] ?? ''
  const words = vague.split(/\s/u)
  return (words.find((word) => word.length > 2) ?? words[0] ?? '').toLowerCase()
}

/** Letters that fit between the columns. */
const LONGEST_SIGN = 7

function shortened(figure: string): string {
  const letters = Array.from(figure)
  return letters.length > LONGEST_SIGN ? `${letters.slice(0, LONGEST_SIGN - 1).join('')}…` : figure
}
