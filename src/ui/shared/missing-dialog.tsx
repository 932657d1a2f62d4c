import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Dialog } from './dialog.tsx'

/** A dialog whose code could not be loaded. */
export function MissingDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={SCREEN_TEXT.failedHeading} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <p>{SCREEN_TEXT.partMissing}</p>
    </Dialog>
  )
}
