/** What a person does in a field that can change its text. */
const ACTS = ['keydown', 'beforeinput', 'input', 'paste', 'cut', 'drop', 'compositionend']
/** A change this long after such an act comes from the page, ms. */
const AT_ONCE = 1000

/** Tells a change that the person made from one that the page made by itself. */
export interface Acts {
  readonly isRecent: () => boolean
  /** The person has asked for a change by way of the card. */
  readonly act: () => void
}

export function watchActs(field: HTMLElement, signal: AbortSignal): Acts {
  let last = -AT_ONCE
  const act = () => {
    last = performance.now()
  }
  const listen = ({ isTrusted }: Event) => {
    if (isTrusted) act()
  }
  for (const type of ACTS) field.addEventListener(type, listen, { capture: true, passive: true, signal })
  return { isRecent: () => performance.now() - last < AT_ONCE, act }
}
