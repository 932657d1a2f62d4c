import { analyse } from 'chardet'
import { isLabel } from './label.ts'

/** So many bytes tell an encoding; the library takes all that it gets. */
const GUESS_FROM = 32_768
/** Where nothing is told: as browsers do. */
const FALLBACK = 'windows-1252'
/** Of the confidence in the first: whoever has less is no rival, though a damaged byte speaks for it. */
const RIVAL = 0.5

/** Bytes that are controls in the one are letters and quotation marks in the other. */
const FULLER: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-6': 'windows-1256',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
}

/**
 * The encoding of bytes that say nothing of it, by chardet: letters that follow each other as they do in a language,
 * for each encoding that it is written in. Chardet does not ask whether an encoding has all the bytes: of those that
 * it is about as sure of, the one that loses least is taken, and of several such the first.
 */
export function guessOf(bytes: Uint8Array<ArrayBuffer>): string {
  const found = analyse(tellingBytes(bytes)).filter(({ name }) => !name.startsWith('UTF-') && isLabel(name))
  const least = (found[0]?.confidence ?? 0) * RIVAL
  const rivals = found
    .filter(({ confidence }) => confidence >= least)
    .flatMap(({ name }) => [name, ...(FULLER[name] === undefined ? [] : [FULLER[name]])])
  return leastLossy(bytes, rivals) ?? FALLBACK
}

function leastLossy(bytes: Uint8Array<ArrayBuffer>, labels: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const label of labels) {
    const lost = lostIn(bytes, label)
    if (lost < fewest) [best, fewest] = [label, lost]
    if (lost === 0) break
  }
  return best
}

/** What no text has: U+FFFD, the controls that stand for bytes without a character, and Greek’s Ά as the other’s sign. */
const LOST = /[\uFFFD\u0080-\u009F]|¶(?=\p{L})|(?<!\p{L})’(?=\p{Script=Greek})/gu

function lostIn(bytes: Uint8Array<ArrayBuffer>, label: string): number {
  return new TextDecoder(label).decode(bytes).match(LOST)?.length ?? 0
}

/** Those around the first that is not ASCII: the head of a page is tags. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    bytes.findIndex((byte) => byte > 0x7f),
    0,
  )
  return bytes.subarray(Math.max(0, first - 1), first + GUESS_FROM)
}
