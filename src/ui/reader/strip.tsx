import { type PointerEvent, useMemo, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { rowKindText } from '../../view/labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { stripOf } from '../../view/strip.ts'
import { usePair } from './pair-context.ts'
import { rowElement } from './row-element.ts'
import { useStripWindow } from './use-strip-window.ts'

/** The whole comparison as a strip: where the differences stand, and which part the window shows. */
export function Strip() {
  const pair = usePair()
  const { comparison, layout } = pair
  const muted: readonly string[] = useVariorum((state) => state.muted)
  const blocks = useMemo(() => stripOf(comparison, layout), [comparison, layout])
  const strip = useRef<HTMLDivElement>(null)
  const seen = useStripWindow(blocks)

  function jump({ clientY }: PointerEvent) {
    const box = strip.current?.getBoundingClientRect()
    if (!box) return
    const share = (clientY - box.top) / box.height
    const block = blocks.find(({ top, height }) => share < top + height) ?? blocks.at(-1)
    if (block) rowElement(block.row)?.scrollIntoView({ block: 'start' })
  }

  const counts = (['reframed', 'only-left', 'only-right', 'unsure', 'moved'] as const)
    .filter((kind) => blocks.some((block) => block.kind === kind))
    .map((kind) => `${rowKindText(kind, pair.names, pair.relationship)} ${layout.counts[kind]}`)

  return (
    <div className="strip" role="img" aria-label={`${SCREEN_TEXT.overview}: ${counts.join(', ')}`}>
      <div className="strip-track" ref={strip} onPointerDown={jump}>
        {blocks.map(({ row, kind, top, height }) =>
          kind === 'same' || kind === 'plain' || muted.includes(kind) ? null : (
            <i key={row} className="strip-band" data-kind={kind} style={shareStyle(top, height)} />
          ),
        )}
        <i className="strip-window" style={shareStyle(seen.top, seen.height)} />
      </div>
    </div>
  )
}

function shareStyle(top: number, height: number) {
  return { top: `${top * 100}%`, height: `${height * 100}%` }
}
