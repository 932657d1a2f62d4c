import type { AddressBar } from '../services.ts'

/** An address bar with a history that a test can read and walk. */
export interface FakeBar extends AddressBar {
  /** Every step of history, oldest first. */
  readonly steps: () => readonly string[]
  readonly back: () => void
  readonly forward: () => void
  /** What a reader types, or a link that is followed. */
  readonly edit: (hash: string) => void
}

export function fakeBar(hash: string): FakeBar {
  let steps = [hash]
  let at = 0
  let tell = () => {}
  const go = (to: number) => {
    if (steps[to] === undefined) return
    at = to
    tell()
  }
  const push = (next: string) => {
    steps = [...steps.slice(0, at + 1), next]
    at++
  }
  return {
    read: () => steps[at] ?? '',
    push,
    replace: (next) => {
      steps[at] = next
    },
    onChange: (listener) => {
      tell = listener
    },
    steps: () => steps,
    back: () => go(at - 1),
    forward: () => go(at + 1),
    edit: (next) => {
      push(next)
      tell()
    },
  }
}
