import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { LIBRARY_TEXT, ORDER_TEXT, ORIGIN_FILTER_TEXT } from '../../view/library-labels.ts'
import { ORIGIN_FILTERS, SHELF_ORDERS, type ShelfQuery } from '../../view/library-list.ts'
import type { ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly query: ShelfQuery
  readonly onAsk: (query: ShelfQuery) => void
  readonly speeches: readonly ShelvedSpeech[]
}

/** What a reader asks of the list: words, origin, speech and order. */
export function ShelfTools({ query, onAsk, speeches }: Props) {
  return (
    <search className="shelf-tools">
      <label className="shelf-search">
        <Search size={15} aria-hidden="true" />
        <input
          type="search"
          dir="auto"
          aria-label={LIBRARY_TEXT.search}
          placeholder={LIBRARY_TEXT.searchHint}
          autoComplete="off"
          spellCheck={false}
          value={query.search}
          onChange={({ target }) => onAsk({ ...query, search: target.value })}
        />
      </label>
      <Ask
        name={LIBRARY_TEXT.origin}
        value={query.origin}
        onChoose={(value) => onAsk({ ...query, origin: known(ORIGIN_FILTERS, value) })}
      >
        {ORIGIN_FILTERS.map((origin) => (
          <option key={origin} value={origin}>
            {ORIGIN_FILTER_TEXT[origin]}
          </option>
        ))}
      </Ask>
      <Ask name={LIBRARY_TEXT.speech} value={query.speech} onChoose={(speech) => onAsk({ ...query, speech })}>
        <option value="">{LIBRARY_TEXT.allSpeeches}</option>
        {speeches.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </Ask>
      <Ask
        name={LIBRARY_TEXT.order}
        value={query.order}
        onChoose={(value) => onAsk({ ...query, order: known(SHELF_ORDERS, value) })}
      >
        {SHELF_ORDERS.map((order) => (
          <option key={order} value={order}>
            {ORDER_TEXT[order]}
          </option>
        ))}
      </Ask>
    </search>
  )
}

interface AskProps {
  readonly name: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Ask({ name, value, onChoose, children }: AskProps) {
  return (
    <label className="shelf-ask">
      <span>{name}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  )
}

/** The chosen one of a few values, as their type. */
function known<T extends string>(values: readonly [T, ...T[]], value: string): T {
  return values.find((one) => one === value) ?? values[0]
}
