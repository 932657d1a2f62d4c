import { compare, lexiconFor } from '../engine/index.ts'
import type { Answer, Request } from './messages.ts'

/** A doorway: one comparison a message. What throws or rejects in here reaches the client as an `error` event. */
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => self.reportError(error))
})

async function answer({ id, left, right, options }: Request): Promise<void> {
  const lexicon = await lexiconFor([left, right])
  const told: Answer = { id, comparison: compare(left, right, lexicon, options) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to its own page, which takes no origin
  self.postMessage(told)
}
