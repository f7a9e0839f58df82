import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { startService, type Started as Service } from '../service/start-service.ts'
import { countActs, type Hands } from '../end-to-end/count-acts.ts'
import { readMarks, waitForMarks } from '../end-to-end/marks.ts'
import { sayYes, switchOn } from '../end-to-end/open-popup.ts'
import { start, type Started } from '../end-to-end/start.ts'

declare const chrome: Browser

// The whole lexicon is checked and compiled at every publication.
const PATIENCE = { timeout: 120_000 }
/** From nothing to published, both people and their signing in and out counted. */
const MOST_ACTS = 25

let browser: Started
let service: Service
/** The desk; another host than the page with fields, so that the extension does not read along in it. */
let desk: string

beforeAll(async () => {
  service = await startService()
  desk = service.url.replace('127.0.0.1', 'localhost')
  browser = await start({ open: true, hosts: [] })
  await sayYes(browser, 'http://localhost/*')
  await switchOn(browser, browser.origin)
})
afterAll(async () => {
  await browser?.close()
  await service?.end()
})

test('from nothing to a mark in the note of a colleague in 25 acts of two trainers', async () => {
  const note = await openNote()
  const options = await nameService()

  const hands = countActs()
  const anna = await enter(hands, 'Underviser Skriver')
  await hands.click(anna.getByRole('link', { name: 'Nyt opslag' }))
  await hands.fill(anna.getByRole('textbox', { name: 'Det, der skal findes, nummer 1' }), 'er mugfuld')
  await hands.fill(
    anna.getByRole('textbox', { name: 'Begrundelse' }),
    'Ordet lukker om personen, og læseren ser ikke, hvad der skete.',
  )
  await hands.fill(
    anna.getByRole('textbox', { name: 'Spørgsmål til den, der skriver, nummer 1' }),
    'Hvad skete der, lige før det så sådan ud?',
  )
  await hands.fill(anna.getByRole('textbox', { name: 'Tekst, nummer 1' }), 'svarer kort, når')
  for (const [list, texts] of [
    ['Eksempler, der bliver mærket', ['Borgeren er mugfuld.', 'Hun er mugfuld om morgenen.']],
    ['Eksempler, der får lov at være', ['Borgeren er ikke mugfuld.', 'Vejret var gråt.']],
  ] as const)
    for (const [i, text] of texts.entries())
      await hands.fill(anna.getByRole('textbox', { name: `${list}, nummer ${i + 1}` }), text)
  await hands.click(anna.getByRole('button', { name: 'Send til en kollega' }))
  await anna.getByText('Kladden er sendt.').waitFor(PATIENCE)
  await hands.click(anna.getByRole('button', { name: 'Log ud' }))

  const bo = await enter(hands, 'Underviserens kollega', anna)
  await hands.click(bo.getByRole('link', { name: 'Kladder' }))
  await hands.click(bo.getByRole('link', { name: 'er-mugfuld' }))
  await hands.click(bo.getByRole('button', { name: 'Godkend og udgiv' }))
  await bo.getByText(/Udgave \d{4}\.\d\d-\d+ er udgivet/).waitFor(PATIENCE)
  expect(hands.acts.length, hands.acts.join('\n')).toBeLessThanOrEqual(MOST_ACTS)

  expect(await readMarks(note)).toEqual([])
  await ring()
  await note.bringToFront()
  await waitForMarks(note, 1)
  await bo.close()
  await options.close()
}, 480_000)

/** Signs in at the desk. */
async function enter(hands: Hands, who: string, page?: Page): Promise<Page> {
  const here = page ?? (await browser.context.newPage())
  await here.goto(`${desk}redaktion`)
  await hands.click(here.getByRole('button', { name: who }))
  await here.getByRole('heading', { level: 1, name: 'Det, Tiltro siger' }).waitFor(PATIENCE)
  return here
}

/** A note in which nothing is marked yet. */
async function openNote(): Promise<Page> {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Borgeren er mugfuld. ')
  return page
}

/** The extension reads with what the service gives, and has read with it, before anything is published. */
async function nameService(): Promise<Page> {
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.getByLabel('Tjenestens adresse').fill(desk)
  await options.getByRole('button', { name: 'Hent herfra' }).click()
  await options.getByText('Tjenesten svarede sidst').waitFor(PATIENCE)
  return options
}

/** The alarm goes now, and not in five minutes. */
const ring = () =>
  browser.context
    .serviceWorkers()
    .at(-1)!
    .evaluate(() => chrome.alarms.create('lexicon', { when: Date.now() }))
