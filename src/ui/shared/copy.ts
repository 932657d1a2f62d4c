import type { Copy } from '../../view/citation.ts'

const PLAIN = 'text/plain'
const HTML = 'text/html'

/** Puts a text on the clipboard, plain and as HTML; false where the browser does not allow it. Call it from a click. */
export async function copy(content: Copy): Promise<boolean> {
  return (await writeToClipboard(content)) || copyByCommand(content)
}

async function writeToClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    const asBlob = (type: string, words: string) => new Blob([words], { type })
    await navigator.clipboard.write([
      new ClipboardItem({ [PLAIN]: asBlob(PLAIN, text), [HTML]: asBlob(HTML, html) }),
    ])
    return true
  } catch {
    return false
  }
}

/** The older way: pages without https, as on an intranet, have no clipboard of their own. */
function copyByCommand({ text, html }: Copy): boolean {
  let isTaken = false
  const fill = (event: ClipboardEvent) => {
    // Before the listener that copies a selection of one column.
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData(PLAIN, text)
    event.clipboardData?.setData(HTML, html)
    isTaken = true
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  // oxlint-disable-next-line typescript/no-deprecated
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return isDone && isTaken
}
