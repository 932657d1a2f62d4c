import type { Moment } from '../../model.ts'
import { type Found, gapBefore, isJoined, keyAt, type Row, writtenAt } from './row.ts'

/** "1:45am", "22:45 GMT", "8 p.m. ET"; null where none begins. */
export function timeAt(row: Row, at: number): Found<Moment> | null {
  const found = TIME.exec(keyAt(row, at))
  if (found === null) return null
  const [, hours = '', minutes, letters = ''] = found
  const half = halfOf(row, at, letters)
  if (half === null || Number(minutes ?? 0) > 59) return null
  const minute = minuteOf(Number(hours), Number(minutes ?? 0), half.add)
  const zone = zoneAt(row, half.next)
  const isClock = row.text.slice(row.tokens[at]!.start, row.tokens[at]!.end).includes(':')
  const isTold = half.add !== null || (isClock && (zone !== null || isIntroduced(row, at)))
  if (minute === null || !isTold) return null
  const next = zone === null ? half.next : half.next + 1
  const figure: Moment = {
    kind: 'time',
    start: row.tokens[at]!.start,
    end: row.tokens[next - 1]!.end,
    minute,
    zone,
  }
  return { figure, next }
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a|p)?$/u

/** Hours that "pm" adds, null where nothing says; null for all where the letters are something else. */
function halfOf(row: Row, at: number, letters: string): { add: number | null; next: number } | null {
  const halves = row.language.counting?.dating.halves
  if (letters.length === 1) {
    // "8:30p.m." is cut behind its "p".
    const add = halves?.get(`${letters}${keyAt(row, at + 1)}`)
    return add === undefined || gapBefore(row, at + 1) !== '.' ? null : { add, next: at + 2 }
  }
  if (letters !== '') {
    const add = halves?.get(letters)
    return add === undefined ? null : { add, next: at + 1 }
  }
  const add = isJoined(row, at + 1) ? halves?.get(keyAt(row, at + 1)) : undefined
  return add === undefined ? { add: null, next: at + 1 } : { add, next: at + 2 }
}

function minuteOf(hours: number, minutes: number, add: number | null): number | null {
  if (add === null) return hours < 24 ? hours * 60 + minutes : null
  return hours >= 1 && hours <= 12 ? ((hours % 12) + add) * 60 + minutes : null
}

function zoneAt(row: Row, at: number): string | null {
  if (!/^[.\s]\s?\(?$/u.test(gapBefore(row, at))) return null
  const written = writtenAt(row, at)
  const isZone = row.language.counting?.dating.zones.has(written.toLowerCase()) ?? false
  return isZone && /^\p{Lu}+$/u.test(written) ? written : null
}

/** "at 22:45", yet not "John 3:16". */
function isIntroduced(row: Row, at: number): boolean {
  if (gapBefore(row, at).includes('(')) return true
  return isJoined(row, at) && row.language.functionWords.has(keyAt(row, at - 1))
}
