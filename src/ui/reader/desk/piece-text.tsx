import type { Side, Span } from '../../../engine/model.ts'
import { DESK_TEXT, styleText } from '../../../view/desk-labels.ts'
import type { Piece } from '../../../view/desk/model.ts'
import { langOf, usePair } from '../pair-context.ts'

interface Props {
  readonly pieces: readonly Piece[]
  readonly isStyleShown: boolean
}

/** The pieces in reading order, each in its outlet’s own characters; what both have is drawn as the second desk has it. */
export function PieceText({ pieces, isStyleShown }: Props) {
  return pieces.map((piece) => <OnePiece key={keyOf(piece)} piece={piece} isStyleShown={isStyleShown} />)
}

function OnePiece({ piece, isStyleShown }: { readonly piece: Piece; readonly isStyleShown: boolean }) {
  if (piece.kind === 'del') return <Struck span={piece.left} />
  if (piece.kind === 'ins') return <Put span={piece.right} />
  if (piece.kind === 'same' || !isStyleShown) return <Words side="right" span={piece.right} />
  const rule = styleText(piece.rule)
  return (
    <>
      <Struck span={piece.left} style={rule} />
      <Put span={piece.right} style={rule} />
    </>
  )
}

interface EditProps {
  readonly span: Span
  /** The name of the difference, where it is one of house style. */
  readonly style?: string
}

function Struck({ span, style }: EditProps) {
  const pair = usePair()
  if (span.start >= span.end) return null
  return (
    <del lang={langOf(pair, 'left')} data-say={DESK_TEXT.del} data-style={style} title={style}>
      <Words side="left" span={span} />
    </del>
  )
}

function Put({ span, style }: EditProps) {
  if (span.start >= span.end) return null
  return (
    <ins data-say={DESK_TEXT.ins} data-style={style} title={style}>
      <Words side="right" span={span} />
    </ins>
  )
}

function Words({ side, span }: { readonly side: Side; readonly span: Span }) {
  return usePair()[side].article.text.slice(span.start, span.end)
}

function keyOf(piece: Piece): string {
  const left = 'left' in piece ? piece.left.start : ''
  const right = 'right' in piece ? piece.right.start : ''
  return `${piece.kind} ${left} ${right}`
}
