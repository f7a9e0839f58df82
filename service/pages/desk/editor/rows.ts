/** Lines of a list in the form that hold something, in order: item 3 of a finding is the fourth of them. */
export function filledRows(form: HTMLElement, name: string): readonly HTMLLIElement[] {
  const list = form.querySelector(`[data-rows="${name}"]`)
  return [...(list?.querySelectorAll<HTMLLIElement>(':scope > li') ?? [])].filter(
    (row) => inputOf(row).value.trim() !== '',
  )
}

export const inputOf = (row: HTMLElement): HTMLInputElement => row.querySelector('input')!

/** Keeps one empty line at the end of every list, and lets Enter go to the next line. */
export function growRows(form: HTMLElement): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-rows]')) {
    list.addEventListener('input', () => grow(list))
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
      event.preventDefault()
      grow(list)
      const next = event.target.closest('li')?.nextElementSibling
      if (next instanceof HTMLElement) inputOf(next).focus()
    })
  }
}

function grow(list: HTMLElement): void {
  const last = list.lastElementChild
  if (!(last instanceof HTMLElement) || inputOf(last).value.trim() === '') return
  const next = last.cloneNode(true) as HTMLElement
  inputOf(next).value = ''
  const number = list.children.length + 1
  for (const named of next.querySelectorAll('[aria-label]'))
    named.setAttribute('aria-label', named.getAttribute('aria-label')!.replace(/\d+$/, String(number)))
  for (const filled of next.querySelectorAll('[data-item], [data-preview]')) filled.replaceChildren()
  for (const extra of next.querySelectorAll('.chip-rows')) extra.remove()
  list.append(next)
}
