import type { Side } from '../../../engine/model.ts'
import { useKeys } from '../../shared/use-keys.ts'

const SIDE_OF: Readonly<Record<string, Side>> = { '[': 'left', ']': 'right' }

interface Handlers {
  readonly onSide: (side: Side) => void
  readonly onLock: () => void
}

/** `[` and `]` go to the left and the right article, `l` lets both scroll together or each alone. */
export function usePublishedKeys({ onSide, onLock }: Handlers) {
  useKeys(['otherSide', (key) => onSide(SIDE_OF[key] ?? 'left')], ['scrollTogether', onLock])
}
