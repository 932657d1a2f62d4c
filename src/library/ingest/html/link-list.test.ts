import { describe, expect, test } from 'vitest'
import { putBack } from '../../../ui/add/put-back.ts'
import { parseTiny } from '../testing/tiny-dom.ts'
import { blocksOf } from './blocks.ts'
import { extractOf } from './extract.ts'

const extract = (html: string) => extractOf(blocksOf(parseTiny(html).body), {})
const lines = (html: string) =>
  extract(html).notes.flatMap((note) => (note.kind === 'page-furniture' ? note.lines : []))
const link = (words: string) => `<li><!-- a --><a href="/a"><span>${words}</span></a></li>`
const LINKS = `<ul>${link('Who lit it')}${link('Why it is lit')}</ul>`

describe('a list of links', () => {
  const stays = (what: string, html: string) => test(what, () => expect(lines(html)).toEqual([]))

  test('is left out of a page, and its place is known', () => {
    const html = `<p>It is lit.</p>${LINKS}<p>Ships come.</p>`
    expect(extract(html).blocks).toEqual(['It is lit.', 'Ships come.'])
    expect(lines(html)).toEqual([
      { text: 'Who lit it', before: 1 },
      { text: 'Why it is lit', before: 1 },
    ])
  })
  test('goes with the heading that asks to read on, even of one link', () => {
    const html = `<p>It is lit.</p><h2>Read more:</h2><ul>${link('Who lit it')}</ul><h2>Ships</h2><p>They come.</p>`
    expect(extract(html).blocks).toEqual(['It is lit.', 'Ships', 'They come.'])
    expect(lines(html).map(({ text }) => text)).toEqual(['Read more:', 'Who lit it'])
    const inside = `<p>It is lit.</p><ul><li><b>Related stories</b></li>${link('Who lit it')}</ul>`
    expect(extract(inside).blocks).toEqual(['It is lit.'])
  })
  test('is put back where it stood, also behind a pull-quote', () => {
    const said = 'We have waited for nine long years'
    const html = `<p>“${said},” he said.</p><blockquote>${said}</blockquote><p>It is lit.</p>${LINKS}<p>Ships come.</p>`
    const { blocks, notes } = extract(html)
    let draft = { text: blocks.join('\n\n'), notes }
    for (const at of [0, 1]) {
      const [line] = draft.notes.flatMap((note) => (note.kind === 'page-furniture' ? note.lines : []))
      expect(line?.before).toBe(2 + at)
      if (line) draft = putBack(draft, line)
    }
    expect(draft.text.split('\n\n').slice(1)).toEqual([
      'It is lit.',
      'Who lit it',
      'Why it is lit',
      'Ships come.',
    ])
  })
  stays(
    'stays where one item has words of its own',
    `<p>A.</p><ul>${link('Lit')}<li><a href="/b">It</a> is lit</li></ul>`,
  )
  stays('stays where it is one link', `<p>A.</p><ul>${link('Lit')}</ul>`)
  stays(
    'stays where its items are sentences',
    `<p>A.</p><ul>${link('It is lit.')}${link('Ships come.')}</ul>`,
  )
  stays(
    'stays where it leads about the page',
    LINKS.replaceAll('"/a"', '"#a"').replace('<ul>', '<p>A.</p><ul>'),
  )
  stays('stays where the text leads to it', `<p>The ports are:</p>${LINKS}`)
  stays('stays inside a list of the text', `<p>A.</p><ul><li>Ports ${LINKS}</li></ul>`)
  stays('stays where nothing else does', LINKS)
})
