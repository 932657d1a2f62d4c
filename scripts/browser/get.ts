import type { Browser } from './find.ts'

/** The ways to a browser. Each `find…` says what is there; the others try to bring one. */
export interface Ways {
  /** The path the user names with `CHROMIUM_PATH`, if any. */
  readonly named: string | undefined
  findBrowser(): Browser | null
  findOwn(): Browser | null
  findOnSystem(): Browser | null
  /** Playwright's download. False where it fails. */
  download(): boolean
  /** Debian's package. False where there is none, or the user may not install it. */
  installPackage(): boolean
}

export type Gotten =
  | { readonly kind: 'browser'; readonly browser: Browser }
  | { readonly kind: 'none'; readonly advice: string }

const ADVICE = [
  'No Chromium for the browser tests: none is installed, and none could be brought.',
  'Do one of these, and run the tests again:',
  '  npx playwright install --with-deps chromium   (downloads one; needs the network)',
  '  apt-get install chromium                      (Debian, as root)',
  '  CHROMIUM_PATH=/path/to/chromium npm test      (names one you have)',
].join('\n')

/**
 * Playwright's own browser, which its tests are made for, where it can be downloaded; otherwise the system's;
 * otherwise Debian's package. What `CHROMIUM_PATH` names goes before all, and is never replaced by another.
 */
export function getBrowser(ways: Ways): Gotten {
  const browser = ways.named ? ways.findBrowser() : bring(ways)
  if (browser) return { kind: 'browser', browser }
  const advice = ways.named ? `CHROMIUM_PATH names ${ways.named}, and no Chromium starts there.` : ADVICE
  return { kind: 'none', advice }
}

function bring(ways: Ways): Browser | null {
  return (
    ways.findOwn() ??
    (ways.download() ? ways.findOwn() : null) ??
    ways.findOnSystem() ??
    (ways.installPackage() ? ways.findOnSystem() : null)
  )
}
