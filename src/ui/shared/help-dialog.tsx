import '../../styles/dialogs.css'
import type { ReactNode } from 'react'
import '../../styles/help.css'
import { VIEWS } from '../../store/model.ts'
import { DEFINITIONS, ANY_NAMES, HELP_TEXT, MEASURED, NOTHING_SENT } from '../../view/help-labels.ts'
import { legendOf, NO_VERDICT, SIGNS_TEXT } from '../../view/legend.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Dialog } from './dialog.tsx'
import { HelpKeys } from './help-keys.tsx'
import { LineSample } from './line-sample.tsx'

/** All keys, all words, and what the page can and cannot tell. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={HELP_TEXT.heading} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <Section heading={HELP_TEXT.keys}>
        <HelpKeys />
      </Section>
      <Section heading={HELP_TEXT.marks}>
        <dl className="legend">
          {legendOf(ANY_NAMES, 'independent').map(({ kind, name, meaning }) => (
            <Definition key={kind} meaning={meaning}>
              <LineSample kind={kind} /> {name}
            </Definition>
          ))}
        </dl>
        <p className="dialog-note">{SIGNS_TEXT}</p>
      </Section>
      <Section heading={HELP_TEXT.words}>
        <dl className="legend">
          {DEFINITIONS.map(({ term, meaning }) => (
            <Definition key={term} meaning={meaning}>
              {term}
            </Definition>
          ))}
        </dl>
      </Section>
      <Section heading={HELP_TEXT.views}>
        <dl className="legend">
          {VIEWS.map((view) => (
            <Definition key={view} meaning={SCREEN_TEXT.viewMeaning[view]}>
              {SCREEN_TEXT.view[view]}
            </Definition>
          ))}
        </dl>
      </Section>
      <Section heading={HELP_TEXT.measured}>
        {[...MEASURED, NO_VERDICT].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      <Section heading={HELP_TEXT.privacy}>
        <p>{NOTHING_SENT}</p>
      </Section>
    </Dialog>
  )
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="help-section">
      <h3>{heading}</h3>
      {children}
    </section>
  )
}

function Definition({ meaning, children }: { readonly meaning: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{meaning}</dd>
    </div>
  )
}
