/** One figure of one method on one file of labelled data. */
export interface Measured {
  readonly data: string
  /** "F1", say. */
  readonly figure: string
  /** 0–1. */
  readonly value: number
  readonly method: string
}

/** The figures as a table in Markdown, in percent. */
export function tableText(rows: readonly Measured[]): string {
  const lines = rows.map(
    ({ data, figure, value, method }) => `| ${data}, ${figure} | ${(100 * value).toFixed(1)} | ${method} |`,
  )
  return ['| data, figure | value | method |', '|---|---|---|', ...lines].join('\n')
}
