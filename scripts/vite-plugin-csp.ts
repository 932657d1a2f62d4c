import type { Plugin } from 'vite'

/**
 * What the built page may do: load its own files, and nothing else. The worker's client makes its worker's
 * address trusted under the policy `variorum-worker`, the reading of files its inert documents and its thread under
 * `variorum-ingest`; any other string at a script sink is refused.
 * `frame-ancestors` is no use in a `<meta>`: it stands in `public/_headers`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types variorum-worker variorum-ingest',
]

/** Puts the content security policy first in the built page's head. In dev Vite needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'variorum-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  }
}
