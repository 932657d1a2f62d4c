import { useState } from 'react'
import type { Side } from '../../../engine/model.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import { hasWords, type Joinable } from '../../../view/joinable.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { SentenceLine } from './sentence-line.tsx'

interface Props {
  readonly side: Side
  readonly joinable: Joinable
  /** Of the radio buttons. */
  readonly name: string
}

const TEXT = HAND_TEXT.join

/** The sentences of the other article, each a choice; a search leaves those that have its words. */
export function JoinableList({ side, joinable, name }: Props) {
  const pair = usePair()
  const [search, setSearch] = useState('')
  const isFound = (sentence: number) => hasWords(sentenceText(pair, side, sentence), search)
  const isSearching = search.trim() !== ''
  const nearest = joinable.nearest.filter(isFound)
  const others = joinable.others.filter(isFound)
  const isEmpty = nearest.length + others.length === 0
  const rest = isSearching ? TEXT.found : joinable.nearest.length > 0 ? TEXT.others : TEXT.all
  return (
    <fieldset className="join-with">
      <legend>
        {TEXT.with} <bdi>{pair.names[side]}</bdi>
      </legend>
      <label className="field">
        {TEXT.search}
        <input type="search" dir="auto" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      <div className="join-list">
        {isEmpty && <p>{isSearching ? TEXT.nothing : TEXT.none}</p>}
        <Group heading={TEXT.nearest} sentences={nearest} side={side} name={name} />
        <Group heading={rest} sentences={others} side={side} name={name} />
      </div>
    </fieldset>
  )
}

interface GroupProps extends Omit<Props, 'joinable'> {
  readonly heading: string
  readonly sentences: readonly number[]
}

function Group({ heading, sentences, side, name }: GroupProps) {
  if (sentences.length === 0) return null
  return (
    <div role="group" aria-label={heading}>
      <p className="join-heading" aria-hidden="true">
        {heading}
      </p>
      {sentences.map((sentence) => (
        <label key={sentence} className="join-choice">
          <input type="radio" name={name} value={sentence} />
          <SentenceLine side={side} sentence={sentence} />
        </label>
      ))}
    </div>
  )
}
