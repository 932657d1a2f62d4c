import { describe, expect, it } from 'vitest'
import { neverClosedIn } from './never-closed.ts'

describe('neverClosedIn', () => {
  it.each([
    ['<p>Rain.</p><script>let a = 1</script>', null],
    ['<p>Rain.', null],
    ['<p>1 < 2', null],
    ['<p>Rain.</p><!-- note --><p>Sun.</p>', null],
    ['<p>Rain.</p><!-->', null],
    ['<p>Rain.</p><noscript><p>Sun.</p>', null],
    ['<p>Rain.</p><script>let a = 1<p>Sun.</p>', 'script'],
    ['<p>Rain.</p><STYLE>p { }<p>Sun.</p>', 'style'],
    ['<title>Rain<p>Sun.</p>', 'title'],
    ['<textarea><p>Sun.</p>', 'textarea'],
    ['<p>Rain.</p><iframe src="a"><p>Sun.</p>', 'other'],
    ['<p>Rain.</p><!-- note <p>Sun.</p>', 'comment'],
    ['<p>Rain.</p><!-- note --', 'comment'],
    ['<svg><title/><script href="a"/></svg><p>Rain.</p>', null],
    ['<svg><title>Map</title></svg></svg><p>Rain.</p><script>let a = 1<p>Sun.</p>', 'script'],
    ['<p>Rain.</p><p class="a>Sun.</p>', 'tag'],
    ['<p>Rain.</p><p cla', 'tag'],
  ])('%s', (html, expected) => {
    expect(neverClosedIn(html)).toBe(expected)
  })
})
