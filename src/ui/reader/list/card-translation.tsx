import type { Listing } from '../../../view/model.ts'
import { bothQuote, type CardSides } from '../../../view/cards.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { usePair } from '../pair-context.ts'

interface Props {
  readonly rule: Listing
  readonly sides: CardSides
}

const ABOUT_QUOTES: ReadonlySet<Listing> = new Set<Listing>(['quote-wording', 'quote-form', 'cue'])

/** Where both articles quote a speech given in another language: whose words may differ, and how that is known. */
export function CardTranslation({ rule, sides }: Props) {
  const { translation } = usePair()
  if (!translation || !ABOUT_QUOTES.has(rule) || !bothQuote(sides)) return null
  return (
    <details className="card-why">
      <summary>{translation.text}</summary>
      <p>
        {SCREEN_TEXT.basis}: {translation.basis}
      </p>
    </details>
  )
}
