import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Notice } from '../shared/notice.tsx'

/** A view’s own code could not be loaded: the texts are a click away. */
export function ViewMissing() {
  const chooseView = useVariorum((state) => state.chooseView)
  return (
    <Notice heading={SCREEN_TEXT.failedHeading} text={SCREEN_TEXT.viewMissing} isPage={false}>
      <button type="button" className="button button-main" onClick={() => chooseView('aligned')}>
        {SCREEN_TEXT.backToTexts}
      </button>
    </Notice>
  )
}
