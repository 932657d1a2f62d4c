import type { Store } from '../../store/actions.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SHOW_TEXT } from '../../view/aligned-labels.ts'
import { MenuItem } from './menu-item.tsx'

interface Props {
  readonly words: Exclude<keyof typeof SHOW_TEXT, 'label'>
  readonly isOn: (state: Store) => boolean
  readonly toggle: (state: Store) => () => void
}

/** One switch of the menu “Show”. */
export function ShowItem({ words, isOn, toggle }: Props) {
  const pressed = useVariorum(isOn)
  const onClick = useVariorum(toggle)
  const { name, note } = SHOW_TEXT[words]
  return <MenuItem name={name} note={note} isOn={pressed} onClick={onClick} />
}
