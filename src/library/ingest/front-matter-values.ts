/** The values at the head of a Markdown text, in as much of YAML and TOML as such heads are written with. */

/** What a key is given: words, or several, of a list or of the lines of a long one. */
interface Value {
  readonly parts: string[]
  /** What stands between them. */
  readonly glue: ', ' | ' '
}

/** `key: value` or `key = value`, at the line’s start: what is indented says something of something else. */
const PAIRS = {
  yaml: /^["']?([\p{L}\p{N}_-]{1,100})["']?\s*:\s*(.*)$/u,
  toml: /^["']?([\p{L}\p{N}_-]{1,100})["']?\s*=\s*(.*)$/u,
} as const

/** Keys in small letters, with their values, where they have one; of a list `a, b`. */
export function valuesIn(head: string, language: keyof typeof PAIRS): ReadonlyMap<string, string> {
  const values = new Map<string, Value>()
  let open: Value | undefined
  for (const line of inOneLine(head).split('\n')) {
    // Behind the name of a table stands what belongs to it.
    if (language === 'toml' && line.startsWith('[')) break
    const [, key, value = ''] = PAIRS[language].exec(line.trimEnd()) ?? []
    if (key !== undefined) {
      open = valueOf(value.trim())
      values.set(key.toLowerCase(), open)
    } else open?.parts.push(...furtherPart(line, open.glue))
  }
  const said = [...values].map(([key, { parts, glue }]) => [key, parts.join(glue)] as const)
  return new Map(said.filter(([, value]) => value !== ''))
}

/** A list in brackets may be written over several lines. */
function inOneLine(head: string): string {
  return head.replace(/[:=][ \t]*\[[^[\]]{0,2000}\]/gu, (list) => list.replaceAll('\n', ' '))
}

function valueOf(written: string): Value {
  if (/^[>|][+-]?$/u.test(written)) return { parts: [], glue: ' ' }
  const list = /^\[([^[\]]*)\]$/u.exec(written)?.[1]
  const parts = list === undefined ? [written] : (list.match(ITEM) ?? [])
  return { parts: parts.map((part) => unquoted(part.trim())).filter(Boolean), glue: ', ' }
}

const ITEM = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/gu

/** `- Anna Reed` and `- name: Anna Reed` below `authors:`, and lines below `title: >`. */
function furtherPart(line: string, glue: Value['glue']): readonly string[] {
  if (glue === ' ') return /^\s+\S/u.test(line) ? [line.trim()] : []
  const item = /^\s*-\s+(?:name\s*:\s+)?(\S.*)$/u.exec(line)?.[1]
  return item === undefined ? [] : [unquoted(item.trim())]
}

/** Without its quotes, and what is escaped in double ones as what it is. Behind them only a remark may stand. */
function unquoted(value: string): string {
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/u.exec(value) ?? []
  if (double !== undefined) return double.replace(/\\(u[\da-f]{4}|.)/giu, (_, code: string) => escaped(code))
  return single?.replaceAll("''", "'") ?? value
}

function escaped(code: string): string {
  if (code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16))
  return /[nrt]/u.test(code) ? ' ' : code
}
