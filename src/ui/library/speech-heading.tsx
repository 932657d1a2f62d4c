import { useVariorum } from '../../store/use-store.ts'
import { actOn, LIBRARY_TEXT, shownText } from '../../view/library-labels.ts'
import { dateText } from '../../view/wording.ts'
import { useShelfActs } from './shelf-acts.ts'
import type { ShelvedSpeech } from './shelved.ts'
import { SpeechFacts } from './speech-facts.tsx'

interface Props {
  readonly speech: ShelvedSpeech
  /** Articles that stand below it, of all it has. */
  readonly shown: number
}

/** One speech: what is known of it and on what basis, and the way to compare who reports it. */
export function SpeechHeading({ speech, shown }: Props) {
  const { entry, own, title, articles } = speech
  return (
    <div className="speech-heading">
      <div>
        <h2 dir="auto" tabIndex={-1} data-row-stop>
          {title}
        </h2>
        <p className="count">
          {articles.length === 0 ? LIBRARY_TEXT.emptySpeech : shownText(shown, articles.length)}
          {own?.date && ` · ${dateText(own.date)}`}
        </p>
      </div>
      <SpeechActs speech={speech} />
      {entry && !own && <SpeechFacts speech={entry} />}
    </div>
  )
}

function SpeechActs({ speech }: { readonly speech: ShelvedSpeech }) {
  const choosePair = useVariorum((state) => state.choosePair)
  const { editSpeech, deleteSpeech } = useShelfActs()
  const { own, title } = speech
  const pair = firstTwo(speech)
  return (
    <div className="row-acts">
      {pair && (
        <button
          type="button"
          className="button"
          aria-label={actOn(`${LIBRARY_TEXT.compareSpeech}:`, title)}
          onClick={() => choosePair(...pair)}
        >
          {LIBRARY_TEXT.compareSpeech}
        </button>
      )}
      {own && (
        <>
          <button
            type="button"
            className="button"
            aria-label={actOn(LIBRARY_TEXT.edit, title)}
            onClick={() => editSpeech(speech)}
          >
            {LIBRARY_TEXT.edit}
          </button>
          <button
            type="button"
            className="button"
            aria-label={actOn(LIBRARY_TEXT.remove, title)}
            onClick={() => deleteSpeech(speech)}
          >
            {LIBRARY_TEXT.remove}
          </button>
        </>
      )}
    </div>
  )
}

/** The pair that its editor opens it with, or its first two articles; null where it has fewer. */
function firstTwo({ entry, articles }: ShelvedSpeech): readonly [string, string] | null {
  if (entry?.open) return entry.open
  const [first, second] = articles
  return first && second ? [first.id, second.id] : null
}
