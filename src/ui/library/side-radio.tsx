import type { Side } from '../../engine/model.ts'
import type { ArticleEntry } from '../../library/model.ts'
import { articleText } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import type { PairChoice } from './chosen-pair.ts'

interface Props extends PairChoice {
  readonly side: Side
  readonly article: ArticleEntry
}

/** Puts one article on one side. */
export function SideRadio({ side, article, chosen, choose }: Props) {
  return (
    <label className="side-radio" data-side={side}>
      <input
        type="radio"
        name={side}
        value={article.id}
        checked={chosen[side] === article.id}
        aria-label={`${SCREEN_TEXT.sides[side]}: ${articleText(article)}`}
        onChange={() => choose({ ...chosen, [side]: article.id })}
      />
      <span aria-hidden="true">{SCREEN_TEXT.sides[side]}</span>
    </label>
  )
}
