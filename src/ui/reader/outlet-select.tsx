import { ChevronDown } from 'lucide-react'
import type { Side } from '../../engine/model.ts'
import type { ArticleEntry } from '../../library/model.ts'
import { choices } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { directionOfName } from '../../view/direction.ts'
import { articleText, outletText } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'

/** No article has this for its id. */
const MORE = 'more'

interface Props {
  readonly side: Side
}

/** The outlet of a side, as a choice among the articles of its speech and all others. */
export function OutletSelect({ side }: Props) {
  const { own, others, pasted, hasMore } = useVariorum((state) => choices(state, side))
  const id = useVariorum((state) => state.pair?.[side] ?? '')
  const chooseArticle = useVariorum((state) => state.chooseArticle)
  const chosen = [...own, ...others, ...pasted].find((article) => article.id === id)
  const openLibrary = useVariorum((state) => state.openLibrary)
  return (
    <span className="outlet-select" data-side={side}>
      <select
        aria-label={side === 'left' ? SCREEN_TEXT.chooseLeft : SCREEN_TEXT.chooseRight}
        value={id}
        dir={chosen && directionOfName((own.includes(chosen) ? ownText : articleText)(chosen))}
        onChange={({ target }) => (target.value === MORE ? openLibrary() : chooseArticle(side, target.value))}
      >
        <Group label={SCREEN_TEXT.ofThisSpeech} articles={own} textOf={ownText} />
        <Group label={SCREEN_TEXT.ofOtherSpeeches} articles={others} textOf={articleText} />
        <Group label={SCREEN_TEXT.pastedTexts} articles={pasted} textOf={articleText} />
        {hasMore && <option value={MORE}>{SCREEN_TEXT.moreInLibrary}</option>}
      </select>
      <ChevronDown size={15} strokeWidth={2.5} aria-hidden="true" />
    </span>
  )
}

interface GroupProps {
  readonly label: string
  readonly articles: readonly ArticleEntry[]
  readonly textOf: (article: ArticleEntry) => string
}

function Group({ label, articles, textOf }: GroupProps) {
  if (articles.length === 0) return null
  return (
    <optgroup label={label}>
      {articles.map((article) => (
        <option key={article.id} value={article.id}>
          {textOf(article)}
        </option>
      ))}
    </optgroup>
  )
}

/** Within one speech the outlet is name enough: the title stands below. */
function ownText({ outlet }: ArticleEntry): string {
  return outletText(outlet)
}
