import { LEFT_OUT, type ReadNode } from './read-node.ts'

/** One alone may be an item of the text, unless a heading says what it is. */
const FEWEST_LINKS = 2

const HEADING =
  /^(?:read more|read also|see also|related(?: (?:articles|stories|topics|content))?|more on this(?: story)?|recommended|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|اقرأ أيضا|بیشتر بخوانید)\P{L}*$/iu

/** Whether it stands above what is read elsewhere: `Read more`, `Related stories:`. */
export function asksToReadOn(heading: string): boolean {
  return HEADING.test(heading)
}

/**
 * Whether a list is made of links to other pages, beside at most a heading like “Read more”.
 * @param above the text of the block before it: where that ends with a colon, the list goes on with the text
 */
export function isLinkList(list: ReadNode, above: string | undefined): boolean {
  let isAnnounced = above !== undefined && asksToReadOn(above)
  if (above?.endsWith(':') && !isAnnounced) return false
  let links = 0
  for (const item of Array.from(list.childNodes)) {
    const text = item.textContent?.trim() ?? ''
    if (asksToReadOn(text)) isAnnounced = true
    if (text === '' || asksToReadOn(text)) continue
    // Headlines have no full stop: with one, it is a sentence of the text.
    if (/[.。۔]$/u.test(text) || hasOwnWords(item)) return false
    links++
  }
  return links >= (isAnnounced ? 1 : FEWEST_LINKS)
}

/** Whether it has words that are no link. */
function hasOwnWords(node: ReadNode): boolean {
  if (node.nodeType !== ELEMENT)
    return node.nodeType !== COMMENT && /[\p{L}\p{N}]/u.test(node.textContent ?? '')
  return !isLink(node) && !LEFT_OUT.has(nameOf(node)) && Array.from(node.childNodes).some(hasOwnWords)
}

const ELEMENT = 1
const COMMENT = 8

/** To elsewhere: a link to a place of the page itself is about its text. */
function isLink(element: ReadNode): boolean {
  return nameOf(element) === 'a' && /^[^#]/u.test(element.getAttribute?.('href') ?? '')
}

function nameOf({ localName }: ReadNode): string {
  return localName?.toLowerCase() ?? ''
}
