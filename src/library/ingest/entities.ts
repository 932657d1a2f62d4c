const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** `Ports &amp; ships` → `Ports & ships`: some sites write JSON as if it were mark-up. */
export function spelledOut(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu, (whole, ...codes: unknown[]) => {
    const [decimal, hex, name] = codes.map((code) => (typeof code === 'string' ? code : ''))
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole
  })
}
