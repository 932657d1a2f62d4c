import type { SettingsStorage } from './services.ts'

/**
 * Settings in `localStorage`, under a key that holds the path of the page: several readers may live on one
 * origin. Where storage is switched off or full it throws; then settings last as long as the page.
 */
export function browserSettings(getStorage: () => Storage, path: string): SettingsStorage {
  const attempt = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(getStorage())
    } catch {
      return null
    }
  }
  return {
    key: `variorum:${path}:settings`,
    read: (key) => attempt((storage) => storage.getItem(key)),
    write: (key, value) => void attempt((storage) => storage.setItem(key, value)),
    remove: (key) => void attempt((storage) => storage.removeItem(key)),
  }
}
