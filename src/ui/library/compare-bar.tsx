import { ArrowLeftRight, X } from 'lucide-react'
import type { State } from '../../store/model.ts'
import { findArticle } from '../../store/shelf.ts'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT } from '../../view/library-labels.ts'
import { articleText, outletText } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { type ChosenPair, toggled } from './chosen-pair.ts'
import { UndoNote } from './undo-note.tsx'
import type { Choose } from './use-chosen.ts'
import type { RowFocus } from './row-focus.ts'

interface Props {
  readonly chosen: ChosenPair
  readonly choose: Choose
  readonly focus: RowFocus
}

/** What is chosen so far, and the way to read it: always in sight below the list. */
export function CompareBar({ chosen, choose, focus }: Props) {
  const choosePair = useVariorum((state) => state.choosePair)
  const { left, right } = chosen
  return (
    <section className="compare-bar" aria-label={LIBRARY_TEXT.compareChosen}>
      <UndoNote focus={focus} />
      <div className="compare-line">
        <Chosen side="left" chosen={chosen} choose={choose} />
        <button
          type="button"
          className="button icon-button"
          aria-label={LIBRARY_TEXT.swap}
          title={LIBRARY_TEXT.swap}
          disabled={left === '' && right === ''}
          onClick={() => choose((pair) => ({ left: pair.right, right: pair.left }))}
        >
          <ArrowLeftRight size={15} aria-hidden="true" />
        </button>
        <Chosen side="right" chosen={chosen} choose={choose} />
        <button
          type="button"
          className="button button-main"
          disabled={left === '' || right === ''}
          onClick={() => choosePair(left, right)}
        >
          {LIBRARY_TEXT.compareChosen}
        </button>
      </div>
    </section>
  )
}

interface ChosenProps extends Omit<Props, 'focus'> {
  readonly side: 'left' | 'right'
}

function Chosen({ side, chosen, choose }: ChosenProps) {
  const id = chosen[side]
  const library = useVariorum((state) => state.library)
  const pasted = useVariorum((state) => state.pasted)
  const entry = entryOf(library, pasted, id)
  return (
    <p className="chosen">
      {SCREEN_TEXT.sides[side]}
      <span
        className="outlet-name"
        data-side={side}
        dir="auto"
        title={entry ? articleText(entry) : undefined}
      >
        {entry ? outletText(entry.outlet) : LIBRARY_TEXT.notChosen}
      </span>
      {entry && (
        <button
          type="button"
          className="button icon-button"
          aria-label={`${LIBRARY_TEXT.unchoose} ${articleText(entry)}`}
          onClick={() => choose((pair) => toggled(pair, id))}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </p>
  )
}

function entryOf(library: State['library'], pasted: State['pasted'], id: string) {
  if (library.kind !== 'ready' || id === '') return null
  return findArticle(library.value, pasted, id)?.entry ?? null
}
