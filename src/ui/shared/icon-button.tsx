import type { ComponentType } from 'react'

interface IconProps {
  readonly size: number
  readonly 'aria-hidden': 'true'
}

interface Props {
  readonly icon: ComponentType<IconProps>
  readonly name: string
  readonly onClick: () => void
  readonly isDisabled?: boolean
  /** The icon alone, on a wide screen too. */
  readonly isBare?: boolean
}

/** A button of the bar: icon and name, on a narrow screen the icon alone; its name is always heard. */
export function IconButton({ icon: Icon, name, onClick, isDisabled = false, isBare = false }: Props) {
  return (
    <button
      type="button"
      className={isBare ? 'button icon-button' : 'button bar-button'}
      title={name}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon size={15} aria-hidden="true" />
      <span className={isBare ? 'clipped' : 'bar-button-name'}>{name}</span>
    </button>
  )
}
