import type { CSSProperties, ReactNode } from 'react'

interface Props {
  /** How many items it holds: its height is guessed from them until it was laid out. */
  readonly items: number
  /** It holds the row whose close-up stands open. */
  readonly isOpen: boolean
  /** Absent while they are still to be drawn. */
  readonly children?: ReactNode
}

/**
 * A stretch of the list that the browser passes over as one while it is out of sight (reading.css). To who listens it
 * is nothing: its rows are the list’s.
 */
export function ChunkBox({ items, isOpen, children }: Props) {
  const style: CSSProperties & Record<'--items', number> = { '--items': items }
  return (
    <div className="chunk" style={style} data-open={isOpen || undefined}>
      {children}
    </div>
  )
}
