import '../../styles/library.css'
import { useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Failed } from '../shared/failed.tsx'
import { CompareBar } from './compare-bar.tsx'
import { PastedCard } from './pasted-card.tsx'
import type { ChosenPair } from './chosen-pair.ts'
import { SpeechCard } from './speech-card.tsx'

/** The speeches and their articles: choose any one for the left and any one for the right. */
export function Library() {
  const library = useVariorum((state) => state.library)
  const pair = useVariorum((state) => state.pair)
  const [chosen, setChosen] = useState<ChosenPair>({ left: pair?.left ?? '', right: pair?.right ?? '' })
  const choosePair = useVariorum((state) => state.choosePair)
  if (library.kind === 'failed') return <Failed message={library.message} hasLibrary={false} />
  if (library.kind === 'loading') return <p className="clipped">{SCREEN_TEXT.loading}</p>
  const choice = { chosen, choose: setChosen }
  return (
    <form
      className="library"
      onSubmit={(event) => {
        event.preventDefault()
        choosePair(chosen.left, chosen.right)
      }}
    >
      <h1>{SCREEN_TEXT.library}</h1>
      {library.value.speeches.map((speech) => (
        <SpeechCard key={speech.slug} speech={speech} {...choice} />
      ))}
      <PastedCard {...choice} />
      <CompareBar chosen={chosen} />
    </form>
  )
}
