import '../../styles/library.css'
import { useVariorum } from '../../store/use-store.ts'
import { LIBRARY_TEXT } from '../../view/library-labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Failed } from '../shared/failed.tsx'
import { OwnPart } from './own-part.tsx'
import { Shelf } from './shelf.tsx'

/** The speeches and their articles, bundled and the reader’s own: find, choose two, edit, move, delete, back up. */
export function Library() {
  const library = useVariorum((state) => state.library)
  if (library.kind === 'failed') return <Failed message={library.message} hasLibrary={false} />
  if (library.kind === 'loading') return <p className="library count">{LIBRARY_TEXT.loading} …</p>
  return (
    <div className="library">
      <h1>{SCREEN_TEXT.library}</h1>
      <OwnPart />
      <Shelf index={library.value} />
    </div>
  )
}
