import type { Side } from '../../../engine/model.ts'
import { placeOf } from '../../../view/places.ts'
import { placeText } from '../../../view/row-labels.ts'
import type { ThemePassage } from '../../../view/themes.ts'
import { PassageText } from '../passage-text.tsx'
import { dirOf, langOf, usePair } from '../pair-context.ts'

interface Props {
  readonly side: Side
  readonly id: string
  readonly passages: readonly ThemePassage[]
}

/** One speech’s passages of a theme, each with its place in the article below it. */
export function ThemeSide({ side, id, passages }: Props) {
  const pair = usePair()
  const { reading } = pair.comparison[side]
  return (
    <div className="cell" data-side={side} id={id}>
      <span className="cell-name">{pair.names[side]}</span>
      {passages.map(({ row, passage }) => (
        <div key={passage.start} className="theme-passage">
          <p lang={langOf(pair, side)} dir={dirOf(pair, side)}>
            <span data-passage={passage.start} data-row={row}>
              <PassageText passage={passage} />
            </span>
          </p>
          <p className="theme-place">{placeText(placeOf(reading, passage.sentences[0] ?? 0))}</p>
        </div>
      ))}
    </div>
  )
}
