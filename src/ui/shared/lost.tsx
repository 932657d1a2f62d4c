import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Notice } from './notice.tsx'

/** For links that are damaged, or lead to what the library does not hold. */
export function Lost() {
  const lost = useVariorum((state) => state.lost)
  const openLibrary = useVariorum((state) => state.openLibrary)
  return (
    <Notice heading={SCREEN_TEXT.lostHeading} text={lost ?? ''} isPage>
      <button type="button" className="button button-main" onClick={openLibrary}>
        {SCREEN_TEXT.openLibrary}
      </button>
    </Notice>
  )
}
