import { handRecordOf } from '../hand-record.ts'
import type { KeptHand, WholeArticle } from '../own-model.ts'
import { ownArticleOf, ownSpeechOf } from '../own-record.ts'
import { type Fields, isCount, isObject, listOf } from '../parsing.ts'
import { textKey } from '../text-key.ts'
import { isAsWritten } from './check.ts'
import { FORMAT, VERSION } from './format.ts'
import { migrated } from './migrate.ts'
import type { Backup, BackupOutcome, BackupRefusal } from './model.ts'

/** Reads a backup and looks at all of it before anything is said to be good. */
export function readBackup(text: string): BackupOutcome {
  const file = parsed(text)
  if (file === undefined)
    return refused(text.includes(`"${FORMAT}"`) ? 'damaged' : 'foreign', 'it is not JSON')
  if (!isObject(file) || file['format'] !== FORMAT)
    return refused('foreign', 'it does not say that it is a backup')
  const { version } = file
  if (!isCount(version) || version === 0) return refused('damaged', 'version')
  if (version > VERSION) return refused('newer', `version ${version}`)
  if (!isAsWritten(file)) return refused('damaged', 'check')
  return backupOf(migrated(file, version))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The parts are looked at in turn; the first that is not as it must be is named. */
function backupOf(file: Fields): BackupOutcome {
  const speeches = distinct(listOf(file['speeches'], ownSpeechOf), ({ slug }) => slug)
  if (!speeches) return refused('damaged', 'speeches')
  const articles = distinct(listOf(file['articles'], wholeArticleOf), ({ id }) => id)
  if (!articles) return refused('damaged', 'articles')
  const hands = distinct(listOf(file['hands'], keptHandOf), ({ key }) => key)
  if (!hands) return refused('damaged', 'hands')
  const { settings } = file
  if (!isObject(settings)) return refused('damaged', 'settings')
  const backup: Backup = { speeches, articles, hands, settings }
  return { kind: 'read', backup }
}

/** With a text that is still what its hash says: not one letter of it was altered. */
function wholeArticleOf(value: unknown): WholeArticle | null {
  const article = ownArticleOf(value)
  if (!article || !isObject(value)) return null
  const { text } = value
  return typeof text === 'string' && textKey(text) === article.key ? { ...article, text } : null
}

function keptHandOf(value: unknown): KeptHand | null {
  if (!isObject(value)) return null
  const { key } = value
  const record = handRecordOf(value['record'])
  return typeof key === 'string' && HAND_KEY.test(key) && record ? { key, record } : null
}

/** Two keys of texts. */
const HAND_KEY = /^\d+-[0-9a-z]+ \d+-[0-9a-z]+$/

/** Null where two items go by one name. */
function distinct<T>(items: readonly T[] | null, name: (item: T) => string): readonly T[] | null {
  return items && new Set(items.map(name)).size === items.length ? items : null
}

function refused(reason: BackupRefusal, detail: string): BackupOutcome {
  return { kind: 'refused', reason, detail }
}
