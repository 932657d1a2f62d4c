import type { KeyAction } from './keys.ts'

/** What the single keys do, in the order of the help: a key that the page hears is always listed. */
export const KEY_TEXT: Readonly<Record<KeyAction, string>> = {
  next: 'Next difference; in the list, the next entry',
  previous: 'Previous difference, or entry',
  otherSide: 'As published: to the left and to the right article',
  scrollTogether: 'As published: scroll both sides together, or each alone',
  view: 'The first to fifth view of the menu, where there are as many',
  everyWord: 'Every word, on and off (where the bar has it)',
  onlyDifferences: 'Only differences, on and off (where the bar has it)',
  swap: 'Swap the two sides',
  help: 'This help',
  close: 'Close what is open: the close-up, a menu, a dialog, the hints',
}

/** Keys that belong to what has the focus, and cannot be switched off. */
export const FOCUS_KEYS: readonly { readonly keys: readonly string[]; readonly text: string }[] = [
  { keys: ['Tab'], text: 'From part to part of the page; all passages together are one stop' },
  { keys: ['↓', '↑'], text: 'Next and previous passage' },
  { keys: ['Home', 'End'], text: 'First and last passage' },
  { keys: ['Enter', 'Space'], text: 'Open or close the close-up of the passage' },
  { keys: ['Ctrl Z', 'Ctrl Shift Z'], text: 'Undo and redo your word on matches (on a Mac with ⌘)' },
]
