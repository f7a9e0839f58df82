import { mkdir, writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension } from '../../scripts/build/extension.ts'
import { findCanary, type Place } from '../service/find-canary.ts'
import { collectTraces } from './traces.ts'
import { writeEverywhere } from './write-everywhere.ts'
import { builtIn } from './built.ts'

declare const chrome: Browser

const CANARY = 'kanariefugl7531'
const TEXT = `${CANARY} er umotiveret. Han ${CANARY} kommer altid for sent. `
const ENGLISH = `He is unmotivated and ${CANARY} has not been to the meetings that we had agreed on. `

/** Fields on the page, in its frames and trees, and those of them that are for notes. */
const FIELDS = 16
const NOTES = 8

const TILTRO = builtIn('canary')
/** An extension that does nothing: what the browser itself keeps of a text, it keeps beside this one as well. */
const NOTHING = builtIn('nothing')

beforeAll(async () => {
  await buildExtension({ target: 'chromium', out: TILTRO, hosts: ['http://127.0.0.1/*'] })
  await mkdir(NOTHING, { recursive: true })
  const background = { service_worker: 'background.js' }
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    permissions: ['storage'],
    background,
  }
  await writeFile(`${NOTHING}/manifest.json`, JSON.stringify(manifest))
  await writeFile(`${NOTHING}/background.js`, '')
})

test('a text typed into every kind of field is left nowhere by Tiltro', async () => {
  const find = (places: readonly Place[]) => findCanary(CANARY, places)
  const byBrowser = find(
    await collectTraces(NOTHING, async (page) => void (await writeEverywhere(page, TEXT, false))),
  )
  for (const text of [TEXT, ENGLISH]) {
    const places = await collectTraces(TILTRO, async (page) => {
      const { fields, cards } = await writeEverywhere(page, text, true)
      expect(fields).toBe(FIELDS)
      expect(cards).toBe(NOTES)
    })
    expect(find(places).filter((name) => !byBrowser.includes(name))).toEqual([])
  }
})

test('a planted leak of every kind is found', async () => {
  const places = await collectTraces(TILTRO, async (page, { worker }) => {
    await page.evaluate(async (canary) => {
      await fetch(`/?${canary}`)
      document.documentElement.lastElementChild!.setAttribute('title', canary)
    }, CANARY)
    await worker.evaluate(leak, CANARY)
  })
  expect(findCanary(CANARY, places)).toEqual(
    expect.arrayContaining([
      'requests',
      'console',
      'visible',
      'storage',
      // As UTF-16, since one letter of it is not Latin.
      expect.stringMatching(/IndexedDB.*\.log$/),
      expect.stringMatching(/Local Extension Settings.*\.log$/),
      expect.stringMatching(/requests-of-the-browser/),
    ]),
  )
})

test('the background could not send anything if it tried', async () => {
  let outcome = ''
  await collectTraces(TILTRO, async (page, { worker }) => {
    outcome = await worker.evaluate(
      (address) =>
        fetch(address).then(
          () => 'sent',
          () => 'refused',
        ),
      page.url(),
    )
  })
  expect(outcome).toBe('refused')
})

/** In the background: all that must never happen. */
async function leak(canary: string): Promise<void> {
  await chrome.storage.local.set({ last: canary })
  console.log(canary)
  await fetch(`/lexicon/da.json?${canary}`)
  await new Promise<void>((done) => {
    const request = indexedDB.open('leak')
    request.onupgradeneeded = () => request.result.createObjectStore('notes')
    request.onsuccess = () => {
      const change = request.result.transaction('notes', 'readwrite')
      change.objectStore('notes').put(`Ł${canary}`, 1)
      change.oncomplete = () => done()
    }
  })
}
