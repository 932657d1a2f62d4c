import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { kindOf } from './kind.ts'
import { docx } from './testing/files.ts'

describe('a saved page is told by what it says, whatever its name', () => {
  const tells = (what: string, before: string) =>
    test(what, () => {
      const bytes = strToU8(`${before}<!DOCTYPE html><html lang="en">`)
      expect([kindOf('a.txt', bytes), kindOf('a', bytes)]).toEqual([{ kind: 'html' }, { kind: 'html' }])
    })
  tells('with nothing before it', '')
  tells(
    'behind the comment of the browser that saved it',
    '<!-- saved from url=(0021)https://post.example/ -->\r\n',
  )
  tells('behind a declaration of XML', '<?xml version="1.0" encoding="UTF-8"?>\n')
  tells('behind a mark, and more of both', '\uFEFF\n<?xml version="1.0"?><!-- a --> <!-- > -->')
  test('and what only begins like one is text', () => {
    for (const text of ['<!-- a note --> Rain.', '<?xml version="1.0"?><rss>', '<!---->'.repeat(200)])
      expect(kindOf('a.txt', strToU8(text))).toEqual({ kind: 'text' })
  })
})

describe('a document in a zip is told by its parts, whatever its name', () => {
  const NAMES = ['a.zip', 'a.txt', 'a', 'a.docx']
  const tells = (extension: string, parts: readonly string[]) =>
    test(extension, () => {
      const zip = zipSync(Object.fromEntries(parts.map((part) => [part, strToU8('<a/>')])))
      for (const name of NAMES) expect(kindOf(name, zip)).toEqual({ kind: 'unsupported', extension })
    })
  test('Word', () => {
    for (const name of [...NAMES, 'a.xlsx']) expect(kindOf(name, docx(['Rain.']))).toEqual({ kind: 'docx' })
  })
  tells('xlsx', ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])
  tells('pptx', ['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml'])
  tells('epub', ['OEBPS/one.xhtml', 'META-INF/container.xml'])
  test('OpenDocument', () => {
    const mimetype = strToU8('application/vnd.oasis.opendocument.text')
    const zip = zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<a/>') })
    for (const name of NAMES) expect(kindOf(name, zip)).toEqual({ kind: 'unsupported', extension: 'odt' })
  })
  test('and a zip of files is one, though a folder in it is called word', () => {
    expect(kindOf('a.zip', zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual({ kind: 'zip' })
  })
})
