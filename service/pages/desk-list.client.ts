/** The list follows what is typed: the server answers with the part that changes. */
const form = document.querySelector<HTMLFormElement>('#search')!
const place = document.querySelector<HTMLElement>('#found')!
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

async function follow(): Promise<void> {
  const mine = ++latest
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name, value]] : [],
  )
  const address = `${form.action}?${new URLSearchParams(fields)}`
  const response = await fetch(address, { headers: { 'x-part': 'found' } }).catch(() => undefined)
  // An answer that was overtaken, or none: what is shown stays, and the button is there.
  if (mine !== latest || !response?.ok) return
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html')
  place.replaceChildren(...parsed.body.childNodes)
  history.replaceState(null, '', address)
}

form.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => void follow(), 80)
})
