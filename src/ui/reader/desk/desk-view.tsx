import { Reading } from '../reading.tsx'
import type { ViewProps } from '../views.tsx'

export function DeskView(props: ViewProps) {
  return <Reading {...props} />
}
