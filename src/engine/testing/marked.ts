import { expect, test } from 'vitest'
import { compare } from '../compare.ts'
import type { Comparison, Side } from '../model.ts'

/** Marks as a newspaper reader can check them: `{in other words}`, `[only here]`, the rest is shared. */

/** One side's text with its marks in it. */
export function marked(comparison: Comparison, side: Side): string {
  const { reading, marks } = comparison[side]
  return marks
    .map(({ start, end, kind, alone }) => drawn(reading.text.slice(start, end), alone ?? kind))
    .join('')
}

function drawn(words: string, kind: string): string {
  if (kind === 'reframed') return `{${words}}`
  if (kind === 'dropped' || kind === 'added') return `[${words}]`
  return kind === 'furniture' ? `<${words}>` : words
}

/** A test that two sentences, compared, are marked like this; each also proves the round trip. */
export function shows(name: string, left: string, right: string): void {
  test(name, () => {
    const comparison = compare({ text: bare(left) }, { text: bare(right) })
    expect(marked(comparison, 'left')).toBe(left)
    expect(marked(comparison, 'right')).toBe(right)
  })
}

function bare(text: string): string {
  return text.replace(/[{}[\]<>]/gu, '')
}
