import { useId } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { type DraftEntry, readAgain } from './desk-model.ts'
import { useIngest } from './ingest-context.ts'
import { readOne } from './read-files.ts'

interface Props {
  readonly entry: DraftEntry
  readonly origin: NonNullable<DraftEntry['origin']>
  readonly change: (part: Partial<DraftEntry>) => void
}

/** Those that news pages and text files were written in before UTF-8, as TextDecoder labels them. */
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'koi8-r',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
] as const

/** Reads the file again in another encoding. */
export function EncodingChoice({ entry, origin, change }: Props) {
  const load = useIngest()
  const note = useId()
  const used = entry.encoding ?? entry.draft.encoding?.used ?? ''

  async function choose(encoding: string) {
    const ingest = await load()
    const result = (await readOne(origin.file, ingest, encoding))[origin.at]
    if (result?.kind === 'draft') change(readAgain(entry, result.draft, encoding))
  }

  return (
    <div className="add-encoding">
      <label className="field">
        {ADD_TEXT.encoding}
        <select
          value={used}
          aria-describedby={note}
          onChange={({ currentTarget }) => void choose(currentTarget.value)}
        >
          {[...new Set([used, ...ENCODINGS])].map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
      <p className="add-hint" id={note}>
        {ADD_TEXT.encodingNote}
      </p>
    </div>
  )
}
