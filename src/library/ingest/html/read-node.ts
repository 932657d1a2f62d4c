/** The part of a DOM node that is read. */
export interface ReadNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<ReadNode>
  readonly getAttribute?: (name: string) => string | null
}

/** Elements whose words are no part of a text. `rt` and `rp` say how the characters before them are read. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title meta link svg math iframe object embed canvas video audio img ' +
    'button input select textarea datalist figcaption nav rt rp dialog map'
  ).split(' '),
)
