import { Reading } from '../reading.tsx'
import type { ViewProps } from '../views.tsx'

export function ThemesView(props: ViewProps) {
  return <Reading {...props} />
}
