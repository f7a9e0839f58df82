import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { servePages } from '../../scripts/try/serve-pages.ts'
import { reportWeek } from '../../extension/tally/build-report.ts'
import { pickBelow } from '../../extension/sharing/pick-below.ts'
import { sendReport } from '../../extension/sharing/send-report.ts'
import type { Outward } from '../../service/statistics/outward.ts'
import { weekAfter } from '../../service/weeks.ts'
import { createDice } from '../../scripts/simulate/dice.ts'
import { fieldsPage } from '../end-to-end/fields-page.ts'
import { startLearningService, type SignedIn } from '../end-to-end/learning-service.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { printSheet, propose, ROUND, takeStep } from '../end-to-end/walk-round.ts'
import { buildForWorkplace, openWriter } from '../end-to-end/writer.ts'
import { joinWith, type Member } from '../service/invented-members.ts'
import { missingPostgres, startPostgres } from '../service/store/postgres.ts'

/** Three blocks, and the two weeks after which the last is closed. */
const WEEKS = 12
/** The week from which on everybody opens more. */
const CHANGE = 4
const CLOSES = 'Hun er umotiveret. '
const OPENS = 'Hun vil gerne arbejde i en butik. '

interface BlockFigures {
  readonly weeks: readonly string[]
  readonly figures: {
    readonly writers: { readonly least: number; readonly most: number | null }
    readonly opens: { readonly low: number; readonly high: number } | null
    readonly entries: { readonly deficit: readonly { readonly entry: string }[] }
  } | null
}

const STORES = [
  ['a libsql file and one process', 1],
  ['PostgreSQL and two processes behind a proxy', 2],
] as const

test.each(STORES)(
  'two groups of eight write for three months, and a group of four, and the figures go through a round: with %s',
  { timeout: 1_200_000 },
  async (_, processes) => {
    if (processes > 1 && missingPostgres) {
      expect(process.env.CI, missingPostgres).toBeUndefined()
      return
    }
    const postgres = processes > 1 ? await startPostgres() : undefined
    if (postgres) onTestFinished(postgres.end)
    const database = await postgres?.createDatabase()
    const service = await startLearningService({ processes, ...(database ? { database } : {}) })
    onTestFinished(service.end)
    const journal = await servePages(fieldsPage)
    onTestFinished(journal.close)

    let facilitator = await service.signIn('facilitator')
    const nord = await openGroup(facilitator, 'Nord', 8)
    const syd = await openGroup(facilitator, 'Syd', 8)
    const vest = await openGroup(facilitator, 'Vest', 4)

    // Four write in a browser of their own, two in each group; the others by the extension's own code.
    const out = await buildForWorkplace(`.cache/end-to-end/workplace-${processes}`, service.url)
    const writers = []
    for (const [group, code] of [nord, nord, syd, syd].map((one) => [one, one.codes.pop()!] as const)) {
      const writer = await openWriter(out, `${journal.origin}/`, service.shift())
      onTestFinished(writer.close)
      await writer.join(code, group.name)
      writers.push(writer)
    }
    const ask = (path: string, body: unknown) =>
      fetch(service.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const members: Member[] = []
    for (const code of [nord, syd, vest].flatMap(({ codes }) => codes))
      members.push(await joinWith(ask, code, service.firstWeek))

    const pages = await openPages()
    const { below } = createDice(7)
    let round = ''
    for (let ahead = 0; ahead < WEEKS; ahead++) {
      const week = weekAfter(service.firstWeek, ahead)
      await service.goTo(week, 2.4)
      for (const writer of writers) {
        await writer.goTo(service.shift())
        // With time they open more.
        await writer.write(ahead < CHANGE ? CLOSES + CLOSES + OPENS : CLOSES + OPENS + OPENS)
      }
      await service.goTo(weekAfter(week, 1), 0.3)
      const monday = service.shift()
      for (const writer of writers) await writer.sendAll(monday, service.goAhead)
      // The others take the rest of the week.
      await service.goTo(weekAfter(week, 1), 5.5)
      for (const member of members) {
        const tally = inventTally(ahead, below)
        const reported = reportWeek(tally, () => true, pickBelow)!
        const report = { ...member.report(week, []), ...reported }
        expect(await sendAgain(service.url, report)).toBe('sent')
      }
      // A month has gone by when the group wonders, and chooses to follow in the next how much opens.
      if (ahead === CHANGE - 1) round = await beginRound(pages, service.url, nord)
    }
    for (const writer of writers)
      expect((await writer.readReports()).past.map(({ outcome }) => outcome)).toEqual(
        Array<string>(WEEKS).fill('sent'),
      )

    await service.goTo(weekAfter(service.firstWeek, WEEKS + 2), 0.1)
    await service.restart()
    facilitator = await service.signIn('facilitator')
    const figures = async (id: string) =>
      (await (await facilitator('GET', `/v1/groups/${id}/figures`)).json()) as readonly BlockFigures[]
    for (const { id } of [nord, syd, vest])
      await expect.poll(async () => (await figures(id)).length, { timeout: 120_000 }).toBe(3)

    for (const { id } of [nord, syd]) {
      const blocks = await figures(id)
      expect(blocks.map(({ weeks }) => weeks[0])).toEqual(
        [0, 4, 8].map((ahead) => weekAfter(service.firstWeek, ahead)),
      )
      for (const { figures: shown } of blocks) {
        expect(shown!.writers).toEqual({ least: 5, most: 9 })
        expect(shown!.entries.deficit[0]!.entry).toBe(remarksOf(CLOSES)[0]!.entry)
      }
      const opens = blocks.map(({ figures: shown }) => shown!.opens!.low)
      expect(opens[2]).toBeGreaterThan(opens[0]!)
    }
    // Of four nothing is told.
    expect((await figures(vest.id)).map(({ figures: shown }) => shown)).toEqual([null, null, null])
    // Whoever looks again, from whichever process, sees the same; and twenty are too few for the public.
    const again = await Promise.all(Array.from({ length: 6 }, () => figures(nord.id)))
    expect(new Set(again.map((one) => JSON.stringify(one))).size).toBe(1)
    expect((await (await facilitator('GET', '/v1/statistics')).json()) as Outward[]).toEqual([])
    await finishRound(pages, service.url, round)
    await seeNoFigure(pages, service.url, vest)
    const answered = service.answered()
    expect(answered).toHaveLength(processes)
    for (const count of answered) expect(count).toBeGreaterThan(100)
  },
)

interface GroupHere {
  readonly id: string
  readonly name: string
}

/** A Chromium of the facilitator's, beside those of the writers. */
async function openPages(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ locale: 'da' })
  page.setDefaultTimeout(60_000)
  return page
}

/** A session ends with the day, and the days go by fast here. */
async function enter(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}/log-ind?to=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: 'Facilitator' }).click()
  await page.waitForURL((at) => at.pathname === path)
}

/** @returns the path of the round, after its experiment was planned */
async function beginRound(page: Page, url: string, { id }: GroupHere): Promise<string> {
  await enter(page, url, `/grupper/${id}/forloeb`)
  await page.getByRole('button', { name: 'Begynd et forløb' }).press('Enter')
  await takeStep(page, 'Undring')
  await takeStep(page, 'Prøvehandling', { follows: 'Hvor meget der åbner', block: 1 })
  await page.getByText('Tallene for uge').waitFor()
  return new URL(page.url()).pathname
}

/** Before and after are told, the round goes on to its end, and all of it is printed on one page. */
async function finishRound(page: Page, url: string, round: string): Promise<void> {
  await enter(page, url, round)
  expect(await page.locator('.result .says').innerText()).toBe('Der blev åbnet mere end før.')
  expect(await page.locator('.result svg').getAttribute('aria-label')).toContain('Der blev åbnet mere')
  for (const [step] of ROUND.slice(2)) await takeStep(page, step)
  await propose(page, 'aftaler, at')
  const { pages } = await printSheet(page)
  expect(pages).toBe(1)
  const sheet = await page.locator('.sheet-a4').innerText()
  expect(sheet).toContain('Det næste skridt står sidst.')
  expect(sheet).toMatch(/\d+–\d+\s%/)
}

/** A group of four is told kindly why there is nothing to see, and what it can do meanwhile. */
async function seeNoFigure(page: Page, url: string, { id }: GroupHere): Promise<void> {
  await enter(page, url, `/grupper/${id}`)
  await page.getByRole('heading', { name: 'Der vises ingen tal for de sidste fire uger' }).waitFor()
  await page.getByText('Det er hverken en fejl eller en bebrejdelse').waitFor()
  for (const path of ['', '/moede', '/ark']) {
    await page.goto(`${url}/grupper/${id}${path}`)
    expect(await page.locator('main figure, main .drawing svg').count()).toBe(0)
    expect(await page.locator('main').innerText()).not.toMatch(/\d ?%/)
  }
  await page.goto(`${url}/grupper/${id}`)
  await page.locator('main').getByRole('link', { name: 'Øv jer på et notat' }).click()
  await page.getByRole('heading', { level: 1, name: 'Øv jer på et notat' }).waitFor()
}

async function openGroup(facilitator: SignedIn, name: string, members: number) {
  const made = (await (await facilitator('POST', '/v1/groups', { name })).json()) as { readonly id: string }
  const order = { purpose: 'join', count: members }
  const issued = await facilitator('POST', `/v1/groups/${made.id}/codes`, order)
  const { codes } = (await issued.json()) as { codes: string[] }
  expect(codes).toHaveLength(members)
  return { id: made.id, name, codes }
}

/** As the extension does: what nobody took is sent again a little later, and counts once. */
async function sendAgain(service: string, report: Parameters<typeof sendReport>[1]) {
  for (let tries = 0; tries < 5; tries++) {
    const outcome = await sendReport(service, report, fetch)
    if (outcome) return outcome
    await wait(1000)
  }
  return undefined
}

/** A week of somebody who opens more from the second month on. */
function inventTally(ahead: number, below: (limit: number) => number) {
  const [closing, opening] = ahead < CHANGE ? [3, 1] : [1, 3]
  const counts = (most: number) => {
    const marked = most + below(2)
    return { marked, rewritten: below(2), left: 0 }
  }
  const entryOf = (text: string) => remarksOf(text)[0]!.entry
  return {
    sentences: 12 + below(20),
    entries: { [entryOf(CLOSES)]: counts(closing), [entryOf(OPENS)]: counts(opening) },
  }
}
