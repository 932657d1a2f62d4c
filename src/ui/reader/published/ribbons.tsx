import { memo } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import type { Ribbon } from '../../../view/ribbons.ts'

interface Props {
  readonly ribbons: readonly Ribbon[]
}

/** A path for each ribbon; its shape is drawn as one scrolls (draw-ribbons.ts). By keyboard there are the links. */
export const Ribbons = memo(function Ribbons({ ribbons }: Props) {
  const selected = useVariorum((state) => state.selected)
  return (
    <svg className="ribbons" aria-hidden="true">
      {ribbons.map(({ left, right, kind }, at) => (
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
