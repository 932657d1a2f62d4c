import type { Figure } from '../../model.ts'
import type { FigureSentence } from './figure-side.ts'

/** The same answer, found once for each figure of a sentence. */
export function oncePerFigure<F extends Figure, Answer>(
  answer: (sentence: FigureSentence, figure: F) => Answer,
): (sentence: FigureSentence, figure: F) => Answer {
  const known = new WeakMap<FigureSentence, Map<F, Answer>>()
  return (sentence, figure) => {
    const answers = known.get(sentence) ?? new Map<F, Answer>()
    known.set(sentence, answers)
    const given = answers.get(figure)
    if (given !== undefined) return given
    const found = answer(sentence, figure)
    answers.set(figure, found)
    return found
  }
}
