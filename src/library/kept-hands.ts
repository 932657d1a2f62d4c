import { isThere, openChannel } from './database-signs.ts'
import type { HandStorage } from './hand-model.ts'

type Shelf = Pick<HandStorage, 'read' | 'write'>

/**
 * What readers say about matches, in the browser’s database. Its code is loaded only where there is something to
 * read or to write: who never said anything waits for nothing. The name holds the path of the page, as several
 * readers may live on one origin. Tabs tell each other what they wrote, so that none works on what is gone.
 */
export function keptHands(path: string, loadShelf = loadHandShelf): HandStorage {
  const name = `variorum:${path}`
  let loading: Promise<Shelf | null> | null = null
  const shelf = () => (loading ??= loadShelf(name).catch(giveUp))
  /** Where the code cannot be had nothing is kept; the next that is said asks for it again. */
  const giveUp = () => {
    loading = null
    return null
  }
  const channel = openChannel(name)
  const tell = () => {
    void shelf()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: its own
    channel?.postMessage(null)
  }
  return {
    async read(texts) {
      if (!loading && !(await isThere(name))) return null
      return (await shelf())?.read(texts) ?? null
    },
    async write(texts, hand) {
      const isKept = (await (await shelf())?.write(texts, hand)) ?? false
      if (isKept) tell()
      return isKept
    },
    tell,
    onChange: (listener) => channel?.addEventListener('message', listener),
  }
}

/** Rejects where the code cannot be had. */
async function loadHandShelf(name: string): Promise<Shelf> {
  return (await import('./hand-shelf.ts')).createHandShelf(name)
}
