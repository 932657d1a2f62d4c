import { Upload } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import type { Actions } from '../../store/actions.ts'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT } from '../../view/library-labels.ts'
import { restoredText } from '../../view/restore-labels.ts'

/** Takes a backup in, and says what became of it. */
export function RestoreButton() {
  const restore = useVariorum((state) => state.restore)
  const say = useVariorum((state) => state.say)
  const [report, setReport] = useState('')
  const input = useRef<HTMLInputElement>(null)

  async function onChoose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? []
    if (!file) return
    setReport(`${LIBRARY_TEXT.restoring} …`)
    const text = await restoreFile(file, restore)
    // The same file can be chosen again.
    target.value = ''
    setReport(text)
    say(text)
  }

  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={15} aria-hidden="true" />
        {LIBRARY_TEXT.restore}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={LIBRARY_TEXT.restore}
        accept=".json,application/json"
        onChange={(event) => void onChoose(event)}
      />
      {report && <p className="own-report">{report}</p>}
    </>
  )
}

async function restoreFile(file: File, restore: Actions['restore']): Promise<string> {
  let text = ''
  try {
    text = await file.text()
  } catch {
    return restoredText({ kind: 'unreadable' })
  }
  return restoredText(await restore(text))
}
