import type { Counting } from '../../lexicon/counting.ts'

/** Number words added up as they come. */
export class Sum {
  private done = 0
  private open = 0
  private last: 'nothing' | 'number' | 'scale' | 'and' = 'nothing'
  /** What "million" multiplied, while nothing follows it. */
  private scaled: number | null = null
  /** The smallest scale from a thousand on: only smaller ones may follow. */
  private least = Infinity
  private readonly counting: Counting

  constructor(counting: Counting) {
    this.counting = counting
  }

  get value(): number {
    return this.done + this.open
  }

  /** The number without its scale: six of "six million". */
  get bare(): number {
    return this.scaled ?? this.value
  }

  /** True where the last word taken was an "and" that led to no number. */
  get endsOpen(): boolean {
    return this.last === 'and'
  }

  /** False where the word goes on no number. */
  take(key: string): boolean {
    const number = this.counting.numbers.get(key)
    if (number !== undefined) return this.takeNumber(number)
    const scale = key.length > 1 ? this.counting.scales.get(key) : undefined
    if (scale !== undefined && this.last !== 'nothing' && this.last !== 'and') return this.takeScale(scale)
    if (!this.counting.and.has(key) || this.last !== 'scale') return false
    this.last = 'and'
    return true
  }

  /** "twenty" and "two", "hundred" and "five", yet not "two three". */
  private takeNumber(number: number): boolean {
    const isTens = this.open % 100 >= 20 && this.open % 10 === 0
    if (this.last === 'number' && !(isTens && number < 10 && number > 0)) return false
    this.open += number
    this.scaled = null
    this.last = 'number'
    return true
  }

  private takeScale(scale: number): boolean {
    if (scale >= this.least || (scale < 1000 && this.last === 'scale')) return false
    if (scale < 1000) this.open *= scale
    else {
      this.least = scale
      this.scaled = this.done === 0 ? this.open : null
      this.done += this.open * scale
      this.open = 0
    }
    this.last = 'scale'
    return true
  }
}
