import { ClipboardPaste, Download } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Brand } from './brand.tsx'
import { IconButton } from './icon-button.tsx'
import { lazily } from './lazily.tsx'
import { MissingDialog } from './missing-dialog.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const PasteDialog = lazily(
  async () => (await import('../library/paste-dialog.tsx')).PasteDialog,
  MissingDialog,
)

/** The one bar of the page: where one is, and what one can do from anywhere. */
export function TopBar() {
  const screen = useVariorum((state) => state.screen)
  const canDownload = useVariorum((state) => state.screen === 'read' && state.reading.kind === 'ready')
  const openReader = useVariorum((state) => state.openReader)
  const openLibrary = useVariorum((state) => state.openLibrary)
  const downloadJson = useVariorum((state) => state.downloadJson)
  const [isPasting, setPasting] = useState(false)
  return (
    <header className="top-bar">
      <Brand />
      <nav className="flex flex-1">
        <NavTab name={SCREEN_TEXT.read} isHere={screen === 'read'} onClick={openReader} />
        <NavTab name={SCREEN_TEXT.library} isHere={screen === 'library'} onClick={openLibrary} />
      </nav>
      <IconButton icon={ClipboardPaste} name={SCREEN_TEXT.pasteTwo} onClick={() => setPasting(true)} />
      <IconButton
        icon={Download}
        name={SCREEN_TEXT.download}
        onClick={downloadJson}
        isDisabled={!canDownload}
      />
      <ThemeSwitch />
      <Suspense fallback={null}>{isPasting && <PasteDialog onClose={() => setPasting(false)} />}</Suspense>
    </header>
  )
}

interface NavTabProps {
  readonly name: string
  readonly isHere: boolean
  readonly onClick: () => void
}

function NavTab({ name, isHere, onClick }: NavTabProps) {
  return (
    <button type="button" className="nav-tab" aria-current={isHere ? 'page' : undefined} onClick={onClick}>
      {name}
    </button>
  )
}
