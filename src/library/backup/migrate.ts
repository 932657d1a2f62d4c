import type { Fields } from '../parsing.ts'
import { VERSION } from './format.ts'

/** The first step leads from version 1 to 2, the next from 2 to 3. Every version ever written has a fixture. */
const STEPS: readonly ((file: Fields) => Fields)[] = []

/** A file of any earlier version in the shape of today’s. */
export function migrated(file: Fields, version: number): Fields {
  return STEPS.slice(version - 1, VERSION - 1).reduce((older, step) => step(older), file)
}
