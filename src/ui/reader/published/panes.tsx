import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { placeOf } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { publishedOf } from '../../../view/published.ts'
import { ribbonsOf } from '../../../view/ribbons.ts'
import { usePair } from '../pair-context.ts'
import { PANES_ID } from '../row-element.ts'
import { PanesStrip } from '../strip/panes-strip.tsx'
import { useAfterwards } from '../use-afterwards.ts'
import { useDrawnChunks } from '../use-drawn-chunks.ts'
import { useOneColumn } from '../use-one-column.ts'
import { usePartners } from '../use-partners.ts'
import { useStepKeys } from '../use-step-keys.ts'
import { Pane } from './pane.tsx'
import { placeAt } from './pane-place.ts'
import { paneStretches } from './pane-stretches.ts'
import { RibbonGutter } from './ribbon-gutter.tsx'
import { Sheet } from './sheet.tsx'
import { stopsOf } from './use-pane-focus.ts'
import { usePaneLink } from './use-pane-link.ts'
import { usePanePlaces } from './use-pane-places.ts'
import { usePublishedKeys } from './use-published-keys.ts'
import { useRibbonLight } from './use-ribbon-light.ts'
import { useStaying } from './use-staying.ts'

interface Props {
  readonly arrives: boolean
}

/** Two panes, the ribbons between them, and the close-up at their foot. */
export function Panes({ arrives }: Props) {
  const pair = usePair()
  const muted = useVariorum((state) => state.muted)
  const everyWord = useVariorum((state) => state.everyWord)
  const scrollsTogether = useVariorum((state) => state.scrollsTogether)
  const toggleLock = useVariorum((state) => state.toggleScrollsTogether)
  const possible = useVariorum((state) => state.possible)
  const published = useMemo(() => publishedOf(pair.comparison, pair.layout), [pair])
  const all = useMemo(() => ribbonsOf(pair.comparison, pair.layout), [pair])
  const stops = useMemo(() => stopsOf(published), [published])
  const ribbons = useMemo(() => all.filter(({ kind }) => possible || kind !== 'possible'), [all, possible])
  const area = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => paneStretches(published), [published])
  const link = usePaneLink(area, all)
  const places = usePanePlaces({ area, link, stops, ribbons, arrives })
  const selected = useVariorum((state) => state.selected)
  const visited = useVariorum(placeOf)
  // One: what is drawn above it a moment later moves nothing, since the panes are laid level again.
  const needed = [selected, visited, places.current.left, places.current.right]
  const isDrawn = useDrawnChunks(stretches, needed, 1)
  const drawn = stretches.filter(isDrawn).length
  useStaying(drawn, () => visited !== null && places.showRow(visited))
  // Before both texts stand there is little to join, and all that there is would be measured again with every stretch.
  const hasRibbons = useAfterwards(drawn === stretches.length)
  useLayoutEffect(() => {
    if (hasRibbons) link.current?.watch()
    // With other ribbons the link is another.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [link, hasRibbons, all])
  const onPointerDown = useOneColumn(area, pair)
  usePartners(area)
  useRibbonLight(area, link)
  useStepKeys()
  usePublishedKeys({ onSide: places.changeSide, onLock })

  function onLock() {
    toggleLock()
    if (!scrollsTogether) link.current?.follow(places.side)
  }

  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element) || window.getSelection()?.isCollapsed === false) return
    const path = target.closest<SVGElement>('[data-ribbon]')
    const ribbon = path && all[Number(path.dataset['ribbon'])]
    const place = placeAt(target)
    if (ribbon) places.pickRibbon(ribbon)
    else if (place) places.pick(place)
  }

  function onKeyDown(event: KeyboardEvent) {
    const isPassage = event.target instanceof HTMLElement && event.target.dataset['rows'] !== undefined
    if (!isPassage || event.ctrlKey || event.metaKey || event.altKey) return
    const here = placeAt(event.target)
    const next = places.nextBy(event)
    if (here && (event.key === 'Enter' || event.key === ' ')) places.pick(here)
    else if (next) places.walkTo(next)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={area}
      className="reading published"
      data-muted={muted.join(' ')}
      data-every-word={everyWord || undefined}
      data-possible={possible || undefined}
      data-relationship={pair.relationship}
      onPointerDown={onPointerDown}
    >
      {/* The focus stays on the passages, and the panes hear their keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div id={PANES_ID} className="panes" onFocus={places.onFocus} onClick={onClick} onKeyDown={onKeyDown}>
        <Pane side="left" stretches={stretches} isDrawn={isDrawn} current={places.current.left} />
        <RibbonGutter
          ribbons={all}
          from={{ side: places.side, row: places.current[places.side] ?? '' }}
          showsPossible={possible}
          onLock={onLock}
          onCross={places.cross}
          hasRibbons={hasRibbons}
          onDrawn={() => link.current?.redraw()}
        />
        <Pane side="right" stretches={stretches} isDrawn={isDrawn} current={places.current.right} />
        <div className="strip-place">
          <PanesStrip />
        </div>
      </div>
      <Sheet goTo={places.goTo} />
    </div>
  )
}
