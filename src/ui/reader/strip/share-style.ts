/** Shares of the whole, 0–1, as a place in the strip. */
export function shareStyle(top: number, height: number) {
  return { top: `${top * 100}%`, height: `${height * 100}%` }
}
