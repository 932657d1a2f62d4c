import { useVariorum } from '../../store/use-store.ts'
import { CHOSEN_TEXT, chosenText } from '../../view/chosen-labels.ts'
import type { RowFocus } from './row-focus.ts'
import { useShelfActs } from './shelf-acts.ts'
import type { ShelvedArticle } from './shelved.ts'
import type { Choose } from './use-chosen.ts'

interface Props {
  readonly articles: readonly ShelvedArticle[]
  readonly choose: Choose
  readonly focus: RowFocus
}

/** What can be done with several articles at once: with the reader’s own ones among them. */
export function ChosenActs({ articles, choose, focus }: Props) {
  const { moveArticles, deleteArticles } = useShelfActs()
  const backUp = useVariorum((state) => state.backUp)
  const own = articles.filter((article) => article.own)
  if (own.length === 0 && articles.length <= 2) return null

  function chooseNone() {
    const [last] = articles.slice(-1)
    choose(() => [])
    if (last) focus.focusRow(last.id)
  }

  return (
    <div className="chosen-acts">
      <p className="count">{chosenText(articles.length, own.length)}</p>
      {own.length > 0 && (
        <>
          <button type="button" className="button" onClick={() => moveArticles(own)}>
            {CHOSEN_TEXT.move}
          </button>
          <button type="button" className="button" onClick={() => deleteArticles(own)}>
            {CHOSEN_TEXT.remove}
          </button>
          <button type="button" className="button" onClick={() => void backUp(own.map(({ id }) => id))}>
            {CHOSEN_TEXT.backUp}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={chooseNone}>
        {CHOSEN_TEXT.none}
      </button>
    </div>
  )
}
