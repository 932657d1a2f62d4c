import { Reading } from '../reading.tsx'
import type { ViewProps } from '../view-props.ts'

export function ThemesView(props: ViewProps) {
  return <Reading {...props} />
}
