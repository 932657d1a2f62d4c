/// <reference types="vite/client" />

/** The library in `seeds/`, as `scripts/vite-plugin-seeds` serves it. */
declare module 'virtual:seeds' {
  /** Where the index (a `LibraryIndex`) is, relative to the page. */
  export const indexUrl: string
}
