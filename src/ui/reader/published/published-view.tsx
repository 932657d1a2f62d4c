import { Reading } from '../reading.tsx'
import type { ViewProps } from '../view-props.ts'

export function PublishedView(props: ViewProps) {
  return <Reading {...props} />
}
