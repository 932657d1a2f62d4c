import { mergeBackup } from './backup/merge-backup.ts'
import { readBackup } from './backup/read-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { mergeIndex } from './merge-index.ts'
import { broughtNow } from './new-article.ts'
import type { OwnStorage } from './own-model.ts'
import { renamed } from './renamed.ts'
import { openOwnStorage, type Tabs } from './own-storage.ts'

/** What an own library is worked on with: loaded together, where there is one or is to be one. */
export const OWN_PARTS = {
  merge: mergeIndex,
  brought: broughtNow,
  renamed,
  writeBackup,
  readBackup,
  mergeBackup,
}

export type OwnLibraryParts = typeof OWN_PARTS & { readonly storage: OwnStorage }

export function openOwnParts(name: string, tabs: Tabs): OwnLibraryParts {
  return { ...OWN_PARTS, storage: openOwnStorage(name, tabs) }
}
