import { lazily } from '../shared/lazily.tsx'

/** Loaded behind the texts. Where it cannot be had, they can be read all the same. */
export const RowsStrip = lazily(
  async () => (await import('./strip/rows-strip.tsx')).RowsStrip,
  () => null,
)
