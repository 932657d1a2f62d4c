import type { Said, SpeechEntry } from '../../library/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { dateText } from '../../view/wording.ts'

interface Props {
  readonly speech: SpeechEntry
}

const FACTS = ['date', 'place', 'speaker', 'language'] as const

/** What the library's editor says of a speech; each fact stands with its basis. */
export function SpeechFacts({ speech }: Props) {
  return (
    <dl className="speech-facts-list">
      {FACTS.map((name) => {
        const fact: Said | undefined = speech[name]
        if (!fact) return null
        return (
          <div key={name}>
            <dt>{SCREEN_TEXT.facts[name]}</dt>
            <dd>{name === 'date' ? dateText(fact.value) : fact.value}</dd>
            {fact.basis !== undefined && (
              <dd className="basis">
                {SCREEN_TEXT.basis}: {fact.basis}
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
