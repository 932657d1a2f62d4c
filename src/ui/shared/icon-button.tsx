import type { LucideIcon } from 'lucide-react'

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  readonly onClick: () => void
  readonly isDisabled?: boolean
}

/** A button of the bar: icon and name, on a narrow screen the icon alone; its name is always heard. */
export function IconButton({ icon: Icon, name, onClick, isDisabled = false }: Props) {
  return (
    <button type="button" className="button bar-button" title={name} disabled={isDisabled} onClick={onClick}>
      <Icon size={15} aria-hidden="true" />
      <span className="bar-button-name">{name}</span>
    </button>
  )
}
