import { words } from '../words.ts'

/** Words that begin a sentence rather than go on behind an acronym. Our own compilation. */
export const starters = words(`
  the this that these those he she it they we i you in on at but and however his her its their our for as a
  an when while if after before some there mr mrs ms
`)

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')
