import { isSamePair, sentencePair } from '../../../store/sentence-pair.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { HAND_TEXT, openingWords, pinText } from '../../../view/hand-labels.ts'
import { sentenceText, usePair } from '../pair-context.ts'

interface Props {
  /** Into `Comparison.matches`. */
  readonly index: number
  /** The row has several matches: each is named by its sentences. */
  readonly isNamed: boolean
}

/** That one match is none, or that it stays one. What the reader joined alone is not pinned: it stands by their word already. */
export function MatchActions({ index, isNamed }: Props) {
  const pair = usePair()
  const breakMatch = useVariorum((state) => state.breakMatch)
  const keepMatch = useVariorum((state) => state.keepMatch)
  const kept = useVariorum((state) => state.hand?.now.kept)
  const match = pair.comparison.matches[index]
  if (!match) return null
  const facing = sentencePair(pair.comparison, match)
  const isJoined = facing && kept?.some((own) => own.joined && isSamePair(own, facing))
  const openings = (['left', 'right'] as const).map((side) =>
    openingWords(sentenceText(pair, side, match[side])),
  )
  return (
    <span className="match-actions">
      {isNamed && (
        <span className="hand-pair">
          <bdi>{openings[0]}</bdi> · <bdi>{openings[1]}</bdi>
        </span>
      )}
      <button type="button" className="hand-button" onClick={() => breakMatch(index)}>
        {HAND_TEXT.notAMatch}
        {isNamed && <span className="clipped">: {openings.join(' · ')}</span>}
      </button>
      {!isJoined && (
        <button
          type="button"
          className="hand-button"
          aria-pressed={match.strength === 'weak' ? undefined : match.by === 'reader'}
          title={match.strength === 'weak' ? undefined : HAND_TEXT.pinMeaning}
          onClick={() => keepMatch(index)}
        >
          {pinText(match)}
          {isNamed && <span className="clipped">: {openings.join(' · ')}</span>}
        </button>
      )}
    </span>
  )
}
