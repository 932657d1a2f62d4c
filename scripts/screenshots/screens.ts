import type { Page } from '@playwright/test'

/** What is pictured: an address, what stands there when it is ready, and what a reader does before the picture. */
export interface Screen {
  readonly hash: string
  /** A selector: seen, it is ready. */
  readonly ready: string
  readonly act?: (page: Page) => Promise<void>
}

const STRIKES = '2020-01-08-after-the-strikes'
const ACCOUNTS = `${STRIKES}/tehran-times/${STRIKES}/al-jazeera`
const COPY = `${STRIKES}/mehr-news/${STRIKES}/tehran-times`
const SPEECHES = `${STRIKES}/tehran-times/2020-07-21-with-iraqs-prime-minister/unnamed-outlet`
const PASSAGE = 'main [data-rows], main .row'

const read = (pair: string, view: string): Screen => ({ hash: `#/read/${pair}?view=${view}`, ready: PASSAGE })

export const SCREENS = {
  aligned: read(ACCOUNTS, 'aligned'),
  'close-up': {
    ...read(ACCOUNTS, 'aligned'),
    act: async (page) => {
      await page.getByText('A slap was delivered').first().click()
      await page.locator('.close-up').waitFor()
    },
  },
  published: read(ACCOUNTS, 'published'),
  list: { ...read(ACCOUNTS, 'list'), ready: '.card' },
  copy: read(COPY, 'aligned'),
  desk: read(COPY, 'desk'),
  speeches: read(SPEECHES, 'aligned'),
  themes: read(SPEECHES, 'themes'),
  library: { hash: '#/library', ready: '.speech-heading' },
} as const satisfies Readonly<Record<string, Screen>>
