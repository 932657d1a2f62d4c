import { words } from '../words.ts'

/** Written with a full stop inside a sentence; mostly titles, before a name. Our own compilation. */
export const abbreviations = words(`
  mr mrs ms dr drs prof gen gens lt col maj capt cmdr adm sgt sen sens rep reps gov govs pres rev hon st
  messrs mt ft no nos vs fig inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec
  ariz calif colo conn fla ill mass mich minn mo pa tenn tex va wis
`)
