import type { CSSProperties } from 'react'

/** Holds the place of rows that are drawn a moment later: about as high as they will be. */
export function LaterRows({ rows }: { readonly rows: number }) {
  const style: CSSProperties & Record<'--rows', number> = { '--rows': rows }
  return <li className="later-rows" style={style} aria-hidden="true" />
}
