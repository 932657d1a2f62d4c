/** Collects everything that is wrong with a value from outside, so that an editor mends it in one round. */
export class Checker {
  readonly #faults: string[] = []

  get faults(): readonly string[] {
    return this.#faults
  }

  fault(reason: string): undefined {
    this.#faults.push(reason)
    return undefined
  }

  /** A field this program does not know is most likely a misspelt one, so it is a fault. */
  onlyKnown(record: Record<string, unknown>, known: readonly string[], at: string): void {
    for (const key of Object.keys(record))
      if (!known.includes(key)) this.fault(`${at}${key} is an unknown field`)
  }

  /** A required field. Empty where it is at fault. */
  text(record: Record<string, unknown>, key: string, at: string): string {
    const value = record[key]
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value
    this.fault(
      value === undefined ? `${at}${key} is missing` : `${at}${key} must be a trimmed text, not empty`,
    )
    return ''
  }

  optionalText(record: Record<string, unknown>, key: string, at: string): string | undefined {
    return record[key] === undefined ? undefined : this.text(record, key, at)
  }

  isoDate(value: string, where: string): void {
    const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)
    if (!real && value !== '') this.fault(`${where} must be a date such as 2020-01-08`)
  }
}

/** Says no to 2020-02-30, which `Date` would take for the first of March. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The record without its undefined fields: what is not known is absent. */
export function defined<T extends object>(record: T): Defined<T> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filter is what the type says
  return Object.fromEntries(entries) as Defined<T>
}
