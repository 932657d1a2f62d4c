import type { Article, CompareOptions, Comparison } from '../engine/model.ts'
import type { Answer, Request } from './messages.ts'

export type CompareOutcome =
  | { readonly kind: 'done'; readonly comparison: Comparison }
  /** A newer request took its place. */
  | { readonly kind: 'dropped' }
  /** The worker died; the next request gets a fresh one. */
  | { readonly kind: 'failed'; readonly message: string }

export interface EngineClient {
  readonly compare: (left: Article, right: Article, options?: CompareOptions) => Promise<CompareOutcome>
}

/** The part of a Worker that is used; tests give their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

interface Running {
  readonly id: number
  readonly resolve: (outcome: CompareOutcome) => void
}

/**
 * Owns the worker: at most one comparison runs, the newest. A comparison cannot be interrupted, so an older
 * one ends with its worker and a fresh worker takes over. A worker that dies fails what it was at, and is
 * replaced when next needed: one that cannot start at all is thus not started over and over.
 */
export function createEngineClient(startWorker: () => WorkerLike): EngineClient {
  let worker: WorkerLike | null = null
  let running: Running | null = null
  let requests = 0

  const settle = (outcome: CompareOutcome) => {
    const settled = running
    running = null
    settled?.resolve(outcome)
  }
  const stop = (outcome: CompareOutcome) => {
    worker?.terminate()
    worker = null
    settle(outcome)
  }
  const start = (): WorkerLike => {
    const fresh = startWorker()
    const ifCurrent = (act: () => void) => () => fresh === worker && act()
    const die = (message: string) => ifCurrent(() => stop({ kind: 'failed', message }))()
    fresh.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id === running?.id) ifCurrent(() => settle({ kind: 'done', comparison: data.comparison }))()
    })
    fresh.addEventListener('error', (event) => die(event.message || 'the engine could not be started'))
    fresh.addEventListener('messageerror', () => die('its result could not be read'))
    return fresh
  }

  return {
    compare(left, right, options = {}) {
      if (running) stop({ kind: 'dropped' })
      const id = ++requests
      return new Promise((resolve) => {
        running = { id, resolve }
        try {
          worker ??= start()
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
          worker.postMessage({ id, left, right, options } satisfies Request)
        } catch (error) {
          stop({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
        }
      })
    },
  }
}
