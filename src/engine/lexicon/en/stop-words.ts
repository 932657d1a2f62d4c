import { words } from '../words.ts'

/** Function words of English, the usual list of some two hundred, with contractions; our own compilation. */
export const functionWords = words(`
  a about above across after again against all almost along already also although always am among an and
  another any anyone anything are aren't around as at be because been before behind being below between both
  but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else
  even ever every everyone everything few for from further had hadn't has hasn't have haven't having he he'd
  he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in including indeed
  instead into is isn't it it'd it'll it's its itself just least less like many may me might mine more most
  much must mustn't my myself neither never next no none nor not nothing now of off often on once one only
  onto or other others ought our ours ourselves out over own per perhaps quite rather really s same she
  she'd she'll she's should shouldn't since so some someone something still such t than that that's the
  their theirs them themselves then there there's therefore these they they'd they'll they're they've thing
  things this those though through throughout thus to together too toward towards under until up upon us
  very was wasn't way we we'd we'll we're we've well were weren't what what's when where whether which while
  who who's whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll
  you're you've your yours yourself yourselves
`)

/** Those of them that only introduce a noun. */
export const determiners = words('a an the this that these those my our your his her its their some any')

/** Those of them that say how sure or bound something is. */
export const modals = words('can cannot could may might must shall should will would')

/** Verbs that take their sense from what they stand with, and bare attributions: our own compilation. */
const lightWords = words(`
  away back became become came come done get gets getting give given go goes going gone got let made make
  makes making need put take taken took use used went say says said saying tell tells told add adds added
  adding
`)

export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...lightWords])

/** Words that most news stories hold, and that alone show little: our own compilation. */
export const newsWords = words(`
  according news report reported reports reporting reporter reporters statement statements official
  officials spokesman spokeswoman spokesperson interview press conference speech remarks remark comment
  comments commented announced announcement asked called noted stated pointed describe described people
  country countries government state states year years month months week weeks day days time times monday
  tuesday wednesday thursday friday saturday sunday today yesterday tomorrow last new first second two three
  part number mr mrs ms dr
`)
