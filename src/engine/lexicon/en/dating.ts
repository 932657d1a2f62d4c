import type { CalendarUnit } from '../../model.ts'
import type { Dating } from '../counting.ts'
import { words } from '../words.ts'

/** Words of clocks and calendars. Our own compilation. */
export const dating: Dating = {
  months: new Map(
    `january february march april may june july august september october november december`
      .split(' ')
      .flatMap((name, at): [string, number][] => [
        [name, at + 1],
        [name.slice(0, 3), at + 1],
      ]),
  ).set('sept', 9),
  doubtfulMonths: words('may march jan feb mar apr jun jul aug sep sept oct nov dec'),
  monthIntroductions: words('in since last next until till by of from through early late mid during'),
  weekdays: new Map(
    'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, at) => [name, at]),
  ),
  namedBefore: words('black super good palm easter ash bloody cyber giving fat holy news'),
  namedBehind: words('times mirror telegraph express herald school night-football'),
  dayParts: words('morning afternoon evening night'),
  days: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
    ['last night', -1],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
  ]),
  turns: new Map([
    ['last', -1],
    ['past', -1],
    ['this', 0],
    ['next', 1],
  ]),
  periods: new Map<string, CalendarUnit>([
    ['day', 'day'],
    ['days', 'day'],
    ['weekend', 'weekend'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
  ]),
  stages: words('early earlier late later'),
  weekend: words('weekend'),
  ago: words('ago'),
  coming: words('will would shall expected scheduled planned plans due next upcoming'),
  halves: new Map([
    ['am', 0],
    ['pm', 12],
  ]),
  events: { has: (word) => REGULAR.test(word) || irregular.has(word) },
  zones: words('gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest irst ist msk'),
}

const REGULAR = /[a-z]{2}(?:ed|ing)$/u

/** Past forms that newspapers date events by. */
const irregular = words(`met won lost fell began left held spoke wrote took gave shot hit struck broke built sent fled
  died rose cut sank flew drove fought caught bought sold paid stole found burnt beat chose froze hurt led swore threw
  withdrew overthrew went came`)
