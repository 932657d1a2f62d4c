import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/**
 * `serve-dist PORT /sub/path/` serves the build as a plain static host does, below a sub-path: no rewrite
 * rules, no caching, 404 for everything else. For the browser tests; a reader has `npm start`.
 */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const [port = '4173', base = '/'] = process.argv.slice(2)

/** The file of an address, or null where the site has none. */
function fileFor(url: string): string | null {
  const path = new URL(url, 'http://localhost').pathname
  if (!path.startsWith(base)) return null
  const inside = path.slice(base.length) || 'index.html'
  const file = normalize(join('dist', inside))
  const there = file.startsWith(`dist${sep}`) && statSync(file, { throwIfNoEntry: false })?.isFile()
  return there ? file : null
}

createServer((request, response) => {
  const file = fileFor(request.url ?? '/')
  if (file === null) {
    response.writeHead(404).end('not here')
    return
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  createReadStream(file).pipe(response)
}).listen(Number(port), 'localhost', () => console.log(`http://localhost:${port}${base}`))
