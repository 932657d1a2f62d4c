import type { Dropped } from '../model.ts'
import { wordCount } from '../wholeness.ts'
import type { Block } from './blocks.ts'

/** Fewer words are repeated by chance. */
const FEWEST_WORDS = 5
/** No pull-quote is longer. */
const MOST_WORDS = 80
/** A page with more candidates is made of quotations: what stands further down is not looked at. */
const CANDIDATES = 60

export interface WithoutPullQuotes {
  readonly blocks: readonly Block[]
  readonly dropped: readonly Dropped[]
}

/** A quotation set large beside the text that it repeats is left out: the text says it once. */
export function withoutPullQuotes(blocks: readonly Block[]): WithoutPullQuotes {
  const letters = blocks.map(({ text }) => lettersOf(text))
  const candidates = blocks
    .flatMap((block, at) => (isCandidate(block) ? [at] : []))
    .slice(0, CANDIDATES)
    .toSorted((a, b) => Number(blocks[b]?.kind === 'quote') - Number(blocks[a]?.kind === 'quote'))
  const gone = new Set<number>()
  for (const at of candidates) {
    const block = blocks[at]
    const words = block === undefined ? '' : lettersOf(quotedIn(block.text))
    const isRepeated = letters.some((other, i) => i !== at && !gone.has(i) && other.includes(words))
    if (isRepeated) gone.add(at)
  }
  return {
    blocks: blocks.filter((_, at) => !gone.has(at)),
    dropped: [...gone]
      .toSorted((a, b) => a - b)
      .map((at) => ({
        text: blocks[at]?.text ?? '',
        before: at - [...gone].filter((other) => other < at).length,
      })),
  }
}

/**
 * Pull-quotes that Readability has left out together with what stands beside the text.
 * @param kept the blocks of the article
 * @param known those that were already told
 */
export function pullQuotesBeside(
  kept: readonly Block[],
  whole: readonly Block[],
  known: readonly Dropped[],
): readonly Dropped[] {
  const texts = new Set([...kept, ...known].map(({ text }) => text))
  const page = withoutPullQuotes(whole)
  return page.dropped
    .filter(({ text }) => !texts.has(text))
    .map(({ text, before }) => {
      const above = new Set(page.blocks.slice(0, before).map((block) => block.text))
      return { text, before: kept.filter((block) => above.has(block.text)).length }
    })
}

/** A quotation by its tag, or a paragraph that is nothing but one. */
function isCandidate({ kind, text }: Block): boolean {
  if (kind === 'heading' || text.length > LONGEST) return false
  const words = wordCount(text)
  return (kind === 'quote' || QUOTED.test(text)) && words >= FEWEST_WORDS && words <= MOST_WORDS
}

const LONGEST = 1000
/** A quotation from its first mark to its last, and nothing behind it but a dash and who said it. */
const QUOTED = /^\s*[“„"«‘「『]([^”“"»」』]+?)[”“"»’」』][.,]?(?:\s*[—–-]\s*[^”“"»」』]{1,80})?\s*$/u

/** The words between the marks, or without the line that says whose they are. */
function quotedIn(text: string): string {
  const quoted = QUOTED.exec(text)?.[1] ?? ''
  return wordCount(quoted) >= FEWEST_WORDS ? quoted : text.replace(/\n[—–-][^\n]*$/u, '')
}

/** Letters and digits alone: marks and spaces differ where a quotation is set anew. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
