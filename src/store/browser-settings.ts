import type { SettingsStorage } from './services.ts'

/**
 * Settings in `localStorage`, under a key that holds the path of the page: several readers may live on one
 * origin. Where storage is switched off or full it throws; then settings last as long as the page.
 */
export function browserSettings(window: Window, path: string): SettingsStorage {
  const key = `variorum:${path}:settings`
  const attempt = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(window.localStorage)
    } catch {
      return null
    }
  }
  return {
    key,
    read: (name) => attempt((storage) => storage.getItem(name)),
    write: (name, value) => void attempt((storage) => storage.setItem(name, value)),
    onChange: (listener) =>
      window.addEventListener('storage', (event) => {
        if (event.key === key) listener()
      }),
  }
}
