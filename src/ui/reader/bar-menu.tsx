import { ChevronDown } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useMenuPlace } from './use-menu-place.ts'

interface Props {
  readonly kind: 'view' | 'show' | 'filter'
  /** What its items are about, where they do not say it themselves. */
  readonly label?: string
  /** What stands on the button. */
  readonly name: ReactNode
  readonly children: ReactNode
}

/** A button of the bar that opens a menu under it; its items are buttons that can be pressed in. */
export function BarMenu({ kind, label, name, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const id = `${kind}-menu`
  useMenuPlace(button, menu)
  return (
    <div className={`${kind}-switch`}>
      <button ref={button} type="button" className={`button menu-button ${kind}-button`} popoverTarget={id}>
        {name}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div ref={menu} id={id} popover="auto" className="menu" role={label && 'group'} aria-label={label}>
        {children}
      </div>
    </div>
  )
}
