import { recordOf } from '../own-record.ts'
import { withCheck } from './check.ts'
import { FORMAT, VERSION } from './format.ts'
import type { Backup } from './model.ts'

/** The whole library as one JSON file, named by the day. Lone surrogates outlast it: JSON escapes them. */
export function writeBackup({ speeches, articles, hands, settings }: Backup) {
  const made = new Date().toISOString()
  const file = withCheck({
    format: FORMAT,
    version: VERSION,
    made,
    speeches: speeches.map((speech) => recordOf(speech)),
    articles: articles.map((article) => recordOf(article)),
    hands,
    settings,
  })
  const text = JSON.stringify(file)
  return { name: `variorum-${made.slice(0, 'yyyy-mm-dd'.length)}.json`, type: 'application/json', text }
}
