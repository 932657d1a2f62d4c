import type { Side } from '../../engine/model.ts'
import type { ReadyComparison } from '../../store/model.ts'
import { titleText } from '../../view/names.ts'
import { wordsText } from '../../view/screen-labels.ts'
import { dateText } from '../../view/wording.ts'
import { articleTitle } from './article-title.ts'

interface Props {
  readonly side: Side
  readonly ready: ReadyComparison
  readonly name: string
}

/** Above its column on paper: the outlet, and what is known of its article. */
export function PrintOutlet({ side, ready, name }: Props) {
  const { entry } = ready[side]
  const { metadata } = ready.comparison[side].reading
  const date = entry.date ?? metadata.date
  const facts = [date && dateText(date), wordsText(ready.layout.words[side].words)]
  const rights = [entry.source, entry.licence ?? metadata.licence]
  return (
    <section data-side={side}>
      <h2>{name}</h2>
      <p dir="auto">{titleText(articleTitle(ready, side))}</p>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {rights.map((line) => line && <p key={line}>{line}</p>)}
    </section>
  )
}
