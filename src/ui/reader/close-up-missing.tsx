import { SCREEN_TEXT } from '../../view/screen-labels.ts'

/** In place of a close-up whose code could not be loaded. */
export function CloseUpMissing() {
  return <p className="close-up">{SCREEN_TEXT.partMissing}</p>
}
