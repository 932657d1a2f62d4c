import { isThere, openChannel } from './database-signs.ts'
import type { LibraryOutcome } from './model.ts'
import type { OwnLibraryParts } from './own-parts.ts'

/** The way into the reader’s own library: who has none waits for nothing, as its code is loaded to go in. */
export interface OwnDoor {
  /** Whether something may be kept. */
  readonly isThere: () => Promise<boolean>
  /** Rejects where the code cannot be had. */
  readonly open: () => Promise<OwnLibraryParts>
  readonly loadText: (id: string) => Promise<LibraryOutcome<string>>
  /** Calls back when another tab has changed the library, or its shape. */
  readonly onChange: (listener: OwnListener) => void
}

type OwnListener = (what: 'articles' | 'outdated') => void

/** The name of the database holds the path of the page, as several readers may live on one origin. */
export function ownDoor(path: string): OwnDoor {
  const name = `variorum:${path}`
  const channel = openChannel(`${name} own`)
  let tell: OwnListener = () => {}
  let opening: Promise<OwnLibraryParts> | null = null
  channel?.addEventListener('message', () => tell('articles'))
  const load = async () => {
    const { openOwnParts } = await import('./own-parts.ts')
    return openOwnParts(name, { channel, tell: (what) => tell(what) })
  }
  const open = () => {
    opening ??= load().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    isThere: () => isThere(name),
    open,
    async loadText(id) {
      const text = await (await open()).storage.text(id)
      return text === null
        ? { kind: 'failed', problem: { kind: 'own-gone' } }
        : { kind: 'ready', value: text }
    },
    onChange: (listener) => {
      tell = listener
    },
  }
}
