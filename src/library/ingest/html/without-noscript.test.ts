import { describe, expect, it } from 'vitest'
import { withoutNoscript } from './without-noscript.ts'

describe('withoutNoscript', () => {
  it.each([
    ['<p>a</p><noscript><p>b</noscript><p>c</p>', '<p>a</p> <p>c</p>'],
    ['<noscript><p title="</noscript><b>">c</b>', ' <b>">c</b>'],
    ['<script>"<noscript>"</script>a<noscript>b</noscript>c', '<script>"<noscript>"</script>a c'],
    ['<!-- <noscript> -->a</noscript>', '<!-- <noscript> -->a</noscript>'],
    ['<title><noscript></title><p>a</p>', '<title><noscript></title><p>a</p>'],
    ['<noscript>never closed<p>a</p>', '<noscript>never closed<p>a</p>'],
    ['a<!-<noscript></noscript>- b', 'a<!-<noscript></noscript>- b'],
    ['a<<noscript></noscript>b>', 'a< b>'],
  ])('%s', (html, expected) => {
    expect(withoutNoscript(html)).toBe(expected)
  })
})
