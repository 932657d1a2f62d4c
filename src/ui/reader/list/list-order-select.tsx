import { ChevronDown } from 'lucide-react'
import { LIST_ORDERS } from '../../../store/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { LIST_TEXT } from '../../../view/list-labels.ts'

/** Ranked, or as the texts run. */
export function ListOrderSelect() {
  const order = useVariorum((state) => state.listOrder)
  const orderList = useVariorum((state) => state.orderList)
  return (
    <label className="list-order">
      {LIST_TEXT.order}
      <span>
        <select value={order} onChange={({ target }) => orderList(orderOf(target.value))}>
          {LIST_ORDERS.map((name) => (
            <option key={name} value={name}>
              {LIST_TEXT.orders[name]}
            </option>
          ))}
        </select>
        <ChevronDown size={15} aria-hidden="true" />
      </span>
    </label>
  )
}

function orderOf(value: string) {
  return LIST_ORDERS.find((name) => name === value) ?? 'rank'
}
