/** Who has not typed for so long has come to rest, ms. */
const REST = 400

/** Answers whether somebody is typing in the field, and calls `onRest` once when they have come to rest. */
export function watchTyping(field: HTMLElement, onRest: () => void, signal: AbortSignal): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined
  const type = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      onRest()
    }, REST)
  }
  field.addEventListener('input', type, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => timer !== undefined
}
