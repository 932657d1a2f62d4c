import { parseSync, Visitor } from 'vite'

/** One import or re-export of a module, as it is written. */
export interface Import {
  /** As written, without a query such as `?worker&url`. */
  readonly from: string
  /** The values taken: `*` for a namespace; none for types alone, or for an import for its effect. */
  readonly names: readonly string[]
  /** Nothing of it is left when the types are gone. */
  readonly typesOnly: boolean
  /** Fetched when it is asked for: `import('…')`. */
  readonly lazy: boolean
}

/** Every import of a module: static, dynamic, re-exports, `import('…')` types and `new URL('…', import.meta.url)`. */
export function importsOf(path: string, source: string): readonly Import[] {
  const { module, program } = parseSync(path, source)
  const found: Import[] = []
  const add = (from: string, names: readonly string[], how: { typesOnly?: boolean; lazy?: boolean } = {}) =>
    found.push({ from: from.replace(/\?.*$/, ''), names, typesOnly: false, lazy: false, ...how })

  for (const { moduleRequest, entries } of module.staticImports) {
    const values = entries.filter(({ isType }) => !isType).map(({ importName }) => importName)
    const names = values.map(({ name, kind }) => name ?? (kind === 'Default' ? 'default' : '*'))
    add(moduleRequest.value, names, { typesOnly: entries.length > 0 && names.length === 0 })
  }
  for (const { moduleRequest, importName, isType } of module.staticExports.flatMap(({ entries }) => entries))
    if (moduleRequest) add(moduleRequest.value, isType ? [] : [importName.name ?? '*'], { typesOnly: isType })
  new Visitor({
    ImportExpression: ({ source: from }) =>
      from.type === 'Literal' && add(String(from.value), ['*'], { lazy: true }),
    TSImportType: ({ source: from }) => add(from.value, [], { typesOnly: true }),
    NewExpression: ({ callee, arguments: [first, second] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || first?.type !== 'Literal') return
      const relative = second && source.slice(second.start, second.end) === 'import.meta.url'
      if (relative) add(String(first.value), ['*'])
    },
  }).visit(program)
  return found
}
