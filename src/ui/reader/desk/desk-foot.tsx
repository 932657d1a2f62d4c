import { useMemo } from 'react'
import { orderText, unchangedText } from '../../../view/desk-labels.ts'
import type { DeskBlock } from '../../../view/desk/model.ts'
import { unchangedIn } from '../../../view/desk/sentence-counts.ts'
import { usePair } from '../pair-context.ts'

/** How much stands as it stood, and what the order of the two does not say. */
export function DeskFoot({ blocks }: { readonly blocks: readonly DeskBlock[] }) {
  const { layout, names } = usePair()
  const { unchanged, of } = useMemo(() => unchangedIn(blocks, layout), [blocks, layout])
  return (
    <footer className="desk-foot">
      <p>
        {unchangedText(unchanged, of)} {orderText(names)}
      </p>
    </footer>
  )
}
