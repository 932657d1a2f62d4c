import type { Metadata } from '../../model.ts'
import { matched, type Rule } from './rule.ts'

/** Lines about the text itself, mostly at its end. In a flattened text they follow its last sentence. */

/** `All Content by Mehr News Agency is licensed under …`, `© 2020 The Times`, `This article has been adapted …` */
export const licenceLine: Rule = {
  name: 'licence-line',
  find: (candidate) =>
    matched(candidate, LICENCE, licenceFacts) ??
    matched(candidate, COPYRIGHT) ??
    matched(candidate, REPUBLISHED),
}

const LICENCE =
  /(?:^|(?<=\s))(?:All |This )?(?:content|text|article|work)s?\b[^.]{0,80}? licen[cs]ed under .{3,160}$/iu
const COPYRIGHT = /^(?:©|\(c\)|copyright\b).{0,160}$|(?:^|(?<=[.!?”"]\s+))all rights reserved\.?.{0,80}$/iu
const REPUBLISHED =
  /^this (?:article|story|report|post) (?:has been|was|is)(?: originally| first)? (?:adapted|republished|reproduced|published|reprinted)\b.{0,160}$/iu

function licenceFacts(found: RegExpExecArray): Metadata {
  const outlet = /\bby (.{2,60}?) is licen/iu.exec(found[0])?.[1]
  return { licence: found[0], ...(outlet === undefined ? {} : { outlet }) }
}

/** `Source: Al Jazeera` */
export const sourceLine: Rule = {
  name: 'source-line',
  find: (candidate) =>
    candidate.index < candidate.count - LAST_LINES
      ? undefined
      : matched(candidate, SOURCE, ([, outlet]) => sourceFacts(outlet)),
}

/** A source line stands among the last paragraphs; above them "Source:" may belong to a table. */
const LAST_LINES = 4

const SOURCE =
  /(?:^|(?<=[.!?”’"']\s+))(?:source|via|originally published (?:by|in|on))\s*:\s*([^.!?]{2,60})\.?$/iu

function sourceFacts(outlet: string | undefined): Metadata {
  return outlet === undefined || /agenc|and |, /iu.test(outlet) ? {} : { outlet: outlet.trim() }
}

/** `By Jane Doe`, `Reporting by …; Editing by …`, `NA/PA` */
export const byline: Rule = {
  name: 'byline',
  find: (candidate) =>
    (candidate.index < FIRST_LINES ? matched(candidate, AUTHOR) : undefined) ??
    matched(candidate, DESK) ??
    (candidate.index === candidate.count - 1 || candidate.words.length < 12
      ? matched(candidate, INITIALS)
      : undefined),
}

/** An author's line stands above the account. */
const FIRST_LINES = 5

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|al|bin)){0,4}`
const AUTHOR = new RegExp(`^[Bb][Yy] ${NAME}(?:(?:,| and| &) ${NAME}){0,4}(?:[,|] [^.]{2,40})?$`, 'u')
const DESK =
  /^\(?(?:(?:additional )?(?:reporting|writing|editing) by\b.{2,200}|.{2,80} contributed (?:to this (?:report|article|story)|reporting)\.?.{0,60})$/iu
const INITIALS = /(?:^|(?<=[.!?”’"']\s+))\p{Lu}{2,3}\/\p{Lu}{2,3}$/u
