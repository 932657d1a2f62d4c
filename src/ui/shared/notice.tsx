import type { ReactNode } from 'react'

interface Props {
  readonly heading: string
  readonly text: string
  /** The page has no heading above it. */
  readonly isPage: boolean
  /** What the reader can do now. */
  readonly children: ReactNode
}

/** Says what happened and what to do, in place of what could not be shown. */
export function Notice({ heading, text, isPage, children }: Props) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <section className="notice">
      <Heading>{heading}</Heading>
      <p>{text}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  )
}
