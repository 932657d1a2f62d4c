/**
 * `npm run -s explain -- LEFT.txt RIGHT.txt [I J]`: why the matcher gives two sentences their score. Prints each
 * feature's value and its part in the score, largest first. Without I and J it lists both texts' sentences with
 * their numbers, and the likeliest partner of each.
 */
import { readFileSync } from 'node:fs'
import { lexiconFor, read } from '../src/engine/index.ts'
import { languageOf } from '../src/engine/lexicon/languages.ts'
import { candidatesOf } from '../src/engine/match/sentences/candidates.ts'
import { partsOf } from '../src/engine/match/sentences/parts.ts'
import { profilesOf } from '../src/engine/match/sentences/profiles.ts'
import { scoreOf, scorer, strengthOf } from '../src/engine/match/sentences/score.ts'

const [leftPath, rightPath, i, j] = process.argv.slice(2)
if (leftPath === undefined || rightPath === undefined || (i === undefined) !== (j === undefined)) {
  console.error('usage: npm run -s explain -- LEFT.txt RIGHT.txt [I J]')
  process.exit(2)
}
const texts = { left: textOf(leftPath), right: textOf(rightPath) }
const lexicon = await lexiconFor([{ text: texts.left }, { text: texts.right }])
const left = read({ text: texts.left }, lexicon)
const right = read({ text: texts.right }, lexicon)
const { pairs } = candidatesOf(
  profilesOf(left, languageOf(left.lang, lexicon)),
  profilesOf(right, languageOf(right.lang, lexicon)),
)
if (i === undefined) list()
else explain(Number(i), Number(j))

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    console.error(`explain: cannot read ${path}`)
    process.exit(2)
  }
}

function list(): void {
  const scored = pairs.map((candidate) => ({ ...candidate, score: scoreOf(candidate.pair) }))
  for (const [at, sentence] of left.sentences.entries()) {
    const own = scored.filter((candidate) => candidate.left === at).toSorted((a, b) => b.score - a.score)
    const best = own[0] === undefined ? '' : `  → ${own[0].right}, ${own[0].score.toFixed(2)}`
    console.log(`${at}  ${shortened(left.text.slice(sentence.start, sentence.end))}${best}`)
  }
  console.log()
  for (const [at, { start, end }] of right.sentences.entries())
    console.log(`${at}  ${shortened(right.text.slice(start, end))}`)
}

function explain(leftAt: number, rightAt: number): void {
  const found = pairs.find((candidate) => candidate.left === leftAt && candidate.right === rightAt)
  if (found === undefined) {
    console.log('They share no term that is looked up: no candidate, and no score.')
    return
  }
  const score = scoreOf(found.pair)
  const { base, parts } = partsOf(found.pair, scorer)
  console.log(`score ${score.toFixed(3)}, ${strengthOf(score) ?? 'no match'}\n`)
  console.log(line('feature', 'value', 'part', ''))
  for (const { name, value, part, reason } of parts.toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part)))
    console.log(line(name, value.toFixed(3), part.toFixed(3), reason))
  console.log(line('(any pair)', '', base.toFixed(3), 'before anything is known'))
  const logit = parts.reduce((sum, { part }) => sum + part, base)
  console.log(line('logit', '', logit.toFixed(3), `probability ${(1 / (1 + Math.exp(-logit))).toFixed(3)}`))
}

function line(name: string, value: string, part: string, reason: string): string {
  return `${name.padEnd(20)}${value.padStart(9)}${part.padStart(9)}  ${reason}`.trimEnd()
}

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 89)}…`
}
