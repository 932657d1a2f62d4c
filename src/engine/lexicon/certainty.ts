/** Words that say how sure or bound a thing is, and whether somebody did it. All folded. */
export interface Certainty {
  /**
   * What a modal verb claims; undefined for other words. Tenses of one verb have one class, since reported
   * speech shifts them: "will" and "would".
   */
  modal(word: string): ModalClass | undefined
  /** "not", "never", "don't". */
  readonly negations: ReadonlySet<string>
  /** Words that deny without a negation: "refused", "failed", "unable". */
  readonly denials: ReadonlySet<string>
  /** Forms of "be": with a participle they make a passive. */
  readonly be: ReadonlySet<string>
  /** A past participle by its ending: "fired", "taken". Past forms may end so too. */
  isParticiple(word: string): boolean
  /** Names the doer in a passive. */
  readonly by: ReadonlySet<string>
}

/** May, should, must, will. */
export type ModalClass = 'possible' | 'advised' | 'bound' | 'future'
