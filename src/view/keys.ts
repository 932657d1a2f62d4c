/** The single keys of the page: what the handlers hear (use-keys.ts), and what the help lists. */
export const KEYS = {
  next: ['j', 'n'],
  previous: ['k', 'p'],
  otherSide: ['[', ']'],
  scrollTogether: ['l'],
  view: ['1', '2', '3', '4', '5'],
  everyWord: ['w'],
  onlyDifferences: ['d'],
  swap: ['s'],
  help: ['?'],
  close: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type KeyAction = keyof typeof KEYS

/** Whether a key stands for an action. */
export function isKeyOf(action: KeyAction, key: string): boolean {
  const keys: readonly string[] = KEYS[action]
  return keys.includes(key)
}
