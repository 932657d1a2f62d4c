import { expect, test } from 'vitest'
import { frontMatter } from './front-matter.ts'

const factsIn = (head: string, mark = '---') => frontMatter(`${mark}\n${head}\n${mark}\nText.`)

const says = (what: string, head: string, facts: object, mark?: string) =>
  test(what, () => expect(factsIn(head, mark)).toEqual({ facts, body: 'Text.' }))

says('quotes in a quoted title', String.raw`title: "Mayor: \"Lit\" \u2013 at last" # first`, {
  title: 'Mayor: "Lit" – at last',
})
says('an apostrophe in a quoted title', "title: 'The port''s light'", {
  title: "The port's light",
})
says('a title on lines of its own', 'title: >-\n  Lights on\n  at last\ndate: 2020-01-08', {
  title: 'Lights on at last',
  date: '2020-01-08',
})
says('authors below one another', 'authors:\n  - Anna Reed\n  - "Bo Lund"\nlang: en', {
  author: 'Anna Reed, Bo Lund',
  lang: 'en',
})
says('authors by name', 'author:\n- name: Anna Reed\n  url: https://p.example/anna\n- name: Bo Lund', {
  author: 'Anna Reed, Bo Lund',
})
says('the next name of a fact where the first says nothing', 'author:\nbyline: Anna Reed', {
  author: 'Anna Reed',
})
says('authors in brackets', 'author: [Anna Reed, "Lund, Bo"]', { author: 'Anna Reed, Lund, Bo' })
says('nothing of what is said of something else', 'title: Lit\nimage:\n  url: https://p.example/a.png', {
  title: 'Lit',
})
says(
  'TOML',
  'title = "Lights \\"on\\""\ndate = 2020-01-08\nauthors = [\n  "Anna Reed",\n  "Bo Lund",\n]\n[cover]\nurl = "https://p.example/a.png"',
  { title: 'Lights "on"', date: '2020-01-08', author: 'Anna Reed, Bo Lund' },
  '+++',
)
test('a head that is never closed is text', () => {
  expect(frontMatter('+++\ntitle = "Lit"').facts).toEqual({})
})
