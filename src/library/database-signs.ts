/** What can be known of the reader’s database without opening it. */

/** Whether a database may have been made; where the browser does not say, it may. */
export async function isThere(name: string): Promise<boolean> {
  try {
    if (!('databases' in indexedDB)) return true
    const databases = await indexedDB.databases()
    return databases.some((database) => database.name === name)
  } catch {
    return false
  }
}

/** Null where tabs cannot tell each other anything. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
