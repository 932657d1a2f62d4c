import type { RelationshipKind } from '../../engine/model.ts'
import type { CompareOptions } from '../../engine/model.ts'
import { type HandRecord, handKey, handOf, recordOf } from '../../library/hand-record.ts'
import type { ArticleEntry, LibraryIndex, LibraryOutcome } from '../../library/model.ts'
import { OWN_PARTS } from '../../library/own-parts.ts'
import { OWN_WORDS } from '../../view/own-messages.ts'
import { problemText } from '../../view/problems.ts'
import { listOf } from '../../view/list.ts'
import { layoutOf } from '../../view/rows.ts'
import { letters } from '../../view/testing/letters.ts'
import { syncAddress } from '../address-sync.ts'
import type { CompareOutcome, SavedFile, Services } from '../services.ts'
import { createStore } from '../store.ts'
import { type FakeBar, fakeBar } from './fake-bar.ts'
import { type FakeShelf, fakeShelf } from './fake-shelf.ts'

/** A page without a browser: a small library, texts as letters (see `view/testing/letters.ts`), and a history. */
const QOM = ['qom/mehr', 'qom/tehran-times', 'qom/al-jazeera'] as const
export const LIBRARY: LibraryIndex = {
  version: 1,
  speeches: [
    { slug: 'alone', title: 'One account', articles: [entry('alone/one')] },
    { slug: 'qom', title: 'In Qom', open: ['qom/tehran-times', 'qom/al-jazeera'], articles: QOM.map(entry) },
    {
      slug: 'later',
      title: 'Later',
      open: ['later/one', 'later/two'],
      articles: [entry('later/one'), entry('later/two')],
    },
  ],
}

const TEXTS: Readonly<Record<string, string>> = {
  'qom/mehr': 'A b C',
  'qom/tehran-times': 'h A b C w?',
  'qom/al-jazeera': 'A x C / M w?',
  'later/one': 'A z',
  'later/two': 'y A',
}

export interface PageOptions {
  readonly hash?: string
  readonly library?: LibraryIndex
  /** Other texts for articles of the library. */
  readonly texts?: Readonly<Record<string, string>>
  /** Settings of an earlier visit. */
  readonly kept?: Map<string, string>
  readonly bar?: FakeBar
  /** The library cannot be reached at first. */
  readonly isOffline?: boolean
  /** What an earlier visit kept of hands, by the key of their texts. */
  readonly hands?: Map<string, HandRecord>
  /** Resolves once the code for the reader’s word has come. */
  readonly handWords?: Promise<void>
  /** The browser keeps no hands. */
  readonly refusesHands?: boolean
  /** What an earlier visit kept of own articles. */
  readonly own?: FakeShelf
  /** Keeps comparisons back until the test answers them. */
  readonly slow?: boolean
}

/** A comparison that was asked for and not answered yet. */
export interface Run {
  readonly left: string
  readonly right: string
  readonly options: CompareOptions
  readonly finish: (outcome?: CompareOutcome) => void
}

export function openPage(options: PageOptions = {}) {
  const bar = options.bar ?? fakeBar(options.hash ?? '')
  const kept = options.kept ?? new Map<string, string>()
  const broken = { index: options.isOffline ?? false, texts: false }
  const textOf = { ...TEXTS, ...options.texts }
  const own = options.own ?? fakeShelf(options.hands)
  const hands = options.hands ?? own.hands
  /** `told`: how often other tabs heard of hands. */
  const tab = { tell: () => {}, told: 0 }
  const runs: Run[] = []
  const saved: SavedFile[] = []
  const otherTabs: (() => void)[] = []
  let ids = 0
  const fail = (file: string): LibraryOutcome<never> => ({
    kind: 'failed',
    problem: { kind: 'unreachable', file },
  })
  const services: Services = {
    library: {
      loadIndex: async () =>
        broken.index ? fail('index') : { kind: 'ready', value: options.library ?? LIBRARY },
      loadText: async ({ id }) =>
        broken.texts ? fail(id) : { kind: 'ready', value: textOf[id] ?? (await own.storage.text(id)) ?? '' },
    },
    engine: {
      compare: (left, right, asked = {}) =>
        new Promise((resolve) => {
          const relationship: RelationshipKind = left.speech === right.speech ? 'independent' : 'other-speech'
          const comparison = letters(left.text, right.text, relationship, asked.hand)
          const run: Run = {
            left: left.text,
            right: right.text,
            options: asked,
            finish: (outcome = { kind: 'done', comparison }) => resolve(outcome),
          }
          runs.push(run)
          if (!options.slow) run.finish()
        }),
    },
    layoutOf,
    listOf,
    words: {
      problem: problemText,
      ready: ({ relationship }) => `ready: ${relationship}`,
      step: ({ at, of }, kind) => `${at} of ${of}: ${kind}`,
      end: (step, of) => (of === 0 ? 'none' : step === 1 ? 'last' : 'first'),
      listed: ({ shown, of }) => `${shown} of ${of} listed`,
      listStep: ({ at, of }) => `entry ${at} of ${of}`,
      listEnd: (step, of) => (of === 0 ? 'empty' : step === 1 ? 'last entry' : 'first entry'),
    },
    addressBar: bar,
    settings: {
      key: 'variorum:/reader/:settings',
      read: (key) => kept.get(key) ?? null,
      write: (key, value) => void kept.set(key, value),
      onChange: (listener) => void otherTabs.push(listener),
    },
    hands: {
      read: async (texts) => handOf(texts, hands.get(handKey(texts))),
      write: async (texts, hand) => {
        hands.set(handKey(texts), recordOf(texts, hand))
        return !options.refusesHands
      },
      tell: () => void tab.told++,
      onChange: (listener) => {
        tab.tell = listener
      },
    },
    loadHandWords: async () => {
      await options.handWords
      return {
        said: ({ act, counts }) => `${act}: ${counts['only-left']} and ${counts['only-right']}`,
        notKept: 'not kept',
      }
    },
    own: {
      isThere: async () => options.own !== undefined,
      load: async () => ({ ...OWN_PARTS, storage: own.storage, words: OWN_WORDS }),
      onChange: own.onChange,
    },
    report: {
      json: async (comparison) => JSON.stringify(comparison.spine),
      save: async (file) => void saved.push(file),
    },
    freshId: () => `visit${++ids}`,
  }
  const store = createStore(services)
  syncAddress(store, bar)
  store.getState().followAddress()
  /** Another tab of the page keeps its settings. */
  const keepElsewhere = (settings: string) => {
    kept.set(services.settings.key, settings)
    for (const hear of otherTabs) hear()
  }
  return { store, page: store.getState, bar, runs, saved, broken, kept, keepElsewhere, hands, tab, own }
}

/** Lets everything happen that waits for nothing. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** A page whose first comparison is on it. */
export async function readyPage(options: PageOptions = {}) {
  const opened = openPage(options)
  await settled()
  return opened
}

function entry(id: string): ArticleEntry {
  return { id, lang: 'en', outlet: id, file: `${id}.txt` }
}
