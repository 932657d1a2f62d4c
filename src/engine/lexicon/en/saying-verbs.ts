import { words } from '../words.ts'

/** Verbs that attribute speech, as they stand beside a quotation in news. Our own compilation. */
export const sayingVerbs = words(`
  said says say told tells added adds asked asks replied replies stated states noted notes remarked remarks
  declared declares announced insisted insists argued argues claimed claims warned warns vowed explained
  wrote writes tweeted shouted cried exclaimed continued recalled stressed pointed
`)
