/** `By Anna Reed and Bo Lund` → `Anna Reed and Bo Lund`. */
export function withoutBy(author: string): string {
  return author.trim().replace(/^(?:by\s*:?|بقلم\s*:?)\s+/iu, '')
}
