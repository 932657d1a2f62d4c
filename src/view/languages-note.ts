/** `Persian` for `fa`, whatever its region; null for a tag that names no language. */
function nameOf(base: string): string | null {
  if (base === 'und' || !/^[a-z]{2,3}$/u.test(base)) return null
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(base) ?? null
}

/**
 * Said above two texts in different languages: the engine knows no translations. Numbers are matched, and in one
 * script names and words written alike; of Arabic beside English it mostly finds nothing.
 * @param left BCP 47 tag
 */
export function languagesText(left: string, right: string): string {
  const names = [baseOf(left), baseOf(right)].map(nameOf).filter((name) => name !== null)
  const which = names.length === 2 ? `, ${names.join(' and ')}` : ''
  return `Two languages${which}: only names, numbers and words that are written alike can be matched, and often none is. A passage without a match may be told by both all the same.`
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
