import { SCREEN_TEXT } from './screen-labels.ts'

/** What can go wrong on the page. The places that find it return it as data; here it becomes words. */
export type Problem =
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  | { readonly kind: 'malformed'; readonly file: string; readonly detail: string }
  | { readonly kind: 'not-utf8'; readonly file: string }
  | { readonly kind: 'comparison-failed'; readonly detail: string }
  | { readonly kind: 'unknown-article'; readonly id: string }
  | { readonly kind: 'pasted-gone' }
  | { readonly kind: 'own-gone' }
  | { readonly kind: 'damaged-link'; readonly part: string }
  | { readonly kind: 'unknown-row'; readonly row: string }
  | { readonly kind: 'no-pair' }
  | { readonly kind: 'part-missing' }

/** What happened, and what the reader can do about it. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'unreachable':
      return `${problem.file} could not be loaded. Check the connection, then try again.`
    case 'refused':
      return `${problem.file} could not be loaded: the server answered ${problem.status}. Try again, or reload the page.`
    case 'malformed':
      return `${problem.file} is not what this reader expects (${problem.detail}). Reload the page; the library may have changed.`
    case 'not-utf8':
      return `${problem.file} is not valid UTF-8 text, so it cannot be shown without loss. Choose another article.`
    case 'comparison-failed':
      return `The comparison stopped (${problem.detail}). The texts are unharmed: try again, or choose another pair.`
    case 'unknown-article':
      return `This link names an article that the library does not hold: ${problem.id}. Choose articles from the library.`
    case 'pasted-gone':
      return 'This link leads to pasted texts. Pasted texts live only in the page they were pasted in, and are gone when it is closed or reloaded. Paste them again, or choose articles from the library.'
    case 'own-gone':
      return 'This link names an article of somebody’s own library: it opens only in the browser that keeps it, while it is kept there. Choose articles from the library.'
    case 'damaged-link':
      return `This link is damaged: “${problem.part}” could not be read. Choose articles from the library.`
    case 'unknown-row':
      return 'The passage that this link names does not stand among those shown; the comparison opens at its top.'
    case 'part-missing':
      return SCREEN_TEXT.partMissing
    case 'no-pair':
      return 'The library holds no pair of articles on one speech yet. Paste two texts to compare them.'
  }
}
