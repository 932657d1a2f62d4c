import type { Language } from '../../lexicon/language.ts'
import type { Naming } from '../../lexicon/naming.ts'
import type { Reading, Span } from '../../model.ts'
import { beginningIn } from '../../spans.ts'

/** What a mention calls somebody: by a name with titles, or by a description. All words are folded. */
export interface Appellation {
  /** The words of the name itself; empty in a description. */
  readonly name: readonly string[]
  /** Titles that tell something: "general", "leader", not "mr". */
  readonly titles: readonly string[]
  /** The content words of a description, those of peoples as their place: "supreme", "iran". */
  readonly words: readonly string[]
  /** One of the titles honours: "martyr". */
  readonly isReverent: boolean
  /** "the Leader", not "the leader". */
  readonly isCapital: boolean
}

/** How a mention of a text names its actor. */
export function appellationOf(reading: Reading, mention: Span, language: Language): Appellation | null {
  const { naming } = language
  if (naming === null) return null
  const tokens = beginningIn(reading.tokens, mention)
  const keys = tokens.map(({ key }) => key).filter((key) => !naming.suffixes.has(key))
  const behind = behindTitles(keys, naming)
  const name = isDescription(keys, naming) ? [] : keys.slice(behind)
  const titles = keys
    .slice(0, name.length === 0 ? keys.length : behind)
    .filter((key) => isTelling(key, naming))
  return {
    name,
    titles,
    words: name.length === 0 ? describing(keys, naming) : [],
    isReverent: titles.some((key) => naming.reverent.has(key)),
    isCapital: tokens.some(
      ({ key, start }) => isTelling(key, naming) && /\p{Lu}/u.test(reading.text.charAt(start)),
    ),
  }
}

function isTelling(key: string, { offices, honorifics }: Naming): boolean {
  return offices.has(key) || honorifics.has(key)
}

function isTitle(key: string, naming: Naming): boolean {
  return isTelling(key, naming) || naming.courtesies.has(key)
}

/** The number of the first word behind the titles that a name begins with. */
function behindTitles(keys: readonly string[], naming: Naming): number {
  let behind = 0
  for (const [at, key] of keys.entries()) {
    if (isTitle(key, naming) && at < keys.length - 1) behind = at + 1
    else if (!isTitlePart(key, naming)) break
  }
  return behind
}

function isTitlePart(key: string, { titleParts, articles, places, demonyms }: Naming): boolean {
  return titleParts.has(key) || articles.has(key) || places.has(key) || demonyms.has(key)
}

/** True where there is a title and nothing but what belongs to it: "president of the United States". */
function isDescription(keys: readonly string[], naming: Naming): boolean {
  if (!keys.some((key) => isTelling(key, naming))) return false
  const of = keys.findIndex((key) => naming.of.has(key))
  const [front, tail] = of < 0 ? [keys, []] : [keys.slice(0, of), keys.slice(of + 1)]
  return (
    front.every((key) => isTitle(key, naming) || isTitlePart(key, naming)) &&
    tail.every((key) => naming.domains.has(key) || isTitlePart(key, naming) || naming.placeWords.has(key))
  )
}

function describing(keys: readonly string[], naming: Naming): string[] {
  return keys
    .filter((key) => !naming.articles.has(key) && !naming.connectors.has(key))
    .map((key) => naming.demonyms.get(key) ?? naming.places.get(key) ?? key)
}
