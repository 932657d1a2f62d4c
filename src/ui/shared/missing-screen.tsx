import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Notice } from './notice.tsx'

/** A screen whose code could not be loaded. Loading it anew takes a new page. */
export function MissingScreen() {
  return (
    <Notice heading={SCREEN_TEXT.failedHeading} text={SCREEN_TEXT.partMissing} isPage>
      <button type="button" className="button button-main" onClick={() => window.location.reload()}>
        {SCREEN_TEXT.reload}
      </button>
    </Notice>
  )
}
