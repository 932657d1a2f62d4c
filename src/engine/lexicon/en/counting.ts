import type { Bound, Counting } from '../counting.ts'
import { words } from '../words.ts'
import { dating } from './dating.ts'

/** Words that figures are made of, British and American. Our own compilation. */
const lists: Omit<Counting, 'beginnings'> = {
  numbers: inOrder(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`).set('twenty', 20).set('thirty', 30).set('forty', 40).set('fifty', 50)
    .set('sixty', 60).set('seventy', 70).set('eighty', 80).set('ninety', 90),
  scales: table(
    'dozen=12 hundred=1e2 thousand=1e3 k=1e3 million=1e6 m=1e6 mn=1e6 billion=1e9 bn=1e9 b=1e9 trillion=1e12 tn=1e12',
    Number,
  ),
  parts: table(`half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5
    sixths=6 sevenths=7 eighth=8 eighths=8 tenth=10 tenths=10`, Number),
  vague: table(`several=3 few=2 couple=2 dozens=20 scores=20 tens=20 hundreds=200 thousands=2e3 millions=2e6
    billions=2e9 trillions=2e12`, Number),
  few: words('several few couple'),
  needsArticle: words('few couple'),
  needsOf: words('scores tens'),
  bounds: grouped<Bound>([
    ['more', 'more_than over above exceeding at_least no_fewer_than no_less_than upwards_of'],
    ['less', 'fewer_than less_than under below up_to at_most as_many_as as_much_as no_more_than'],
    ['about', 'about around roughly approximately some an_estimated estimated'],
    ['nearly', 'nearly almost close_to just_under'],
    ['just-over', 'just_over little_more_than slightly_more_than'],
  ]),
  boundsBehind: grouped<Bound>([
    ['more', 'or_more or_older or_over or_higher'],
    ['about', 'or_less or_so'],
    ['less', 'or_fewer or_younger'],
  ]),
  articles: words('a an'),
  of: words('of'),
  to: words('to'),
  between: words('between from'),
  and: words('and'),
  currencies: table(
    `$=USD €=EUR £=GBP ¥=JPY ₹=INR ₽=RUB dollar=USD dollars=USD euro=EUR euros=EUR sterling=GBP yen=JPY
    rupees=INR rubles=RUB roubles=RUB rials=IRR dinars=IQD yuan=CNY`,
    String,
  ),
  units: table(
    `percent=% per_cent=% pc=% percentage_point=point percentage_points=point percentage-point=point point=point
    points=point cent=cent cents=cent second=second seconds=second minute=minute minutes=minute hour=hour hours=hour
    day=day days=day week=week weeks=week month=month months=month year=year years=year decade=decade decades=decade
    century=century centuries=century term=term terms=term km=kilometer kilometer=kilometer kilometers=kilometer
    kilometre=kilometer kilometres=kilometer mile=mile miles=mile mph=mph meter=meter meters=meter metre=meter
    metres=meter foot=foot feet=foot inch=inch inches=inch yard=yard yards=yard acre=acre acres=acre hectare=hectare
    hectares=hectare ton=ton tons=ton tonne=tonne tonnes=tonne kg=kilogram kilogram=kilogram kilograms=kilogram
    kilo=kilogram kilos=kilogram ounce=ounce ounces=ounce gallon=gallon gallons=gallon liter=liter liters=liter
    pound=pound pounds=pound litre=liter litres=liter barrel=barrel barrels=barrel degree=degree degrees=degree watt=watt watts=watt
    megawatts=megawatt`,
    String,
  ),
  durations: words('second minute hour day week month year decade century term'),
  plurals: words(`people men women children police personnel troops killed dead wounded injured arrested hurt missing
    detained fatalities casualties congressmen congresswomen policemen policewomen servicemen lawmen gunmen aircraft
    youth staff clergymen fishermen spokesmen firemen businessmen`),
  conditions: words('killed dead wounded injured arrested hurt missing detained'),
  more: words('more other additional such new separate'),
  endings: words('something fold sided time way old odd plus star ranking handed liner off out and man men'),
  old: words('old'),
  noPlurals: words(`was is has his this its us as yes does always perhaps thus news across towards afterwards besides
    sometimes plus minus unless versus overseas his hers ours theirs yours says goes gets makes takes wants comes
    serious various previous famous dangerous religious numerous nervous enormous anonymous suspicious campus census
    focus virus status bus gas crisis basis business congress access process progress press success less across
    witness illness fitness illegals politics economics`),
  singles: words(`person man woman child soldier officer policeman student victim suspect attacker gunman worker
    protester civilian lawmaker senator republican democrat missile rocket bomb shot bullet vote bill law step
    country nation state city word question time point percent`),
  labels: words(`article section chapter title flight route no number page room channel highway interstate act
    proposition prop amendment resolution form level type phase stage category class gate district ward unit psalm
    verse line file version apollo boeing airbus aged age ages group area pier studio issue volume vol part appendix
    top vote votes voted score interstates boulevard street avenue ground`),
  sameCount: table(
    `persons=people person=people residents=people dead=killed deaths=killed killed=killed fatalities=killed
    casualties=killed injured=wounded wounded=wounded hurt=wounded injuries=wounded bills=measure measures=measure
    legislation=measure steps=action actions=action measure=measure action=action step=action moves=action
    orders=action rockets=missile missiles=missile troops=soldier soldiers=soldier servicemen=soldier
    personnel=soldier protesters=demonstrator demonstrators=demonstrator lawmakers=lawmaker legislators=lawmaker
    congressmen=lawmaker arrests=arrested arrested=arrested detained=arrested kids=child children=child
    pupils=student students=student cops=police officers=police policemen=police police=police sites=base bases=base
    states=state nations=country countries=country firms=company companies=company employees=worker workers=worker
    jobs=job immigrants=immigrant migrants=immigrant`,
    String,
  ),
  pointers: words('the these those its his her their our my your'),
  fates: table(
    `killed=killed killing=killed kill=killed kills=killed dead=killed died=killed die=killed deaths=killed death=killed
    fatalities=killed slain=killed martyred=killed wounded=wounded wounding=wounded injured=wounded injuring=wounded
    injuries=wounded hurt=wounded arrested=arrested arresting=arrested arrests=arrested detained=arrested
    missing=missing survived=saved rescued=saved saved=saved`,
    String,
  ),
  dating,
}

export const counting: Counting = { ...lists, beginnings: beginningsOf(lists) }

function beginningsOf({ numbers, parts, vague, bounds, dating: days }: typeof lists): Set<string> {
  const tables = [numbers, parts, vague, bounds, days.months, days.weekdays, days.days, days.turns]
  const phrases = [...tables.flatMap((one) => [...one.keys()]), ...words('a an the early earlier late later half')]
  return new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? '').filter((word) => word !== ''))
}

/** `word=value` a piece; words of several parts have `_` for a space. */
function table<T>(text: string, valueOf: (written: string) => T): Map<string, T> {
  return new Map(
    [...words(text)].map((pair): [string, T] => {
      const [word = '', value = ''] = pair.split('=')
      return [word.replaceAll('_', ' '), valueOf(value)]
    }),
  )
}

/** Phrases with `_` for a space, under what they stand for. */
function grouped<T>(groups: readonly (readonly [value: T, phrases: string])[]): Map<string, T> {
  return new Map(
    groups.flatMap(([value, phrases]) =>
      [...words(phrases)].map((phrase): [string, T] => [phrase.replaceAll('_', ' '), value]),
    ),
  )
}

function inOrder(text: string): Map<string, number> {
  return new Map([...words(text)].map((word, value) => [word, value]))
}
