import { ALargeSmall, Clipboard, Download, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Brand } from './brand.tsx'
import { IconButton } from './icon-button.tsx'
import { lazily } from './lazily.tsx'
import { MissingDialog } from './missing-dialog.tsx'
import { useKeys } from './use-keys.ts'

const PasteDialog = lazily(
  async () => (await import('../library/paste-dialog.tsx')).PasteDialog,
  MissingDialog,
)
const SettingsDialog = lazily(
  async () => (await import('./settings-dialog.tsx')).SettingsDialog,
  MissingDialog,
)
const AddDialog = lazily(async () => (await import('../add/add-dialog.tsx')).AddDialog, MissingDialog)
const HelpDialog = lazily(async () => (await import('./help-dialog.tsx')).HelpDialog, MissingDialog)

const DIALOGS = { paste: PasteDialog, settings: SettingsDialog, help: HelpDialog } as const

/** The one bar of the page: where one is, and what one can do from anywhere. */
export function TopBar() {
  const screen = useVariorum((state) => state.screen)
  const canDownload = useVariorum((state) => state.screen === 'read' && state.reading.kind === 'ready')
  const openReader = useVariorum((state) => state.openReader)
  const openLibrary = useVariorum((state) => state.openLibrary)
  const downloadJson = useVariorum((state) => state.downloadJson)
  const isAdding = useVariorum((state) => state.adding !== null)
  const openAdding = useVariorum((state) => state.openAdding)
  const closeAdding = useVariorum((state) => state.closeAdding)
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null)
  const pasteTwo = () => {
    closeAdding()
    setOpen('paste')
  }
  const OpenDialog = open && DIALOGS[open]
  useKeys(['help', () => setOpen('help')])
  return (
    <header className="top-bar">
      <Brand />
      <nav className="flex flex-1">
        <NavTab name={SCREEN_TEXT.read} isHere={screen === 'read'} onClick={openReader} />
        <NavTab name={SCREEN_TEXT.library} isHere={screen === 'library'} onClick={openLibrary} />
      </nav>
      <IconButton icon={Plus} name={SCREEN_TEXT.addText} onClick={() => openAdding()} />
      {/* The narrowest bars have no room for it: “Add text” leads there, too. */}
      <span className="paste-two">
        <IconButton icon={Clipboard} name={SCREEN_TEXT.pasteTwo} isBare onClick={pasteTwo} />
      </span>
      <IconButton
        icon={Download}
        name={SCREEN_TEXT.download}
        onClick={downloadJson}
        isDisabled={!canDownload}
      />
      <IconButton icon={ALargeSmall} name={SCREEN_TEXT.settings} isBare onClick={() => setOpen('settings')} />
      <IconButton icon={QuestionMark} name={SCREEN_TEXT.help} isBare onClick={() => setOpen('help')} />
      <Suspense fallback={null}>
        {OpenDialog && <OpenDialog onClose={() => setOpen(null)} />}
        {isAdding && <AddDialog onClose={closeAdding} onPasteTwo={pasteTwo} />}
      </Suspense>
    </header>
  )
}

/** The key that opens the help. */
const QuestionMark = () => <span aria-hidden="true">?</span>

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
