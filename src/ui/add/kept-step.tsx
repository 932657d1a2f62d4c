import { useEffect, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { ADD_TEXT, keptCountText } from '../../view/add-labels.ts'
import { articlesText } from '../../view/screen-labels.ts'
import { pairOf } from './pair-of.ts'
import type { WhatWasKept } from './use-keeping.ts'

interface Props {
  readonly kept: WhatWasKept
  readonly onOthers: () => void
}

/** What was kept, and the way on: a speech with two articles can be compared. */
export function KeptStep({ kept, onOthers }: Props) {
  const library = useVariorum((state) => state.library)
  const choosePair = useVariorum((state) => state.choosePair)
  const openLibrary = useVariorum((state) => state.openLibrary)
  const closeAdding = useVariorum((state) => state.closeAdding)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const all = library.kind === 'ready' ? library.value.speeches : []
  const speeches = all.filter(({ slug }) => kept.speeches.includes(slug))
  return (
    <section className="add-kept">
      <h3 ref={heading} tabIndex={-1}>
        {ADD_TEXT.keptHeading}
      </h3>
      <p role="status">{keptCountText(kept.ids.length)}</p>
      {kept.warning && <p className="add-notice">{kept.warning}</p>}
      <ul>
        {speeches.map((speech) => {
          const pair = pairOf(speech, kept.ids)
          return (
            <li key={speech.slug} className="add-kept-speech">
              <p>
                <strong dir="auto">{speech.title}</strong>
                <span className="count"> · {articlesText(speech.articles.length)}</span>
              </p>
              {pair && (
                <button
                  type="button"
                  className="button button-main"
                  aria-label={`${ADD_TEXT.compareWith}: ${speech.title}`}
                  onClick={() => {
                    closeAdding()
                    choosePair(...pair)
                  }}
                >
                  {ADD_TEXT.compareWith}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onOthers}>
          {ADD_TEXT.addOthers}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            closeAdding()
            openLibrary()
          }}
        >
          {ADD_TEXT.seeLibrary}
        </button>
      </div>
    </section>
  )
}
