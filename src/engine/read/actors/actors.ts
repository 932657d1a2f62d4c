import type { Language } from '../../lexicon/language.ts'
import type { Actor, ActorKind, Mention } from '../../model.ts'
import { capitalsIn, lineOf } from './capitals.ts'
import { resolvedDescriptions } from './described.ts'
import type { Found } from './found.ts'
import { gathered } from './gathered.ts'
import { grouped } from './groups.ts'
import { joinOf } from './joins.ts'
import { scan } from './scan.ts'
import { namingOf, wordsOf, type Words } from './word.ts'

/**
 * Who and what a text names: people, places and organisations, each with all its mentions, told by capitals,
 * titles and appositions. A group is a proposal with the evidence for each join; where the text does not tell,
 * names stay apart. In the order of their first mentions, which never overlap. Without capitals that tell
 * names there are none.
 */
export function actorsOf(reading: Words, language: Language): Actor[] {
  if (!language.capitalsTellNames) return []
  const naming = namingOf(language)
  const lines = reading.sentences.map((sentence) =>
    lineOf(sentence, wordsOf(reading, sentence, language), language),
  )
  const capitals = capitalsIn(lines)
  const found = lines.flatMap((line, at) => scan({ line, language, naming, capitals }, at))
  const groups = grouped(found, naming)
  const descriptions = gathered(resolvedDescriptions(found, groups, naming), ([, group]) => group)
  return groups
    .map(({ names, kind }, at) => {
      const described = (descriptions.get(at) ?? []).map(([description]) => description)
      const all = [...names, ...described].toSorted((a, b) => a - b)
      return actorOf(all, described.length > 0 ? 'person' : kind, found)
    })
    .toSorted((a, b) => firstOf(a) - firstOf(b))
}

function actorOf(places: readonly number[], kind: ActorKind, found: readonly Found[]): Actor {
  const all = places.map((at) => found[at]!)
  const mentions = all.map(
    ({ start, end }, at): Mention => ({ start, end, join: at === 0 ? null : joinOf(all, at) }),
  )
  return { kind, mentions, fullest: fullestOf(all) }
}

/** The longest name, with the most titles; the earliest of equals. */
function fullestOf(all: readonly Found[]): number {
  const weight = (one: Found) => (one.form === 'name' ? one.words.length * NAME_FIRST + one.titles.length : 0)
  return all.reduce((best, one, at) => (weight(one) > weight(all[best]!) ? at : best), 0)
}

/** No name has so many titles: its own words count first. */
const NAME_FIRST = 100

function firstOf({ mentions }: Actor): number {
  return mentions[0]?.start ?? 0
}
