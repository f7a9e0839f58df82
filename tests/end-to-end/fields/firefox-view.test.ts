import { describe, expect, onTestFinished, test } from 'vitest'
import { buildExtension } from '../../../scripts/build/extension.ts'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { servePages } from '../../../scripts/try/serve-pages.ts'
import { fieldsPage } from '../fields-page.ts'
import { remarksOf } from '../notes.ts'
import { startFirefox } from './start-firefox.ts'
import { waitUntil } from './wait-until.ts'
import { builtIn } from '../built.ts'

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const [remark] = remarksOf(TEXT)

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  test('all that a page can see of Tiltro is one element that says nothing', async () => {
    const extension = builtIn('firefox-closed')
    await buildExtension({ target: 'firefox', out: extension, hosts: ['http://127.0.0.1/*'] })
    const pages = await servePages(fieldsPage)
    onTestFinished(pages.close)
    const tab = await startFirefox(extension)
    onTestFinished(tab.close)
    await tab.open(pages.origin)
    await tab.run(watch, undefined)
    await tab.run(() => document.getElementById('textarea')!.focus(), undefined)
    await tab.type(TEXT)
    // The key opens a card as soon as there is one; from outside only the focus tells.
    const press = async () => {
      await tab.press('Control+.')
      return tab.run(() => document.activeElement?.id ?? '', undefined)
    }
    await waitUntil('the focus in the card', press, (id) => id !== 'textarea', 60_000)
    const seen = await tab.run(look, ['Overskrift', remark!.question, remark!.note, 'Lukker'])
    expect(seen).toEqual({
      outside: ['<div></div>'],
      root: null,
      width: 0,
      styles: 1,
      highlights: 0,
      loaded: [],
      // Searching goes into shadow roots, and a page can do it; the first words are its own.
      found: ['Overskrift'],
      changed: ['childList HTML'],
      added: [],
      text: false,
    })
  }, 240_000)
})

/** In the page: a page that watches as closely as it can. */
function watch(): void {
  const before = new Set(Object.getOwnPropertyNames(globalThis))
  const changed: string[] = []
  new MutationObserver((records) => {
    for (const { type, target } of records) {
      const line = `${type} ${target.nodeName}`
      if (!changed.includes(line)) changed.push(line)
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  Object.defineProperty(globalThis, 'watched', {
    get: () => ({
      changed,
      added: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && name !== 'watched'),
    }),
  })
}

/** In the page: all that it can find. */
function look(words: readonly string[]) {
  type Find = (text: string, matchCase: boolean, backwards: boolean, wrap: boolean) => boolean
  const ours = [...document.documentElement.children].slice(2) as HTMLElement[]
  const { watched, find } = globalThis as unknown as {
    readonly watched: { readonly changed: readonly string[]; readonly added: readonly string[] }
    readonly find: Find
  }
  return {
    outside: ours.map(({ outerHTML }) => outerHTML),
    root: ours[0]?.shadowRoot ?? null,
    width: ours[0]?.getBoundingClientRect().width,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights].length,
    loaded: performance.getEntries().filter(({ name }) => name.includes('extension')),
    found: words.filter((text) => {
      getSelection()?.removeAllRanges()
      return find(text, false, false, true)
    }),
    text: (document.documentElement.innerText + document.documentElement.outerHTML).includes(words[1]!),
    ...watched,
  }
}
