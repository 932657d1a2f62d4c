import { Reading } from '../reading.tsx'
import type { ViewProps } from '../view-props.ts'

export function DeskView(props: ViewProps) {
  return <Reading {...props} />
}
