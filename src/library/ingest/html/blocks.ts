import { isLinkList } from './link-list.ts'
import { LEFT_OUT, type ReadNode } from './read-node.ts'

/** A block of a page: a paragraph, a heading, a list’s item, a cell. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'quote'
  /** A single line break is one that the page makes. */
  readonly text: string
  /** Of a list of nothing but links. */
  readonly isInLinkList?: boolean
}

/** The text below a node as blocks, in order. Captions, controls and what is never shown are left out. */
export function blocksOf(root: ReadNode): readonly Block[] {
  const gathering = new Gathering()
  walk(root, gathering, TOP)
  gathering.close(TOP)
  return gathering.blocks
}

interface Place {
  readonly kind: Block['kind']
  /** White space counts, as in `<pre>`. */
  readonly isVerbatim: boolean
  /** Told of the outermost alone, so that every word is looked at once. */
  readonly list: 'none' | 'text' | 'links'
}

const TOP: Place = { kind: 'paragraph', isVerbatim: false, list: 'none' }

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

function walk(node: ReadNode, gathering: Gathering, place: Place): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === TEXT || child.nodeType === CDATA) gathering.add(child.textContent ?? '', place)
    else if (child.nodeType === ELEMENT) enter(child, gathering, place)
  }
}

function enter(element: ReadNode, gathering: Gathering, place: Place): void {
  const name = element.localName?.toLowerCase() ?? ''
  if (LEFT_OUT.has(name) || isHidden(element)) return
  if (name === 'br') return gathering.breakLine()
  if (!BLOCKS.has(name)) return walk(element, gathering, place)
  gathering.close(place)
  const inside = {
    kind: kindIn(name, place.kind),
    isVerbatim: place.isVerbatim || name === 'pre',
    list: place.list === 'none' && LISTS.has(name) ? listOf(element, gathering.blocks.at(-1)) : place.list,
  }
  walk(element, gathering, inside)
  gathering.close(inside)
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])

function listOf(list: ReadNode, above: Block | undefined): Place['list'] {
  return isLinkList(list, above?.text) ? 'links' : 'text'
}

/** Headings are headings anywhere; all else in a quotation, or beside the text, is part of it. */
function kindIn(name: string, around: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/u.test(name)) return 'heading'
  return name === 'blockquote' || name === 'aside' ? 'quote' : around
}

function isHidden(element: ReadNode): boolean {
  if (element.getAttribute === undefined) return false
  const hidden = element.getAttribute('hidden')
  const style = element.getAttribute('style') ?? ''
  return (
    (hidden !== null && hidden !== undefined) || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)
  )
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Text on its way to be a block. */
class Gathering {
  readonly blocks: Block[] = []
  #pieces: string[] = []

  add(text: string, { isVerbatim }: Place): void {
    this.#pieces.push(isVerbatim ? text : text.replace(WHITE, ' '))
  }

  breakLine(): void {
    this.#pieces.push('\n')
  }

  /** Two line breaks end a paragraph, as on pages that are made without any. */
  close({ kind, list }: Place): void {
    const text = this.#pieces.join('').replace(/[ \t]{2,}/gu, ' ')
    this.#pieces = []
    const links = list === 'links' && { isInLinkList: true }
    let open: string[] = []
    const end = () => {
      if (open.length > 0) this.blocks.push({ kind, text: open.join('\n'), ...links })
      open = []
    }
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (line === '') end()
      else open.push(line)
    }
    end()
  }
}

/** What HTML folds. A hard space is a character of the text. */
const WHITE = /[ \t\n\r\f]+/gu
