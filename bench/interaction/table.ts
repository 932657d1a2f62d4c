import type { Cost } from './measure.ts'

/** One kind of interaction as it was measured, each time once. */
export interface Measured {
  readonly name: string
  readonly costs: readonly Cost[]
}

/** No interaction may keep the page from answering for longer, in milliseconds. */
const LIMIT_MS = 100

const HEAD = [
  'interaction',
  'to next paint',
  'longest task',
  'blocked',
  'peer: to next paint',
  'longest task',
  'ratio',
]

/** The table in Markdown: median and worst of each figure; the ratio is that of the medians to the next paint. */
export function tableOf(ours: readonly Measured[], peers: readonly Measured[]): string {
  const rows = ours.map(({ name, costs }) => {
    const peer = peerOf(peers, name)
    const paints = costs.map(({ paint }) => paint)
    const beside = peer
      ? [
          figure(peer, 'paint'),
          figure(peer, 'longest'),
          ratio(
            paints,
            peer.map(({ paint }) => paint),
          ),
        ]
      : ['', '', '']
    return [name, figure(costs, 'paint'), figure(costs, 'longest'), figure(costs, 'blocked'), ...beside]
  })
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Names what kept the page from answering for too long. */
export function verdictOf(ours: readonly Measured[]): string {
  const slow = ours.filter(({ costs }) => costs.some(({ longest }) => longest > LIMIT_MS))
  if (slow.length === 0) return `No interaction kept the page from answering for more than ${LIMIT_MS} ms.`
  return `Over ${LIMIT_MS} ms: ${slow.map(({ name, costs }) => `${name} (${worst(costs, 'longest')})`).join(', ')}.`
}

/** The peer has one other view: each switch of ours stands beside the switch to it. */
function peerOf(peers: readonly Measured[], name: string): readonly Cost[] | undefined {
  const isSwitch = name.startsWith('switch to ')
  return peers.find((peer) => peer.name === name || (isSwitch && peer.name.startsWith('switch to ')))?.costs
}

function figure(costs: readonly Cost[], key: keyof Cost): string {
  const middle = median(costs.map((cost) => cost[key]))
  return costs.length === 1 ? `${Math.round(middle)}` : `${Math.round(middle)} (${worst(costs, key)})`
}

function worst(costs: readonly Cost[], key: keyof Cost): number {
  return Math.round(Math.max(...costs.map((cost) => cost[key])))
}

function ratio(ours: readonly number[], peers: readonly number[]): string {
  return (median(ours) / median(peers)).toFixed(2)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
