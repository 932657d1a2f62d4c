export interface Tag {
  /** In small letters. */
  readonly name: string
  readonly isClosing: boolean
  /** Where its `<` stands. */
  readonly start: number
}

/** The tags of a page, one after the other, by the rules of the HTML standard’s tokeniser. Never goes back. */
export class TagReader {
  readonly #html: string
  #at = 0
  /** The next `--!>`, a faulty end of a comment: it is rare, and looked for once. */
  #oddEnd = -1
  #endsIn: string | null = null

  constructor(html: string) {
    this.#html = html
  }

  /** What is read next. */
  get at(): number {
    return this.#at
  }

  /** What the page ends in without closing it, once it is read: an element by its name, `!--` for a comment, `<` for a tag. */
  get endsIn(): string | null {
    return this.#endsIn
  }

  /** The next tag, or null at the end of the page. */
  next(): Tag | null {
    for (;;) {
      const start = this.#html.indexOf('<', this.#at)
      if (start < 0) return null
      this.#at = start + 1
      const isClosing = this.#html[this.#at] === '/'
      const first = this.#html[this.#at + (isClosing ? 1 : 0)] ?? ''
      if (/[a-z]/iu.test(first)) return this.#tag(start, isClosing)
      if (this.#html.startsWith('!--', this.#at)) this.#skipComment()
      else if (first === '!' || first === '?' || isClosing) this.#after('>')
    }
  }

  /** Goes to the closing tag of an element whose content is no mark-up; to the end where there is none. */
  skipTo(name: string): void {
    for (;;) {
      const start = this.#html.indexOf('</', this.#at)
      if (start < 0) {
        this.#at = this.#html.length
        this.#endsIn = name
      }
      const end = start + 2 + name.length
      if (start < 0 || this.#html.slice(start + 2, end).toLowerCase() === name) {
        if (start >= 0) this.#at = start
        return
      }
      this.#at = start + 2
    }
  }

  #tag(start: number, isClosing: boolean): Tag {
    const named = start + (isClosing ? 2 : 1)
    this.#at = named
    while (this.#at < this.#html.length && !/[\s/>]/u.test(this.#here())) this.#at++
    const name = this.#html.slice(named, Math.min(this.#at, named + LONGEST_NAME)).toLowerCase()
    this.#skipAttributes()
    return { name, isClosing, start }
  }

  /** To the `>` that ends the tag: one in quotes after an equals sign is part of a value. */
  #skipAttributes(): void {
    let isValueNext = false
    for (; this.#at < this.#html.length; this.#at++) {
      const here = this.#here()
      if (here === '>') break
      if (isValueNext && (here === '"' || here === "'")) {
        this.#at++
        this.#after(here)
        this.#at--
      } else if (isValueNext && !/\s/u.test(here)) this.#skipBareValue()
      isValueNext = here === '=' && !isValueNext ? true : isValueNext && /\s/u.test(here)
    }
    if (this.#at >= this.#html.length) this.#endsIn = '<'
    this.#at++
  }

  /** Up to its last character. */
  #skipBareValue(): void {
    while (this.#at + 1 < this.#html.length && !/[\s>]/u.test(this.#html.charAt(this.#at + 1))) this.#at++
  }

  /** `<!-->` and `<!--->` are comments, too; one that nobody closed goes to the end. */
  #skipComment(): void {
    const start = this.#at + 1
    if (this.#oddEnd < start) this.#oddEnd = this.#find('--!>', start)
    const end = this.#find('-->', start)
    this.#at = end < this.#oddEnd ? end + 3 : this.#oddEnd + 4
    if (this.#at > this.#html.length) this.#endsIn = '!--'
  }

  #find(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from)
    return at < 0 ? this.#html.length : at
  }

  #after(mark: string): void {
    const end = this.#html.indexOf(mark, this.#at)
    this.#at = end < 0 ? this.#html.length : end + mark.length
  }

  #here(): string {
    return this.#html.charAt(this.#at)
  }
}

/** Of a name only its beginning matters. */
const LONGEST_NAME = 40
