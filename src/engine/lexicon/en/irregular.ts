/**
 * Verbs whose past has another stem, as `base/past`, for telling that a headline's "wins" is the text's "won".
 * Our own compilation.
 */
const VERBS = `
  win/won say/said/says tell/told give/gave/given take/took/taken make/made go/went/gone get/got/gotten come/came
  become/became see/saw/seen know/knew/known think/thought find/found leave/left lose/lost hold/held bring/brought
  buy/bought sell/sold send/sent spend/spent build/built meet/met keep/kept lead/led feel/felt fall/fell/fallen
  rise/rose/risen run/ran begin/began/begun break/broke/broken speak/spoke/spoken choose/chose/chosen
  drive/drove/driven write/wrote/written ride/rode fly/flew/flown grow/grew/grown draw/drew/drawn throw/threw/thrown
  shoot/shot fight/fought seek/sought teach/taught catch/caught stand/stood understand/understood strike/struck
  swear/swore/sworn steal/stole/stolen bear/bore/born shake/shook/shaken wear/wore eat/ate/eaten pay/paid lay/laid
  hear/heard mean/meant deal/dealt sit/sat bid/bade forget/forgot/forgotten hide/hid/hidden bite/bit sue/sued
  sing/sang/sung ring/rang swim/swam drink/drank sink/sank/sunk stick/stuck hang/hung feed/fed flee/fled bleed/bled
  republican/gop democrat/dem/dems man/men woman/women child/children person/people life/lives foot/feet wife/wives
`

/** Each other form with its base. */
export const irregular: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split(/\s+/u)
    .flatMap((entry) => {
      const [base = '', ...others] = entry.split('/')
      return others.map((form): [string, string] => [form, base])
    }),
)
