import { Suspense, useState } from 'react'
import { findArticle } from '../../store/shelf.ts'
import { readyOf } from '../../store/selectors.ts'
import type { ReadyComparison, State } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { RELATIONSHIP_TEXT } from '../../view/labels.ts'
import { articlesText, SCREEN_TEXT } from '../../view/screen-labels.ts'
import { lazily } from '../shared/lazily.tsx'
import { MissingDialog } from '../shared/missing-dialog.tsx'

const Legend = lazily(async () => (await import('./legend.tsx')).Legend, MissingDialog)
const Summary = lazily(async () => (await import('./summary.tsx')).Summary, MissingDialog)
const LanguagesNote = lazily(
  async () => (await import('./languages-note.tsx')).LanguagesNote,
  () => null,
)

const BETWEEN = ' / '

/** One line: the speech, how the two articles are related, and what stands behind a click. */
export function SpeechLine() {
  const heading = useVariorum(headingOf)
  const articles = useVariorum(articlesOf)
  const ready = useVariorum(readyOf)
  const [open, setOpen] = useState<'summary' | 'legend' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="speech-line" data-two={heading.includes(BETWEEN) || undefined}>
      <h1 dir="auto" title={heading}>
        {heading}
      </h1>
      {articles !== null && <p className="speech-articles">{articlesText(articles)}</p>}
      {ready && (
        <p className="speech-facts">
          <span>{RELATIONSHIP_TEXT[ready.comparison.relationship.kind]}</span>
          {!ready.comparison.complete && <strong>{SCREEN_TEXT.approximate}</strong>}
          <button type="button" className="text-button" onClick={() => setOpen('summary')}>
            {SCREEN_TEXT.summary}
          </button>
          <button type="button" className="text-button" onClick={() => setOpen('legend')}>
            {SCREEN_TEXT.legend}
          </button>
        </p>
      )}
      <Suspense fallback={null}>
        {ready && isOfTwoLanguages(ready) && <LanguagesNote ready={ready} />}
        {ready && open === 'summary' && <Summary ready={ready} onClose={close} />}
        {ready && open === 'legend' && <Legend ready={ready} onClose={close} />}
      </Suspense>
    </div>
  )
}

/** British and American English are one. */
function isOfTwoLanguages({ comparison: { left, right } }: ReadyComparison): boolean {
  return left.reading.lang.split('-')[0] !== right.reading.lang.split('-')[0]
}

/** Both speeches where the articles report two; pasted texts stand under none. */
function headingOf(state: State): string {
  const titles = speechesOf(state).map((speech) => speech?.title ?? SCREEN_TEXT.pastedTexts)
  return [...new Set(titles)].join(BETWEEN)
}

function articlesOf(state: State): number | null {
  const [left, right] = speechesOf(state)
  return left && left === right ? left.articles.length : null
}

function speechesOf({ library, pair, pasted }: State) {
  if (library.kind !== 'ready' || !pair) return []
  return [pair.left, pair.right].map((id) => findArticle(library.value, pasted, id)?.speech)
}
