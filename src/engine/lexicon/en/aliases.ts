/**
 * Words that are one word to a reader. The first map is keyed by the word as written, since "US" is a
 * country and "us" is not; the second by folded words. Our own compilation.
 */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['US', 'united-states'],
  ['USA', 'united-states'],
  ['UK', 'united-kingdom'],
  ['UN', 'united-nations'],
  ['EU', 'european-union'],
  ['Gen', 'general'],
  ['Lt', 'lieutenant'],
  ['Col', 'colonel'],
  ['Sen', 'senator'],
  ['Gov', 'governor'],
  ['Rep', 'representative'],
  ['Jan', 'january'],
  ['Feb', 'february'],
  ['Aug', 'august'],
  ['Sept', 'september'],
  ['Sep', 'september'],
  ['Oct', 'october'],
  ['Nov', 'november'],
  ['Dec', 'december'],
])

export const phraseAliases: ReadonlyMap<string, string> = new Map([
  ['united states', 'united-states'],
  ['united kingdom', 'united-kingdom'],
  ['united nations', 'united-nations'],
  ['european union', 'european-union'],
  ['per cent', 'percent'],
])
