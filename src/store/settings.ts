import { type State, TEXT_SIZES, THEMES } from './model.ts'
import type { SettingsStorage } from './services.ts'

/** What outlasts the visit: how the page looks and answers. What it shows is in the address. */
export type Settings = Pick<State, 'theme' | 'textSize' | 'singleKeys' | 'hintsDone'>

export const DEFAULTS: Settings = { theme: 'system', textSize: 'medium', singleKeys: true, hintsDone: false }

/** 1 had the theme alone. */
const VERSION = 2

/** Settings as they lie in the browser. */
export interface KeptSettings {
  readonly read: () => Settings
  /** Told of every change of the state, it writes only what is new: writing stops the page. */
  readonly write: (settings: Settings) => void
}

/** Reads the settings, and writes them where they are others than those read or written last. */
export function keptSettings({ key, read, write }: SettingsStorage): KeptSettings {
  let written: string | null = null
  return {
    read() {
      written = read(key)
      const kept = parsed(written)
      return settingsOf(typeof kept === 'object' && kept !== null && 'state' in kept ? kept.state : null)
    },
    write(settings) {
      const text = JSON.stringify({ state: settingsIn(settings), version: VERSION })
      if (text !== written) write(key, text)
      written = text
    },
  }
}

/** Of a state the settings alone. */
export function settingsIn({ theme, textSize, singleKeys, hintsDone }: Settings): Settings {
  return { theme, textSize, singleKeys, hintsDone }
}

/** Settings of any version, or of somebody else’s making: what is not understood falls back to the default. */
export function settingsOf(kept: unknown): Settings {
  const of: Readonly<Record<string, unknown>> = typeof kept === 'object' ? { ...kept } : {}
  return {
    theme: THEMES.find((theme) => theme === of['theme']) ?? DEFAULTS.theme,
    textSize: TEXT_SIZES.find((size) => size === of['textSize']) ?? DEFAULTS.textSize,
    singleKeys: of['singleKeys'] !== false,
    hintsDone: of['hintsDone'] === true,
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
