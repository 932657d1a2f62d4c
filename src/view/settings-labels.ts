/** The words of the settings. */
export const SETTINGS_TEXT = {
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  themeNote: 'High contrast is light or dark as the system is.',
  textSize: 'Text size',
  textSizes: { small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' },
  /** Shows what is chosen, where the dialog hides the articles. */
  sample: 'The minister said on Tuesday that the bridge would open before the first snow.',
  keys: 'Single-key shortcuts',
  keysNote:
    'Letters, digits and signs that act at once. Switch them off where they get in the way of speech input or of keys of your own; arrows, Enter and Escape always work. Help lists all keys.',
} as const
