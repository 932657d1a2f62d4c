import { Monitor, Moon, Sun } from 'lucide-react'
import type { Theme } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const
const THEMES = ['system', 'light', 'dark'] as const

/** Colours as the system has them, or light, or dark: an icon over a native select. */
export function ThemeSwitch() {
  const theme = useVariorum((state) => state.theme)
  const chooseTheme = useVariorum((state) => state.chooseTheme)
  const Icon = ICONS[theme]
  return (
    <span className="button icon-button theme-switch">
      <Icon size={15} aria-hidden="true" />
      <select
        aria-label={SCREEN_TEXT.theme.label}
        title={SCREEN_TEXT.theme.label}
        value={theme}
        onChange={({ target }) => chooseTheme(themeOf(target.value))}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {SCREEN_TEXT.theme[name]}
          </option>
        ))}
      </select>
    </span>
  )
}

function themeOf(value: string): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}
