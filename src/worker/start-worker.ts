// oxlint-disable-next-line import/default -- Vite answers the query with the address of the built worker
import url from './engine.worker.ts?worker&url'

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The part of Trusted Types that is used here: the types of the DOM do not know it yet. */
interface TrustedTypes {
  /** What its rules give are in truth objects that stand wherever a script, its address or mark-up is asked for. */
  createPolicy<Rules extends object>(name: string, rules: Rules): Rules
}

/** The one policy for workers, and the one address that it lets through; made once, for a name may be taken once. */
const policy = globalThis.trustedTypes?.createPolicy('variorum-worker', {
  createScriptURL(asked: string) {
    if (asked !== url) throw new TypeError('Only the engine runs as a worker')
    return asked
  },
})

/** The engine in a thread of its own. */
export function startWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name: 'engine' })
}
