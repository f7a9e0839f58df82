/** Puts text on the clipboard. False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

/** The way that works on pages without https as well, of which there are many inside municipalities. */
function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', fill, { capture: true, once: true })
  const done = document.execCommand('copy')
  removeEventListener('copy', fill, { capture: true })
  return done
}
