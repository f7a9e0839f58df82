import type { Locator, Page } from 'playwright-core'

/** The hands of one person: everything they do on a page is counted. */
export interface Hands {
  readonly click: (at: Locator) => Promise<void>
  /** One field filled in. */
  readonly fill: (at: Locator, text: string) => Promise<void>
  readonly choose: (at: Locator, label: string) => Promise<void>
  /** A key that does something, such as Enter. */
  readonly press: (page: Page, key: string) => Promise<void>
  /** Acts so far, in the order in which they were done. */
  readonly acts: readonly string[]
}

/** What a click sends may have the whole lexicon compiled before it is answered, ms. */
const PATIENCE = { timeout: 120_000 }

export function countActs(): Hands {
  const acts: string[] = []
  return {
    acts,
    click: async (at) => {
      acts.push(`click ${String(at)}`)
      await at.click(PATIENCE)
    },
    fill: async (at, text) => {
      acts.push(`fill ${String(at)}`)
      await at.fill(text)
    },
    choose: async (at, label) => {
      acts.push(`choose ${String(at)}`)
      await at.selectOption({ label })
    },
    press: async (page, key) => {
      acts.push(`press ${key}`)
      await page.keyboard.press(key)
    },
  }
}
