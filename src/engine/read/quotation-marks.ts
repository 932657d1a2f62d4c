/** The pair of marks that a text opens and closes its quotations with. “ closes where „ opens. */
export interface QuotationMarks {
  readonly open: string
  readonly close: string
}

/** `„…“`, `«…»`, `»…«`, else `“…”`: by the first mark that can only be one of them. */
export function quotationMarks(text: string): QuotationMarks {
  if (text.includes('„')) return { open: '„', close: '“' }
  const guillemet = /[«»]/u.exec(text)?.[0]
  if (guillemet === undefined || text.includes('“')) return { open: '“', close: '”' }
  return guillemet === '«' ? { open: '«', close: '»' } : { open: '»', close: '«' }
}
