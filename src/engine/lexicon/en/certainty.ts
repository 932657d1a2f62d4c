import type { Certainty, ModalClass } from '../certainty.ts'
import { words } from '../words.ts'

/**
 * English modals by strength: possibility, weak and strong necessity, prediction, as in Palmer, "Mood and
 * Modality" (2001); the lists are our own. "Can" is left out: it tells ability as often as possibility.
 */
const MODALS: ReadonlyMap<string, ModalClass> = new Map([
  ...listed('may might could', 'possible'),
  ...listed('should ought shouldn’t', 'advised'),
  ...listed('must', 'bound'),
  ...listed('will would shall won’t', 'future'),
])

function listed(list: string, of: ModalClass): [string, ModalClass][] {
  return list.split(' ').map((word) => [word.replace('’', "'"), of])
}

export const certainty: Certainty = {
  modal: (word) => MODALS.get(word),
  negations: words(`
    not never no nor cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't
    shouldn't mustn't haven't hasn't hadn't needn't mightn't ain't neither without
  `),
  denials: words(`
    deny denies denied denying refuse refuses refused refusing fail fails failed failing failure too reject rejects
    rejected rejecting unable unlikely lack lacks lacked lacking hardly barely nobody nothing none impossible
    avoid avoids avoided prevent prevents prevented stop stops stopped few little unless rule ruled against
    false wrong dismiss dismissed dismisses
  `),
  be: words('am is are was were be been being'),
  isParticiple: (word) => /(?:ed|en|wn|nt|lt|ught|id|ade)$/u.test(word),
  by: words('by'),
}
