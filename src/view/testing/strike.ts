import type { Comparison, RelationshipKind } from '../../engine/model.ts'
import { byHand, type HandComparison } from './by-hand.ts'
import { reportOf } from './report.ts'

/** Two short accounts of a strike, made by hand, with quotes, an utterance told in two parts, and findings. */
const BASE: HandComparison = {
  left: [
    [{ words: 'Mayor pleads with drivers', role: 'headline' }],
    [{ words: 'Mayor Ada Hill spoke on Monday.' }, { words: 'About 40 drivers stayed away.' }],
    [{ words: '“I beg you to come back,” the mayor pleaded.' }],
    [{ words: 'The depot is old.' }],
  ],
  right: [
    [{ words: 'Ada Hill spoke in the town hall.' }],
    [{ words: '“Please come back,” she said.' }, { words: '“I ask you,” Hill added.' }],
    [{ words: 'Dozens of drivers stayed away.' }],
  ],
  matches: [
    { left: 1, right: 0, kind: 'reframed' },
    { left: 3, right: 1, kind: 'reframed' },
  ],
}

export function strike(relationship: RelationshipKind = 'independent'): Comparison {
  const { span, quote, telling, found } = reportOf(BASE)
  return byHand({
    ...BASE,
    relationship,
    speech: {
      left: {
        quotes: [
          quote('left', '“I beg you to come back,”', {
            source: 'the mayor',
            cue: 'pleaded',
            group: 'confrontational',
            actor: 0,
          }),
        ],
        actors: [
          {
            kind: 'person',
            fullest: 0,
            mentions: [
              { ...span('left', 'Mayor Ada Hill'), join: null },
              { ...span('left', 'the mayor'), join: { evidence: 'title', to: 0 } },
            ],
          },
        ],
      },
      right: {
        quotes: [
          quote('right', '“Please come back,”', { source: 'she', cue: 'said', actor: 0 }),
          quote('right', '“I ask you,”', { source: 'Hill', cue: 'added', actor: 0 }),
        ],
        actors: [
          {
            kind: 'person',
            fullest: 0,
            mentions: [
              { ...span('right', 'Ada Hill'), join: null },
              { ...span('right', 'Hill added'), end: span('right', 'Hill added').start + 4, join: null },
            ],
          },
        ],
      },
    },
    utterances: [
      {
        left: [telling('left', 'I beg you to come back', { quote: 0 })],
        right: [
          telling('right', 'Please come back', { quote: 0 }),
          telling('right', 'I ask you', { quote: 1 }),
        ],
      },
    ],
    findings: [
      { ...found(['About 40 drivers'], ['Dozens of drivers']), rule: 'figure', relation: 'vague' },
      {
        ...found(['I beg you to'], ['Please', 'I ask you']),
        rule: 'quote-wording',
        utterance: 0,
        changes: ['substitution'],
      },
      {
        ...found(['pleaded'], ['said']),
        rule: 'cue',
        utterance: 0,
        groups: { left: 'confrontational', right: 'neutral' },
      },
      { ...found(['pleads'], []), rule: 'headline', words: 'nowhere' },
    ],
  })
}
