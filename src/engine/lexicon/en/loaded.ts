import type { Loaded } from '../naming.ts'

/**
 * Words that name one thing with another judgement: a line a thing, its shades parted by `|`. Words that only
 * vary style stand in one shade. Our own compilation.
 */
const EVENTS = `
  martyrdom martyred | assassination assassinated assassinate assassinating | murder murdered murders murdering | killing killed kill kills slaying slain slayed | death died dead dies
  massacre massacred slaughter slaughtered | killings killed deaths
  regime | government administration
  retaliation retaliatory retaliated retaliate | revenge avenge vengeance | response respond responded | aggression | attack attacks attacked strike strikes
  riot riots rioting | protest protests protesting demonstration demonstrations rally | unrest disturbances | uprising revolt
  invasion invade invaded | operation operations | war | intervention | liberation | incursion
  coup putsch | ouster removal ousting | revolution
  annexation annexed | reunification
  torture tortured | interrogation interrogations
  bailout | rescue loan
  crackdown repression | policing
  amnesty | legalization
  occupation | presence
  wall | fence barrier
  lie lies lied | falsehood falsehoods misstatement
`

const ACTORS = `
  terrorist terrorists | militant militants | fighter fighters | rebel rebels insurgent insurgents | extremist extremists | gunman gunmen
  rioter rioters mob thugs | protester protesters demonstrator demonstrators
  illegals aliens | undocumented | migrant migrants | refugee refugees
  daesh | isis isil
  settlement settlements | colony colonies
  martyr | terrorist
`

function shadesOf(text: string, named: Loaded['named'], from: number): [string, Loaded][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, thing) =>
      line
        .split('|')
        .flatMap((shade, at) =>
          shade.trim().split(/\s+/u).map((word): [string, Loaded] => [word, { named, thing: from + thing, shade: at }]),
        ),
    )
}

const PEOPLE = 100 // things from here on are people

/** A word of several things keeps the first one. */
export const loaded: ReadonlyMap<string, Loaded> = new Map(
  [...shadesOf(EVENTS, 'event', 0), ...shadesOf(ACTORS, 'actor', PEOPLE)].toReversed(),
)
