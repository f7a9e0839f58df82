import type { Frame, Locator, Page } from 'playwright-core'

export interface Written {
  readonly fields: number
  /** Cards that were opened in them. */
  readonly cards: number
}

/** So many characters come from keys, one by one. */
const BY_KEY = 12
/** Longer than this nobody waits for a card, ms. */
const PATIENCE = 20_000
const AFTERWARDS = [
  ...['ArrowDown', 'ArrowDown', 'Enter', 'Escape'],
  ...['Control+z', 'Control+Shift+.', 'Control+Shift+.', 'Control+.', 'Escape'],
]

/**
 * Writes into every kind of field of the page `/every-field`, and does with each what a person may do with a card:
 * open it, take a suggestion, take it back, hide it. From outside, only the focus tells that there is one.
 */
export async function writeEverywhere(page: Page, text: string, hasCards: boolean): Promise<Written> {
  const fields = (await Promise.all(page.frames().map(fieldsOf))).flat()
  let cards = 0
  for (const field of fields) {
    await field.click()
    await page.keyboard.insertText(text.slice(0, -BY_KEY))
    await page.keyboard.type(text.slice(-BY_KEY))
    const isForNotes = await field.evaluate((element) => element.classList.contains('note'))
    if (isForNotes && hasCards && (await openCard(page, field))) cards++
    for (const key of AFTERWARDS) await page.keyboard.press(key)
  }
  return { fields: fields.length, cards }
}

const fieldsOf = (frame: Frame): Promise<Locator[]> =>
  frame.locator('input, textarea, [contenteditable]').all()

async function openCard(page: Page, field: Locator): Promise<boolean> {
  const began = performance.now()
  while (performance.now() - began < PATIENCE) {
    await page.keyboard.press('Control+.')
    const isLeft = await field.evaluate(
      (element) => (element.getRootNode() as Document).activeElement !== element,
    )
    if (isLeft) return true
  }
  return false
}
