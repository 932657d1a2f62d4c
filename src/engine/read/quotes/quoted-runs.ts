import { startsSentence } from './forms.ts'
import { type Run, isCut, isQuotation, keyAt } from './phrases.ts'
import type { Scene } from './scene.ts'

/** What one cue attributes, as runs of items in order. */
export type Content = readonly Run[]

/** The next quotation that a comma or colon introduces, where no other cue stands before it. */
export function nextQuotation(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(scene.items.length, from + INTRODUCED_WITHIN); at++) {
    if (scene.coreAt.has(at) || scene.cueAt.has(at)) return null
    if (isQuotation(scene, at)) return /[,:،]\s*$/u.test(scene.items[at]?.gap ?? '') ? at : null
    if (isCut(scene, at) && !/:/u.test(scene.items[at]?.gap ?? '')) return null
  }
  return null
}

/** Words between a verb of saying and the quotation that it introduces. */
const INTRODUCED_WITHIN = 40

/** A quotation, and those that follow it with nothing but "and" between. */
export function quotedRun(scene: Scene, at: number): Run {
  let last = at
  for (let next = at + 1; next < scene.items.length; next++) {
    if (
      isQuotation(scene, next) &&
      !(last === next - 1 && startsSentence(scene.text, scene.items[next]?.quotation ?? null))
    )
      last = next
    else if (keyAt(scene, next) !== scene.words.and) break
  }
  return { first: at, last }
}

/** Whether a quotation stands among the items from `first` to `last`, both of them included. */
export function anyQuotation(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isQuotation(scene, at)) return true
  return false
}

/** The first item of the statement that ends at `last`: behind a semicolon or a dash, or where nothing else claims it. */
export function statementFrom(scene: Scene, free: number, last: number): number {
  let first = last
  while (first > free && !/[;]|\s[—–]\s/u.test(scene.items[first]?.gap ?? '')) first--
  return first
}
