import { describe, expect, test } from 'vitest'
import { parseTiny } from '../testing/tiny-dom.ts'
import { blocksOf } from './blocks.ts'
import { pullQuotesBeside, withoutPullQuotes } from './pull-quotes.ts'

const texts = (html: string) => blocksOf(parseTiny(html).body).map(({ text }) => text)

describe('mark-up is read as blocks', () => {
  const reads = (what: string, html: string, ...plain: readonly string[]) =>
    test(what, () => expect(texts(html)).toEqual(plain))

  reads(
    'paragraphs and headings',
    '<h2>Lights</h2><p>It is <b>lit</b>\n  again.</p><p> </p>',
    'Lights',
    'It is lit again.',
  )
  reads('words that mark-up cuts in two', '<p>light<b>house</b></p>', 'lighthouse')
  reads('loose text beside blocks', '<div>One. <p>Two.</p> Three.</div>', 'One.', 'Two.', 'Three.')
  reads(
    'two line breaks as the end of a paragraph',
    '<div>One.<br/><br/>Two.<br/>Three.</div>',
    'One.',
    'Two.\nThree.',
  )
  reads(
    'nested tables',
    '<table><tr><td><table><tr><td>One.</td><td>Two.</td></tr></table></td></tr></table>',
    'One.',
    'Two.',
  )
  reads('lists in lists', '<ul><li>One.<ul><li>Two.</li></ul></li></ul>', 'One.', 'Two.')
  reads(
    'quotes in quotes',
    '<blockquote><p>One.</p><blockquote>Two.</blockquote></blockquote>',
    'One.',
    'Two.',
  )
  reads(
    'no captions, controls or scripts',
    '<figure><figcaption>Port</figcaption></figure><button>Go</button><script>x</script><p>One.</p>',
    'One.',
  )
  reads('nothing hidden', '<p hidden="">No.</p><p style="display: none">No.</p><p>One.</p>', 'One.')
  reads('hard spaces as they are', '<p>22\u00a0ships</p>', '22\u00a0ships')
  reads('lines of verse', '<pre>One\nTwo</pre>', 'One\nTwo')
})

describe('a quotation that repeats the text', () => {
  const SAID = 'We have waited for nine long years'
  const dropped = (html: string) => withoutPullQuotes(blocksOf(parseTiny(html).body)).dropped

  test('is left out once, wherever it stands', () => {
    const html = `<p>It is lit.</p><blockquote>${SAID}</blockquote><p>“${SAID},” he said.</p>`
    expect(dropped(html)).toEqual([{ text: SAID, before: 1 }])
  })
  test('is left out with the name behind it, and in other marks', () => {
    expect(dropped(`<p>“${SAID},” he said.</p><aside>“${SAID}” — the captain</aside>`)).toHaveLength(1)
    expect(dropped(`<p>“${SAID},” he said.</p><p>‘${SAID}’</p>`)).toHaveLength(1)
  })
  test('set twice is left out once', () => {
    expect(dropped(`<blockquote>${SAID}</blockquote><blockquote>${SAID}</blockquote>`)).toHaveLength(1)
  })
  test('is left out, not the paragraph that starts with it', () => {
    const html = `<p>“${SAID},” said the captain, who had come to see it.</p><aside>“${SAID}”</aside>`
    expect(dropped(html)).toEqual([{ text: `“${SAID}”`, before: 1 }])
  })
  test('stays where only its short words are quoted', () => {
    expect(dropped('<p>“No.” - the captain of the old ferry</p><p>“No.” It is lit.</p>')).toEqual([])
  })
  test('stays where it says more than the text', () => {
    expect(
      dropped(`<p>“${SAID},” he said.</p><blockquote>“${SAID},” he said, and wept.</blockquote>`),
    ).toEqual([])
  })
  test('stays where the text says something else, or nothing', () => {
    expect(dropped(`<p>“We waited,” he said.</p><blockquote>${SAID}</blockquote>`)).toEqual([])
  })
  test('is told also where Readability has left it out before', () => {
    const told = (html: string) => blocksOf(parseTiny(html).body)
    const article = `<p>It is lit.</p><p>“${SAID},” he said.</p>`
    const page = `<nav>Home</nav><p>It is lit.</p><aside>“${SAID}”</aside><p>“${SAID},” he said.</p>`
    expect(pullQuotesBeside(told(article), told(page), [])).toEqual([{ text: `“${SAID}”`, before: 1 }])
  })
  test('of a few words stays', () => {
    expect(dropped('<p>“We waited,” he said.</p><p>“We waited”</p>')).toEqual([])
  })
})
