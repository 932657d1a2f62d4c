import type { CloseUp } from '../../../view/close-up.ts'
import { quotesIn } from '../../../view/close-up-speech.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { usePair } from '../pair-context.ts'

/** Where both articles tell the same spoken words of a speech given in another language. */
export function TranslationLine({ closeUp }: { readonly closeUp: CloseUp }) {
  const { comparison, translation } = usePair()
  if (!translation || !quotesIn(comparison, closeUp.sentences)) return null
  return (
    <details className="close-up-note">
      <summary>{translation.text}</summary>
      {SCREEN_TEXT.basis}: {translation.basis}
    </details>
  )
}
