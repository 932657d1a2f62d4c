import type { Fields } from '../parsing.ts'
import { VERSION } from './format.ts'

/** The first step leads from version 1 to 2, the next from 2 to 3. Every version ever written has a fixture. */
const STEPS: readonly ((file: Fields) => Fields)[] = [
  // Version 2 has a check of the whole, which is looked at in the file as it was written.
  (file) => file,
]

/** A file of any earlier version in the shape of today’s. */
export function migrated(file: Fields, version: number): Fields {
  return STEPS.slice(version - 1, VERSION - 1).reduce((older, step) => step(older), file)
}
