import type { SpeechEntry } from '../../library/model.ts'
import { articlesText } from '../../view/screen-labels.ts'
import { ArticleChoice } from './article-choice.tsx'
import type { PairChoice } from './chosen-pair.ts'
import { SpeechFacts } from './speech-facts.tsx'

interface Props extends PairChoice {
  readonly speech: SpeechEntry
}

/** One speech: what is known of it and on what basis, and who reports it. */
export function SpeechCard({ speech, ...choice }: Props) {
  return (
    <section className="speech-card">
      <h2 dir="auto">{speech.title}</h2>
      <p className="count">{articlesText(speech.articles.length)}</p>
      <SpeechFacts speech={speech} />
      <ul className="article-list">
        {speech.articles.map((article) => (
          <ArticleChoice key={article.id} article={article} {...choice} />
        ))}
      </ul>
    </section>
  )
}
