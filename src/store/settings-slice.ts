import type { Actions } from './actions.ts'
import { readyOf } from './selectors.ts'
import { DEFAULTS, type Settings } from './settings.ts'
import type { SliceTools } from './slice.ts'

type SettingsSlice = Settings &
  Pick<Actions, 'chooseTheme' | 'chooseTextSize' | 'toggleSingleKeys' | 'endHints' | 'downloadJson'>

/** The page’s own matters: how it looks and answers, and what a reader takes away from it. */
export function createSettingsSlice({ set, get, services }: SliceTools): SettingsSlice {
  return {
    ...DEFAULTS,
    chooseTheme(theme) {
      set({ theme })
    },
    chooseTextSize(textSize) {
      set({ textSize })
    },
    toggleSingleKeys() {
      set({ singleKeys: !get().singleKeys })
    },
    endHints() {
      set({ hintsDone: true })
    },
    async downloadJson() {
      const ready = readyOf(get())
      if (!ready) return
      const name = [ready.left, ready.right].map(({ entry }) => entry.id.split('/').at(-1)).join('--')
      try {
        const text = await services.report.json(ready.comparison)
        await services.report.save({ name: `${name}.json`, type: 'application/json', text })
      } catch {
        set({ announcement: services.words.problem({ kind: 'part-missing' }) })
      }
    },
  }
}
