import type { Article } from '../engine/model.ts'
import type { ArticleEntry, LibraryIndex, LibraryOutcome, SpeechEntry } from '../library/model.ts'
import type { PastedText, ShownArticle, State } from './model.ts'
import type { LibraryService } from './services.ts'

/** The texts of this visit: pasted ones, which exist nowhere else, and fetched ones, which are kept. */
export interface Shelf {
  readonly keepPasted: (id: string, pasted: PastedText) => ArticleEntry
  readonly take: (found: FoundArticle) => Promise<LibraryOutcome<ShownArticle>>
}

/** Where an article stands in the library; pasted texts stand under no speech. */
export interface FoundArticle {
  readonly entry: ArticleEntry
  readonly speech?: SpeechEntry
}

/** Texts are loaded once a visit; those that could not be had are asked for again. */
export function createShelf(library: LibraryService): Shelf {
  const texts = new Map<string, string>()
  return {
    keepPasted(id, { text, outlet, title }) {
      texts.set(id, text)
      return {
        id,
        opening: openingOf(text),
        ...(outlet.trim() && { outlet: outlet.trim() }),
        ...(title.trim() && { title: title.trim() }),
      }
    },
    async take(found) {
      const kept = texts.get(found.entry.id)
      if (kept !== undefined) return { kind: 'ready', value: shownArticle(found, kept) }
      const outcome = await library.loadText(found.entry)
      if (outcome.kind === 'failed') return outcome
      texts.set(found.entry.id, outcome.value)
      return { kind: 'ready', value: shownArticle(found, outcome.value) }
    },
  }
}

/** Enough words to know a text by, in a list; and no more characters than that, where words are not parted by spaces. */
function openingOf(text: string): string {
  const line = text.trim().slice(0, 500).replace(/\s+/gu, ' ')
  const opening = line.split(' ', 8).join(' ').slice(0, 60)
  return opening === line ? line : `${opening} …`
}

/** An article by its id, with the speech it is filed under; null where neither the library nor this visit has it. */
export function findArticle(index: LibraryIndex, pasted: State['pasted'], id: string): FoundArticle | null {
  for (const speech of index.speeches) {
    const entry = speech.articles.find((article) => article.id === id)
    if (entry) return { entry, speech }
  }
  const entry = pasted.find((article) => article.id === id)
  return entry ? { entry } : null
}

/** A bundled title stands in the text itself; a reader’s is known apart from it, and the engine is told. */
function shownArticle({ entry, speech }: FoundArticle, text: string): ShownArticle {
  const { lang, outlet, date, title, headline = title, furniture } = entry
  const isBundled = speech && entry.origin !== 'own'
  const article: Article = {
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(isBundled || headline === undefined ? {} : { title: headline }),
    ...(furniture && { furniture }),
    ...(speech ? { speech: speech.slug } : {}),
  }
  return speech ? { entry, speech, article } : { entry, article }
}
