import { mergeBackup } from './backup/merge-backup.ts'
import { readBackup } from './backup/read-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { mergeIndex } from './merge-index.ts'
import { broughtNow } from './new-article.ts'

/** What the store works on an own library with: loaded together, with the first own article. */
export const ownParts = {
  merge: mergeIndex,
  brought: broughtNow,
  writeBackup,
  readBackup,
  mergeBackup,
}
