/** What a form’s saving came to, where it was not saved: what is wrong, and in which field. */
export interface FormFault {
  readonly message: string
  readonly field?: string
  /** Another tab changed the same: the reader chooses. */
  readonly clash?: ShownClash
}

/** What two tabs made of one record, where they changed the same of it, and the two ways on. */
export interface ShownClash {
  readonly lead: string
  readonly rows: readonly { readonly name: string; readonly mine: string; readonly theirs: string }[]
  readonly keepMine: () => Promise<FormFault | null>
  readonly takeTheirs: () => Promise<FormFault | null>
}
