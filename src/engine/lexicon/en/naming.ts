import type { Naming } from '../naming.ts'
import { folded } from '../words.ts'
import { loaded } from './loaded.ts'
import { female, male } from './given-names.ts'
import { irregular } from './irregular.ts'
import { demonyms, places } from './places.ts'
import { setting } from './setting.ts'
import { spelling } from './spelling.ts'

/** Words that names are told by: titles, and what makes a place or a body. Our own compilation. */
export const naming: Naming = {
  offices: list(`
    president leader minister secretary chancellor premier chairman chairwoman chair chief director commissioner
    governor mayor speaker spokesman spokeswoman spokesperson ambassador envoy judge justice king queen prince
    princess pope commander head whip treasurer prosecutor sheriff nominee candidate congressman congresswoman
    lawmaker assemblyman councilman dictator ruler founder owner ceo editor columnist anchor host actor actress
    singer author lawyer attorney scientist professor economist analyst strategist manager adviser advisor aide
    coach pastor preacher activist billionaire businessman mogul
  `),
  honorifics: list(`
    ayatollah imam sheikh sheik general lieutenant colonel major captain admiral sergeant brigadier marshal senator
    representative dr doctor rev reverend bishop archbishop cardinal rabbi father sister sir lord lady dame hon
    martyr saint sayyed seyyed officer pvt cpl corporal capt sgt adm maj cmdr prof det pres
  `),
  reverent: list('ayatollah imam martyr saint sayyed seyyed sheikh sheik father lord lady'),
  courtesies: list('mr mrs ms miss messrs mister madam'),
  titleParts: list(`
    supreme prime foreign defense interior finance vice deputy assistant associate under acting interim former
    late then ex national security attorney major brigadier house senate majority minority press white chief
    state general military army navy police intelligence presidential top senior executive grand crown chief
    party republican democratic communications campaign political opposition trade health education energy budget
    homeland longtime outgoing incumbent new gop treasury labor
  `),
  looseParts: list('supreme top senior longtime outgoing incumbent new military grand current revolution islamic the'),
  strictParts: list('vice deputy assistant associate under former ex late acting interim then crown'),
  domains: list(`
    the islamic revolution state defense treasury staff commons representatives america energy labor
    education commerce justice homeland security interior health human and services ummah faithful oppressed prevention house senate
    republic national intelligence information affairs foreign veterans
  `),
  doubtful: list('general chief head major chair secretary representative host justice father sister editor lord'),
  bodies: list(`
    ministry department bureau agency council commission committee court house senate congress parliament assembly
    army navy force forces corps guard guards party union association federation league organization institute
    foundation university college school bank company corporation inc corp co ltd llc group news times post
    journal network television tv radio post magazine press club church administration authority society center
    office board caucus coalition alliance fund hospital airlines airways brothers project chamber cabinet
    conference service services centers police embassy standard today week tribune herald gazette
  `),
  sites: list(`
    city county province river street avenue road airport base island islands mountain mountains valley bay sea
    gulf lake ocean bridge hill hills park square beach desert strait canal cemetery border plaza building republic kingdom
  `),
  places,
  demonyms,
  common: list(`
    republican republicans democrat democrats democratic conservative conservatives liberal liberals muslim muslims
    christian christians jewish jew jews catholic catholics protestant evangelical shia shiite sunni gay
    latino hispanic black white african asian arab arabs european western monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december
    christmas easter thanksgiving ramadan god internet bible quran koran constitution constitutional congressional
    presidential tv am pm gmt est edt mr no jan feb aug sept oct nov dec ok i we read photo video image watch
    article capitol gop
  `),
  openers: list(`
    later earlier today yesterday tomorrow tonight elsewhere meanwhile nevertheless nonetheless afterwards afterward
    plus inside outside beside besides beyond despite given unlike back next last first second third soon next
    critics supporters officials sources senators lawmakers aides police fellow critic asked would-be good bad big
    no yes ok hey hello dear thank please watch read see listen let say says enter exit vote stop save meet why
    alongside amid barring minus opposite versus whatever whoever wherever whenever sometimes maybe never
    enough maybe possible most both two three four five six seven eight nine ten
  `),
  of: list('of'),
  and: list('and'),
  placeWords: list('united states'),
  connectors: list('of for the and'),
  particles: list('al el bin ibn abu de da del della di du van von der den ter la le bint ben'),
  suffixes: list('jr sr ii iii iv'),
  given: { female, male },
  pronouns: { female: list('she'), male: list('he') },
  female: list('mrs ms miss queen princess lady madam congresswoman spokeswoman actress sister'),
  male: list('mr king prince lord sir congressman spokesman actor pope father imam ayatollah'),
  articles: list('the'),
  locatives: list('in near'),
  loaded,
  irregular,
  setting,
  fillers: list(`
    ahead near big top show shows shown try tries tried past right forward possible return end call calls called calling
    keep keeps set sets seek seeks face faces facing goes move moves amid look looks want wants help plan plans bring
    brings start starts begin begins turn turns come comes name names final multiple ask asks
  `),
  headlineVerbs: list(`
    accept act add agree aim air allow announce answer appear approve argue arrive ask await back become begin bid boost
    break bring build call cancel cast change check claim clear close come confirm consider continue cover cut deal debate
    decide declare defend delay deny detail determine discuss draw drop ease edge emerge enter expand expect explain
    extend eye face fall fight file find focus follow gain get give go grow hear help hint hit hold host join keep know
    launch lead leave lift lose make mark meet mull name need offer open order outline pass plan play pledge pose
    prepare press promise promises promised propose pull push question raise raises raised raising reach reaffirm receive reject release remain reopen report
    reserve respond retain return reveal review rise rule run say see seek seize send set share show sign speak spend
    stand start stay step stop sue support take talk tell test tout turn unveil urge vie visit vote vow wait warn weigh
    win work
  `),
  judging: list(`
    absurd abuse accuse alarm anger angry anti-gay appalling assail bash betray betrayal bigot bitter bizarre blast blow
    blunder bluff boast bomb bombshell brag brawl brazen brutal bully catastrophe chaos cheat clash clueless collapse
    corrupt coward crazy crisis cruel crush cynical damn damning dangerous deadly debacle decry defiant demand demolish
    denounce desperate destroy devastate dire disaster disgrace disgust dishonest dismal distort doom dodge embarrass
    epic erupt explode explosive expose extreme extremist failure fake fatal feud fiasco fierce fiery flop foolish fraud
    frantic frenzy fuel fume furious furor fury gaffe grasp grave grim grill grovel harsh hate havoc heated heroic
    historic horrific horror huge humiliate hypocrisy hysteria idiot ignore illegal incendiary infuriate insane insult
    jeer lambaste landslide lash lavish lecture lie loom ludicrous mad madness massive meddle meltdown mislead mock
    monster nasty notorious obscene ominous outcry outrage outrageous panic pathetic plot plummet plunge pressure
    provoke racist radical rage rail rant rattle reckless reel revolt ridicule rip rocky rough rout ruin ruthless savage
    scandal scare scathing scoff scold scorn shame shameful shameless shatter shock shocking sinister skewer slam slap
    slash sleazy smear snub soar sordid spar spark spat squabble stall storm strident stun stunning surrender taunt
    tense terrify threat threaten thug tirade torment toxic tragedy tragic traitor treason trounce turmoil ugly unfair
    unhinged unprecedented uproar vicious vile violent weak whine wild witch-hunt woe worst wrath wreck
  `),
}

function list(text: string): ReadonlySet<string> {
  return folded(text, spelling)
}

