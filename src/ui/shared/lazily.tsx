import { type ComponentType, lazy } from 'react'

/** A component whose code is loaded when it is first drawn. Where it cannot be had, `Missing` is drawn in its place. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>, Missing: ComponentType<P>) {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      return { default: Missing }
    }
  })
}
