import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import ReactDiffViewer, { DiffMethod } from 'react-diff-viewer-continued'

/** Two texts in react-diff-viewer-continued, word by word, with a button for each of its ways to show them. */
function Peer() {
  const [texts, setTexts] = useState<readonly [string, string] | null>(null)
  const [isSplit, setSplit] = useState(true)
  const [everyWord, setEveryWord] = useState(true)
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const [line, setLine] = useState('')
  if (!texts) return <Form onCompare={setTexts} />
  return (
    <>
      <div style={{ position: 'sticky', top: 0, zIndex: 1, background: 'white' }}>
        <Switch id="split" onClick={() => setSplit(!isSplit)} />
        <Switch id="every-word" onClick={() => setEveryWord(!everyWord)} />
        <Switch id="only-differences" onClick={() => setOnlyDifferences(!onlyDifferences)} />
      </div>
      <ReactDiffViewer
        oldValue={texts[0]}
        newValue={texts[1]}
        compareMethod={DiffMethod.WORDS}
        splitView={isSplit}
        disableWordDiff={!everyWord}
        showDiffOnly={onlyDifferences}
        highlightLines={[line]}
        onLineNumberClick={setLine}
      />
    </>
  )
}

function Switch({ id, onClick }: { readonly id: string; readonly onClick: () => void }) {
  return (
    <button type="button" id={id} onClick={onClick}>
      {id}
    </button>
  )
}

function Form({ onCompare }: { readonly onCompare: (texts: readonly [string, string]) => void }) {
  const textOf = (id: string) => {
    const box = document.getElementById(id)
    return box instanceof HTMLTextAreaElement ? box.value : ''
  }
  return (
    <>
      <textarea id="left" aria-label="left" />
      <textarea id="right" aria-label="right" />
      <Switch id="compare" onClick={() => onCompare([textOf('left'), textOf('right')])} />
    </>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Peer />)
