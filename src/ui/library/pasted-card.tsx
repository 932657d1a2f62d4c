import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { PASTE_TEXT } from '../../view/paste-labels.ts'
import { ArticleChoice } from './article-choice.tsx'
import type { PairChoice } from './chosen-pair.ts'

/** The texts pasted in this visit, among which one can choose like any other. */
export function PastedCard(choice: PairChoice) {
  const pasted = useVariorum((state) => state.pasted)
  if (pasted.length === 0) return null
  return (
    <section className="speech-card">
      <h2>{SCREEN_TEXT.pastedTexts}</h2>
      <p className="basis">{PASTE_TEXT.privacy}</p>
      <ul className="article-list">
        {pasted.map((article) => (
          <ArticleChoice key={article.id} article={article} {...choice} />
        ))}
      </ul>
    </section>
  )
}
