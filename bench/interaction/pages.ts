import react from '@vitejs/plugin-react'
import { build, type InlineConfig, preview } from 'vite'

/** A built page, served on this machine. */
export interface ServedPage {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The reader, as it is delivered. */
export function serveOurs(): Promise<ServedPage> {
  return serve({})
}

/** The same two texts in another viewer, built in the same way. */
export function servePeer(): Promise<ServedPage> {
  return serve({
    configFile: false,
    root: 'bench/interaction/peer',
    plugins: [react()],
    build: { outDir: '../../../build/bench-peer', emptyOutDir: true },
  })
}

async function serve(config: InlineConfig): Promise<ServedPage> {
  const quiet: InlineConfig = { ...config, logLevel: 'error' }
  await build(quiet)
  const server = await preview({ ...quiet, preview: { host: 'localhost', port: FIRST_PORT } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('the page is not served')
  return { url, close: () => server.close() }
}

/** Where it is taken, the next free one. */
const FIRST_PORT = 4460
