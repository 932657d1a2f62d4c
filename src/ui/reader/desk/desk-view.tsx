import { useMemo, useState } from 'react'
import '../../../styles/desk.css'
import { deskOf } from '../../../view/desk/desk.ts'
import { titlesAbove } from '../../../view/desk/titles.ts'
import { PairContext, pairOf } from '../pair-context.ts'
import type { ViewProps } from '../view-props.ts'
import { DeskFoot } from './desk-foot.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskText } from './desk-text.tsx'
import { DeskTitles } from './desk-titles.tsx'

/** Both articles as one text: what the second desk struck and what it put in, in reading order. */
export function DeskView({ ready, arrives }: ViewProps) {
  const pair = useMemo(() => pairOf(ready), [ready])
  const blocks = useMemo(() => deskOf(ready.comparison, ready.layout), [ready])
  const titles = useMemo(() => {
    const { comparison, left, right } = ready
    return titlesAbove(comparison, { left: left.entry.title, right: right.entry.title })
  }, [ready])
  const [isStyleShown, showStyle] = useState(false)
  const [isWhole, showWhole] = useState(false)
  return (
    <PairContext value={pair}>
      <div className="desk-page">
        <DeskHead
          blocks={blocks}
          titles={titles}
          style={{ isOn: isStyleShown, set: showStyle }}
          whole={{ isOn: isWhole, set: showWhole }}
        />
        <DeskTitles titles={titles} />
        <DeskText blocks={blocks} isStyleShown={isStyleShown} isWhole={isWhole} arrives={arrives} />
        <DeskFoot blocks={blocks} />
      </div>
    </PairContext>
  )
}
