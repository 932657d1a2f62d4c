import type { AddressBar } from './services.ts'

/** The address bar of a browser window. */
export function browserAddressBar(window: Window): AddressBar {
  return {
    read: () => window.location.hash,
    push: (hash) => window.history.pushState(null, '', hash),
    replace: (hash) => window.history.replaceState(window.history.state, '', hash),
    onChange: (listener) => window.addEventListener('popstate', listener),
  }
}
