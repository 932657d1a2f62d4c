import type { Match } from '../../../engine/model.ts'
import { matchReasonLines, type ReasonLine } from '../../../view/match-reasons.ts'
import { CLOSE_UP_TEXT } from '../../../view/close-up-labels.ts'
import { usePair } from '../pair-context.ts'

/** Why two sentences were matched, in facts that a reader can check, and what makes it less sure. */
export function MatchReasons({ match }: { readonly match: Match }) {
  const { comparison } = usePair()
  const { speaksFor, speaksAgainst } = matchReasonLines(match, comparison)
  return (
    <dl className="match-reasons">
      <Reasons heading={CLOSE_UP_TEXT.speaksFor} lines={speaksFor} />
      <Reasons heading={CLOSE_UP_TEXT.speaksAgainst} lines={speaksAgainst} />
    </dl>
  )
}

function Reasons({ heading, lines }: { readonly heading: string; readonly lines: readonly ReasonLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <dt>{heading}</dt>
      {lines.map(({ text, terms }) => (
        <dd key={text}>
          {text}
          {terms.map((term, at) => (
            <span key={term}>
              {at > 0 && ','} <i dir="auto">{term}</i>
            </span>
          ))}
        </dd>
      ))}
    </div>
  )
}
