import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'

export type Field = 'textarea' | 'rich'

/** So long after each key the page comes to rest, ms. */
export const PAUSE = 250

/** ms that the page's main thread was busy since it was opened. */
export async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

/** Types somewhere in the middle of the note, each key with all that follows from it. */
export async function typeKeys(page: Page, field: Field, keys: number): Promise<void> {
  await page.bringToFront()
  await page.locator(`#${field}`).focus()
  await setTimeout(500)
  for (let k = 0; k < keys; k++) {
    await page.keyboard.type('abc def '[k % 8]!)
    await setTimeout(PAUSE)
  }
}

/** Puts a note into a field as if it had been pasted, with the caret in its middle. */
export async function paste(page: Page, field: Field, note: string): Promise<void> {
  await page.bringToFront()
  await page.locator(`#${field}`).focus()
  await page.keyboard.insertText(note)
  await page.evaluate((id) => {
    const element = document.getElementById(id)!
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(10_000, 10_000)
    else {
      let text: Node = element
      while (text.firstChild) text = text.firstChild
      getSelection()!.collapse(text, Math.min(10_000, (text as Text).length))
    }
  }, field)
}

/** ms until so many more marks are drawn than before. */
export async function untilMarked(page: Page, act: () => Promise<void>): Promise<number> {
  const marks = () =>
    page.evaluate(
      () =>
        document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('.mark.first').length ?? 0,
    )
  const before = await marks()
  await act()
  const began = performance.now()
  while ((await marks()) <= before) {
    if (performance.now() - began > 20_000) throw new Error('No mark came within 20 seconds.')
    await setTimeout(2)
  }
  return performance.now() - began
}
