import { foldedText } from '../../view/screen-labels.ts'

interface Props {
  readonly rows: number
}

/** Stands where “Only differences” folds rows away, so that no reader takes the text for whole. */
export function FoldedRows({ rows }: Props) {
  return (
    <div className="folded-rows" role="listitem">
      {foldedText(rows)}
    </div>
  )
}
