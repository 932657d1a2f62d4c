import type { ArticleEntry } from '../../library/model.ts'
import { outletText, headingText } from '../../view/names.ts'
import { dateText } from '../../view/wording.ts'
import type { PairChoice } from './chosen-pair.ts'
import { SideRadio } from './side-radio.tsx'

interface Props extends PairChoice {
  readonly article: ArticleEntry
}

/** One article with two radio buttons: it may stand on the left or on the right. */
export function ArticleChoice({ article, chosen, choose }: Props) {
  const { source, licence, date } = article
  return (
    <li className="article-choice">
      <SideRadio side="left" article={article} chosen={chosen} choose={choose} />
      <SideRadio side="right" article={article} chosen={chosen} choose={choose} />
      <div>
        <p>
          <strong>{outletText(article.outlet)}</strong>
          {date && <span className="count"> · {dateText(date)}</span>}
        </p>
        <p className="article-title" lang={article.lang} dir="auto">
          {headingText(article)}
        </p>
        {[source, licence].filter(Boolean).map((line) => (
          <p key={line} className="basis" lang={article.lang} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </li>
  )
}
