import { isSearchable } from './searchable.ts'

/**
 * The part of a page that holds its article, by Mozilla’s Readability; null where it finds none, or the page is too
 * large for it. It takes the page apart: what else is wanted of it is read before.
 */
export async function articleOf(page: Document): Promise<Element | 'too-large' | null> {
  makeHarmless(page)
  if (!isSearchable(page.body)) return 'too-large'
  const { Readability } = await import('@mozilla/readability')
  keepFromInnerHtml(page.body)
  try {
    const found = new Readability<Element>(page, {
      serializer: elementOf,
      charThreshold: FEWEST_CHARACTERS,
    }).parse()
    return found?.content ?? null
  } catch {
    return null
  }
}

/** Of an article; with less, Readability tries again with milder rules, and takes the longest that it finds. */
const FEWEST_CHARACTERS = 400

/** Instead of making mark-up of what it found: it is read as nodes. */
function elementOf(node: Node): Element {
  if (!(node.nodeType === Node.ELEMENT_NODE)) throw new TypeError('an article is an element')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its node type says so, whichever document made it
  return node as Element
}

const NEVER_READ = 'script, noscript, style, template, svg, math, iframe, object, embed, link'

/** No script, no handler, no frame is left in a page that is inert already. */
function makeHarmless(page: Document): void {
  for (const element of page.querySelectorAll(NEVER_READ)) element.remove()
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name)
}

/**
 * Before it tries again, Readability sets the page back by `innerHTML`, which trusted types forbid. Here the page gives
 * a copy of its nodes for its mark-up, and takes them back.
 */
function keepFromInnerHtml(body: HTMLElement): void {
  const copy = body.cloneNode(true)
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren(...copy.cloneNode(true).childNodes)
    },
  })
}
