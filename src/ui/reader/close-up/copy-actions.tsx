import { Copy as CopyIcon } from 'lucide-react'
import { useState } from 'react'
import type { Side } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { type Copy, citationOf } from '../../../view/citation.ts'
import type { CloseUp } from '../../../view/close-up.ts'
import { COPY_TEXT, copiedText, copyButtonText } from '../../../view/copy-labels.ts'
import { tableOf } from '../../../view/copy-table.ts'
import { copy } from '../../shared/copy.ts'
import { usePair } from '../pair-context.ts'
import { citedOf } from './cited.ts'

interface Props {
  readonly sentences: CloseUp['sentences']
}

/** What a reader takes along: either passage with its source, or both side by side. What came of it is said until the focus leaves. */
export function CopyActions({ sentences }: Props) {
  const pair = usePair()
  const say = useVariorum((state) => state.say)
  const [outcome, setOutcome] = useState('')
  const { names } = pair
  const left = citedOf(pair, 'left', sentences.left)
  const right = citedOf(pair, 'right', sentences.right)

  async function take(content: Copy, done: string) {
    const message = (await copy(content)) ? done : COPY_TEXT.failed
    setOutcome(message)
    say(message)
  }
  const leave = () => setOutcome('')
  const passage = (side: Side, cited: typeof left) =>
    cited && (
      <CopyButton
        text={copyButtonText(names[side])}
        onClick={() => take(citationOf(cited), copiedText(names[side]))}
        onBlur={leave}
      />
    )

  return (
    <div className="copy-actions" role="group" aria-label={COPY_TEXT.heading}>
      <CopyIcon size={14} aria-hidden="true" />
      {passage('left', left)}
      {passage('right', right)}
      {left && right && (
        <CopyButton
          text={COPY_TEXT.table}
          onClick={() => take(tableOf({ left, right }, names), COPY_TEXT.tableCopied)}
          onBlur={leave}
        />
      )}
      {/* Heard as the page’s live message. */}
      <span aria-hidden="true">{outcome}</span>
    </div>
  )
}

interface CopyButtonProps {
  readonly text: string
  readonly onClick: () => void
  readonly onBlur: () => void
}

function CopyButton({ text, ...handlers }: CopyButtonProps) {
  return (
    <button type="button" className="text-button" {...handlers}>
      {text}
    </button>
  )
}
