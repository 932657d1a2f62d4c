import { useVariorum } from '../../store/use-store.ts'
import { HELP_TEXT } from '../../view/help-labels.ts'
import { FOCUS_KEYS, KEY_TEXT } from '../../view/key-labels.ts'
import { type KeyAction, KEYS } from '../../view/keys.ts'

/** Every key that the page hears, from the table that its handlers use. */
export function HelpKeys() {
  const singleKeys = useVariorum((state) => state.singleKeys)
  const isKey = (name: string): name is KeyAction => name in KEYS
  const single = Object.keys(KEYS)
    .filter(isKey)
    .map((action) => ({ keys: KEYS[action], text: KEY_TEXT[action] }))
  return (
    <>
      {!singleKeys && <p className="help-off">{HELP_TEXT.keysOff}</p>}
      <table className="help-keys">
        <thead className="clipped">
          <tr>
            <th scope="col">{HELP_TEXT.key}</th>
            <th scope="col">{HELP_TEXT.does}</th>
          </tr>
        </thead>
        <tbody>
          {[...single, ...FOCUS_KEYS].map(({ keys, text }) => (
            <tr key={text}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
