import type { OtherMatch } from '../../../view/close-up.ts'
import { placeOf } from '../../../view/places.ts'
import { placeText } from '../../../view/row-labels.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { quotedText } from '../../../view/wording.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'

interface Props {
  readonly others: readonly OtherMatch[]
}

/** The other sentences that tell the same, or possibly do, each a way to its row. */
export function OtherMatches({ others }: Props) {
  return (
    <>
      <Group heading={SCREEN_TEXT.closeUp.elsewhere} others={others.filter(isEarned)} />
      <Group heading={SCREEN_TEXT.closeUp.possible} others={others.filter((other) => !isEarned(other))} />
    </>
  )
}

function Group({ heading, others }: Props & { readonly heading: string }) {
  const pair = usePair()
  if (others.length === 0) return null
  return (
    <div className="close-up-note">
      <p aria-hidden="true">{heading}</p>
      <ul aria-label={heading}>
        {others.map(({ match, side, sentence, row }) => (
          <li key={match}>
            <RowLink row={row}>
              <span className="outlet-name" data-side={side}>
                {pair.names[side]}
              </span>
              , {placeText(placeOf(pair.comparison[side].reading, sentence))}:{' '}
              {quotedText(sentenceText(pair, side, sentence))}
            </RowLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function isEarned({ strength }: OtherMatch): boolean {
  return strength !== 'weak'
}
