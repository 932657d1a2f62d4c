import type { RelationshipKind } from '../engine/model.ts'
import { onlyText } from './labels.ts'
import type { RowKind } from './model.ts'
import type { OutletNames } from './names.ts'

/** A line of the legend: a kind, its name, and what it means in plain words. */
export interface LegendEntry {
  readonly kind: RowKind
  readonly name: string
  readonly meaning: string
}

/** Only the kinds that this pair can show: across two speeches nothing is only in one, and nothing is possible. */
export function legendOf(names: OutletNames, relationship: RelationshipKind): readonly LegendEntry[] {
  const both: readonly LegendEntry[] = [
    {
      kind: 'reframed',
      name: 'Reframed',
      meaning: 'The same thing in other words. Point at the words around to see which stretch faces which.',
    },
    {
      kind: 'moved',
      name: 'Moved',
      meaning:
        'Both tell it, and it stands earlier or later in the other article. Its link goes there; “Back” returns.',
    },
  ]
  if (relationship === 'other-speech') return both
  return [
    ...both,
    { kind: 'only-left', name: onlyText('left', names, relationship), meaning: notFoundMeaning(names.right) },
    {
      kind: 'only-right',
      name: onlyText('right', names, relationship),
      meaning: notFoundMeaning(names.left),
    },
    { kind: 'unsure', name: 'Unsure', meaning: 'The other text may tell it too; read both and judge.' },
  ]
}

/** Said wherever differences are listed: a difference is evidence and no verdict. */
export const NO_VERDICT = 'A difference does not mean bias: outlets choose, cut and edit for many reasons.'

/** The signs beside the passages. */
export const SIGNS_TEXT =
  'A thin rule at the side: the passage has words in quotation marks that somebody is quoted with; point at it, or go to it, to see who. A small tag between the columns: a rule found something there, such as figures or quoted words that differ; “List” shows all of it, each with its rule.'

/** Said where a reader has a say in the matches. */
export const OWN_MATCHES_TEXT =
  'What you said of matches is followed everywhere: one that you joined or pinned is called your own match and counts like a strong one. “Yours” in the bar shows what you said, and leads back to the engine’s answer.'

function notFoundMeaning(other: string): string {
  return `With a pale ground: no sentence in ${other} was found that tells it. It may still be there in words this reader does not recognise. With a thin line: words of a sentence that both tell, for which none were found in ${other}.`
}
