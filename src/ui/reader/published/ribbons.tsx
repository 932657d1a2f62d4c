import { memo, useMemo } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import type { Ribbon, RibbonKind } from '../../../view/ribbons.ts'

interface Props {
  readonly ribbons: readonly Ribbon[]
}

/** A path for each ribbon; its shape is drawn as one scrolls (draw-ribbons.ts). By keyboard there are the links. */
export const Ribbons = memo(function Ribbons({ ribbons }: Props) {
  const selected = useVariorum((state) => state.selected)
  const stacked = useMemo(() => stackOf(ribbons), [ribbons])
  return (
    <svg className="ribbons" aria-hidden="true">
      {stacked.map(({ at, left, right, kind }) => (
        <path
          key={`${left} ${right}`}
          className="ribbon"
          data-ribbon={at}
          data-kind={kind}
          data-left={left}
          data-right={right}
          data-selected={left === selected || right === selected || undefined}
        />
      ))}
    </svg>
  )
})

/** From the lowest up: what crosses others lies under them, so that each can be pointed at. */
const STACK: readonly RibbonKind[] = ['possible', 'moved', 'same', 'reframed']

/** Each ribbon with its index, in the order of drawing; those that lead straight across on top. */
function stackOf(ribbons: readonly Ribbon[]): readonly (Ribbon & { readonly at: number })[] {
  const height = ({ left, right, kind }: Ribbon) => STACK.indexOf(kind) + (left === right ? STACK.length : 0)
  return ribbons.map((ribbon, at) => ({ ...ribbon, at })).toSorted((a, b) => height(a) - height(b))
}
