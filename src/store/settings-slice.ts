import type { Actions, State } from './model.ts'
import { readyOf } from './selectors.ts'
import type { SliceTools } from './slice.ts'

type SettingsSlice = Pick<State, 'theme'> & Pick<Actions, 'chooseTheme' | 'downloadJson'>

/** The page’s own matters: its colours, and what a reader takes away from it. */
export function createSettingsSlice({ set, get, services }: SliceTools): SettingsSlice {
  return {
    theme: 'system',
    chooseTheme(theme) {
      set({ theme })
    },
    downloadJson() {
      const ready = readyOf(get())
      if (!ready) return
      const name = [ready.left, ready.right].map(({ entry }) => entry.id.split('/').at(-1)).join('--')
      const text = services.report.json(ready.comparison)
      services.report.save({ name: `${name}.json`, type: 'application/json', text })
    },
  }
}
