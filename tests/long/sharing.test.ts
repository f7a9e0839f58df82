import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { servePages, type Served } from '../../scripts/try/serve-pages.ts'
import type { EntryCounts } from '../../service/report.ts'
import { SHARING_WORDS } from '../../extension/sharing/words.ts'
import { weekAfter } from '../../service/weeks.ts'
import { memberOf } from '../service/invented-members.ts'
import { fieldsPage } from '../end-to-end/fields-page.ts'
import { startLearningService, type LearningService, type SignedIn } from '../end-to-end/learning-service.ts'
import { runAxe } from '../end-to-end/run-axe.ts'
import { buildForWorkplace, openWriter, type Writer } from '../end-to-end/writer.ts'
import { builtIn } from '../end-to-end/built.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const NOTE = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const REPORTED: readonly EntryCounts[] = [
  { entry: 'viljetræk', marked: 2, rewritten: 1, left: 1 },
  { entry: 'ønsker', marked: 3, rewritten: 0, left: 3 },
]

let service: LearningService
let journal: Served
let writer: Writer
let facilitator: SignedIn
let week: string
const groups: Record<string, string> = {}

beforeAll(async () => {
  service = await startLearningService({ processes: 1 })
  week = service.firstWeek
  journal = await servePages(fieldsPage)
  facilitator = await service.signIn('facilitator')
  for (const name of ['Nord', 'Syd']) {
    const made = await facilitator('POST', '/v1/groups', { name })
    groups[name] = ((await made.json()) as { id: string }).id
  }
  const extension = await buildForWorkplace(builtIn('workplace'), service.url)
  writer = await openWriter(extension, `${journal.origin}/`, service.shift())
})
afterAll(async () => {
  await writer?.close()
  await journal?.close()
  await service?.end()
})

test('whoever is asked reads what would be sent, says yes with a code, and is in the group', async () => {
  const page = await writer.openGroup()
  expect(await findBarriers(page)).toEqual([])
  await page.getByText('En billet til den uge.').waitFor()
  await page.getByLabel('Din kode').fill('K7QD-MX4P-2RTN')
  await page.getByRole('button', { name: 'Ja, del mine tal' }).click()
  await page.getByRole('status').getByText('Det er ikke en hel kode.').waitFor()
  const issued = await facilitator('POST', `/v1/groups/${groups['Nord']}/codes`, {
    purpose: 'join',
    count: 1,
  })
  const { codes } = (await issued.json()) as { codes: string[] }
  await page.close()
  await writer.join(codes[0]!, 'Nord')
  const joined = await writer.openGroup()
  expect(await findBarriers(joined)).toEqual([])
  await joined.close()
})

test('a week is shown before it leaves, leaves as it was shown, and is counted', async () => {
  await writer.write(NOTE)
  await service.goTo(weekAfter(week, 1), 0.3)
  await writer.goTo(service.shift())
  await expect.poll(async () => (await writer.readReports()).waiting).toHaveLength(1)
  const page = await writer.openGroup()
  const rows = page.locator('section', { hasText: 'Det venter på at blive sendt' }).locator('tbody tr')
  const shown = (await rows.allInnerTexts()).map((row) => row.split(/\s+/))
  await page.close()
  await writer.sendAll(service.shift(), service.goAhead)
  const stored = await service.store.reports.list(groups['Nord']!, week, week)
  const { entries } = JSON.parse(stored[0]!.counts) as { entries: EntryCounts[] }
  expect(entries.length).toBeGreaterThan(0)
  expect(shown).toEqual(
    entries.map(({ entry, marked, rewritten, left }) => [entry, ...[marked, rewritten, left].map(String)]),
  )
  expect(await writer.readReports()).toMatchObject({ waiting: [], past: [{ week, outcome: 'sent' }] })
})

test('eight colleagues see figures when the block is closed, and four see none', async () => {
  for (const [name, count] of [
    ['Nord', 7],
    ['Syd', 4],
  ] as const)
    for (let i = 0; i < count; i++) {
      const { report } = await memberOf(service.store, groups[name]!, [week])
      const sent = await fetch(`${service.url}/v1/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(report(week, REPORTED)),
      })
      expect(sent.status).toBe(204)
    }
  const figures = async (name: string) =>
    (await (await facilitator('GET', `/v1/groups/${groups[name]}/figures`)).json()) as {
      figures: { writers: object; opens: object; entries: { deficit: { entry: string }[] } } | null
    }[]
  facilitator = await service.signIn('facilitator')
  expect(await figures('Nord')).toEqual([])
  await service.goTo(weekAfter(week, 6), 0.1)
  await service.restart()
  // A session ends with the day.
  facilitator = await service.signIn('facilitator')
  await expect.poll(() => figures('Nord'), { timeout: 60_000 }).toHaveLength(1)
  await expect.poll(() => figures('Syd'), { timeout: 60_000 }).toHaveLength(1)
  const [nord] = await figures('Nord')
  expect(nord!.figures).toMatchObject({ writers: { least: 5, most: 9 }, opens: { low: 50, high: 60 } })
  expect(nord!.figures!.entries.deficit.map(({ entry }) => entry)).toEqual(['viljetræk'])
  expect((await figures('Syd'))[0]!.figures).toBeNull()
  expect(await service.store.reports.list(groups['Nord']!, week, week)).toEqual([])
})

test('whoever leaves sends nothing more', async () => {
  const page = await writer.openGroup()
  await page.getByRole('button', { name: 'Gå ud af gruppen' }).click()
  await page.getByRole('button', { name: 'Ja, gå ud' }).click()
  await page.getByLabel('Din kode').waitFor()
  const kept = await writer.browser.worker.evaluate(`chrome.storage.local.get(['group', 'joining'])`)
  expect(kept).toEqual({})
  await page.close()
})

test('in English, too, whoever types a code that does not work is told why, and may try again', async () => {
  await writer.browser.worker.evaluate(`chrome.storage.local.set({ language: 'en' })`)
  const codesOf = async (name: string) => {
    const path = `/v1/groups/${groups[name]}/codes`
    const issued = await facilitator('POST', path, { purpose: 'join', count: 1 })
    return ((await issued.json()) as { codes: string[] }).codes[0]!
  }
  const [code, ended] = [await codesOf('Nord'), await codesOf('Syd')]
  // The weeks that tickets are asked for are those to come.
  await writer.goTo(service.shift())
  const page = await writer.openGroup()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await findBarriers(page)).toEqual([])
  const { fault } = SHARING_WORDS.en.join
  const type = async (typed: string, told: string) => {
    await page.getByLabel('Your code').fill(typed)
    await page.getByRole('button', { name: 'Yes, share my figures' }).click()
    await page.getByRole('status').getByText(told).waitFor({ timeout: 120_000 })
    // What was typed stands there to be looked at again, and the caret in it.
    expect(await page.getByLabel('Your code').inputValue()).toBe(typed)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code')
  }
  await type(code.slice(0, -3), fault['no-code'])
  // As long as one and of the same group, but never given to anybody.
  await type(`AAAA-AAAA-AAAA${code.slice(14)}`, fault.used)
  expect((await facilitator('POST', `/v1/groups/${groups['Syd']}/end`)).status).toBeLessThan(300)
  await type(ended, fault.used)
  expect(await writer.browser.worker.evaluate(`chrome.storage.local.get(['group', 'joining'])`)).toEqual({})
  await page.close()
})

async function findBarriers(page: Awaited<ReturnType<Writer['openGroup']>>): Promise<readonly string[]> {
  const violations = await runAxe(page)
  return violations.map(({ id }) => id).sort()
}
