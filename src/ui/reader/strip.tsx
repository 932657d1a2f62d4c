import { type PointerEvent, useMemo, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { rowKindText } from '../../view/labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { type StripBlock, stripOf } from '../../view/strip.ts'
import { usePair } from './pair-context.ts'
import { rowElement } from './row-element.ts'
import { shareStyle, StripWindow } from './strip-window.tsx'

const KINDS = ['reframed', 'only-left', 'only-right', 'unsure', 'moved'] as const

/** The whole comparison as a strip: where the differences stand, and which part the window shows. */
export function Strip() {
  const { comparison, layout, names, relationship } = usePair()
  const muted: readonly string[] = useVariorum((state) => state.muted)
  const blocks = useMemo(() => stripOf(comparison, layout), [comparison, layout])
  const strip = useRef<HTMLDivElement>(null)

  function jump({ clientY }: PointerEvent) {
    const box = strip.current?.getBoundingClientRect()
    if (box) showBlockAt(blocks, (clientY - box.top) / box.height)
  }

  const counts = KINDS.filter((kind) => blocks.some((block) => block.kind === kind)).map(
    (kind) => `${rowKindText(kind, names, relationship)} ${layout.counts[kind]}`,
  )

  return (
    <div className="strip" role="img" aria-label={`${SCREEN_TEXT.overview}: ${counts.join(', ')}`}>
      <div className="strip-track" ref={strip} onPointerDown={jump}>
        {blocks.map(({ row, kind, top, height }) =>
          kind === 'same' || kind === 'plain' || muted.includes(kind) ? null : (
            <i key={row} className="strip-band" data-kind={kind} style={shareStyle(top, height)} />
          ),
        )}
        <StripWindow blocks={blocks} />
      </div>
    </div>
  )
}

/** Brings the row at a share of the whole into view, or the next one that is not folded away. */
function showBlockAt(blocks: readonly StripBlock[], share: number) {
  const at = blocks.findIndex(({ top, height }) => share < top + height)
  const shown = blocks.slice(at).find(({ row }) => rowElement(row))
  if (shown) rowElement(shown.row)?.scrollIntoView({ block: 'start' })
}
