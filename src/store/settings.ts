import type { PersistOptions, PersistStorage } from 'zustand/middleware'
import { type State, type Store, TEXT_SIZES, THEMES } from './model.ts'
import type { SettingsStorage } from './services.ts'

/** What outlasts the visit: how the page looks and answers. What it shows is in the address. */
export type Settings = Pick<State, 'theme' | 'textSize' | 'singleKeys' | 'hintsDone'>

export const DEFAULTS: Settings = { theme: 'system', textSize: 'medium', singleKeys: true, hintsDone: false }

/** 1 had the theme alone. */
const VERSION = 2

export function settingsOptions(storage: SettingsStorage): PersistOptions<Store, Settings> {
  return {
    name: storage.key,
    version: VERSION,
    storage: jsonStorage(storage),
    partialize: settingsIn,
    migrate: settingsOf,
    merge: (kept, store) => ({ ...store, ...settingsOf(kept) }),
  }
}

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

/** Told of every change of the state, it writes only what is new: writing stops the page. */
function jsonStorage(storage: SettingsStorage): PersistStorage<Settings> {
  let written = ''
  return {
    getItem(key) {
      const kept = parsed(storage.read(key))
      if (typeof kept !== 'object' || kept === null) return null
      const version = 'version' in kept && typeof kept.version === 'number' ? kept.version : 0
      return { state: settingsOf('state' in kept ? kept.state : null), version }
    },
    setItem(key, value) {
      const text = JSON.stringify(value)
      if (text !== written) storage.write(key, text)
      written = text
    },
    removeItem: (key) => storage.remove(key),
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
