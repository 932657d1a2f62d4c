interface Props<T extends string> {
  readonly name: string
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of a few values, as radio buttons in a line. */
export function Choice<T extends string>({ name, values, labels, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
