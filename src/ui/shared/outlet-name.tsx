import '../../styles/outlet-name.css'
import type { Side } from '../../engine/model.ts'

interface Props {
  readonly side: Side
  readonly name: string
  /** More of it, for who points at it. */
  readonly title?: string | undefined
}

/** What stands on a side, by name. */
export function OutletName({ side, name, title }: Props) {
  return (
    <span className="outlet-name" data-side={side} dir="auto" title={title}>
      {name}
    </span>
  )
}
