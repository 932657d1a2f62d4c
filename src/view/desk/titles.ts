import type { Comparison, Side } from '../../engine/model.ts'
import type { Edit } from './edits.ts'

/** Headlines that are known apart from the texts, as the library or whoever pasted the text gives them. */
export interface Titles {
  readonly left?: string | undefined
  readonly right?: string | undefined
}

/** The titles to be drawn above the text: of each side whose text has no headline of its own. */
export function titlesAbove(comparison: Comparison, given: Titles): Titles {
  const above = (side: Side) => {
    const hasHeadline = comparison[side].reading.sentences.some(({ role }) => role === 'headline')
    return hasHeadline ? undefined : given[side]?.trim() || undefined
  }
  return { left: above('left'), right: above('right') }
}

/** A title in place of another one is a change as a headline in the text is. */
export function titleEdits({ left, right }: Titles): readonly Edit[] {
  if (left === right) return []
  return [{ kind: 'headline', struck: wordCount(left), put: wordCount(right) }]
}

function wordCount(title = ''): number {
  return title.split(/\s+/u).filter((word) => word !== '').length
}
