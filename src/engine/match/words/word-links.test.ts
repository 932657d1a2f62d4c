import { describe } from 'vitest'
import { shows } from '../../testing/marked.ts'

/** What a reader sees inside a matched pair. */

describe('shared', () => {
  shows(
    'case, punctuation and spelling',
    'The Honourable Minister met protesters, downtown.',
    'the honorable minister met protesters downtown',
  )
  shows(
    'aliases',
    'Police of the U.S. met protesters downtown.',
    'Police of the United States met protesters downtown.',
  )
  shows(
    'words moved inside a sentence',
    'Last night the minister met protesters downtown.',
    'The minister met protesters downtown last night.',
  )
})

describe('shared too', () => {
  shows(
    'numbers in words and digits',
    'Police arrested fifty protesters in Kerman.',
    'Police arrested 50 protesters in Kerman.',
  )
  shows(
    'a moved clause beside other words',
    '“The enemy was dealt a {heavy blow} last night,” the minister said in Kerman.',
    '“Last night the enemy was dealt a {hard slap},” the minister said in Kerman.',
  )
})

describe('reframed', () => {
  shows(
    'an inflection',
    'Police {arrested} three protesters in Kerman on Friday.',
    'Police {arrest} three protesters in Kerman on Friday.',
  )
  shows(
    'a duty weakened',
    'The presence of the army in the region {must} come to an end.',
    'The presence of the army in the region {should} come to an end.',
  )
  shows(
    'a swapped noun',
    'Police met {protesters} downtown in Kerman.',
    'Police met {rioters} downtown in Kerman.',
  )
  shows(
    'a phrase for a phrase',
    'Figures in Tehran had vowed “{harsh revenge}” for the general.',
    'Figures in Tehran had vowed {severe retaliation} for the general.',
  )
  shows(
    'a figure that differs',
    'Police arrested {50} protesters in Kerman on Friday.',
    'Police arrested {70} protesters in Kerman on Friday.',
  )
  shows(
    'another form of a word',
    'The {corruptive} presence in the region ends.',
    'The {corrupt} presence in the region ends.',
  )
  shows(
    'who says it',
    '“Talks in Kerman will go on,” {the Leader remarked.}',
    '“Talks in Kerman will go on,” {Khamenei said.}',
  )
})

describe('who says it, before or behind the verb', () => {
  shows(
    'behind',
    '“Talks in Kerman will go on,” {said the Leader.}',
    '“Talks in Kerman will go on,” {Khamenei remarked.}',
  )
  shows(
    'not what is said',
    'The leader of Kerman {says} [the] ‘corrupt’ presence must end.',
    'The leader of Kerman {said} [that] ‘corrupt’ presence must end.',
  )
})

describe('only here', () => {
  shows('an added word', 'Police met protesters in Kerman.', 'Police met [angry] protesters in Kerman.')
  shows(
    'a trimmed end',
    'Police met protesters in Kerman, [the general’s hometown.]',
    'Police met protesters in Kerman.',
  )
  shows(
    'a sentence of its own',
    'Police met protesters in Kerman. [Nobody was hurt.]',
    'Police met protesters in Kerman.',
  )
})

describe('in a sentence told in other words', () => {
  shows(
    'clause beside clause, and what both say in the same words left clear',
    '{“A slap was delivered} last night,” {the Leader remarked} in Kerman on Wednesday.',
    '“Last night {we slapped them in the face,” }{Khamenei said} in Kerman on Wednesday.',
  )
})

describe('phrases', () => {
  shows(
    'with a shared word inside',
    '[Mr]. Steele, {seeking to clarify his remarks}, issued a statement [on Friday], saying America must win.',
    '{Trying to quell the furor}, Steele issued a statement saying America must win.',
  )
  shows(
    'before a noun that both name',
    'Obama met lawmakers [at noon] on Monday; his plan faced {intense} opposition in Congress.',
    'Obama met lawmakers on Monday; his plan faced {stiff} opposition in Congress.',
  )
  shows(
    'with that noun, in a sentence told in other words',
    'Obama, [on gun laws for once], {faces intense opposition}, [and long debates.]',
    'Obama {faces stiff opposition}, [whatever.]',
  )
  shows(
    'between the same words, whatever they are',
    'Crowds in Kerman {gathered for the funeral} on Tuesday morning.',
    'Crowds in Kerman {mourned their general} on Tuesday morning.',
  )
})

describe('never', () => {
  shows(
    'a clause far longer than its counterpart',
    'Crowds in Kerman [wept.]',
    'Crowds in Kerman [were held back by lines of soldiers until the evening.]',
  )
  shows(
    'more words than their counterpart stands for',
    'Crowds in Kerman {were killed} in a stampede.',
    'Crowds in Kerman {killing} [more than 50 guards] in a stampede.',
  )
  shows(
    'a speaker as other words for a day',
    'The remarks [by the minister] came hours after missiles were fired.',
    'The remarks [on Wednesday] came hours after missiles were fired.',
  )
  shows(
    'on function words alone',
    '[It was as it had been for them.]',
    '[It was not as if it had been for us.]',
  )
  shows('on a shared name alone', '[Soleimani headed an elite force.]', '[Crowds mourned Soleimani.]')
})
