/** What a backup calls itself, and the version of its shape: a new shape is a higher number, and a step in migrate.ts. */
export const FORMAT = 'variorum-backup'
export const VERSION = 2
