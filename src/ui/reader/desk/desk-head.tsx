import { useMemo } from 'react'
import {
  DESK_TEXT,
  leadText,
  orderText,
  putText,
  struckText,
  stylesText,
  styleSwapsText,
  unchangedText,
} from '../../../view/desk-labels.ts'
import { editsIn, styleCounts } from '../../../view/desk/edits.ts'
import type { DeskBlock } from '../../../view/desk/model.ts'
import { unchangedIn } from '../../../view/desk/sentence-counts.ts'
import { usePair } from '../pair-context.ts'

interface Switch {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

interface Props {
  readonly blocks: readonly DeskBlock[]
  readonly style: Switch
  readonly whole: Switch
}

/** What was changed, in counts; what the marks say; and two ways to see more. */
export function DeskHead({ blocks, style, whole }: Props) {
  const { comparison, layout, names } = usePair()
  const edits = useMemo(() => blocks.flatMap((block) => editsIn(comparison, block)), [comparison, blocks])
  const styles = useMemo(() => styleCounts(blocks), [blocks])
  const { unchanged, of } = useMemo(() => unchangedIn(blocks, layout), [blocks, layout])
  return (
    <header className="desk-head">
      <p className="desk-lead">
        {leadText(edits, styles)} {unchangedText(unchanged, of)}
      </p>
      <p>
        <del>{struckText(names)}</del> <ins>{putText(names)}</ins>
      </p>
      <div className="desk-switches">
        {styles.length > 0 && (
          <SwitchButton {...style} name={styleSwapsText(styles)} note={stylesText(styles)} />
        )}
        <SwitchButton {...whole} name={DESK_TEXT.wholeText} />
      </div>
      <p className="desk-order">{orderText(names)}</p>
    </header>
  )
}

function SwitchButton({ name, note, isOn, set }: Switch & { readonly name: string; readonly note?: string }) {
  return (
    <button
      type="button"
      className="chip chip-switch"
      aria-pressed={isOn}
      title={note}
      onClick={() => set(!isOn)}
    >
      {name}
      {note !== undefined && <span className="desk-note">: {note}</span>}
    </button>
  )
}
