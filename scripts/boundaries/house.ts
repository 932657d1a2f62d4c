/** What `src/README.md` says of the house: the map of its folders, and who may import what. */

/** What one module may take from another: all of it, its types, or certain names. */
export type Grant =
  | { readonly kind: 'all'; readonly of: string }
  | { readonly kind: 'types'; readonly of: string }
  | { readonly kind: 'name'; readonly of: string; readonly name: string }

/** A row of the table: a folder of `src`, or a file that stands in `src` itself. */
export interface Room {
  readonly name: string
  /** `all` for the one that wires. */
  readonly ours: readonly Grant[] | 'all'
  readonly packages: readonly string[] | 'all'
}

export interface House {
  /** Paths below `src`; folders end in `/`. */
  readonly map: readonly string[]
  readonly rooms: readonly Room[]
}

/** Reads the map (the first fenced block) and the table of a README. Its words must be those of `parseGrant`. */
export function parseHouse(readme: string): House {
  return { map: parseMap(readme), rooms: parseTable(readme) }
}

function parseMap(readme: string): readonly string[] {
  const block = /^```\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
  const open: string[] = []
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? []
      open.length = indent.length / 2
      const path = open.join('') + name
      open.push(name)
      return path
    })
}

function parseTable(readme: string): readonly Room[] {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) => {
    const [name = '', ours = '', packages = ''] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return {
      name: unquote(name),
      ours: ours === 'all' ? 'all' : entries(ours).map(parseGrant),
      packages: packages === 'all' ? 'all' : entries(packages).map(unquote),
    }
  })
}

function entries(cell: string): readonly string[] {
  return cell === 'nothing' ? [] : cell.split(', ')
}

// "`view`" → all of it; "types of `view`"; "`read` of `engine`" → that name, and types
function parseGrant(words: string): Grant {
  const [, name, of = unquote(words)] = /^(types|`\w+`) of `([\w.-]+)`$/.exec(words) ?? []
  if (name === undefined) return { kind: 'all', of }
  return name === 'types' ? { kind: 'types', of } : { kind: 'name', of, name: unquote(name) }
}

function unquote(words: string): string {
  return words.replaceAll('`', '')
}
