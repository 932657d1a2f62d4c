import { ADD_TEXT } from '../../view/add-labels.ts'
import type { Desk } from './desk-model.ts'

/** A web address was pasted, or stands alone in a file: why it is not fetched, and what works. */
export function AddressNote({ desk }: { readonly desk: Desk }) {
  const addresses = desk.refused.flatMap(({ id, refusal }) =>
    refusal.kind === 'address-only' ? [{ id, address: refusal.address }] : [],
  )
  return (
    <section className="add-notice">
      <h3>{ADD_TEXT.addressHeading}</h3>
      {addresses.map(({ id, address }) => (
        <p key={id} className="add-address" dir="ltr">
          {address}
        </p>
      ))}
      <p>{ADD_TEXT.addressWhy}</p>
      <ol>
        {ADD_TEXT.addressWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </section>
  )
}
