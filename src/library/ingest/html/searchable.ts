import { READABLE_ELEMENTS, READABLE_NESTED_TEXT } from '../limits.ts'

/** The part of a DOM node that is weighed. */
interface WeighedNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: ArrayLike<WeighedNode>
}

/** Whether the article in a page is found in a moment: few elements, and no long text deep in them. */
export function isSearchable(body: WeighedNode): boolean {
  const weight = { elements: 0, text: 0 }
  weigh(body, 1, weight)
  return weight.elements <= READABLE_ELEMENTS && weight.text <= READABLE_NESTED_TEXT
}

const ELEMENT = 1

function weigh(node: WeighedNode, depth: number, weight: { elements: number; text: number }): void {
  weight.elements++
  for (const child of Array.from(node.childNodes))
    if (child.nodeType === ELEMENT) weigh(child, depth + 1, weight)
    else weight.text += depth * (child.textContent?.length ?? 0)
}
