import { useMemo, useRef, useState } from 'react'
import '../../../styles/themes.css'
import { useVariorum } from '../../../store/use-store.ts'
import { THEMES_TEXT } from '../../../view/themes-labels.ts'
import { themesOf } from '../../../view/themes.ts'
import { PairContext, pairOf } from '../pair-context.ts'
import { useOneColumn } from '../use-one-column.ts'
import { usePartners } from '../use-partners.ts'
import type { ViewProps } from '../view-props.ts'
import { SpeechHead } from './speech-head.tsx'
import { ThemeList } from './theme-list.tsx'
import { ThemesHead } from './themes-head.tsx'

/** What two speeches both say, side by side; the rest is simply read. */
export function ThemesView({ ready, arrives }: ViewProps) {
  const pair = useMemo(() => pairOf(ready), [ready])
  const { sure, possible } = useMemo(() => themesOf(ready.comparison, ready.layout), [ready])
  const selected = useVariorum((state) => state.selected)
  const [isAsked, askFor] = useState(false)
  const area = useRef<HTMLDivElement>(null)
  const onPointerDown = useOneColumn(area, pair)
  usePartners(area)
  // A step or a link may ask for a passage that is only a possible one.
  const isSure = sure.some(({ rows }) => rows.some((row) => row === selected))
  const isShown = isAsked || (!isSure && possible.some(({ rows }) => rows.some((row) => row === selected)))
  const themes = isShown ? [...sure, ...possible] : sure
  return (
    <PairContext value={pair}>
      <div className="page themes-page">
        <div ref={area} className="reading" onPointerDown={onPointerDown}>
          <ThemesHead sure={sure} possible={possible.length} isShown={isShown} onAsk={askFor} />
          {themes.length === 0 ? (
            <p className="themes-empty">{THEMES_TEXT.nothing}</p>
          ) : (
            <>
              <div className="column-pair speech-heads">
                <SpeechHead side="left" />
                <SpeechHead side="right" />
              </div>
              <ThemeList themes={themes} sure={sure.length} arrives={arrives} />
            </>
          )}
        </div>
      </div>
    </PairContext>
  )
}
