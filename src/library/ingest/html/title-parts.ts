export interface TitleParts {
  readonly title: string
  readonly outlet: string
}

/** `Bridge opens | World | The Daily`, where a heading of the page is `Bridge opens`. Undefined of other titles. */
export function titleParts(written: string, headings: readonly string[]): TitleParts | undefined {
  const title = headings.find((heading) => heading !== '' && written.startsWith(heading))
  const rest = title === undefined ? undefined : BEHIND.exec(written.slice(title.length))?.[1]
  const outlet = rest
    ?.split(/\s+[|–—·-]\s+|[|_]/u)
    .at(-1)
    ?.trim()
  return title === undefined || !outlet ? undefined : { title, outlet }
}

/** A mark that parts them, and no more than names. */
const BEHIND = /^(?:\s+[|–—·-]\s+|\s*[|_]\s*)(.{1,60})$/u
