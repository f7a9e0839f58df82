/** Controls that act when what went down on them comes up again. Lists take the pointer away, and act by themselves. */
const CONTROLS = 'button, input, label, summary'

let held = new AbortController()
let isHeld = false
const release = () => {
  isHeld = false
  held.abort()
}
const hold = ({ target }: Event) => {
  if (isHeld || !(target instanceof Element) || !target.closest(CONTROLS)) return
  isHeld = true
  held = new AbortController()
}

/** Listens for what is held down, for as long as the page is there. */
export function watchHeld(): void {
  const options = { capture: true, passive: true }
  addEventListener('pointerdown', hold, options)
  addEventListener('keydown', (event) => event.code === 'Space' && hold(event), options)
  // After the click, which comes behind the event that ends it.
  const later = () => setTimeout(release)
  for (const type of ['pointerup', 'pointercancel', 'keyup', 'change']) addEventListener(type, later, options)
  addEventListener('blur', later)
}

/** Waits until neither a key nor a button of the pointer is held down on a control. */
export function released(): Promise<void> {
  const { signal } = held
  if (!isHeld) return Promise.resolve()
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(), { once: true })
  })
}
