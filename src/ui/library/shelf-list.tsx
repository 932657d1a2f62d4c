import { type ComponentProps, useCallback, useLayoutEffect, useMemo } from 'react'
import { WindowVirtualizer } from 'virtua'
import { LIBRARY_TEXT } from '../../view/library-labels.ts'
import { ArticleRow } from './article-row.tsx'
import { ShelfItem } from './shelf-item.tsx'
import { ShelfRowsContext } from './shelf-rows-context.ts'
import type { ShelvedRow } from './shelved.ts'
import { SpeechHeading } from './speech-heading.tsx'
import { usePrinting } from './use-printing.ts'
import type { RowFocus } from './row-focus.ts'

interface Props {
  readonly rows: readonly ShelvedRow[]
  /** No row is a heading: each names its speech. */
  readonly isFlat: boolean
  readonly focus: RowFocus
}

/** Fewer rows than this all stand on the page: there the browser’s own search finds everything. */
const MOST_WHOLE = 120

/** Pixels above and below what is in sight that are drawn, too: a step by Page Down shows no gap. */
const BUFFER = 800

/** The rows of the library. Of thousands, only those near what is in sight stand on the page; on paper all do. */
export function ShelfList({ rows, isFlat, focus }: Props) {
  const isPrinting = usePrinting()
  const { holdList, holdVirtual, onKeyDown, onFocus } = focus
  useLayoutEffect(() => focus.holdRows(rows), [focus, rows])
  const context = useMemo(() => ({ rows, focus }), [rows, focus])
  const drawn = useCallback((row: ShelvedRow) => <Row key={row.key} row={row} isFlat={isFlat} />, [isFlat])
  return (
    <ShelfRowsContext value={context}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what its ticks and buttons do not */}
      <div ref={holdList} className="shelf" tabIndex={-1} onKeyDown={onKeyDown} onFocus={onFocus}>
        {isPrinting || rows.length < MOST_WHOLE ? (
          <ShelfContainer>
            {rows.map((row, index) => (
              <ShelfItem key={row.key} index={index}>
                {drawn(row)}
              </ShelfItem>
            ))}
          </ShelfContainer>
        ) : (
          <WindowVirtualizer
            ref={holdVirtual}
            data={rows}
            as={ShelfContainer}
            item={ShelfItem}
            bufferSize={BUFFER}
          >
            {drawn}
          </WindowVirtualizer>
        )}
      </div>
    </ShelfRowsContext>
  )
}

function ShelfContainer(props: ComponentProps<'ul'>) {
  return <ul {...props} aria-label={LIBRARY_TEXT.list} />
}

function Row({ row, isFlat }: { readonly row: ShelvedRow; readonly isFlat: boolean }) {
  if (row.kind === 'speech') return <SpeechHeading speech={row.speech} shown={row.shown} />
  return <ArticleRow article={row.article} speech={row.speech} namesSpeech={isFlat} />
}
