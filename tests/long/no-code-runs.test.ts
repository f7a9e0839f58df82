import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { hashLexicon } from '../../lexicon/compile/hash-lexicon.ts'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { writeXlsx } from '../../service/desk/tables/xlsx.ts'
import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { GROUPS } from '../../service/pages/groups/group-paths.ts'
import { readMarks, waitForMarks } from '../end-to-end/marks.ts'
import { openPopup, sayYes, switchOn } from '../end-to-end/open-popup.ts'
import { openSidePanel } from '../end-to-end/side-panel.ts'
import { start } from '../end-to-end/start.ts'
import { compileSmall } from '../lexicon/small-lexicon.ts'
import { startForTest } from '../service/start-service.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })
const PATIENCE = { timeout: 60_000 }

const RUN = 'globalThis.ran=1'
/** What somebody writes who would like it to be run: as markup, in an attribute, an address, a template, a spreadsheet. */
const PUTS = [
  `<img src=x onerror=${RUN}>`,
  `"><svg onload=${RUN}>`,
  `</textarea></title></script><script>${RUN}</script>`,
  `" autofocus onfocus=${RUN} x="`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `[her](javascript:${RUN})`,
  `javascript:${RUN}`,
  `\${${RUN}} {{constructor.constructor('${RUN}')()}} <%= ${RUN} %>`,
  `=HYPERLINK("javascript:${RUN}";"her")`,
]
const ALL = PUTS.join(' ')
const [MARKUP] = PUTS as [string]

/** Nothing ran, and nothing stands there that would if it were pressed or the page allowed it. */
async function expectQuiet(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'ran' in globalThis,
    elements: [...document.querySelectorAll('*')]
      .filter((element) =>
        [...element.attributes].some(
          ({ name, value }) =>
            /^on/.test(name) ||
            (/^(href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value)) ||
            name === 'srcdoc',
        ),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  }))
  expect([page.url(), found]).toEqual([page.url(), { ran: false, elements: [] }])
}

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

test('nothing in a lexicon that a service gives runs in the page, the card, the panel, the popup or the options', async () => {
  const small = compileSmall({ 'da/label/svampet': '[[kantarel/n:what]]' })
  const { hash: _own, ...body } = small
  const hostile = {
    ...body,
    version: MARKUP,
    entries: body.entries.map((entry) => ({ ...entry, note: ALL, questions: [ALL] })),
  }
  const given = JSON.stringify({ ...hostile, hash: hashLexicon(hostile) })
  const server = createServer((request, response) => {
    const isDanish = request.url === '/v1/lexicon/da'
    response.writeHead(isDanish ? 200 : 404, { 'content-type': 'application/json', etag: MARKUP })
    response.end(isDanish ? given : ALL)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const tiltro = await start({ open: true, hosts: [] })
  onTestFinished(tiltro.close)
  const complaints: string[] = []
  tiltro.context.on('weberror', (error) => complaints.push(String(error.error())))
  tiltro.context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await sayYes(tiltro, 'http://localhost/*')
  await switchOn(tiltro, tiltro.origin)

  const options = await tiltro.context.newPage()
  await options.goto(tiltro.address('/options/options.html'))
  const { port } = server.address() as AddressInfo
  await options.getByLabel('Tjenestens adresse').fill(`http://localhost:${port}`)
  await options.getByRole('button', { name: 'Hent herfra' }).click()
  await options.getByText(RUN).first().waitFor(PATIENCE)
  await expectQuiet(options)

  const page = await tiltro.openFields()
  await page.bringToFront()
  await page.locator('#textarea').click()
  await page.keyboard.type(`Her er en kantarel, ${MARKUP} og en til. `)
  await waitForMarks(page, 1)
  const [[box]] = (await readMarks(page)) as unknown as [
    [{ left: number; right: number; top: number; bottom: number }],
  ]
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2)
  const card = page.getByRole('dialog')
  await card.waitFor(PATIENCE)
  // What it says is drawn from an attribute, so that the page cannot read it as text.
  expect(await card.locator(`[data-says*="${RUN}"]`).count()).toBeGreaterThan(0)
  await expectQuiet(page)
  const inCard = await card.evaluate((element) =>
    [...element.querySelectorAll('img, svg[onload], script, iframe, [onfocus], [href^="javascript:"]')].map(
      ({ outerHTML }) => outerHTML,
    ),
  )
  expect(inCard).toEqual([])

  await page.keyboard.press('Escape')
  await page.mouse.move(1, 1)
  await card.waitFor({ state: 'hidden' })
  const panel = await openSidePanel(tiltro, page)
  await page.locator('#textarea').click()
  await page.keyboard.type('Og en kantarel. ')
  await expect.poll(() => panel.read<string>('document.body.innerText'), PATIENCE).toContain(RUN)
  expect(
    await panel.read<unknown>(
      `['ran' in globalThis, document.querySelectorAll('img[onerror], script:not([src]), iframe, [onfocus], [onload]').length]`,
    ),
  ).toEqual([false, 0])
  await panel.close()
  const popup = await openPopup(tiltro, page.url())
  await expectQuiet(popup)
  await popup.close()
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(complaints).toEqual([])
})
