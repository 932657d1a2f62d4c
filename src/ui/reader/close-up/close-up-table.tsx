import type { Side, Span } from '../../../engine/model.ts'
import type { CloseUp, Substitution } from '../../../view/close-up.ts'
import { placeText } from '../../../view/row-labels.ts'
import { CLOSE_UP_TEXT } from '../../../view/close-up-labels.ts'
import { usePair } from '../pair-context.ts'
import { SpeechRows } from './speech-rows.tsx'
import { Words } from './words.tsx'
import { OutletName } from '../../shared/outlet-name.tsx'

interface Props {
  readonly closeUp: CloseUp
}

const SIDES = ['left', 'right'] as const
const TEXT = CLOSE_UP_TEXT

/** Word for word, side by side: other words for the same thing, words without a counterpart, who speaks and how, the places. */
export function CloseUpTable({ closeUp }: Props) {
  const { names } = usePair()
  const { substitutions, only, places, sentences } = closeUp
  const hasOnly = only.left.length + only.right.length > 0
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="close-up-kind">
            <span className="clipped">{TEXT.heading}</span>
          </th>
          {SIDES.map((side) => (
            <th key={side} scope="col" className={`close-up-${side}`}>
              <OutletName side={side} name={names[side]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {substitutions.map((pair, at) => (
          <tr key={`${pair.left.start}-${pair.right.start}`}>
            {at === 0 && (
              <th scope="rowgroup" rowSpan={substitutions.length}>
                {TEXT.otherWords}
              </th>
            )}
            <PhraseCells phrase={pair} />
          </tr>
        ))}
        {hasOnly && (
          <tr>
            <th scope="row">{TEXT.onlyHere}</th>
            <WordCells left={only.left} right={only.right} />
          </tr>
        )}
        <SpeechRows sentences={sentences} />
        <tr>
          <th scope="row">{TEXT.place}</th>
          {SIDES.map((side) => (
            <td key={side}>{places[side].map(placeText).join(', ')}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

/** Other words for the same thing; each side is a button, so that the focus lights both in the text. */
function PhraseCells({ phrase }: { readonly phrase: Substitution }) {
  return SIDES.map((side) => (
    <td key={side}>
      <button
        type="button"
        className="phrase"
        title={TEXT.showPhrases}
        data-lights=""
        data-left={spanText(phrase.left)}
        data-right={spanText(phrase.right)}
        onClick={showPhrases}
      >
        <Words side={side} spans={[phrase[side]]} />
      </button>
    </td>
  ))
}

function spanText({ start, end }: Span): string {
  return `${start}-${end}`
}

/** The focus has lit them; a row can be longer than the screen. */
function showPhrases() {
  document.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' })
}

function WordCells(spans: Readonly<Record<Side, readonly Span[]>>) {
  return SIDES.map((side) => (
    <td key={side}>
      <Words side={side} spans={spans[side]} />
    </td>
  ))
}
