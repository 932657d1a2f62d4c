import type { Side } from '../../../engine/model.ts'
import { type Speaker, speakerText, takenForText } from '../../../view/speaker-text.ts'
import { NO_CUE, NO_SPEAKER } from '../../../view/speech-labels.ts'
import { langOf, usePair } from '../pair-context.ts'

interface Props {
  readonly side: Side
  readonly speakers: readonly Speaker[]
}

/** Who says it, in the article’s own words, and with which verb, which stands out. */
export function Speakers({ side, speakers }: Props) {
  const lang = langOf(usePair(), side)
  return speakers.map((speaker) => (
    <span key={speakerText(speaker)}>
      <Attribution speaker={speaker} lang={lang} />
      {' · '}
    </span>
  ))
}

function Attribution({ speaker, lang }: { readonly speaker: Speaker; readonly lang: string }) {
  const { source, cue, takenFor } = speaker
  if (source === null && cue === null && takenFor === null) return NO_SPEAKER
  return (
    <>
      {source !== null && <bdi lang={lang}>{source}</bdi>}
      {takenFor !== null && ` (${takenForText(takenFor)})`}
      {cue === null ? `, ${NO_CUE}` : ' '}
      {cue !== null && (
        <b lang={lang} dir="auto">
          {cue}
        </b>
      )}
    </>
  )
}
