import type { PersistOptions, PersistStorage } from 'zustand/middleware'
import type { State, Store, Theme } from './model.ts'
import type { SettingsStorage } from './services.ts'

/** What outlasts the visit: the theme alone. Everything else is in the address. */
export type Settings = Pick<State, 'theme'>

const VERSION = 1
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

export function settingsOptions(storage: SettingsStorage): PersistOptions<Store, Settings> {
  return {
    name: storage.key,
    version: VERSION,
    storage: jsonStorage(storage),
    partialize: ({ theme }) => ({ theme }),
    migrate: settingsOf,
    merge: (kept, store) => ({ ...store, ...settingsOf(kept) }),
  }
}

/** Settings of any version, or of somebody else’s making: what is not understood falls back to the default. */
export function settingsOf(kept: unknown): Settings {
  const theme = typeof kept === 'object' && kept !== null && 'theme' in kept ? kept.theme : undefined
  return { theme: THEMES.find((known) => known === theme) ?? 'system' }
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
