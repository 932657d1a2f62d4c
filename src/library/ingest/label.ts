/** Whether it names an encoding that browsers read. */
export function isLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch {
    return false
  }
}
