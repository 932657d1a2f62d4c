import { describe, expect, test } from 'vitest'
import { browserSettings } from './browser-settings.ts'
import { DEFAULTS, settingsOf } from './settings.ts'
import { readyPage } from './testing/page.ts'

const KEY = 'variorum:/reader/:settings'

describe('the settings outlast the visit', () => {
  test('and nothing else does', async () => {
    const first = await readyPage()
    first.page().chooseTheme('dark')
    first.page().chooseTextSize('large')
    first.page().toggleSingleKeys()
    first.page().endHints()
    first.page().toggleEveryWord()
    const settings = { theme: 'dark', textSize: 'large', singleKeys: false, hintsDone: true }
    expect(JSON.parse(first.kept.get(KEY) ?? '')).toEqual({ state: settings, version: 2 })
    const next = await readyPage({ kept: first.kept })
    expect(next.page()).toMatchObject({ ...settings, everyWord: false })
  })

  const opensWith = (name: string, kept: string, settings: object) =>
    test(name, async () => {
      const { page } = await readyPage({ kept: new Map([[KEY, kept]]) })
      expect(page()).toMatchObject({ ...DEFAULTS, ...settings })
    })
  opensWith('those of version 1 are taken over', '{"state":{"theme":"light"},"version":1}', {
    theme: 'light',
  })
  opensWith('unknown values fall back', '{"state":{"theme":"sepia","textSize":9},"version":2}', {})
  opensWith('one unknown value takes no other with it', '{"state":{"theme":"?","textSize":"small"}}', {
    textSize: 'small',
  })
  opensWith('damaged settings fall back', '{"state":', {})
  opensWith('foreign settings fall back', '[1]', {})
})

test('what another tab keeps is taken over, and not written away', async () => {
  const { page, kept, keepElsewhere } = await readyPage()
  keepElsewhere('{"state":{"hintsDone":true},"version":2}')
  expect(page().hintsDone).toBe(true)
  page().chooseTheme('dark')
  expect(kept.get(KEY)).toContain('"hintsDone":true')
})

test.each([null, 7, 'dark', {}, { theme: null }])('settings of %j are the default', (kept) => {
  expect(settingsOf(kept)).toEqual(DEFAULTS)
})

describe('browser storage', () => {
  const forbidding = {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError')
    },
  } as Window
  test('that is switched off is no failure', () => {
    const settings = browserSettings(forbidding, '/reader/')
    settings.write('a', 'b')
    expect(settings.read('a')).toBeNull()
  })
  test('is keyed by the path of the page', () => {
    expect(browserSettings(forbidding, '/reader/').key).toBe(KEY)
  })
})
