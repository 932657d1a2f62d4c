import { compare } from '../engine/index.ts'
import type { Answer, Request } from './messages.ts'

/** A doorway: one comparison a message. What throws in here reaches the client as an `error` event. */
self.addEventListener('message', ({ data: { id, left, right } }: MessageEvent<Request>) => {
  const answer: Answer = { id, comparison: compare(left, right) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to its own page, which takes no origin
  self.postMessage(answer)
})
