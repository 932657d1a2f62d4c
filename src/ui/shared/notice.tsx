import type { ReactNode } from 'react'

interface Props {
  readonly heading: string
  readonly text: string
  /** What the reader can do now. */
  readonly children: ReactNode
}

/** Says what happened and what to do, in place of what could not be shown. */
export function Notice({ heading, text, children }: Props) {
  return (
    <section className="notice">
      <h1>{heading}</h1>
      <p>{text}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  )
}
