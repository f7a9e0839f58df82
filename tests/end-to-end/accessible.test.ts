import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast } from '../../extension/feedback/tone.ts'
import { findBarriers } from './barriers.ts'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { openPopup } from './open-popup.ts'
import { start, type Started } from './start.ts'

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const SCHEMES = ['light', 'dark'] as const

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

test.each(SCHEMES)('the card can be read and used by everyone, in %s', async (colorScheme) => {
  const page = await openCard(colorScheme)
  expect(await findBarriers(page)).toEqual([])
  expect(await findPale(page)).toEqual([])
})

test('what is read aloud of a card is all that it says', async () => {
  const [remark] = remarksOf(TEXT)
  const page = await openCard('light')
  const session = await browser.context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const valueOf = ({ role, name }: (typeof nodes)[number]) =>
    `${role?.value as string}: ${name?.value as string}`
  const dialog = nodes.find(({ role }) => role?.value === 'dialog')!
  expect(valueOf(dialog)).toBe('dialog: Lukker, Etiket')
  expect(dialog.description?.value).toBe(`${remark!.note} ${remark!.question}`)
  const buttons = nodes.filter(({ role }) => role?.value === 'button').map(valueOf)
  for (const { text, start, end } of remark!.suggestions) {
    // What goes on behind the old words is told without them.
    const old = TEXT.slice(start, end)
    const added = text.startsWith(old) ? text.slice(old.length).replace(/^[ ,.]+/, '') : text
    expect(added.trim()).not.toBe('')
    expect(buttons.some((name) => name.includes(added.trim().split(/ {2,}/)[0]!))).toBe(true)
  }
})

test('a planted fault in the card is found', async () => {
  const page = await openCard('light')
  await page.evaluate(() => {
    const card = document.documentElement.lastElementChild!.shadowRoot!.querySelector('.card')!
    for (const name of ['title', 'aria-label']) card.querySelector('.icon')!.removeAttribute(name)
    card.querySelector<HTMLElement>('.note')!.style.color = '#ddd'
  })
  expect(await findBarriers(page)).toEqual(['button-name'])
  expect(await findPale(page)).toEqual(['note'])
})

test('the popup is used by keyboard alone', async () => {
  const popup = await openPopup(browser, 'https://journal.example/')
  await popup.keyboard.press('Tab')
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Læs med her')
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Space')
  await popup.getByRole('switch', { name: 'Skjul', checked: true }).waitFor()
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Skjul mærkerne lige nu')
  await popup.keyboard.press('Space')
  await popup.getByRole('switch', { name: 'Skjul', checked: false }).waitFor()
  await popup.close()
})

async function openCard(colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.openFields()
  await page.emulateMedia({ colorScheme })
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog').waitFor()
  // Contrast is measured as it is painted: not before the card has come in.
  await page.evaluate(async () => {
    const root = document.documentElement.lastElementChild!.shadowRoot!
    await Promise.all(root.getAnimations().map(({ finished }) => finished))
  })
  return page
}

/** Text in the card that is less than 4.5 times as light or dark as what it stands on: axe cannot tell in a popover. */
async function findPale(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const read = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const card = document.documentElement.lastElementChild!.shadowRoot!.querySelector('.card')!
    const withText = [...card.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() &&
        (element.hasAttribute('data-says') ||
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim())),
    )
    return withText.map((element) => {
      let ground: Element | null = element
      while (ground && read(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement
      return {
        name: element.className || element.tagName,
        ink: read(getComputedStyle(element).color),
        paper: read(getComputedStyle(ground ?? card).backgroundColor),
      }
    })
  })
  expect(texts.length).toBeGreaterThan(6)
  type Rgb = Parameters<typeof contrast>[0]
  return texts
    .filter(({ ink, paper }) => contrast(ink as unknown as Rgb, paper as unknown as Rgb) < 4.5)
    .map(({ name }) => name)
}
