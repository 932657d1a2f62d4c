import { ArrowLeftRight, X } from 'lucide-react'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT } from '../../view/library-labels.ts'
import { articleText, outletText } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { OutletName } from '../shared/outlet-name.tsx'
import { toggled } from './chosen.ts'
import { ChosenActs } from './chosen-acts.tsx'
import type { RowFocus } from './row-focus.ts'
import type { ShelvedArticle } from './shelved.ts'
import { UndoNote } from './undo-note.tsx'
import type { Choose } from './use-chosen.ts'

interface Props {
  /** In the order of ticking. */
  readonly articles: readonly ShelvedArticle[]
  readonly choose: Choose
  readonly focus: RowFocus
}

/** What is chosen so far, and what can be done with it: always in sight below the list. */
export function CompareBar({ articles, choose, focus }: Props) {
  return (
    <section className="compare-bar" aria-label={LIBRARY_TEXT.chosen}>
      <UndoNote focus={focus} />
      {articles.length <= 2 && <CompareLine articles={articles} choose={choose} />}
      <ChosenActs articles={articles} choose={choose} focus={focus} />
    </section>
  )
}

function CompareLine({ articles, choose }: Omit<Props, 'focus'>) {
  const choosePair = useVariorum((state) => state.choosePair)
  const [left, right] = articles
  return (
    <div className="compare-line">
      <OnSide side="left" article={left} choose={choose} />
      <button
        type="button"
        className="button icon-button"
        aria-label={LIBRARY_TEXT.swap}
        title={LIBRARY_TEXT.swap}
        disabled={!right}
        onClick={() => choose((chosen) => chosen.toReversed())}
      >
        <ArrowLeftRight size={15} aria-hidden="true" />
      </button>
      <OnSide side="right" article={right} choose={choose} />
      <button
        type="button"
        className="button button-main"
        disabled={!left || !right}
        onClick={() => left && right && choosePair(left.id, right.id)}
      >
        {LIBRARY_TEXT.compareChosen}
      </button>
    </div>
  )
}

interface OnSideProps {
  readonly side: 'left' | 'right'
  readonly article: ShelvedArticle | undefined
  readonly choose: Choose
}

function OnSide({ side, article, choose }: OnSideProps) {
  return (
    <p className="chosen">
      {SCREEN_TEXT.sides[side]}
      <OutletName
        side={side}
        name={article ? outletText(article.outlet) : LIBRARY_TEXT.notChosen}
        title={article && articleText(article)}
      />
      {article && (
        <button
          type="button"
          className="button icon-button"
          aria-label={`${LIBRARY_TEXT.unchoose} ${articleText(article)}`}
          onClick={() => choose((chosen) => toggled(chosen, article.id))}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </p>
  )
}
