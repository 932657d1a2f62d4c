import { LISTINGS } from '../../../store/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { LIST_TEXT, LISTING_TEXT } from '../../../view/list-labels.ts'
import { numberText } from '../../../view/wording.ts'
import { usePair } from '../pair-context.ts'

/** The rules that found something, and the differences, each a switch with its count. */
export function ListFilters() {
  const { entries } = usePair()
  const unlisted = useVariorum((state) => state.unlisted)
  const toggleListing = useVariorum((state) => state.toggleListing)
  const counts = LISTINGS.map((listing) => ({
    listing,
    count: entries.filter((entry) => entry.listing === listing).length,
  }))
  const shown = counts.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <fieldset className="list-filters">
      <legend className="clipped">{LIST_TEXT.rules}</legend>
      {shown.map(({ listing, count }) => (
        <button
          key={listing}
          type="button"
          className="chip chip-filter"
          aria-pressed={!unlisted.includes(listing)}
          onClick={() => toggleListing(listing)}
        >
          {LISTING_TEXT[listing]} <span className="count">{numberText(count)}</span>
        </button>
      ))}
    </fieldset>
  )
}
