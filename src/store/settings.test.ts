import { describe, expect, test } from 'vitest'
import { browserSettings } from './browser-settings.ts'
import { settingsOf } from './settings.ts'
import { readyPage } from './testing/page.ts'

const KEY = 'variorum:/reader/:settings'

describe('the theme outlasts the visit', () => {
  test('and nothing else does', async () => {
    const first = await readyPage()
    first.page().chooseTheme('dark')
    first.page().toggleEveryWord()
    expect(JSON.parse(first.kept.get(KEY) ?? '')).toEqual({ state: { theme: 'dark' }, version: 1 })
    const next = await readyPage({ kept: first.kept })
    expect(next.page()).toMatchObject({ theme: 'dark', everyWord: false })
  })

  const opensWith = (name: string, kept: string, theme: string) =>
    test(name, async () => {
      const { page } = await readyPage({ kept: new Map([[KEY, kept]]) })
      expect(page().theme).toBe(theme)
    })
  opensWith('settings of another version are taken over', '{"state":{"theme":"light"},"version":0}', 'light')
  opensWith(
    'an unknown theme falls back to the system’s',
    '{"state":{"theme":"sepia"},"version":1}',
    'system',
  )
  opensWith('damaged settings fall back to the system’s', '{"state":', 'system')
  opensWith('foreign settings fall back to the system’s', '[1]', 'system')
})

test.each([null, 7, {}, { theme: null }])('settings of %j are the default', (kept) => {
  expect(settingsOf(kept)).toEqual({ theme: 'system' })
})

describe('browser storage', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  test('that is switched off is no failure', () => {
    const settings = browserSettings(forbidden, '/reader/')
    settings.write('a', 'b')
    settings.remove('a')
    expect(settings.read('a')).toBeNull()
  })
  test('is keyed by the path of the page', () => {
    expect(browserSettings(forbidden, '/reader/').key).toBe(KEY)
  })
})
