import { useMemo } from 'react'
import { DESK_TEXT, leadText, putText, struckText, stylesText } from '../../../view/desk-labels.ts'
import { editsIn, styleCounts } from '../../../view/desk/edits.ts'
import type { DeskBlock } from '../../../view/desk/model.ts'
import { titleEdits, type Titles } from '../../../view/desk/titles.ts'
import { usePair } from '../pair-context.ts'

interface Switch {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

interface Props {
  readonly blocks: readonly DeskBlock[]
  readonly titles: Titles
  readonly style: Switch
  readonly whole: Switch
}

/** What was changed, in counts; two ways to see more; and what the marks say. */
export function DeskHead({ blocks, titles, style, whole }: Props) {
  const { comparison, names } = usePair()
  const edits = useMemo(
    () => [...titleEdits(titles), ...blocks.flatMap((block) => editsIn(comparison, block))],
    [comparison, blocks, titles],
  )
  const styles = useMemo(() => styleCounts(blocks), [blocks])
  return (
    <header className="desk-head">
      <div className="desk-switches">
        <p className="desk-lead">{leadText(edits, styles)}</p>
        {styles.length > 0 && <SwitchButton {...style} name={DESK_TEXT.styleSwaps} />}
        <SwitchButton {...whole} name={DESK_TEXT.wholeText} />
        <p className="desk-key">
          <del>{struckText(names)}</del> <ins>{putText(names)}</ins>
        </p>
      </div>
      {style.isOn && <p>{stylesText(styles)}</p>}
    </header>
  )
}

function SwitchButton({ name, isOn, set }: Switch & { readonly name: string }) {
  return (
    <button type="button" className="chip chip-switch" aria-pressed={isOn} onClick={() => set(!isOn)}>
      {name}
    </button>
  )
}
