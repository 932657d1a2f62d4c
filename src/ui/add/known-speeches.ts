import type { SpeechEntry } from '../../library/model.ts'
import type { KnownSpeech } from '../../view/propose-speech.ts'
import type { Desk } from './desk-model.ts'

/** The speeches that an article could report: those of the library, and those that its neighbours on the desk brought. */
export function knownSpeeches(speeches: readonly SpeechEntry[], desk: Desk): readonly KnownSpeech[] {
  const brought = (slug: string) =>
    desk.drafts
      .filter(({ speech }) => speech === slug)
      .map(({ draft }) => `${draft.title ?? ''}\n${draft.text}`)
  return [
    ...speeches.map(({ slug, title, date, place, speaker, articles }) => ({
      slug,
      ...(date && { date: date.value }),
      texts: [
        title,
        place?.value ?? '',
        speaker?.value ?? '',
        ...articles.flatMap((article) => [article.title ?? '', article.opening ?? '']),
        ...brought(slug),
      ],
    })),
    ...desk.speeches.map(({ slug, title, date }) => ({
      slug,
      ...(date !== undefined && { date }),
      texts: [title, ...brought(slug)],
    })),
  ]
}
