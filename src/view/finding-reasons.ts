import type { Finding, Rule } from '../engine/model.ts'
import { isOfOneSide } from './one-sided.ts'
import { CUE_GROUP_TEXT } from './speech-labels.ts'

/** Why a finding is shown: its rule in a sentence. */
export function whyText(finding: Finding): string {
  switch (finding.rule) {
    case 'figure':
      return `Both passages count the same thing. ${WHY_FIGURE[finding.relation]}`
    case 'certainty':
      return `The two sentences match. ${WHY_CERTAINTY[finding.change]}`
    case 'naming':
      return WHY_NAMING[finding.named]
    case 'headline':
      return WHY_HEADLINE[finding.words]
    case 'cue':
      return `${WHY.cue} Here: ${CUE_GROUP_TEXT[finding.groups.left]} / ${CUE_GROUP_TEXT[finding.groups.right]}.`
    case 'quote-form':
      return isOfOneSide(finding) ? WHY_ALONE : WHY[finding.rule]
    case 'quote-wording':
    case 'setting':
    case 'prominence':
      return WHY[finding.rule]
  }
}

const WHY_ALONE =
  'This quote stands in one article only: no sentence of the other matches it, not even weakly.'

const WHY_FIGURE = {
  different: 'The figures cannot both be exact.',
  contains: 'One figure allows the other, as “more than 50” allows 59.',
  vague:
    'A word such as “dozens” or “several” agrees with no number, so it is shown beside what the other gives.',
} as const

const WHY_CERTAINTY = {
  modal: 'They say how sure, or how binding, it is in other words: “may”, “will”, “must”, “should”.',
  negation: 'One of them has “not” or the like at a place that the other words without it.',
  agent: 'One of them names who does it, where the other has a passive.',
} as const

const WHY_NAMING = {
  actor:
    'Both passages name the same person, place or body in other words. That it is the same is a proposal.',
  event: 'Both passages name the same event in other words. That it is the same is a proposal.',
} as const

const WHY_HEADLINE = {
  nowhere: 'These words of the headline stand nowhere in the text below it, in no other form either.',
  'only-quoted': 'These words of the headline stand in the text below it only inside quotation marks.',
} as const

const WHY: Readonly<Record<Exclude<Rule, 'figure' | 'certainty' | 'naming' | 'headline'>, string>> = {
  'quote-wording':
    'Both articles quote the same spoken words, and what stands inside the quotation marks is not the same. Small words and punctuation count.',
  'quote-form':
    'The same spoken words stand in another form of quotation. From the fullest to the thinnest: full quote, partial quote, a word or two in quotation marks, reported without quotation marks, in the outlet’s own voice.',
  cue: 'The same spoken words are attributed with a verb of another group: neutral (said), endorsing (noted), committing (vowed), conceding (admitted), distancing (claimed), confrontational (blasted).',
  setting:
    'Each article, read as a whole, gives the speech its own place, day or occasion; these are not the same.',
  prominence:
    'Matching sentences stand at different places: headline or standfirst against the text, or more than a third of the article apart.',
}
