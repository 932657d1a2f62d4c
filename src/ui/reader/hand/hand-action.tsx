import type { LucideIcon } from 'lucide-react'

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  /** There is nothing to do; it keeps the focus all the same, for one is likely to go the other way next. */
  readonly isIdle: boolean
  readonly act: () => void
}

export function HandAction({ icon: Icon, name, isIdle, act }: Props) {
  return (
    <button
      type="button"
      className="menu-item hand-action"
      aria-disabled={isIdle}
      onClick={() => !isIdle && act()}
    >
      <Icon size={14} aria-hidden="true" className="self-center" />
      {name}
    </button>
  )
}
