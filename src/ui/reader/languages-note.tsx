import type { ReadyComparison } from '../../store/model.ts'
import { languagesText } from '../../view/languages-note.ts'

/** What can and cannot be matched where the two texts are in different languages. */
export function LanguagesNote({ ready: { comparison } }: { readonly ready: ReadyComparison }) {
  const { left, right } = comparison
  return <p className="speech-note">{languagesText(left.reading.lang, right.reading.lang)}</p>
}
