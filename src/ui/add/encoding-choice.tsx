import { useId } from 'react'
import type { Draft } from '../../library/ingest/model.ts'
import { ADD_TEXT, notReadText } from '../../view/add-labels.ts'
import { type DraftEntry, isAsked, withChange, withReadAgain } from './desk-model.ts'
import { type Ingest, useIngest } from './ingest-context.ts'
import { type Origin, readOne } from './read-files.ts'
import type { DeskTools } from './use-desk.ts'

interface Props {
  readonly entry: DraftEntry
  readonly origin: Origin
  readonly tools: Pick<DeskTools, 'change'>
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
export function EncodingChoice({ entry, origin, tools }: Props) {
  const load = useIngest()
  const note = useId()
  const error = useId()
  const { id, again, draft } = entry
  const refused = again?.kind === 'refused' ? again.encoding : null
  const used = (refused === null && again?.encoding) || (draft.encoding?.used ?? '')

  async function choose(encoding: string) {
    tools.change((desk) => withChange(desk, id, { again: { kind: 'asked', encoding } }))
    const read = await readIn(encoding, origin, load).catch(() => null)
    tools.change((desk) => withReadAgain(desk, id, encoding, read))
  }

  return (
    <div className="add-encoding">
      <label className="field">
        {ADD_TEXT.encoding}
        <select
          value={used}
          aria-describedby={`${note} ${error}`}
          aria-busy={isAsked(entry)}
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
      <p className="field-error" id={error} role="alert">
        {refused !== null && notReadText(refused)}
      </p>
    </div>
  )
}

/** Null where the file gives no article in that encoding. */
async function readIn(
  encoding: string,
  { file, at }: Origin,
  load: () => Promise<Ingest>,
): Promise<Draft | null> {
  const result = (await readOne(file, await load(), encoding))[at]
  return result?.kind === 'draft' ? result.draft : null
}
