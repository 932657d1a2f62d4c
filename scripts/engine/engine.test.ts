import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** The command line, as a script calls it. */
function engine(task: string, lines: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/engine.ts', task], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status, stderr, answers: stdout.split('\n').filter((line) => line !== '') }
}

test('answers line by line, in order, on stdout alone', () => {
  const { status, stderr, answers } = engine('segment', [
    '{"id":"a","text":"Talks began. They went on.","unknown":1}',
    '{"id":"b","text":""}',
  ])
  expect(answers).toEqual(['{"id":"a","sentences":[[0,12],[13,26]]}', '{"id":"b","sentences":[]}'])
  expect([status, stderr]).toEqual([0, ''])
})

test('links, words, compare and quotes answer too', () => {
  expect(
    engine('links', [
      '{"id":1,"a":["Police met protesters in Kerman."],"b":["Police met protesters in Kerman."]}',
    ]).answers[0],
  ).toContain('"strength":"strong"')
  expect(
    engine('words', ['{"id":1,"a":["last","night","Police"],"b":["Police","last","night"]}']).answers[0],
  ).toBe('{"id":1,"links":[[0,1],[1,2],[2,0]]}')
  expect(
    engine('compare', ['{"id":1,"a":{"text":"Police left."},"b":{"text":"Police left."}}']).answers[0],
  ).toContain('"complete":true')
  expect(engine('quotes', ['{"id":1,"text":"“We leave,” he said."}']).answers[0]).toBe(
    '{"id":1,"quotes":[{"content":[[0,11]],"source":[12,14],"cue":[15,19],"form":"direct"}]}',
  )
})

test('compare follows a hand and reads spelling exactly where it is asked to', () => {
  const articles = {
    a: { text: 'He praised their honour.' },
    b: { text: 'He praised their honor. Rain fell all day.' },
  }
  const pairs = (left: number[], right: number[]) => [[left, right]]
  const { answers } = engine('compare', [
    JSON.stringify({ id: 1, ...articles }),
    JSON.stringify({ id: 2, ...articles, hand: null, exactSpelling: false }),
    JSON.stringify({ id: 3, ...articles, exactSpelling: true }),
    JSON.stringify({
      id: 4,
      ...articles,
      hand: { kept: pairs([0, 24], [24, 42]), broken: pairs([0, 24], [0, 23]) },
    }),
  ])
  const [plain, none, exact, hand] = answers.map((answer): unknown => JSON.parse(answer))
  expect(none).toEqual({ ...(plain as object), id: 2 })
  expect(plain).toMatchObject({ matches: [{ left: 0, right: 0, kind: 'same' }] })
  expect(exact).toMatchObject({ matches: [{ left: 0, right: 0, kind: 'edited' }] })
  expect(hand).toMatchObject({
    matches: [{ left: 0, right: 1, strength: 'strong', by: 'reader' }],
    hand: { kept: 1, broken: 1, lost: 0 },
  })
})

test.each([
  ['no JSON', 'segment', '{"id":', 'line 2: is no JSON'],
  ['a missing field', 'segment', '{"id":"b"}', 'line 2: field "text" is missing'],
  [
    'a field inside an article',
    'compare',
    '{"id":"b","a":{"text":"x"},"b":{}}',
    'line 2: field "b.text" is missing',
  ],
  [
    'a hand that is none',
    'compare',
    '{"id":"b","a":{"text":"x"},"b":{"text":"y"},"hand":{"kept":[[0,1]]}}',
    'line 2: field "hand" is not {kept, broken} with pairs [[start, end], [start, end]]',
  ],
  ['a field of another kind', 'links', '{"id":"b","a":[1],"b":[]}', 'line 2: field "a" is no list of texts'],
])('%s ends it with status 2, and keeps what was answered', (_, task, line, message) => {
  const first = {
    segment: '{"id":"a","text":"x"}',
    compare: '{"id":"a","a":{"text":"x"},"b":{"text":"y"}}',
    links: '{"id":"a","a":[],"b":[]}',
  }[task]
  const { status, stderr, answers } = engine(task, [first ?? '', line, first ?? ''])
  expect([status, stderr.trim(), answers.length]).toEqual([2, `engine: ${message}`, 1])
})

test('a task that is not there is named, with those that are', () => {
  const { status, stderr } = engine('dance', [])
  expect(status).toBe(2)
  expect(stderr).toContain('no task "dance"; it is one of segment, links, words, compare, quotes')
})
