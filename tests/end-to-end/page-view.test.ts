import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Remark } from '../../lexicon/engine/types.ts'
import { remarksOf } from './notes.ts'
import { start, type Started } from './start.ts'

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const [{ question, note, suggestions }] = remarksOf(TEXT) as [Remark]
/** What a page could look for: words of its own, and what a card says. */
const WORDS = [
  'Overskrift',
  'Lukker',
  'Etiket',
  question,
  note,
  '1 af',
  ...suggestions.map(({ text }) => text.trim()),
]

let browser: Started

beforeAll(async () => {
  browser = await start({ open: false })
})
afterAll(() => browser?.close())

test('all that a page can see of Tiltro is one element that says nothing', async () => {
  const page = await browser.openFields()
  await page.evaluate(watch)
  await writeAndOpen(page)
  const seen = await page.evaluate((words) => {
    type Find = (text: string, matchCase: boolean, backwards: boolean, wrap: boolean) => boolean
    const [host, ...others] = [...document.documentElement.children].slice(2) as HTMLElement[]
    return {
      others: others.length,
      outside: host?.outerHTML,
      root: host?.shadowRoot ?? null,
      width: host?.getBoundingClientRect().width,
      highlights: [...CSS.highlights].length,
      animations: document.getAnimations().length,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      // Searching in the page goes into shadow roots, and a page can do it. The first words are its own.
      found: words.filter((text) => {
        getSelection()?.removeAllRanges()
        return (window as unknown as { find: Find }).find(text, false, false, true)
      }),
      text: document.documentElement.innerText + document.documentElement.outerHTML,
      ...(globalThis as unknown as { readonly watched: Watched }).watched,
    }
  }, WORDS)
  expect(seen.others).toBe(0)
  expect(seen.outside).toBe('<div></div>')
  expect(seen.root).toBeNull()
  expect(seen.width).toBe(0)
  expect(seen.highlights).toBe(0)
  expect(seen.animations).toBe(0)
  expect(seen.styles).toBe(1)
  expect(seen.found).toEqual(['Overskrift'])
  for (const words of [question, 'Lukker', 'Tiltro']) expect(seen.text).not.toContain(words)
  // Neither a field nor anything else of the page was touched.
  expect(seen.changed).toEqual(['childList HTML'])
  expect(seen.inside).toBe(false)
  expect(seen.added).toEqual([])
})

test('an editable element holds what was typed and nothing else', async () => {
  const page = await browser.openFields()
  await page.locator('#rich').click()
  await page.keyboard.type(TEXT)
  await openCard(page, 'rich')
  expect(await page.locator('#rich').innerHTML()).toBe(TEXT)
  expect(await page.locator('#rich').evaluate((element) => element.getAttributeNames())).toEqual([
    'id',
    'class',
    'contenteditable',
    'role',
    'aria-multiline',
    'aria-labelledby',
    'spellcheck',
  ])
})

test('a page that looks on hears nothing of what happens in a card', async () => {
  const page = await browser.openFields()
  await page.evaluate(watch)
  await writeAndOpen(page)
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Escape']) await page.keyboard.press(key)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('textarea')
  const { paths } = await page.evaluate(
    () => (globalThis as unknown as { readonly watched: Watched }).watched,
  )
  // Events end at our element; what they were about is inside.
  expect(paths.filter((path) => path !== '' && !/^(DIV HTML|TEXTAREA .*HTML)$/.test(path))).toEqual([])
})

test('passwords, codes, addresses, numbers and what may not be changed are left alone', async () => {
  const page = await browser.openFields('/every-field')
  const isThere = () => page.evaluate(() => document.documentElement.lastElementChild !== document.body)
  const fields = await page.locator('input:not(.note), textarea[readonly]').all()
  expect(fields).toHaveLength(8)
  for (const field of fields) {
    await field.click()
    await page.keyboard.type('Hun er umotiveret 12.')
    expect(await isThere()).toBe(false)
  }
  await page.locator('input.note').first().click()
  await expect.poll(isThere).toBe(true)
})

interface Watched {
  /** Kinds of changes and what was changed, each once. */
  readonly changed: string[]
  /** Whether an event led to something in our shadow root. */
  readonly inside: boolean
  /** Names that the page's window has gained. */
  readonly added: string[]
  readonly paths: string[]
}

/** In the page: a page that watches as closely as it can. */
function watch(): void {
  const before = new Set(Object.getOwnPropertyNames(globalThis))
  const state = { changed: [] as string[], inside: false, paths: [] as string[] }
  const note = (list: string[], line: string) => list.includes(line) || list.push(line)
  new MutationObserver((records) => {
    for (const { type, target } of records) note(state.changed, `${type} ${target.nodeName}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (const type of [
    'keydown',
    'focusin',
    'focusout',
    'click',
    'pointerover',
    'toggle',
    'animationstart',
    'input',
  ]) {
    addEventListener(
      type,
      (event) => {
        const elements = event.composedPath().filter((item) => item instanceof Element)
        note(state.paths, elements.map(({ nodeName }) => nodeName).join(' '))
        state.inside ||= event.composedPath().some((item) => item instanceof ShadowRoot)
      },
      true,
    )
  }
  Object.defineProperty(globalThis, 'watched', {
    get: () => ({
      ...state,
      added: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && name !== 'watched'),
    }),
  })
}

async function writeAndOpen(page: Page): Promise<void> {
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await openCard(page, 'textarea')
}

/** The key opens a card as soon as there is one; from outside only the focus tells. */
async function openCard(page: Page, field: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+.')
      return page.evaluate(() => document.activeElement?.id)
    })
    .not.toBe(field)
}
