import type { Store } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'

interface Props {
  readonly name: string
  readonly isOn: (state: Store) => boolean
  readonly toggle: (state: Store) => () => void
}

/** One of the two switches beside the filters. */
export function SwitchChip({ name, isOn, toggle }: Props) {
  const pressed = useVariorum(isOn)
  const onClick = useVariorum(toggle)
  return (
    <button type="button" className="chip chip-switch" aria-pressed={pressed} onClick={onClick}>
      {name}
    </button>
  )
}
