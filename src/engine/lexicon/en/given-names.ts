import { words } from '../words.ts'

/**
 * Given names that news in English often holds and that are no common words, for telling a person from a
 * place, and "he" from "she". Our own compilation.
 */
export const female = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela anna ruth brenda pamela nicole katherine catherine samantha christine emma debra rachel janet maria
  heather diane julie joyce evelyn joan kelly christina judith megan andrea cheryl hannah jacqueline martha gloria
  teresa sara janice marie julia theresa ann anne jane sonia elena kellyanne hillary michele melania ivanka
  megyn nikki kamala condoleezza sandra olympia dianne kirsten claire maxine ilhan tulsi malala greta
`)

export const male = words(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
  nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
  jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold
  keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy
  bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby
  johnny bradley barack mitt newt bernie ted marco mike jim bill bob tom dan rob ron ken jeb rick rand chuck mitch
  harry dick ben tim greg jeff steve chris matt vladimir benjamin mohammad mohammed muhammad ali hassan hussein
  mahmoud qassem qasem bashar recep boris emmanuel abdul ahmed omar glenn rush barney sam herman
`)
