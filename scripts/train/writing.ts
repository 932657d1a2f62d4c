import type { WrittenTrees } from '../../src/engine/match/trees.ts'

/** Trees as they stand in a file of weights. */
export function modelText({ base, thresholds, trees }: WrittenTrees): string {
  const lists = thresholds.map((list) => `    [${list.map(plain).join(', ')}],\n`).join('')
  return `{\n  base: ${base},\n  // biome-ignore format: a table of numbers\n  thresholds: [\n${lists}  ],\n  trees:\n    "${trees}",\n}`
}

/** A threshold as it was rounded, not as a float holds it. */
function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** 0.5 → "50.0" */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}
