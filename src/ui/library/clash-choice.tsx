import { useEffect, useMemo, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { CLASH_TEXT, clashField, clashValue } from '../../view/clash-labels.ts'
import type { FormFault, ShownClash } from './form-fault.ts'

interface Props {
  readonly clash: ShownClash
  readonly onChosen: (fault: FormFault | null) => void
}

/** Both answers side by side; one of them is kept. */
export function ClashChoice({ clash, onChosen }: Props) {
  const lead = useRef<HTMLParagraphElement>(null)
  const titles = useTitles()
  // Read first, then chosen: the form that had the focus is gone.
  useEffect(() => lead.current?.focus(), [])
  return (
    <div className="clash">
      <p ref={lead} tabIndex={-1} className="dialog-lead">
        {clash.lead}
      </p>
      <dl>
        {clash.rows.map(({ name, mine, theirs }) => (
          <div key={name}>
            <dt>{clashField(name)}</dt>
            <dd dir="auto">
              <span>{CLASH_TEXT.mine}</span> {clashValue(name, mine, titles)}
            </dd>
            <dd dir="auto">
              <span>{CLASH_TEXT.theirs}</span> {clashValue(name, theirs, titles)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="clash-acts">
        <button
          type="button"
          className="button button-main"
          onClick={() => void clash.keepMine().then(onChosen)}
        >
          {CLASH_TEXT.keepMine}
        </button>
        <button type="button" className="button" onClick={() => void clash.takeTheirs().then(onChosen)}>
          {CLASH_TEXT.takeTheirs}
        </button>
      </div>
    </div>
  )
}

/** Of all speeches, by slug. */
function useTitles(): ReadonlyMap<string, string> {
  const library = useVariorum((state) => state.library)
  return useMemo(() => {
    const speeches = library.kind === 'ready' ? library.value.speeches : []
    return new Map(speeches.map(({ slug, title }) => [slug, title]))
  }, [library])
}
