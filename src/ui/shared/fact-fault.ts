import type { OwnFacts } from '../../library/own-model.ts'

/** The fact that cannot be: a language that is no tag, an address that is none of the web. */
export type FactFault = 'lang' | 'address'

/** The first fault of facts, trimmed; what is absent or empty is not known, and no fault. */
export function factFaultIn({ lang = '', address = '' }: Pick<OwnFacts, FactFault>): FactFault | null {
  if (lang !== '' && !isTag(lang)) return 'lang'
  return address !== '' && !isAddress(address) ? 'address' : null
}

/** Whether words are a BCP 47 tag, as far as its form goes; “English” would be one, too, of a language of that code. */
function isTag(words: string): boolean {
  try {
    return CODE.test(words) && Intl.getCanonicalLocales(words).length === 1
  } catch {
    return false
  }
}

/** Of ISO 639: longer ones are reserved, and none was ever given. */
const CODE = /^[a-z]{2,3}(?:-|$)/iu

function isAddress(words: string): boolean {
  return /^https?:\/\/./iu.test(words) && URL.canParse(words)
}
