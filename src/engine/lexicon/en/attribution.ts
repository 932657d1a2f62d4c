import type { CueGroup } from '../../model.ts'
import type { Attribution, Complement, SayingVerb } from '../attribution.ts'
import { words } from '../words.ts'
import { spelling } from './spelling.ts'
import { inflected } from './inflection.ts'

/**
 * Verbs of saying, by how they present what is said. Our own compilation, informed by: Bergler, "Evidential
 * analysis of reported speech" (1992), for the verbs of news and what they take; VerbNet's classes 37 (say, tell,
 * promise, complain, advise) and 33 (judgment: blame, praise) for members; Hooper, "On assertive predicates"
 * (1975), and Recasens et al., "Linguistic models for analyzing and detecting biased language" (ACL 2013), for
 * what lends a claim weight (factives: endorsing), or takes it away (claim, allege: distancing); Hyland,
 * "Academic attribution" (1999), for writers' verbs. Irregular past after a stroke.
 */
const VERBS: readonly (readonly [CueGroup, Complement, string])[] = [
  ['neutral', 'clause', 'say/said add explain announce predict warn report wonder'],
  [
    'neutral',
    'that',
    `state remark write/wrote/written tweet comment recall reply respond answer repeat reiterate mention declare
    conclude estimate testify joke continue indicate opine exclaim proclaim propose recommend echo interject muse
    lament hint`,
  ],
  ['neutral', 'hearer', 'tell/told inform notify brief'],
  ['neutral', 'order', 'ask urge encourage order instruct implore exhort beg command invite counsel advise caution'],
  [
    'neutral',
    'object',
    `call describe label dub name characterize refer cite quote liken compare portray request discuss express
    identify shout yell cry scream whisper chant sing/sang/sung chime read/read post signal`,
  ],
  ['endorsing', 'clause', 'note stress'],
  ['endorsing', 'that', 'emphasize underline underscore observe confirm affirm reveal point clarify'],
  ['endorsing', 'hearer', 'remind assure'],
  ['endorsing', 'object', 'praise hail laud applaud commend highlight admire'],
  ['committing', 'that', 'vow pledge promise swear/swore/sworn guarantee threaten'],
  ['conceding', 'clause', 'admit acknowledge concede'],
  ['conceding', 'that', 'confess agree recognize'],
  ['distancing', 'clause', 'claim allege insist argue maintain contend assert suggest'],
  ['distancing', 'that', 'boast speculate imply'],
  ['distancing', 'object', 'charge'],
  [
    'confrontational',
    'object',
    `accuse blast slam attack criticize condemn denounce blame rebuke scold mock ridicule deride decry lambaste brand
    dismiss reject hit/hit bash chide slap taunt berate bemoan rail demand`,
  ],
  ['confrontational', 'that', 'counter retort complain deny protest fume'],
]

const NOUNS: readonly (readonly [CueGroup, string])[] = [
  ['neutral', 'statement remark comment description call warning prediction announcement suggestion message'],
  ['distancing', 'claim assertion allegation argument contention insistence'],
  ['confrontational', 'accusation criticism attack denunciation'],
  ['committing', 'vow pledge promise threat'],
  ['conceding', 'admission'],
]

const DOUBLING = words('admit slam swap rebut chat quip rap submit forbid commit')

function verbForms(): Map<string, SayingVerb> {
  const forms = new Map<string, SayingVerb>()
  for (const [group, takes, list] of VERBS)
    for (const entry of words(list))
      for (const [word, form] of inflected(entry, DOUBLING)) {
        const key = spelling(word)
        if (!forms.has(key)) forms.set(key, { group, takes, form })
      }
  return forms
}

export const attribution: Attribution = {
  verbs: verbForms(),
  nouns: new Map(
    NOUNS.flatMap(([group, list]) =>
      [...words(list)].flatMap((noun): [string, CueGroup][] => [
        [noun, group],
        [`${noun}s`, group],
      ]),
    ),
  ),
  particles: new Map(
    Object.entries({ point: words('out to'), chime: words('in'), hit: words('back out'), refer: words('to') }).flatMap(
      ([verb, particles]) => inflected(verb === 'hit' ? 'hit/hit' : verb, DOUBLING).map(([form]) => [form, particles] as const),
    ),
  ),
  plain: words('say says said saying'),
  extending: new Map(
    Object.entries({ call: words('on for'), agree: words('to') }).flatMap(([verb, particles]) =>
      inflected(verb, DOUBLING).map(([form]) => [form, particles] as const),
    ),
  ),
  on: 'on',
  goOn: words('go goes going went gone'),
  according: 'according',
  as: 'as',
  to: 'to',
  of: 'of',
  and: 'and',
  complementisers: words('that whether how why if what'),
  that: 'that',
  auxiliaries: words(`is are was were be been being am has have had having do does did will would shall should can could may
    might must 's 've 'd 'll re ve isn't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't`),
  negations: words("not never no isn't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't cannot"),
  adverbs: words('also then later further once now still again even just often too always ever already since thus so soon instead'),
  speakers: words('he she they it we i you who which'),
  relatives: words('who which whom whose that'),
  persons: words(`i me my mine we us our ours you your yours he him his she her hers it its they them their
    theirs`),
  determiners: words(`the a an this that these those his her its their our my your some any all many most several both each
    every another other one two three four five no few`),
  prepositions: words(`of in on at by for with from into onto toward towards about against among amid between through
    throughout during before after above under over up upon within without off out across along around behind beside
    besides beyond despite near since until till via per like as including following to`),
  clauseWords: words(`while whereas but because although though if unless when where why how what that which who whom
    whose as and or so yet than since until before after however meanwhile moreover still instead therefore thus also
    then later nor once whether elsewhere`),
  times: words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february
    march april may june july august september october november december jan feb aug sept oct nov dec earlier later last
    recently afterwards afterward week month year morning afternoon evening night`),
  be: words('is are was were be been being'),
  unreal: words('could may might should must can'),
  plurals: words('people police men women children many some others percent'),
  binding: words('of for'),
  leaving: words('on during after before'),
  explaining: words('referring meaning referencing speaking alluding'),
  comparing: words('what how as than'),
  ownVoice: words('but which when as'),
  joining: words('and but'),
  isParticiple: (word) => /(?:ing|ed)$/u.test(word),
  isPast: (word) => /[^e]ed$/u.test(word),
  isPerfect: (word) => /(?:en|ed)$/u.test(word),
  isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !NO_ADVERB.has(word),
}

const NO_ADVERB = words('family ally italy july assembly supply reply early elderly imply apply rally daily weekly monthly kelly')
