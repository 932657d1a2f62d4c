import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Notice } from './notice.tsx'

interface Props {
  /** What happened and what to do, in words. */
  readonly message: string
  /** Whether the library is another way out. */
  readonly hasLibrary: boolean
}

/** A text, the library or a comparison that could not be had. */
export function Failed({ message, hasLibrary }: Props) {
  const retry = useVariorum((state) => state.retry)
  const openLibrary = useVariorum((state) => state.openLibrary)
  return (
    <Notice heading={SCREEN_TEXT.failedHeading} text={message} isPage={!hasLibrary}>
      <button type="button" className="button button-main" onClick={retry}>
        {SCREEN_TEXT.retry}
      </button>
      {hasLibrary && (
        <button type="button" className="button" onClick={openLibrary}>
          {SCREEN_TEXT.openLibrary}
        </button>
      )}
    </Notice>
  )
}
