import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryIndex } from '../../library/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT, shownText } from '../../view/library-labels.ts'
import { shelfOf, type ShelfQuery, shelfRows } from '../../view/library-list.ts'
import { ALL } from '../../view/library-query.ts'
import { ChooseAll } from './choose-all.tsx'
import { CompareBar } from './compare-bar.tsx'
import { ShelfDialog } from './shelf-dialog.tsx'
import { ChosenContext, ShelfActsContext } from './shelf-acts.ts'
import { ShelfList } from './shelf-list.tsx'
import { ShelfTools } from './shelf-tools.tsx'
import { shelvedSpeeches, type ShelvedArticle, type ShelvedSpeech } from './shelved.ts'
import { useChosen } from './use-chosen.ts'
import { useShelfQuery } from './use-shelf-query.ts'
import { useShelfActs } from './use-shelf-acts.ts'
import { createRowFocus } from './row-focus.ts'

interface Props {
  readonly index: LibraryIndex
}

/** The list with what searches it above, and what is chosen below. */
export function Shelf({ index }: Props) {
  const own = useVariorum((state) => state.own)
  const pasted = useVariorum((state) => state.pasted)
  const { query, ask } = useShelfQuery()
  const speeches = useMemo(() => shelvedSpeeches({ index, own, pasted }), [index, own, pasted])
  const shelf = useMemo(() => shelfOf<ShelvedArticle, ShelvedSpeech>(speeches), [speeches])
  // Typing answers at once; the list of thousands follows as soon as there is time for it.
  const asked = useDeferredValue(query)
  const rows = useMemo(() => shelfRows(shelf, asked), [shelf, asked])
  const shown = rows.filter(({ kind }) => kind === 'article').length
  const [focus] = useState(createRowFocus)
  const { chosen, articles, choose } = useChosen(shelf.books)
  const { acts, dialog, closeDialog } = useShelfActs({ focus, choose })
  const count = shownText(shown, shelf.books.length)
  useSpokenCount(count, asked)
  return (
    <ShelfActsContext value={acts}>
      <ChosenContext value={chosen}>
        <ShelfTools query={query} onAsk={ask} speeches={speeches} />
        <div className="shelf-line">
          <p className="count shelf-count">{count}</p>
          <ChooseAll rows={rows} chosen={chosen} choose={choose} />
        </div>
        {rows.length === 0 && <NothingFound onClear={() => ask(ALL)} />}
        <ShelfList focus={focus} rows={rows} isFlat={asked.order !== 'speech'} />
        <CompareBar articles={articles} choose={choose} focus={focus} />
        {dialog && <ShelfDialog open={dialog} speeches={speeches} focus={focus} onClose={closeDialog} />}
      </ChosenContext>
    </ShelfActsContext>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="shelf-nothing">
      <p>{LIBRARY_TEXT.nothing}</p>
      <button type="button" className="button" onClick={onClear}>
        {LIBRARY_TEXT.clear}
      </button>
    </div>
  )
}

/** Says how much is listed, each time that something else was asked. */
function useSpokenCount(count: string, asked: ShelfQuery) {
  const say = useVariorum((state) => state.say)
  const before = useRef(asked)
  useEffect(() => {
    if (before.current === asked) return
    before.current = asked
    say(count)
  }, [count, asked, say])
}
