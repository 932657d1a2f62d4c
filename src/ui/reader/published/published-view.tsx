import { Reading } from '../reading.tsx'
import type { ViewProps } from '../views.tsx'

export function PublishedView(props: ViewProps) {
  return <Reading {...props} />
}
