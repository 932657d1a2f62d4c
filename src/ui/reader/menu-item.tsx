import { Check } from 'lucide-react'

interface Props {
  readonly name: string
  readonly note: string
  readonly isOn: boolean
  /** Id of the menu that it closes; without it the menu stays open. */
  readonly closes?: string
  readonly onClick: () => void
}

/** A line of a menu of the bar, with a tick while it is on. */
export function MenuItem({ name, note, isOn, closes, onClick }: Props) {
  return (
    <button
      type="button"
      className="menu-item"
      aria-pressed={isOn}
      popoverTarget={closes}
      popoverTargetAction="hide"
      onClick={onClick}
    >
      <Check size={14} aria-hidden="true" className="menu-check" />
      <span>
        {name}
        <span className="menu-note">{note}</span>
      </span>
    </button>
  )
}
