/** The articles ticked in the library, by id; empty where none is yet. */
export interface ChosenPair {
  readonly left: string
  readonly right: string
}

/** What every list of articles needs to show and change the choice. */
export interface PairChoice {
  readonly chosen: ChosenPair
  readonly choose: (pair: ChosenPair) => void
}
