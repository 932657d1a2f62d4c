import { Download, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { OwnLibrary, Usage } from '../../library/own-model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT, usageText } from '../../view/library-labels.ts'
import { RestoreButton } from './restore-button.tsx'

/** What the reader brought: how much, whether it lasts, and the ways to bring more, save it and have it back. */
export function OwnPart() {
  const own = useVariorum((state) => state.own)
  const isKept = useVariorum((state) => state.isOwnKept)
  const openAdding = useVariorum((state) => state.openAdding)
  const backUp = useVariorum((state) => state.backUp)
  const usage = useUsage(own)
  const isEmpty = own.articles.length === 0 && own.speeches.length === 0
  return (
    <section className="own-part" aria-labelledby="own-part">
      <h2 id="own-part">{LIBRARY_TEXT.own}</h2>
      <p>
        {isEmpty ? LIBRARY_TEXT.none : usageText(own.articles.length, isKept ? usage : null)}{' '}
        {LIBRARY_TEXT.privacy}
      </p>
      {!isKept && <p className="own-warning">{LIBRARY_TEXT.notKept}</p>}
      <div className="own-acts">
        <button type="button" className="button" onClick={() => openAdding()}>
          <Plus size={15} aria-hidden="true" />
          {LIBRARY_TEXT.add}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={() => void backUp()}>
          <Download size={15} aria-hidden="true" />
          {LIBRARY_TEXT.backUp}
        </button>
        <RestoreButton />
      </div>
    </section>
  )
}

/** Null until the browser has said it; asked again when there are more articles, or fewer. */
function useUsage(own: OwnLibrary): Usage | null {
  const ownUsage = useVariorum((state) => state.ownUsage)
  const [usage, setUsage] = useState<Usage | null>(null)
  const articles = own.articles.length
  useEffect(() => {
    let isWanted = true
    // Nothing is kept, nothing is used.
    if (articles > 0) void ownUsage().then((value) => isWanted && setUsage(value))
    return () => {
      isWanted = false
    }
  }, [articles, ownUsage])
  return usage
}
