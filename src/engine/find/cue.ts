import type { Cue, CueGroup, Finding, Side, Sided, Span, Telling } from '../model.ts'
import type { Context } from './context.ts'
import { surest } from './surest.ts'
import { sentencesOver } from './utterances/sayings.ts'
import type { Pairing } from './utterances/utterances.ts'

/** A verb of a known group. */
type Known = Cue & { readonly group: CueGroup }

/** One utterance, attributed by verbs of other groups. Silent where both articles have a verb of one group. */
export function cue(pairings: readonly Pairing[], context: Context): Finding[] {
  const byUtterance = surest(pairings, context)
  const findings = context.utterances.flatMap((told, utterance): Finding[] => {
    if (shareGroup(told, context)) return []
    return (byUtterance.get(utterance) ?? [])
      .flatMap((pairing): Finding[] => {
        const left = cueOf(pairing.left, 'left', context)
        const right = cueOf(pairing.right, 'right', context)
        if (left === null || right === null) return []
        const groups = { left: left.group, right: right.group }
        const sentences = {
          left: sentencesOf(pairing.left, left, 'left', context),
          right: sentencesOf(pairing.right, right, 'right', context),
        }
        return [{ rule: 'cue', utterance, groups, sentences, left: [spanOf(left)], right: [spanOf(right)] }]
      })
      .slice(0, 1)
  })
  // One verb may govern several utterances: it is told once.
  return [...new Map(findings.toReversed().map((one) => [placeOf(one), one])).values()].toReversed()
}

function placeOf({ left, right }: Finding): string {
  return `${left[0]?.start} ${right[0]?.start}`
}

function cueOf({ quote }: Telling, side: Side, { readings }: Context): Known | null {
  const found = readings[side].quotes[quote ?? -1]?.cue ?? null
  return found === null || found.group === null ? null : { ...found, group: found.group }
}

function shareGroup(told: Sided<readonly Telling[]>, context: Context): boolean {
  const groups = (side: Side) => told[side].flatMap((telling) => cueOf(telling, side, context)?.group ?? [])
  const right = groups('right')
  return groups('left').some((group) => right.includes(group))
}

/** The sentence of the words and that of the verb. */
function sentencesOf(telling: Telling, verb: Span, side: Side, { readings }: Context): number[] {
  const all = [telling.sentence, ...sentencesOver(readings[side].sentences, verb)]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
