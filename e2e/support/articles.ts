/** The bundled articles, by the ids that links are made of. */
export const TEHRAN_TIMES = '2020-01-08-after-the-strikes/tehran-times'
export const AL_JAZEERA = '2020-01-08-after-the-strikes/al-jazeera'
export const MEHR = '2020-01-08-after-the-strikes/mehr-news'
export const IRAQ_MEETING = '2020-07-21-with-iraqs-prime-minister/unnamed-outlet'
export const ANNIVERSARY = '2020-12-16-before-the-anniversary/unnamed-outlet'

const ARTICLES = [TEHRAN_TIMES, AL_JAZEERA, MEHR, IRAQ_MEETING, ANNIVERSARY]

/** Every article beside every other, both ways round. */
export const ORDERED_PAIRS = ARTICLES.flatMap((left) =>
  ARTICLES.filter((right) => right !== left).map((right) => [left, right] as const),
)
