/** A name for a new speech that no other has, here or in a backup. */
export function freshSlug(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2))
  return `own-${[...parts].map((part) => part.toString(36)).join('')}`
}
