/** The element that a passage or paragraph is, by its role in the article. */
export const ROLE_TAGS = { headline: 'h2', standfirst: 'p', heading: 'h3', body: 'p' } as const
