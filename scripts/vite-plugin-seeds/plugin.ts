import { join, sep } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { type Fault, type Library, type LibraryResult, readLibrary } from './read-library.ts'

const MODULE = 'virtual:seeds'
const RESOLVED = `\0${MODULE}`

/**
 * Serves the library in `seeds/` to the app: a hashed index and one hashed file an article, at the same
 * addresses in dev and in build, so what a reader loads at first does not grow with the library.
 * `virtual:seeds` exports the index's address. A faulty library stops the build.
 */
export function seeds(): Plugin {
  let folder = ''
  let result: LibraryResult
  return {
    name: 'variorum-seeds',
    configResolved(config) {
      folder = join(config.root, 'seeds')
      result = readLibrary(folder)
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      if (result.kind === 'faulty') return this.error(faultMessage(result.faults))
      return `export const indexUrl = ${JSON.stringify(result.library.indexPath)}`
    },
    generateBundle() {
      if (result.kind === 'faulty') return this.error(faultMessage(result.faults))
      for (const { path, bytes } of result.library.files)
        this.emitFile({ type: 'asset', fileName: path, source: bytes })
    },
    configureServer(server) {
      server.middlewares.use(serveFrom(() => (result.kind === 'library' ? result.library : null)))
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder + sep)) return
        result = readLibrary(folder)
        reload(server, result)
      })
    },
  }
}

/** Answers from memory; every other request goes on to Vite. */
function serveFrom(library: () => Library | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url?.split('?')[0]?.slice(1)
    const file = library()?.files.find((candidate) => candidate.path === path)
    if (!file) return next()
    response.setHeader('Content-Type', `${contentType(file.path)}; charset=utf-8`)
    response.setHeader('Cache-Control', 'no-cache')
    response.end(file.bytes)
  }
}

function contentType(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'text/plain'
}

/** Shows the changed library, or what is wrong with it, in the open page. */
function reload(server: ViteDevServer, result: LibraryResult): void {
  const module = server.moduleGraph.getModuleById(RESOLVED)
  if (module) server.moduleGraph.invalidateModule(module)
  if (result.kind === 'library') server.ws.send({ type: 'full-reload' })
  else server.ws.send({ type: 'error', err: { message: faultMessage(result.faults), stack: '' } })
}

function faultMessage(faults: readonly Fault[]): string {
  return ['The library has faults:', ...faults.map(({ file, reason }) => `  ${file}: ${reason}`)].join('\n')
}
