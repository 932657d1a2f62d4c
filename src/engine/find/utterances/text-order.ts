import type { Finding, Telling, Utterance } from '../../model.ts'

interface Told {
  readonly utterances: readonly Utterance[]
  readonly findings: readonly Finding[]
}

/**
 * The same, with the utterances by where the left article tells them first, then the right one; those of the right
 * article alone come last. The findings point to them as before.
 */
export function inTextOrder({ utterances, findings }: Told): Told {
  const order = [...utterances.keys()].toSorted(
    (a, b) =>
      firstOf(utterances[a]?.left) - firstOf(utterances[b]?.left) ||
      firstOf(utterances[a]?.right) - firstOf(utterances[b]?.right),
  )
  const place = new Map(order.map((at, index) => [at, index]))
  return {
    utterances: order.flatMap((at) => utterances[at] ?? []),
    findings: findings.map((finding) =>
      'utterance' in finding
        ? { ...finding, utterance: place.get(finding.utterance) ?? finding.utterance }
        : finding,
    ),
  }
}

function firstOf(tellings: readonly Telling[] = []): number {
  return tellings[0]?.spans[0]?.start ?? Number.MAX_SAFE_INTEGER
}
