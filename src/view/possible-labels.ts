import { placeText } from './row-labels.ts'
import type { OutletNames } from './names.ts'
import type { Possible } from './possible.ts'

/**
 * Over a sentence that may tell the same: `possibly: Al Jazeera, 3rd sentence of 29`.
 * @param isMore the passage has a match already
 */
export function possibleText({ side, place }: Possible, names: OutletNames, isMore: boolean): string {
  return `${isMore ? 'possibly also' : 'possibly'}: ${names[side]}, ${placeText(place)}`
}
