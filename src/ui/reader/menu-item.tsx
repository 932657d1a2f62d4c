import { Check } from 'lucide-react'

interface Props {
  readonly name: string
  readonly note: string
  readonly isOn: boolean
  readonly onClick: () => void
}

/** A line of a menu of the bar, with a tick while it is on. */
export function MenuItem({ name, note, isOn, onClick }: Props) {
  return (
    <button type="button" className="menu-item" aria-pressed={isOn} onClick={onClick}>
      <Check size={14} aria-hidden="true" className="menu-check" />
      <span>
        {name}
        <span className="menu-note">{note}</span>
      </span>
    </button>
  )
}
