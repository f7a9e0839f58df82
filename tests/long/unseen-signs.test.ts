import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { isSeen } from '../../lexicon/engine/unseen.ts'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { writeXlsx } from '../../service/desk/tables/xlsx.ts'
import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { GROUPS } from '../../service/pages/groups/group-paths.ts'
import { startForTest } from '../service/start-service.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

/** `Nord er glad`, for whoever reads it, with the words behind it turned round; and a bell that no screen shows. */
const TURNED = 'Nord\u202E dalg re\u2066 kantarel\u0007\u2028'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  })
})
afterAll(() => browser?.close())

/** All that a page says or holds, in texts, attributes and fields. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ].join(' '),
  )

test('signs that turn round what stands beside them are found where a page shows them', async () => {
  const page = await browser.newPage()
  for (const html of [
    `<p>Du er med i ${TURNED}.</p>`,
    `<input value="${TURNED}">`,
    `<p title="&#x202E;x">Nord</p>`,
    '<script>document.title = "a\\u2067"</script>',
  ]) {
    await page.setContent(html)
    expect([html, isSeen(await readAll(page))]).toEqual([html, false])
  }
})

test('signs that turn round what stands beside them reach no page, from a form, a table, a workbook or a name', async () => {
  const { url } = await startForTest({ env: { TILTRO_RATE_LIMIT: '0' } })
  const context = await browser.newContext({ locale: 'da' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const at = (path: string) => url + path.replace(/^\//, '')
  const headers = { 'sec-fetch-site': 'same-origin' }
  const enter = async (who: string) => {
    await page.goto(at('log-ind'))
    await page.getByRole('button', { name: who }).click()
    await page.waitForLoadState()
  }
  const visited: string[] = []
  const expectSeen = async () => {
    const all = await readAll(page)
    expect([page.url(), isSeen(all)]).toEqual([page.url(), true])
    if (/kantarel/.test(all)) visited.push(new URL(page.url()).pathname.replace(/[0-9a-z]{16}/g, '…'))
  }
  const visit = async (path: string) => {
    await page.goto(at(path))
    await expectSeen()
  }

  await enter('Underviser Skriver')
  const heading = 'language category id patterns note questions suggestions marks leaves'.split(' ')
  const line = (id: string, note: string) =>
    [
      'da',
      'label',
      id,
      '[[er mugfuld]]',
      note,
      'Hvad så du?',
      '',
      'Hun [[er mugfuld]]',
      'Hun er glad',
    ] as const
  const table = [heading, line('er-mugfuld', TURNED), line('er-mut', 'Nord og en kantarel.')]
  const csv = table.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')
  for (const [name, buffer] of [
    ['opslag.csv', Buffer.from(csv)],
    [`${TURNED}.xlsx`, Buffer.from(await writeXlsx(table))],
  ] as const) {
    await page.goto(at(DESK.exchange.da))
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
    await page.locator('form[enctype] button').click()
    await page.waitForLoadState()
    await expectSeen()
    // The line is refused by name, and the other is taken in.
    expect(await page.locator('main').innerText()).toContain('her står et tegn, som ingen kan se')
    const make = page.locator('button[value=make]')
    if (await make.count()) await make.click()
    await page.waitForLoadState()
    await expectSeen()
  }
  for (const [path, form] of [
    [DESK.samples.da, { of: 'da', title: TURNED, text: TURNED, invented: 'yes' }],
    ['/onske', { phrase: TURNED, reason: TURNED, of: 'da', category: 'label' }],
  ] as const)
    await page.request.post(at(path), { form, headers })
  for (const path of [DESK.list.da, DESK.publish.da, DESK.inbox.da, DESK.samples.da]) await visit(path)
  await visit(`${DESK.list.da}?q=${encodeURIComponent(TURNED)}`)

  await enter('Facilitator')
  const refused = await page.request.post(at('v1/groups'), { data: { name: TURNED }, headers })
  expect(refused.status()).toBe(422)
  await page.request.post(at(GROUPS.list.da), { form: { name: TURNED }, headers })
  await visit(GROUPS.list.da)
  const made = await page.request.post(at('v1/groups'), { data: { name: 'Nord' }, headers })
  const { id: group } = (await made.json()) as { readonly id: string }
  await page.goto(at(fill(GROUPS.rounds.da, { group })))
  await page.locator('main form button').first().click()
  await page.waitForLoadState()
  for (const box of await page.locator('main textarea:visible, main input[type=text]:visible').all())
    await box.fill(TURNED)
  await page.getByRole('button', { name: /^Gem/ }).first().click()
  await page.waitForLoadState()
  await visit(new URL(page.url()).pathname)
  await visit(fill(GROUPS.meeting.da, { group }))
  // They were there, without what turns them.
  expect(visited.join(' ')).toMatch(/redaktion.*grupper.*forloeb/)
})
