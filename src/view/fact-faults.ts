/** What is wrong about a fact, and what to write instead. */
export const FACT_FAULTS = {
  lang: 'This is no language tag. Write one such as en or pt-BR, or leave it empty.',
  address: 'This is no web address. Write one that begins with https://, or leave it empty.',
} as const
