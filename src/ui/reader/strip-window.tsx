import type { StripBlock } from '../../view/strip.ts'
import { useStripWindow } from './use-strip-window.ts'

interface Props {
  readonly blocks: readonly StripBlock[]
}

/** The frame around what the window shows. By itself, since it is drawn anew with every scroll. */
export function StripWindow({ blocks }: Props) {
  const { top, height } = useStripWindow(blocks)
  return <i className="strip-window" style={shareStyle(top, height)} />
}

export function shareStyle(top: number, height: number) {
  return { top: `${top * 100}%`, height: `${height * 100}%` }
}
