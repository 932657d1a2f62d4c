import '../../../styles/close-up.css'
import { X } from 'lucide-react'
import { useLayoutEffect } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import { closeUpOf } from '../../../view/close-up.ts'
import { OWN_MATCH_DEFINITION } from '../../../view/hand-labels.ts'
import { MATCH_KIND_TEXT, STRENGTH_DEFINITION, strengthText } from '../../../view/labels.ts'
import type { Row, RowId } from '../../../view/model.ts'
import { rowText } from '../../../view/row-labels.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { CLOSE_UP_TEXT } from '../../../view/close-up-labels.ts'
import { usePair } from '../pair-context.ts'
import { rowElement } from '../row-element.ts'
import { bringIntoView, sheetOf } from '../use-selected-row.ts'
import { ApartNotes } from './apart-notes.tsx'
import { CloseUpTable } from './close-up-table.tsx'
import { CounterpartNote } from './counterpart-note.tsx'
import { CopyActions } from './copy-actions.tsx'
import { HandActions } from './hand-actions.tsx'
import { MatchReasons } from './match-reasons.tsx'
import { NearestNote } from './nearest-note.tsx'
import { OtherMatches } from './other-matches.tsx'
import { TranslationLine } from './translation-line.tsx'

interface Props {
  readonly row: Row
}

/** What differs in one row: the substitutions, how sure the match is, where it stands, where else it is told. */
export function CloseUp({ row }: Props) {
  const pair = usePair()
  const selectRow = useVariorum((state) => state.selectRow)
  const closeUp = closeUpOf(pair.comparison, pair.layout, row)
  const { match } = closeUp
  useRowAboveSheet(row.id)
  return (
    <section className="close-up" aria-label={CLOSE_UP_TEXT.heading}>
      <header className="close-up-head">
        <p>
          {match ? (
            <>
              <strong>{strengthText(match)}</strong>
              {match.strength !== 'weak' && ` · ${MATCH_KIND_TEXT[match.kind]}`}
            </>
          ) : (
            <strong>{rowText(row, pair)}</strong>
          )}
        </p>
        <button
          type="button"
          className="button icon-button"
          aria-label={SCREEN_TEXT.close}
          onClick={() => selectRow(null)}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      <ApartNotes row={row} />
      <HandActions row={row} closeUp={closeUp} />
      <CounterpartNote row={row} />
      <CloseUpTable closeUp={closeUp} />
      <TranslationLine closeUp={closeUp} />
      <NearestNote row={row} />
      <OtherMatches others={closeUp.others} />
      {match && <MatchReasons match={match} />}
      {match && (
        <p className="close-up-note">
          {match.by ? OWN_MATCH_DEFINITION : STRENGTH_DEFINITION[match.strength]}
        </p>
      )}
      <CopyActions sentences={closeUp.sentences} />
    </section>
  )
}

/** Its code comes late the first time: then the row is brought above the sheet only now. */
function useRowAboveSheet(id: RowId) {
  useLayoutEffect(() => {
    const element = rowElement(id)
    if (element && sheetOf(element)) bringIntoView(element)
  }, [id])
}
