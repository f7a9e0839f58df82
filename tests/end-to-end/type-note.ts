import type { Page } from 'playwright-core'

export type FieldId = 'input' | 'textarea' | 'rich'

/** So many characters at either end of a note come from keys, one by one. */
const BY_KEY = 30

/** Writes a whole note into a field as a person would, the long middle in pieces as from dictation or paste. */
export async function typeNote(page: Page, field: FieldId, text: string): Promise<void> {
  await page.locator(`#${field}`).click()
  await page.keyboard.type(text.slice(0, BY_KEY))
  for (const piece of text.slice(BY_KEY, -BY_KEY).split(/(\n)/)) {
    if (piece === '\n') await page.keyboard.press('Enter')
    else if (piece !== '') await page.keyboard.insertText(piece)
  }
  await page.keyboard.type(text.slice(-BY_KEY))
}

/** A one-line field has no line breaks. */
export const asTyped = (field: FieldId, text: string): string =>
  field === 'input' ? text.replace(/\n+/g, ' ') : text
