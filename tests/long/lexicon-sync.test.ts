import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashLexicon } from '../../lexicon/compile/hash-lexicon.ts'
import { compileSmall } from '../lexicon/small-lexicon.ts'
import { startService, type Started as Service } from '../service/start-service.ts'
import { waitForMarks } from '../end-to-end/marks.ts'
import { sayYes, switchOn } from '../end-to-end/open-popup.ts'
import { start, type Started } from '../end-to-end/start.ts'

declare const chrome: Browser

/** For a machine that has other things to do. */
const PATIENCE = { timeout: 30_000 }

// A host of its own: the page with fields is at 127.0.0.1.
const HOST = 'http://localhost/*'
const small = compileSmall({ 'da/label/svampet': '[[kantarel/n:what]]' })
const { hash: _own, ...body } = small
const NEW = { ...body, version: '2099.01-1' }
const good = JSON.stringify({ ...NEW, hash: hashLexicon(NEW) })

let browser: Started
let service: Service
let server: Server
let address: string
/** What the small service gives for Danish; in English it has nothing newer. */
let given = good

beforeAll(async () => {
  service = await startService()
  server = createServer((request, response) => {
    const isDanish = request.url === '/v1/lexicon/da'
    response.writeHead(isDanish ? 200 : 304, {
      'content-type': 'application/json',
      etag: `"${given.length}"`,
    })
    response.end(isDanish ? given : undefined)
  })
  await listen(server)
  address = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await start({ open: true, hosts: [] })
  await sayYes(browser, HOST)
  await switchOn(browser, browser.origin)
})
afterAll(async () => {
  await browser?.close()
  await service?.end()
  server?.close()
})

test('a writer names the service, and what it gives is read with', async () => {
  const options = await openOptions()
  await expect
    .poll(() => lexicons(options), PATIENCE)
    .toEqual(['Dansk: den medfølgende', 'Engelsk: den medfølgende'])
  await name(options, service.url.replace('127.0.0.1', 'localhost'))
  await expect
    .poll(() => lexicons(options), PATIENCE)
    .toEqual([
      expect.stringMatching(/^Dansk: \d{4}\.\d\d-\d+ fra tjenesten$/),
      expect.stringMatching(/^Engelsk: \d{4}\.\d\d-\d+ fra tjenesten$/),
    ])
  await options.getByText('Tjenesten svarede sidst').waitFor()
  // What the service is asked for is not a site that is read along with.
  expect(await options.locator('#sites .name').allTextContents()).toEqual(['127.0.0.1'])
  await options.close()
})

test('a newer lexicon reaches a note that is open, and a bad one does not', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Her er en kantarel. ')
  const options = await openOptions()
  await name(options, address)
  await expect.poll(() => lexicons(options), PATIENCE).toContain('Dansk: 2099.01-1 fra tjenesten')
  await page.bringToFront()
  await waitForMarks(page, 1)
  given = JSON.stringify({ ...JSON.parse(good), entries: [] })
  await ring()
  await options.bringToFront()
  await options.getByText('den kom ikke helt frem').waitFor()
  expect(await lexicons(options)).toContain('Dansk: 2099.01-1 fra tjenesten')
  await page.bringToFront()
  await page.keyboard.type('Og her er en kantarel mere. ')
  await waitForMarks(page, 2)
  await options.close()
})

test('whoever is offline is read with the last good one, hears calmly when it came, and nothing complains', async () => {
  given = good
  const options = await openOptions()
  await name(options, address)
  await expect.poll(() => lexicons(options), PATIENCE).toContain('Dansk: 2099.01-1 fra tjenesten')
  const page = await browser.openFields()
  const complaints: string[] = []
  for (const source of [page, options, worker()])
    source.on('console', (message) => complaints.push(message.text()))
  for (const source of [page, options]) source.on('pageerror', ({ message }) => complaints.push(message))
  await stop(server)
  await browser.context.setOffline(true)
  for (let i = 0; i < 3; i++) await ring()
  await options.getByText('Tjenesten svarer ikke lige nu. Tiltro spørger igen om lidt.').waitFor()
  await options.getByText(/^Tjenesten svarede sidst .*\d\d[.:]\d\d\.$/).waitFor()
  await expect.poll(nextQuestion, PATIENCE).toBeGreaterThan(3.5 * 60_000)
  await stopBackground(options)
  await page.bringToFront()
  await page.locator('#textarea').click()
  await page.keyboard.type('Her er en kantarel. ')
  await waitForMarks(page, 1)
  expect(await lexicons(options)).toEqual(['Dansk: 2099.01-1 fra tjenesten', 'Engelsk: den medfølgende'])
  expect(complaints).toEqual([])
  await browser.context.setOffline(false)
  await listen(server, Number(new URL(address).port))
  await ring()
  await options.getByText('Tjenesten svarer ikke lige nu.').waitFor({ state: 'detached' })
  await options.close()
})

test('after the background was stopped, the kept one is read with, and the next question is set', async () => {
  const options = await openOptions()
  await stopBackground(options)
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Her er en kantarel. ')
  await waitForMarks(page, 1)
  await expect.poll(nextQuestion, PATIENCE).toBeGreaterThan(3.5 * 60_000)
  expect(await nextQuestion()).toBeLessThanOrEqual(5 * 60_000)
  await options.close()
})

test('a service that is taken away leaves the built-in lexicon', async () => {
  const options = await openOptions()
  await options.getByRole('button', { name: 'Brug den medfølgende' }).click()
  await expect
    .poll(() => lexicons(options), PATIENCE)
    .toEqual(['Dansk: den medfølgende', 'Engelsk: den medfølgende'])
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('En kantarel. Hun er umotiveret. ')
  await waitForMarks(page, 1)
  await expect.poll(() => worker().evaluate(() => caches.keys()), PATIENCE).toEqual([])
  await expect.poll(nextQuestion, PATIENCE).toBe(0)
  await options.close()
})

test('an address that is none is not taken', async () => {
  const options = await openOptions()
  await options.getByLabel('Tjenestens adresse').fill('tiltro')
  await options.getByRole('button', { name: 'Hent herfra' }).click()
  await expect.poll(() => options.getByRole('status').textContent()).toContain('begynder med https://')
  expect(await worker().evaluate(() => chrome.storage.local.get('service'))).toEqual({})
  await options.close()
})

const worker = () => browser.context.serviceWorkers().at(-1)!

async function openOptions(): Promise<Page> {
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.locator('#lexicons li').first().waitFor()
  return options
}

async function stopBackground(from: Page): Promise<void> {
  const session = await browser.context.newCDPSession(from)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

const listen = (to: Server, port = 0) => new Promise<void>((done) => void to.listen(port, '127.0.0.1', done))

const stop = (what: Server) =>
  new Promise<void>((done) => {
    what.close(() => done())
    what.closeAllConnections()
  })

const lexicons = (options: Page) => options.locator('#lexicons li').allTextContents()

async function name(options: Page, service: string): Promise<void> {
  await options.getByLabel('Tjenestens adresse').fill(service)
  await options.getByRole('button', { name: 'Hent herfra' }).click()
}

/** The alarm goes now, and not in five minutes. */
const ring = () => worker().evaluate(() => chrome.alarms.create('lexicon', { when: Date.now() }))

/** ms until the service is asked again; 0 where it is not. */
const nextQuestion = () =>
  worker().evaluate(async () => {
    const alarm = await chrome.alarms.get('lexicon')
    return alarm ? alarm.scheduledTime - Date.now() : 0
  })
