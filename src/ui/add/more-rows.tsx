import { moreText } from '../../view/add-labels.ts'

interface Props {
  readonly next: number
  readonly left: number
  readonly more: () => void
}

/** Below a list that is not drawn to its end: how much is left, and the way to it. */
export function MoreRows({ next, left, more }: Props) {
  return left === 0 ? null : (
    <button type="button" className="text-button" onClick={more}>
      {moreText(next, left)}
    </button>
  )
}
