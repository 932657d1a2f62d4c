import type { SpeechEntry } from '../../library/model.ts'
import type { KnownSpeech } from '../../view/propose-speech.ts'
import type { Desk } from './desk-model.ts'

/** Speeches of the desk that are looked at, the newest: each new article is held against all of them. */
const MOST_SPEECHES = 100
/** Articles of the desk that tell of one speech: more would tell no more. */
const MOST_ARTICLES = 10

/** The speeches that an article could report: those of the library, and those that its neighbours on the desk brought. */
export function knownSpeeches(speeches: readonly SpeechEntry[], desk: Desk): readonly KnownSpeech[] {
  const brought = textsBySpeech(desk)
  return [
    ...speeches.map(({ slug, title, date, place, speaker, articles }) => ({
      slug,
      ...(date && { date: date.value }),
      texts: [
        title,
        place?.value ?? '',
        speaker?.value ?? '',
        ...articles.flatMap((article) => [article.title ?? '', article.opening ?? '']),
        ...(brought.get(slug) ?? []),
      ],
    })),
    ...desk.speeches.slice(-MOST_SPEECHES).map(({ slug, title, date }) => ({
      slug,
      ...(date !== undefined && { date }),
      texts: [title, ...(brought.get(slug) ?? [])],
    })),
  ]
}

function textsBySpeech({ drafts }: Desk): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const { speech, draft } of drafts) {
    const before = texts.get(speech) ?? []
    if (before.length < MOST_ARTICLES) before.push(`${draft.title ?? ''}\n${draft.text}`)
    texts.set(speech, before)
  }
  return texts
}
