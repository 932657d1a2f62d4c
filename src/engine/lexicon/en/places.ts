import { pairs } from '../words.ts'
import { spelling } from './spelling.ts'

/** Countries, with what they are called otherwise, and places that news often names. Our own compilation. */
const COUNTRIES = `
  united-states=american,americans united-kingdom=british,britons israel=israeli,israelis iran=iranian,iranians
  iraq=iraqi,iraqis syria=syrian,syrians russia=russian,russians china=chinese france=french germany=german,germans
  italy=italian,italians spain=spanish japan=japanese india=indian,indians pakistan=pakistani,pakistanis
  afghanistan=afghan,afghans turkey=turkish,turks egypt=egyptian,egyptians lebanon=lebanese yemen=yemeni,yemenis
  saudi_arabia=saudi,saudis qatar=qatari kuwait=kuwaiti palestine=palestinian,palestinians jordan=jordanian
  libya=libyan,libyans tunisia=tunisian algeria=algerian morocco=moroccan sudan=sudanese somalia=somali,somalis
  nigeria=nigerian,nigerians kenya=kenyan ethiopia=ethiopian south_africa=south_african canada=canadian,canadians
  mexico=mexican,mexicans cuba=cuban,cubans brazil=brazilian,brazilians argentina=argentine venezuela=venezuelan
  colombia=colombian chile=chilean north_korea=north_korean,north_koreans south_korea=south_korean,south_koreans
  vietnam=vietnamese philippines=philippine,filipino indonesia=indonesian australia=australian,australians
  new_zealand=new_zealander ukraine=ukrainian,ukrainians poland=polish,poles greece=greek,greeks sweden=swedish
  norway=norwegian denmark=danish finland=finnish netherlands=dutch belgium=belgian switzerland=swiss
  austria=austrian hungary=hungarian ireland=irish scotland=scottish wales=welsh portugal=portuguese
  romania=romanian bulgaria=bulgarian serbia=serbian haiti=haitian,haitians texas=texan
`

const OTHERS = `
  washington tehran baghdad london moscow beijing paris berlin jerusalem gaza kabul damascus beirut cairo tripoli
  benghazi brussels geneva new_york new_york_city los_angeles san_francisco chicago boston philadelphia atlanta
  houston dallas detroit cleveland denver miami seattle las_vegas new_orleans st_louis baltimore
  california florida ohio iowa pennsylvania michigan wisconsin virginia north_carolina south_carolina
  new_hampshire new_jersey new_mexico north_dakota south_dakota west_virginia rhode_island arizona nevada
  colorado utah oregon idaho montana wyoming kansas nebraska oklahoma missouri arkansas louisiana mississippi
  alabama tennessee kentucky indiana illinois minnesota maine vermont massachusetts connecticut delaware maryland
  alaska hawaii europe asia africa antarctica middle_east capitol_hill west_bank persian_gulf latin_america
`

const ALIASES = `
  america=united-states britain=united-kingdom england=england georgia=georgia
  islamic_republic_of_iran=iran russian_federation=russia
  persia=iran dc=washington washington_dc=washington
`

const countries = COUNTRIES.trim()
  .split(/\s+/u)
  .map((entry) => entry.split('='))

export const places: ReadonlyMap<string, string> = new Map([
  ...pairs(countries.map(([place = '']) => `${place}=${place}`).join(' '), spelling),
  ...pairs(OTHERS.trim().replaceAll(/\S+/gu, '$&=$&'), spelling),
  ...pairs(ALIASES, spelling),
])

export const demonyms: ReadonlyMap<string, string> = pairs(
  countries
    .flatMap(([place = '', people = '']) => people.split(',').map((word) => `${word}=${place}`))
    .join(' '),
  spelling,
)
