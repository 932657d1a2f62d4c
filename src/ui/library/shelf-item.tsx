import { type CSSProperties, type ReactNode, type Ref, useContext, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { ShelfRowsContext } from './shelf-rows-context.ts'

interface Props {
  readonly index: number
  readonly children: ReactNode
  readonly style?: CSSProperties
  readonly ref?: Ref<HTMLLIElement>
}

/** Says which of how many it is, for those who do not see the list: the others may not be on the page. */
export function ShelfItem({ index, children, style, ref }: Props) {
  const { rows, watch } = useContext(ShelfRowsContext)
  const item = useRef<HTMLLIElement>(null)
  const row = rows[index]
  const key = row?.key ?? ''
  const isEnd = row?.kind === 'speech' ? row.shown === 0 : row?.isLast
  useImperativeHandle(ref, () => item.current as HTMLLIElement)
  useLayoutEffect(() => {
    const element = item.current
    watch.came(key)
    return () => {
      if (element) watch.leaves(element)
    }
  }, [watch, key])
  return (
    <li
      ref={item}
      style={style}
      className="shelf-row"
      data-key={key}
      data-kind={row?.kind}
      data-end={isEnd || undefined}
      aria-setsize={rows.length}
      aria-posinset={index + 1}
    >
      {children}
    </li>
  )
}
