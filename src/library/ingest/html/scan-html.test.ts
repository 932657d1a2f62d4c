import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HTML_DEPTH, HTML_TAGS } from '../limits.ts'
import { scanHtml } from './scan-html.ts'
import { TagReader } from './tag-reader.ts'

const DEEP = '<i>'.repeat(HTML_DEPTH + 1)

function tagsIn(html: string): string {
  const reader = new TagReader(html)
  const names: string[] = []
  for (let tag = reader.next(); tag !== null; tag = reader.next())
    names.push((tag.isClosing ? '/' : '') + tag.name)
  return names.join(' ')
}

describe('a page is let through', () => {
  const passes = (what: string, html: string) => test(what, () => expect(scanHtml(html)).toBeNull())

  passes('an article', '<!doctype html><html><body><p>One.<p>Two.</body></html>')
  passes('a thousand paragraphs that nobody closed', '<p>One.'.repeat(1000))
  passes('a long list that nobody closed', `<ul>${'<li>One'.repeat(1000)}</ul>`)
  passes('many elements side by side', '<div><b>One</b></div>'.repeat(1000))
  passes('elements that their parents close', '<div><b>One</div>'.repeat(1000))
  passes('tags in a script', `<script>document.write("${DEEP}")</script>`)
  passes('tags in a comment', `<!-- ${DEEP} -->`)
  passes('tags in a value', `<p title="${DEEP}">One.</p>`)
})

describe('a page is refused', () => {
  const refuses = (what: string, html: string, kind: string) =>
    test(what, () => expect(scanHtml(html)).toMatchObject({ kind }))

  refuses('too deep', DEEP, 'too-deep')
  refuses('too deep, with end tags of others between', '<i></b>'.repeat(HTML_DEPTH + 1), 'too-deep')
  refuses('too deep in tables', '<table><tr><td>'.repeat(HTML_DEPTH + 1), 'too-deep')
  refuses('too deep behind a comment that is none', `<!-->${DEEP}`, 'too-deep')
  refuses('too deep behind quotes that are none', `<p a"> ${DEEP} "`, 'too-deep')
  refuses('too deep behind a value with quotes inside', `<p a=="> ${DEEP} "`, 'too-deep')
  refuses('too deep in a style of a picture', `<svg><style>${DEEP}`, 'too-deep')
  refuses('too many', '<hr>'.repeat(HTML_TAGS + 1), 'too-many-tags')
})

test('tags are read as the standard says', () => {
  expect(tagsIn('<A href=a/b><br/>1 < 2 <3 </a><!doctype x><?p <b>?></ x><DIV\n>')).toBe('a br /a div')
  expect(tagsIn(`<a x = '>' y="<b>" z>`)).toBe('a')
  expect(tagsIn('<p <b>c')).toBe('p')
})

test('any text is scanned', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '"',
    "'",
    '=',
    '!--',
    '-->',
    'script',
    'svg',
    ' ',
    '/',
    'a',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      expect(() => scanHtml(pieces.join(''))).not.toThrow()
    }),
  )
})

test('reading goes forward only: no character is looked for twice', () => {
  for (const piece of ['<!--', '<!-- -->', '<a "', '<a x="', '<script></', '</', '<!', '<a =']) {
    const html = piece.repeat(200_000)
    expect(['too-deep', 'too-many-tags', undefined]).toContain(scanHtml(html)?.kind)
  }
})
