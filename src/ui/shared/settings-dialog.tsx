import '../../styles/dialogs.css'
import { useId } from 'react'
import '../../styles/settings.css'
import { TEXT_SIZES, THEMES } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { SETTINGS_TEXT } from '../../view/settings-labels.ts'
import { Choice } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { SpellingSwitch } from './spelling-switch.tsx'

/** How the page looks and answers. Every choice shows at once, and is kept. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const theme = useVariorum((state) => state.theme)
  const chooseTheme = useVariorum((state) => state.chooseTheme)
  const textSize = useVariorum((state) => state.textSize)
  const chooseTextSize = useVariorum((state) => state.chooseTextSize)
  return (
    <Dialog title={SCREEN_TEXT.settings} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <div className="settings">
        <Choice
          name={SETTINGS_TEXT.theme}
          values={THEMES}
          labels={SETTINGS_TEXT.themes}
          chosen={theme}
          onChoose={chooseTheme}
        />
        <p className="setting-note">{SETTINGS_TEXT.themeNote}</p>
        <Choice
          name={SETTINGS_TEXT.textSize}
          values={TEXT_SIZES}
          labels={SETTINGS_TEXT.textSizes}
          chosen={textSize}
          onChoose={chooseTextSize}
        />
        <p className="setting-sample">{SETTINGS_TEXT.sample}</p>
        <KeysSwitch />
        <SpellingSwitch />
      </div>
    </Dialog>
  )
}

function KeysSwitch() {
  const singleKeys = useVariorum((state) => state.singleKeys)
  const toggleSingleKeys = useVariorum((state) => state.toggleSingleKeys)
  const note = useId()
  return (
    <>
      <label className="setting-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={singleKeys}
          aria-describedby={note}
          checked={singleKeys}
          onChange={toggleSingleKeys}
        />
        {SETTINGS_TEXT.keys}
      </label>
      <p className="setting-note" id={note}>
        {SETTINGS_TEXT.keysNote}
      </p>
    </>
  )
}
