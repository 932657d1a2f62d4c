import type { Edit, OwnArticle } from './own-model.ts'

/**
 * An edited article, its text read as before whatever the reader calls it now: the headline that the text begins with
 * is the outlet’s own. It is noted apart as soon as the article’s title is another.
 */
export function renamed({ before, after }: Edit<OwnArticle>, text: string): OwnArticle {
  const { headline = before.title, ...others } = {
    ...after,
    ...(before.headline && { headline: before.headline }),
  }
  const [first = ''] = text.trimStart().split('\n', 1)
  const isHeadline = after.title !== undefined && lettersOf(first) === lettersOf(after.title)
  return isHeadline || headline === undefined || headline === after.title ? others : { ...others, headline }
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
