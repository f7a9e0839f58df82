import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { writeXlsx } from '../../service/desk/tables/xlsx.ts'
import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { GROUPS } from '../../service/pages/groups/group-paths.ts'
import { startForTest } from '../service/start-service.ts'
import { ALL, expectQuiet, MARKUP, PUTS, RUN } from './hostile-words.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  })
})
afterAll(() => browser?.close())

test('what is planted here runs where somebody shows it as markup', async () => {
  const page = await browser.newPage()
  for (const put of PUTS.slice(0, 5)) {
    await page.goto('about:blank')
    // As a page would that forgets to escape it, in a text or in an attribute.
    await page.setContent(
      `<title>${put}</title><textarea>${put}</textarea><input value="${put}"><p>${put}</p>`,
    )
    await page.waitForFunction(() => 'ran' in globalThis)
    await expect(expectQuiet(page)).rejects.toThrow()
  }
})

test('nothing that is read in, named or written at the desk or in a group runs on any page', async () => {
  const started = await startForTest({ env: { TILTRO_RATE_LIMIT: '0' } })
  const context = await browser.newContext({ locale: 'da' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // That something is not there, or not taken, is told as an answer's status.
    if (!/^Failed to load resource: the server responded/.test(message.text()))
      complaints.push(message.text())
  })
  page.setDefaultTimeout(120_000)
  const at = (path: string) => started.url + path.replace(/^\//, '')
  const headers = { 'sec-fetch-site': 'same-origin' }
  const seen = new Set<string>()
  const visit = async (path: string) => {
    await page.goto(at(path))
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    // What the helper finds is part of the page.
    await page.waitForFunction(() => !/prøver/.test(document.getElementById('test')?.textContent ?? ''))
    await expectQuiet(page)
    const shown = await page.evaluate(() =>
      [
        document.body.innerText,
        ...[...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        ),
      ].join('\n'),
    )
    if (shown.includes(RUN))
      seen.add(
        path
          .replace(/^\/?/, '/')
          .replace(/[0-9a-z]{16}/g, '…')
          .replace(/[?#].*/, ''),
      )
  }
  const enter = async (who: string) => {
    await page.goto(at('log-ind'))
    await page.getByRole('button', { name: who }).click()
    await page.waitForLoadState()
  }

  await enter('Underviser Skriver')
  const heading = [
    'language',
    'category',
    'id',
    'patterns',
    'note',
    'questions',
    'suggestions',
    'marks',
    'leaves',
  ]
  const line = (id: string) =>
    [
      'da',
      'label',
      id,
      '[[er mugfuld]]',
      ALL,
      PUTS.join('\n'),
      `omskrivning: ${MARKUP}`,
      `Hun [[er mugfuld]] ${MARKUP}`,
      `Hun er glad ${MARKUP}`,
    ] as const
  const table = (id: string, last = 'comment') => [
    [...heading, last],
    [...line(id), ALL],
    [...line(MARKUP), ALL],
  ]
  const csv = table('er-mugfuld')
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')
  const files = [
    [`${MARKUP}.csv`, Buffer.from(csv)],
    ['opslag.xlsx', Buffer.from(await writeXlsx(table('er-mut')))],
    ['strange.xlsx', Buffer.from(await writeXlsx(table('er-tvaer', MARKUP)))],
    [`${MARKUP}.txt`, Buffer.from(ALL)],
  ] as const
  for (const [name, buffer] of files) {
    await page.goto(at(DESK.exchange.da))
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
    await page.locator('form[enctype] button').click()
    await page.waitForLoadState()
    await expectQuiet(page)
    const make = page.locator('button[value=make]')
    if (await make.count()) {
      await visit(page.url().slice(started.url.length))
      await make.click()
      await page.waitForLoadState()
      await expectQuiet(page)
    }
  }
  for (const [path, form] of [
    [DESK.samples.da, { of: 'da', title: MARKUP, text: ALL, invented: 'yes' }],
    ['/onske', { phrase: MARKUP, reason: ALL, of: 'da', category: 'label' }],
  ] as const)
    await page.request.post(at(path), { form, headers })

  await page.goto(at(DESK.publish.da))
  const drafts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href*="kladde/"]')].map(({ pathname }) => pathname),
  )
  const all = [
    ...Object.values(DESK).map(({ da }) => da),
    ...drafts,
    ...drafts.map((draft) => `${draft}/virkning`),
  ]
  for (const path of all) if (!path.includes(':')) await visit(path)
  for (const path of [
    `${DESK.list.da}?q=${encodeURIComponent(MARKUP)}`,
    `/${encodeURIComponent(MARKUP)}`,
    '/onske',
  ])
    await visit(path)

  await enter('Facilitator')
  for (const name of [MARKUP, PUTS[8]!]) {
    const made = await page.request.post(at('v1/groups'), { data: { name }, headers })
    expect(made.status()).toBe(201)
    const { id: group } = (await made.json()) as { readonly id: string }
    await page.goto(at(fill(GROUPS.rounds.da, { group })))
    await page.locator('main form button').first().click()
    await page.waitForLoadState()
    for (const box of await page.locator('main textarea:visible, main input[type=text]:visible').all())
      await box.fill(MARKUP)
    await page.getByRole('button', { name: /^Gem/ }).first().click()
    await page.waitForLoadState()
    await visit(page.url().slice(started.url.length))
    const table = await page.request.get(at(fill(GROUPS.csv.da, { group })))
    expect(table.status()).toBe(200)
    expect((await table.text()).split(/[;\r\n]+"?/).filter((cell) => /^[=+@\t]/.test(cell))).toEqual([])
    for (const { da } of Object.values(GROUPS))
      if (!/:round|slet|csv|forlad|navn|koder|sammen/.test(da)) await visit(fill(da, { group }))
  }
  // It was there to be seen.
  const desk = ['', '/udgiv', '/onsker', '/notater', '/kladde/…'].map((path) => `/redaktion${path}`)
  const groups = ['', '/…', '/…/forloeb', '/…/forloeb/…', '/…/moede', '/…/ark', '/…/ledelse']
  expect([...seen]).toEqual(expect.arrayContaining([...desk, ...groups.map((path) => `/grupper${path}`)]))
  expect(complaints).toEqual([])
})
