import { words } from '../words.ts'

/** Function words of English, the usual list of some two hundred, with contractions; our own compilation. */
export const stopWords = words(`
  a about above across after again against all almost along already also although always am among an and
  another any anyone anything are aren't around as at away back be became because become been before
  behind being below between both but by came can can't cannot come could couldn't did didn't do does
  doesn't doing don't done down during each either else enough even ever every everyone everything few
  for from further get gets getting give given go goes going gone got had hadn't has hasn't have haven't
  having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in
  including indeed instead into is isn't it it'd it'll it's its itself just last least less let like
  made make makes making many may me might mine more most much must mustn't my myself need neither never
  next no none nor not nothing now of off often on once one only onto or other others ought our ours
  ourselves out over own per perhaps put quite rather really s same she she'd she'll she's should
  shouldn't since so some someone something still such t take taken than that that's the their theirs them
  themselves then there there's therefore these they they'd they'll they're they've thing things this
  those though through throughout thus to together too took toward towards under until up upon us use
  used very was wasn't way we we'd we'll we're we've well went were weren't what what's when where
  whether which while who who's whole whom whose why will with within without won't would wouldn't yes
  yet you you'd you'll you're you've your yours yourself yourselves
  say says said saying tell tells told add adds added adding
`)

/** Words that most news stories hold, and that alone show little: our own compilation. */
export const newsWords = words(`
  according news report reported reports reporting reporter reporters statement statements official
  officials spokesman spokeswoman spokesperson interview press conference speech remarks remark comment
  comments commented announced announcement asked called noted stated pointed describe described people
  country countries government state states year years month months week weeks day days time times
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow night morning
  evening afternoon new first second two three part number mr mrs ms dr
`)
