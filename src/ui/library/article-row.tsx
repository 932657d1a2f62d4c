import { Pencil, Trash2 } from 'lucide-react'
import { memo, useContext } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { actOn, LIBRARY_TEXT, ORIGIN_TEXT } from '../../view/library-labels.ts'
import { articleText, headingText, outletText } from '../../view/names.ts'
import { SCREEN_TEXT, wordsText } from '../../view/screen-labels.ts'
import { dateText } from '../../view/wording.ts'
import { sideOf } from './chosen.ts'
import { ChosenContext, useShelfActs } from './shelf-acts.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly article: ShelvedArticle
  readonly speech: ShelvedSpeech
  /** No heading above names the speech. */
  readonly namesSpeech: boolean
}

/** One article: a tick to read it beside another, what is known of it, and for the reader’s own what can be done. */
export const ArticleRow = memo(function ArticleRow({ article, speech, namesSpeech }: Props) {
  const { id, entry, own } = article
  const isRead = useVariorum(({ pair }) => pair?.left === id || pair?.right === id)
  const lines = [namesSpeech ? speech.title : null, own?.author, own?.address, entry.source, entry.licence]
  return (
    <div className="article-row">
      <Tick article={article} />
      <div className="article-known">
        <p className="article-outlet" dir="auto">
          <strong>{outletText(article.outlet)}</strong>
          {[...factsOf(article), ...(isRead ? [LIBRARY_TEXT.isRead] : [])].map((fact) => (
            <span key={fact} className="count">
              {' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
        <p className="article-title" lang={entry.lang} dir="auto">
          {headingText(article)}
        </p>
        {lines.filter(Boolean).map((line) => (
          <p key={line} className="basis" dir="auto">
            {line}
          </p>
        ))}
      </div>
      {own && <OwnActs article={article} />}
    </div>
  )
})

/** `8 January 2020`, `647 words`, `yours` */
function factsOf({ date, words, origin }: ShelvedArticle): readonly string[] {
  return [
    ...(date ? [dateText(date)] : []),
    ...(words === undefined ? [] : [wordsText(words)]),
    ORIGIN_TEXT[origin],
  ]
}

function Tick({ article }: { readonly article: ShelvedArticle }) {
  const { toggle } = useShelfActs()
  const chosen = useContext(ChosenContext)
  const side = sideOf(chosen, article.id)
  const name = articleText(article)
  return (
    <label className="tick" data-side={side ?? undefined}>
      <input
        type="checkbox"
        data-row-stop
        value={article.id}
        checked={chosen.includes(article.id)}
        aria-label={side ? `${SCREEN_TEXT.sides[side]}: ${name}` : name}
        onChange={() => toggle(article.id)}
      />
      <span aria-hidden="true">{side && SCREEN_TEXT.sides[side]}</span>
    </label>
  )
}

function OwnActs({ article }: Pick<Props, 'article'>) {
  const { editArticle, deleteArticles } = useShelfActs()
  const name = articleText(article)
  return (
    <div className="row-acts">
      <button
        type="button"
        className="button icon-button"
        aria-label={actOn(LIBRARY_TEXT.edit, name)}
        title={LIBRARY_TEXT.edit}
        onClick={() => editArticle(article)}
      >
        <Pencil size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button icon-button"
        aria-label={actOn(LIBRARY_TEXT.remove, name)}
        title={LIBRARY_TEXT.remove}
        onClick={() => deleteArticles([article])}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </div>
  )
}
