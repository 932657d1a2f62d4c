import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { ShelfRowsContext } from './shelf-rows-context.ts'

interface Props {
  readonly index: number
  readonly children: ReactNode
  readonly style?: CSSProperties
  readonly ref?: Ref<HTMLLIElement | null>
}

/** Says which of how many it is, for those who do not see the list: the others may not be on the page. */
export function ShelfItem({ index, children, style, ref }: Props) {
  const { rows, focus } = useContext(ShelfRowsContext)
  const item = useRef<HTMLLIElement>(null)
  const row = rows[index]
  const key = row?.key ?? ''
  const isEnd = row?.kind === 'speech' ? row.shown === 0 : row?.isLast
  useImperativeHandle<HTMLLIElement | null, HTMLLIElement | null>(ref, () => item.current)
  // Until it is measured it is hidden, and can take no focus.
  const isHidden = style?.visibility === 'hidden'
  useLayoutEffect(() => {
    if (!isHidden) focus.came(key)
  }, [focus, key, isHidden])
  useLayoutEffect(() => {
    const element = item.current
    return () => {
      if (element) focus.leaves(element)
    }
  }, [focus])
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
