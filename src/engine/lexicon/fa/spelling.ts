/** A folded word in one spelling: Arabic typing of Persian words. "هيئت", "هيأت"; "مسئول", "مسؤول" */
export function spelling(word: string): string {
  return word.replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/هيات/u, 'هيءت').replace(/[ؤئ]/gu, 'ء')
}
