import { useVariorum } from '../../../store/use-store.ts'
import type { OtherMatch } from '../../../view/close-up.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import { placeOf } from '../../../view/places.ts'
import { placeText } from '../../../view/row-labels.ts'
import { CLOSE_UP_TEXT } from '../../../view/close-up-labels.ts'
import { quotedText } from '../../../view/wording.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'
import { OutletName } from '../../shared/outlet-name.tsx'

interface Props {
  readonly others: readonly OtherMatch[]
}

/** The other sentences that tell the same, or possibly do, each a way to its row. */
export function OtherMatches({ others }: Props) {
  return (
    <>
      <Group heading={CLOSE_UP_TEXT.elsewhere} others={others.filter(isEarned)} />
      <Group heading={CLOSE_UP_TEXT.possible} others={others.filter((other) => !isEarned(other))} />
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
        {others.map(({ match, side, sentence, strength, row }) => (
          <li key={match} className="other-match">
            <RowLink row={row}>
              <OutletName side={side} name={pair.names[side]} />,{' '}
              {placeText(placeOf(pair.comparison[side].reading, sentence))}:{' '}
              {quotedText(sentenceText(pair, side, sentence))}
            </RowLink>{' '}
            <SayOfOther other={{ match, side, sentence, strength, row }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One word for each: a match is none, or a possible one is one. */
function SayOfOther({ other }: { readonly other: OtherMatch }) {
  const pair = usePair()
  const act = useVariorum((state) => (isEarned(other) ? state.breakMatch : state.keepMatch))
  const name = isEarned(other) ? HAND_TEXT.notAMatch : HAND_TEXT.isAMatch
  return (
    <button
      type="button"
      className="text-button"
      aria-label={`${name}: ${quotedText(sentenceText(pair, other.side, other.sentence))}`}
      onClick={() => act(other.match)}
    >
      {name}
    </button>
  )
}

function isEarned({ strength }: OtherMatch): boolean {
  return strength !== 'weak'
}
