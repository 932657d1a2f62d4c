/** Whether something stands in the fields of a form that did not when they were drawn. A choice is made again soon enough. */
export function hasTyped(form: Element | null): boolean {
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED) ?? []
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue)
}

const TYPED = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])'
