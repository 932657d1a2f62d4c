import { coarseClass } from './coarse-class.ts'
import type { Language, Words } from './language.ts'

/**
 * Reads any language by its characters alone. Words meet by their first five characters, inflected forms thus
 * too: Can et al., "Information Retrieval on Turkish Texts" (JASIST 2008), where that does as well as a
 * lemmatiser. Words of three letters and less are taken for function words (Zipf: the commonest are the
 * shortest), in alphabets that write vowels; in Japanese those in hiragana, in which its particles, auxiliaries and
 * pronouns are written; in Chinese a list.
 *
 * Measured: labelled pairs of English news read like this have F1 56 as with English's lists and stems (56, 57),
 * where words as they stand have 55 and 56, and 4-grams of every word between 34 and 56 by their weight. Of 56
 * sentences rewritten with inflected forms, in seven languages, it finds 52, words as they stand 28.
 */
export const plain: Language = {
  code: 'und',
  functionWords: { has: isShort },
  determiners: { has: isShort },
  modals: none(),
  stopWords: { has: isShort },
  newsWords: none(),
  abbreviations: none(),
  ordinalNouns: none(),
  starters: none(),
  weekdays: none(),
  sayingVerbs: none(),
  capitalsTellNames: true,
  spell: (word) => word,
  stem: (word) => (NUMBER.test(word) ? word : (BEGINNING.exec(word)?.[0] ?? word)),
  alias: () => undefined,
  wordClass: coarseClass({ determiners: none(), functionWords: { has: isShort } }),
  phrases: new Map(),
  percent: null,
  number: () => undefined,
  attribution: null,
  certainty: null,
  naming: null,
  counting: null,
}

const NUMBER = /^[\p{N}\p{Sc}]/u
const BEGINNING = /^.{1,5}/su
const SHORT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,3}$/u
const HIRAGANA = /^\p{Script=Hiragana}{1,4}$/u

/** The closed classes of Chinese, in both scripts, without those that Japanese writes nouns with: our own compilation. */
const CHINESE = new Set(
  `的 地 得 了 着 著 过 過 是 在 和 与 與 及 或 而 但 也 都 就 又 还 還 并 並 已 将 將 被 把 对 對 从 從 向 于 於 以 为 為 因
  由 给 給 让 讓 到 个 個 们 們 这 這 那 此 该 該 其 他 她 它 我 你 您 他们 他們 她们 她們 我们 我們 你们 你們 这个 這個 那个
  那個 这些 這些 那些 之 所 等 不 没 沒 没有 沒有 有 会 會 能 可以 要 很 更 最 只 只是 以及 因为 因為 所以 如果 但是 而且 已经
  已經 正在 关于 關於`.split(/\s+/u),
)

/** It earns nothing: every sentence has some of them. */
function isShort(word: string): boolean {
  return SHORT.test(word) || HIRAGANA.test(word) || CHINESE.has(word)
}

function none(): Words {
  return new Set()
}
