// oxlint-disable-next-line import/default -- Vite answers the query with the address of the built worker
import url from './engine.worker.ts?worker&url'

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The part of Trusted Types that is used here: the types of the DOM do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy
}

interface TrustedPolicy {
  /** In truth a TrustedScriptURL, which stands wherever the address of a script is asked for. */
  createScriptURL(url: string): string
}

/** The one policy for workers, and the one address that it lets through; made once, for a name may be taken once. */
const policy = globalThis.trustedTypes?.createPolicy('variorum-worker', {
  createScriptURL(asked) {
    if (asked !== url) throw new TypeError('Only the engine runs as a worker')
    return asked
  },
})

export function startWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name: 'engine' })
}
