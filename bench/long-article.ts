import type { Article } from '../src/engine/index.ts'

/**
 * Two long articles on one speech, made by rule from a seed: the same on every machine. No sentence stands
 * twice in an article. Of what the left tells, the right has one sentence in ten word for word and two in ten
 * edited, a few of them elsewhere, and else sentences of its own: about as independent reports of one event do.
 */
export function longPair(words: number, seed: number): readonly [left: Article, right: Article] {
  const random = mulberry32(seed)
  const sentences = distinctSentences(2 * Math.ceil(words / WORDS_A_SENTENCE), random)
  const half = sentences.length / 2
  const left = upTo(words, sentences.slice(0, half))
  const own = sentences.slice(half)
  const retold = left.map((sentence, i) => retell(sentence, own[i] ?? sentence, random))
  return [article(left), article(upTo(words, swapNeighbours(retold, random)))]
}

type Random = () => number

const WORDS_A_SENTENCE = 8 // the fewest that a form below gives
const SENTENCES_A_PARAGRAPH = 3

const WHO =
  'the minister,the spokesman,an official,the leader,the general,the ambassador,the mayor,the chairwoman,the commander,the delegate'.split(
    ',',
  )
const SAID = 'said,announced,stressed,denied,repeated,warned,explained,noted,admitted,claimed'.split(',')
const WHAT =
  'the talks,the sanctions,the border,the convoy,the budget,the ceasefire,the inquiry,the pipeline,the election,the embassy,the harvest,the railway'.split(
    ',',
  )
const DID =
  'had been delayed,would be opened,was under review,had failed,must come to an end,could be extended,was never agreed,had cost lives,would be rebuilt,needed more money'.split(
    ',',
  )
const WHERE =
  'in Qom,in Baghdad,in Geneva,near the coast,at the summit,in the capital,on the island,at the airport,in the north,along the river'.split(
    ',',
  )
const WHEN =
  'on Monday,last night,before the vote,after the storm,in the spring,a week later,hours after the attack,during the visit,this year,at noon'.split(
    ',',
  )

const EDITS: Readonly<Record<string, string>> = {
  said: 'told reporters',
  must: 'should',
  had: 'has',
  stressed: 'insisted',
}

interface Parts {
  readonly who: string
  readonly said: string
  readonly what: string
  readonly did: string
  readonly where: string
  readonly when: string
  readonly number: number
}

const FORMS: readonly ((parts: Parts) => string)[] = [
  ({ who, said, what, did, when }) => `${who} ${said} ${when} that ${what} ${did}.`,
  ({ who, said, what, did, where, number }) =>
    `${what} ${did} ${where}, ${who} ${said}, naming ${number} cases.`,
  ({ who, what, did, where, when }) => `${when} ${who} was asked ${where} whether ${what} ${did}.`,
  ({ said, what, where, when, number }) =>
    `${number} people gathered ${where} ${when} over ${what}, witnesses ${said}.`,
  ({ who, what, did, number }) =>
    `“${what} ${did},” ${who} told a crowd of ${number}, who answered with applause.`,
]

function distinctSentences(count: number, random: Random): readonly string[] {
  const made = new Set<string>()
  while (made.size < count) {
    const parts: Parts = {
      who: pick(WHO, random),
      said: pick(SAID, random),
      what: pick(WHAT, random).replace('the ', `the ${invented(random)} `),
      did: pick(DID, random),
      where: random() < 0.5 ? pick(WHERE, random) : `in ${capital(invented(random))}`,
      when: pick(WHEN, random),
      number: 2 + Math.floor(random() * 900),
    }
    made.add(capital(pick(FORMS, random)(parts)))
  }
  return [...made]
}

const STARTS = 'bar,cor,dal,far,gol,har,jan,kel,lom,mar,nor,pel,ras,sol,tam,vor'.split(',')
const MIDDLES = 'a,ame,edi,ela,i,ina,o,ori,ula'.split(',')
const ENDS = 'band,dan,gar,kesh,lin,mond,nak,ria,stan,vik'.split(',')

/** One of 1,440 words that no list has: a real article, too, has words of its own in most sentences. */
function invented(random: Random): string {
  return pick(STARTS, random) + pick(MIDDLES, random) + pick(ENDS, random)
}

/** Word for word, edited, or left out for a sentence of the other outlet's own. */
function retell(sentence: string, own: string, random: Random): string {
  const chance = random()
  if (chance < 0.1) return sentence
  return chance < 0.3 ? sentence.replaceAll(/\w+/g, (word) => EDITS[word] ?? word) : own
}

function swapNeighbours(sentences: readonly string[], random: Random): readonly string[] {
  const order = sentences.map((_, i) => i + (random() < 0.1 ? 5 : 0))
  return sentences
    .map((sentence, i) => [order[i] ?? i, sentence] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, sentence]) => sentence)
}

function upTo(words: number, sentences: readonly string[]): readonly string[] {
  let left = words
  return sentences.filter((sentence) => {
    left -= sentence.split(' ').length
    return left >= 0
  })
}

function article(sentences: readonly string[]): Article {
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(i, i + SENTENCES_A_PARAGRAPH).join(' '))
  return { text: paragraphs.join('\n\n'), speech: 'bench' }
}

function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)]
  if (chosen === undefined) throw new Error('nothing to pick from')
  return chosen
}

/** “the talks → “The talks */
function capital(sentence: string): string {
  return sentence.replace(/[a-z]/, (letter) => letter.toUpperCase())
}

/** A small generator of even quality, by Tommy Ettinger (public domain): 0 ≤ number < 1. */
function mulberry32(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
