import { NO_VERDICT } from '../../../view/legend.ts'
import { depthText } from '../../../view/depth-label.ts'
import { countedText, countsText, LIST_TEXT, orderNote } from '../../../view/list-labels.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { usePair } from '../pair-context.ts'
import { ListFilters } from './list-filters.tsx'
import { ListOrderSelect } from './list-order-select.tsx'

/** What is listed, in which order, and what was not read. */
export function ListHead() {
  const { comparison, entries, names, relationship } = usePair()
  const order = useVariorum((state) => state.listOrder)
  const findings = entries.filter(({ finding }) => finding !== null).length
  const ordered = orderNote(order, entries)
  const differences = entries.length - findings
  const depth = depthText(comparison, names)
  return (
    <header className="list-head">
      <div className="list-title">
        <h2>{LIST_TEXT.heading}</h2>
        <ListOrderSelect />
      </div>
      {ordered !== null && <p>{ordered}</p>}
      {findings === 0 && differences > 0 && <p>{LIST_TEXT.noFinding}</p>}
      {depth !== null && <p>{depth}</p>}
      <ListFilters />
      <details className="list-note">
        <summary>{countsText({ findings, differences })}</summary>
        <p>
          {countedText(relationship)} {NO_VERDICT}
        </p>
      </details>
    </header>
  )
}
