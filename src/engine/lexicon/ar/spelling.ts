/** A folded word in one spelling. "أميركا", "أمريكا" → "امريكا"; hamza on waw and yeh as typists vary it. */
export function spelling(word: string): string {
  return word.replace('اميرك', 'امريك').replace(/[ؤئ]/gu, 'ء')
}
