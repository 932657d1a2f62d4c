import { SCREEN_TEXT } from '../../view/screen-labels.ts'

/** Lines of each paragraph. */
const PARAGRAPHS = [3, 4, 2, 5, 6]

/** Stands where the articles will: the same columns and lines, so that nothing jumps when they come. */
export function Skeleton() {
  return (
    <div className="page" aria-busy="true">
      <p className="clipped">{SCREEN_TEXT.loading}</p>
      <div className="reading" aria-hidden="true">
        <div className="column-pair">
          <SkeletonColumn side="left" />
          <SkeletonColumn side="right" />
        </div>
      </div>
      <div className="strip-place" aria-hidden="true" />
    </div>
  )
}

function SkeletonColumn({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <div className="cell skeleton" data-side={side}>
      <i className="skeleton-headline" />
      {PARAGRAPHS.map((lines) => (
        <i key={lines} className="skeleton-lines" style={{ height: `${lines}lh` }} />
      ))}
    </div>
  )
}
