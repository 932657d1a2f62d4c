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
  laquo: '«',
  raquo: '»',
  szlig: 'ß',
}

/** `Ports &amp; ships` → `Ports & ships`: some sites write JSON as if it were mark-up. */
export function spelledOut(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}|[a-z](?:acute|cedil)));/giu,
    (whole, ...codes: unknown[]) => {
      const [decimal, hex, name] = codes.map((code) => (typeof code === 'string' ? code : ''))
      if (name) return NAMED[name.toLowerCase()] ?? accented(name) ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole
    },
  )
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  cedil: '\u0327',
}

/** `Uuml` → `Ü`; undefined of what names no letter with an accent. */
function accented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)]
  return accent && `${name.charAt(0)}${accent}`.normalize('NFC')
}
