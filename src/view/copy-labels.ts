/** Words about copying a passage. Loaded with the close-up. */

export const COPY_TEXT = {
  heading: 'Copy with its source',
  table: 'Copy both as a table',
  tableCopied: 'Copied both passages as a table.',
  failed: 'The browser did not allow copying. Select the passage and copy it by hand.',
} as const

/** `Copy Tehran Times` */
export function copyButtonText(name: string): string {
  return `Copy ${name}`
}

/** `Copied the passage of Tehran Times with its source.` */
export function copiedText(name: string): string {
  return `Copied the passage of ${name} with its source.`
}
