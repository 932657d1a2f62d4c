/** A BCP 47 tag as it is written canonically, also of `en_US`; undefined of what is none. */
export function tagOf(written: string | null | undefined): string | undefined {
  if (written === null || written === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))
    return tag
  } catch {
    return undefined
  }
}

/** A web address with nothing around it, as it was written; undefined of anything else. */
export function addressOf(written: string | null | undefined): string | undefined {
  const address = written?.trim() ?? ''
  return /^https?:\/\/[^\s<>"]{3,2000}$/iu.test(address) && URL.canParse(address) ? address : undefined
}
