/** The fixed words where texts are pasted, and where pasted ones are listed. */
export const PASTE_TEXT = {
  heading: 'Paste two texts',
  privacy: 'They stay in this page: nothing is uploaded, and they are gone when the page is closed.',
  left: 'Left text',
  right: 'Right text',
  outlet: 'Outlet (optional)',
  title: 'Title (optional)',
  empty: 'Paste a text on both sides first.',
} as const
