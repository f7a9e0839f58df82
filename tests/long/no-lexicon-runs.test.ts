import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hashLexicon } from '../../lexicon/compile/hash-lexicon.ts'
import { readMarks, waitForMarks } from '../end-to-end/marks.ts'
import { openPopup, sayYes, switchOn } from '../end-to-end/open-popup.ts'
import { openSidePanel } from '../end-to-end/side-panel.ts'
import { start } from '../end-to-end/start.ts'
import { compileSmall } from '../lexicon/small-lexicon.ts'
import { ALL, expectQuiet, MARKUP, RUN } from './hostile-words.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })
const PATIENCE = { timeout: 60_000 }
/** As a suggestion, which is put into the journal as it stands. */
const SUGGESTED = `en svamp ${MARKUP}`

test('nothing in a lexicon that a service gives runs in the page, the card, the panel, the popup or the options', async () => {
  const small = compileSmall({ 'da/label/svampet': '[[kantarel/n:what]]' })
  const { hash: _own, ...body } = small
  const hostile = {
    ...body,
    version: MARKUP,
    entries: body.entries.map((entry) => ({
      ...entry,
      ...{ note: ALL, questions: [ALL] },
      suggestions: [{ kind: 'rewrite' as const, parts: [SUGGESTED], from: 'mark', to: 'mark' }],
    })),
    categories: body.categories.map((category) => ({
      ...category,
      ...{ name: ALL, sentence: ALL, question: ALL },
    })),
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

  // A suggestion goes in as it is read, and is run by nothing.
  await card.locator('[data-says*="en svamp"]').first().click()
  await expect.poll(() => page.locator('#textarea').inputValue(), PATIENCE).toContain(SUGGESTED)
  await expectQuiet(page)

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
