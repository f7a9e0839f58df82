import { expect, test } from 'vitest'
import { browseService } from '../end-to-end/browse.ts'
import { enterDemo } from '../end-to-end/demo-group.ts'

const service = browseService()

test('in a meeting arrow keys lead on, and the timer runs in silence', async () => {
  const page = await enterDemo(service)
  await page.goto(`${page.url()}/moede`)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s2')
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  await expect.poll(() => page.locator('.clock').textContent()).toMatch(/^9:5\d$/)
  await page.getByRole('button', { name: 'Pause' }).press('Enter')
  const stands = await page.locator('.clock').textContent()
  await page.waitForTimeout(1500)
  expect(await page.locator('.clock').textContent()).toBe(stands)
})

test('in the exercise, marks are shown when somebody asks, and what is rewritten is read in the page', async () => {
  const page = await service.open('oevelse?note=handover', { locale: 'da' })
  expect(await page.locator('.note-text mark').first().isVisible()).toBe(false)
  await page.getByText('Vis mærkerne').press('Enter')
  await page.locator('.note-text mark').first().waitFor()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  const field = page.getByLabel('Notatet, som I ville skrive det')
  const plain = await field.screenshot({ caret: 'hide' })
  await field.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' ')
  await page.keyboard.press('Backspace')
  await expect
    .poll(async () => (await field.screenshot({ caret: 'hide' })).equals(plain), { timeout: 30_000 })
    .toBe(false)
  expect(sent.every((method) => method === 'GET')).toBe(true)
})
