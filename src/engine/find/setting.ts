import type { Finding, Side, Sided } from '../model.ts'
import type { Compared } from './compared.ts'
import { anchorsOf } from './setting/anchors.ts'
import { mainSpeaker } from './setting/main-speaker.ts'
import { insideOf } from './setting/quoted.ts'
import { type Bonds, firstTogether, partnersIn } from './setting/near.ts'
import { toldAt, type Aspect, type Told } from './setting/phrases.ts'

const ASPECTS: readonly Aspect[] = ['place', 'day', 'occasion']

/** An article that tells more of one aspect tells of several speeches. */
const MOST_TOLD = 2

/**
 * The rule `setting`, over the whole article: place, day and occasion of the speech of the person whom both
 * articles quote most, where both tell one and they differ, in sentences that tell the same words or
 * stand beside such: a person may speak in two places. Silent where one tells the other more closely, or
 * where the articles do not have one speaker.
 */
export function settingFindings(compared: Compared & Bonds): Finding[] {
  const speaker = mainSpeaker(compared)
  if (speaker === null) return []
  const told = { left: toldIn(compared, 'left', speaker), right: toldIn(compared, 'right', speaker) }
  const partners = partnersIn(compared)
  return ASPECTS.flatMap((aspect): Finding[] => {
    const of = (side: Side) => told[side].filter((one) => one.aspect === aspect)
    const [left, right] = [of('left'), of('right')]
    const kinds = { left: eachOnce(left), right: eachOnce(right) }
    if (Math.max(kinds.left.length, kinds.right.length) > MOST_TOLD) return []
    if (
      kinds.left.some((one) =>
        kinds.right.some((other) => agree(one, other) || areOneSpeech({ left: one, right: other }, compared)),
      )
    )
      return []
    const pair = firstTogether(left, right, partners)
    if (pair === null) return []
    return [
      {
        rule: 'setting',
        aspect,
        sentences: { left: [pair.left.sentence], right: [pair.right.sentence] },
        left: [{ start: pair.left.start, end: pair.left.end }],
        right: [{ start: pair.right.start, end: pair.right.end }],
      },
    ]
  })
}

function toldIn({ readings, languages }: Compared, side: Side, speaker: Sided<number>): Told[] {
  const reading = readings[side]
  const place = { reading, language: languages[side], isSaid: insideOf(reading, 'content') }
  return anchorsOf(reading, speaker[side], languages[side]).flatMap((anchor) => toldAt(place, anchor))
}

/** One of what is told in the same words. */
function eachOnce(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [one.keys.join(' '), one])).values()]
}

/** Equal, or one within the other: "Washington" / "the White House in Washington". */
function agree(one: Told, other: Told): boolean {
  const isWithin = (a: readonly string[], b: readonly string[]) => a.every((key) => b.includes(key))
  return isWithin(one.keys, other.keys) || isWithin(other.keys, one.keys)
}

/** A speech may be held at a rally, yet is no letter. */
function areOneSpeech(pair: Sided<Told>, { languages }: Compared): boolean {
  const isOf = (side: Side, list: 'anyKinds' | 'unheldKinds') =>
    pair[side].keys.some((key) => languages[side].naming?.setting[list].has(key) ?? false)
  if (pair.left.aspect !== 'occasion' || isOf('left', 'unheldKinds') || isOf('right', 'unheldKinds'))
    return false
  return isOf('left', 'anyKinds') || isOf('right', 'anyKinds')
}
