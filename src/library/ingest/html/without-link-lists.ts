import type { Dropped } from '../model.ts'
import type { Block } from './blocks.ts'
import { asksToReadOn } from './link-list.ts'

export interface WithoutLinkLists {
  readonly blocks: readonly Block[]
  readonly lines: readonly Dropped[]
}

/** The blocks without lists of links, and without the headings right before those that only ask to read on. */
export function withoutLinkLists(blocks: readonly Block[]): WithoutLinkLists {
  const isGone = blocks.map(
    (block, at) => isInLinkList(block) || (asksToReadOn(block.text) && isInLinkList(blocks[at + 1])),
  )
  const kept = blocks.filter((_, at) => !isGone[at])
  // A page of nothing else is wanted for them.
  if (kept.length === 0) return { blocks, lines: [] }
  let before = 0
  const lines = blocks.flatMap(({ text }, at): Dropped[] => {
    if (isGone[at]) return [{ text, before }]
    before++
    return []
  })
  return { blocks: kept, lines }
}

function isInLinkList(block: Block | undefined): boolean {
  return block?.isInLinkList === true
}
