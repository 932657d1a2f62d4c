import type { OwnFacts } from '../../library/own-model.ts'

/** The fact that cannot be: a language that is no tag, an address that is none of the web. */
export type FactFault = 'lang' | 'address'

/** The first fault of facts, trimmed; what is absent or empty is not known, and no fault. */
export function factFaultIn({ lang = '', address = '' }: Pick<OwnFacts, FactFault>): FactFault | null {
  if (lang !== '' && !isTag(lang)) return 'lang'
  return address !== '' && !isAddress(address) ? 'address' : null
}

/** Whether words are a BCP 47 tag, as far as its form goes. */
function isTag(words: string): boolean {
  try {
    return Intl.getCanonicalLocales(words).length === 1
  } catch {
    return false
  }
}

function isAddress(words: string): boolean {
  return /^https?:\/\/./iu.test(words) && URL.canParse(words)
}
