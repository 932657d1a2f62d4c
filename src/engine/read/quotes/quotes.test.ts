import { describe, expect, test } from 'vitest'
import { seed } from '../../testing/seeds.ts'
import { read } from '../read.ts'
import type { Article, Quote, Span } from '../../model.ts'

/** Each quote of a text as a line: `form source | cue (group) | content / content`. */
function told(article: Article): string[] {
  const { quotes } = read(article)
  const words = (span: Span | null) =>
    span === null ? '-' : article.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')
  return quotes.map(
    ({ form, source, cue, content }: Quote) =>
      `${form} ${words(source)} | ${cue === null ? '-' : `${words(cue)} (${cue.group})`} | ${content.map(words).join(' / ')}`,
  )
}

function tells(name: string, text: string, quotes: readonly string[]): void {
  test(name, () => expect(told({ text, lang: 'en' })).toEqual(quotes))
}

describe('direct quotes', () => {
  tells('with the speaker behind', '“We will rebuild the bridge,” Mayor Ann Lee said on Monday.', [
    'direct Mayor Ann Lee | said (neutral) | “We will rebuild the bridge,”',
  ])
  tells('with the verb first', '“We will rebuild it,” said Ann Lee, the mayor of Dover, in a speech.', [
    'direct Ann Lee, the mayor of Dover | said (neutral) | “We will rebuild it,”',
  ])
  tells('with the speaker before', 'The mayor added: "Nobody will be left behind."', [
    'direct The mayor | added (neutral) | "Nobody will be left behind."',
  ])
  tells('broken by the attribution', '“The bridge,” she said, “will stand.” “It must,” he replied.', [
    'direct she | said (neutral) | “The bridge,” / “will stand.”',
    'direct he | replied (neutral) | “It must,”',
  ])
  tells('going on behind it', '“We lost,” Mr. Khan admitted. “We lost badly. It hurts.”', [
    'direct Mr. Khan | admitted (conceding) | “We lost,” / “We lost badly. It hurts.”',
  ])
  tells('over paragraphs that open it again', '“The dam is old.\n\n“It will break,” he warned.', [
    'direct he | warned (neutral) | “The dam is old. / “It will break,”',
  ])
  tells('over paragraphs, with a quotation inside', '“The dam is ‘old’ now.\n\nIt will break,” he warned.', [
    'direct he | warned (neutral) | “The dam is ‘old’ now. / It will break,”',
  ])
  tells('with a quotation inside', 'She said: “He told me ‘go home’ and I went.”', [
    'direct She | said (neutral) | “He told me ‘go home’ and I went.”',
  ])
  tells('in single marks, with apostrophes', '‘The workers’ union won’t strike,’ he said.', [
    'direct he | said (neutral) | ‘The workers’ union won’t strike,’',
  ])
  tells('in straight single marks', "'It's the miners' fault,' said Smith.", [
    "direct Smith | said (neutral) | 'It's the miners' fault,'",
  ])
  tells('in two single marks for a double one', "''Not today,'' she said.", [
    "direct she | said (neutral) | ''Not today,''",
  ])
  tells('of a speaker with an aside', '“No,” said he. Ann Lee, who lost in May, said, “Yes, we can.”', [
    'direct he | said (neutral) | “No,”',
    'direct Ann Lee | said (neutral) | “Yes, we can.”',
  ])
  tells(
    'behind an aside with a verb of saying in it',
    'Mr. Lee, seeking to clarify his words, sent a note on Friday, saying, “We have no plan.”',
    ['direct Mr. Lee | saying (neutral) | “We have no plan.”'],
  )
  tells('behind an aside that explains', 'The mayor, explaining the plan, said, “It will work.”', [
    'direct The mayor | said (neutral) | “It will work.”',
  ])
  tells('in capitals throughout', 'MAYOR ANN LEE SAID “WE WILL WIN THIS CASE” ON MONDAY.', [
    'partial MAYOR ANN LEE | SAID (neutral) | “WE WILL WIN THIS CASE” ON MONDAY',
  ])
  tells('behind a verb in capitals', 'The minister SAID: “We will win.”', [
    'direct The minister | SAID (neutral) | “We will win.”',
  ])
  tells('signed with a dash', '“The best show in town.” — Jane Doe', [
    'direct Jane Doe | - | “The best show in town.”',
  ])
  tells('announced by the paragraph before', 'The Times reports:\n\n“Two ships sank in the night.”', [
    'direct The Times | reports (neutral) | “Two ships sank in the night.”',
  ])
  tells('alone in a paragraph: nobody is named', '“We won,” he said.\n\n“It was a good day for us.”', [
    'direct he | said (neutral) | “We won,”',
    'direct - | - | “It was a good day for us.”',
  ])
})

describe('partial quotes', () => {
  tells('hold the whole clause', 'Smith said that the plan was “a disgrace” and “a fraud” on voters.', [
    'partial Smith | said (neutral) | that the plan was “a disgrace” and “a fraud” on voters',
  ])
  tells('end where other words begin', 'He claimed the vote was “rigged,” but she noted that he had won.', [
    'partial He | claimed (distancing) | the vote was “rigged,”',
    'indirect she | noted (endorsing) | that he had won',
  ])
  tells('behind a verb that judges', 'The senator blasted the deal as “a surrender” on Friday.', [
    'partial The senator | blasted (confrontational) | the deal as “a surrender”',
  ])
  tells('behind whom it is told', 'She told reporters in Rome that the talks were “going nowhere”.', [
    'partial She | told (neutral) | that the talks were “going nowhere”',
  ])
  tells('promised', 'Generals had vowed “harsh revenge” for the raid.', [
    'partial Generals | had vowed (committing) | “harsh revenge” for the raid',
  ])
  tells(
    'of someone reported as saying it',
    'State media quoted an aide in the office as saying the raid was “a mistake”.',
    ['partial an aide in the office | saying (neutral) | the raid was “a mistake”'],
  )
  tells('in an opening phrase', 'Accusing the city of “neglect”, the union called a strike.', [
    'partial the union | Accusing (confrontational) | the city of “neglect”',
  ])
})

describe('indirect speech', () => {
  tells('behind "that"', 'The minister also said on Monday that two men had been held.', [
    'indirect The minister | also said (neutral) | that two men had been held',
  ])
  tells('without "that"', 'Officials said the road was closed.', [
    'indirect Officials | said (neutral) | the road was closed',
  ])
  tells('before the attribution', 'The road was closed for an hour, police said.', [
    'indirect police | said (neutral) | The road was closed for an hour',
  ])
  tells('according to someone', 'Ten people were hurt in the crash, according to the local police.', [
    'indirect the local police | according to (neutral) | Ten people were hurt in the crash',
  ])
  tells('around the attribution', 'However, the general said, such raids are not enough.', [
    'indirect the general | said (neutral) | such raids are not enough',
  ])
  tells('around whom it is told', 'The plan, he told reporters on Monday, is a disease that must be cured.', [
    'indirect he | told (neutral) | The plan / is a disease that must be cured',
  ])
  tells('around when it is said', 'The plan, he said on Monday, is a disease that must be cured.', [
    'indirect he | said (neutral) | The plan / is a disease that must be cured',
  ])
  tells('not around a verb of the speaker', 'Ann Lee, the mayor, told reporters in May that it was late.', [
    'indirect Ann Lee, the mayor | told (neutral) | that it was late',
  ])
  tells('a second verb of one speaker', 'He went on to say that it was late, adding that he was tired.', [
    'indirect He | went on to say (neutral) | that it was late',
    'indirect He | adding (neutral) | that he was tired',
  ])
  tells('of whom one calls on', 'The bishop called on both sides to lay down their arms.', [
    'indirect The bishop | called on (neutral) | both sides to lay down their arms',
  ])
  tells(
    'all of it is the last speaker’s',
    'He told aides that it was over, but nobody listened, a source said.',
    ['indirect a source | said (neutral) | He told aides that it was over, but nobody listened'],
  )
})

describe('silent', () => {
  tells('on titles and nicknames', 'Edward “Ned” Lee appeared on “The Late Show” last night.', [])
  tells('on a worn-down "and"', "The rock 'n' roll club sells fish ‘n’ chips.", [])
  tells('on a title in capitals', 'Ann Lee appeared on “THE LATE SHOW” last night.', [])
  tells(
    'on nouns that look like verbs',
    'The state reports and the claims of the states were published in May.',
    [],
  )
  tells('on what was not said', 'He did not say whether the road was closed.', [])
  tells('on promises of things', 'The bank added a branch and reported a loss of $3 million.', [])
  tells(
    'on apostrophes and inches',
    'The players’ coach is 6\'3" and it’s the ’90s for the rock ’n’ roll fans.',
    [],
  )
  tells('on attributes of markup', 'See <a href="https://example.org/page">the page</a> for more on it.', [])
})

describe('scare quotes', () => {
  tells('are nobody’s', 'The gallery shows “modern” art.', ['scare - | - | “modern”'])
  tells(
    'a lost closing mark does not swallow the article',
    '“We won, he said. “It was late,” she said.\n\nRain fell.',
    ['direct he | said (neutral) | “We won,', 'direct she | said (neutral) | “It was late,”'],
  )
  tells('nor one at the end', 'The “war. It went on for long.\n\nRain fell on the city.', [
    'partial - | - | “war. It went on for long.',
  ])
})

describe('without lists, by marks alone', () => {
  test.each([
    [
      'de',
      'Der Minister sagte: „Wir bauen die Brücke wieder auf.“',
      'direct - | - | „Wir bauen die Brücke wieder auf.“',
    ],
    ['fr', 'Le maire a parlé d’« une honte » hier.', 'scare - | - | « une honte »'],
    ['ar', 'قال الوزير «إننا سنعيد بناء الجسر قريبا» أمس.', 'direct - | - | «إننا سنعيد بناء الجسر قريبا»'],
  ])('%s', (lang, text, line) => {
    const reading = read({ text, lang })
    expect(reading.depth).toBe('marks')
    expect(told({ text, lang })).toEqual([line])
  })
})

describe('the seeds', () => {
  const lines = (slug: string) => told(seed(slug))
  test('Al Jazeera', () => {
    const found = lines('al-jazeera')
    for (const line of [
      'partial Iran’s Khamenei | says (neutral) | missile strike a ‘slap in the face’ for US',
      'partial the Iranian supreme leader | says (neutral) | the ‘corrupt’ US presence in the region must end',
      'indirect Khamenei | adding (neutral) | that military retaliation was not enough',
      'direct Trump | said (neutral) | “All is well!”',
      'partial a senior official in the Iranian supreme leader’s office | saying (neutral) | that the missile attacks were the “weakest” of several retaliation scenarios',
      'direct he | said (neutral) | “I would like to express my condolences to their families … I wish their spirits, their souls, join the soul of Soleimani,”',
      'partial he | praising (endorsing) | Soleimani as a man of “bravery” and “effectiveness”',
    ])
      expect(found).toContain(line)
  })
  test('Tehran Times: a bracket on a line of its own', () => {
    const found = lines('tehran-times')
    expect(found).toContain(
      'direct the Leader | said (neutral) | “The people slapped them [the U.S.] in the mouth.”',
    )
    expect(found).toContain('direct - | - | “You saw what happened in Tehran and other cities.”')
    expect(found).toContain('indirect Ayatollah Khamenei | - | Americans must leave the region')
  })
})
