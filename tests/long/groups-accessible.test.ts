import { expect, test } from 'vitest'
import { findAllBarriers } from '../end-to-end/barriers.ts'
import { browseService } from '../end-to-end/browse.ts'
import { enterDemo } from '../end-to-end/demo-group.ts'

const service = browseService()

/** Below the group, and below the service. In the dark the same is drawn in other colours: a few pages show them all. */
const LOOKS = {
  light: [
    ['', 'moede', 'ark', 'ledelse', 'forloeb'],
    ['grupper', 'grupper/demo-ny', 'oevelse', 'til-medarbejdere', 'databeskyttelse', 'til-borgere'],
  ],
  dark: [[''], ['oevelse', 'til-borgere']],
} as const

test.each(['light', 'dark'] as const)('everybody can read and use the pages, in %s', async (colorScheme) => {
  const page = await enterDemo(service, { colorScheme })
  const [inGroup, elsewhere] = LOOKS[colorScheme]
  const group = page.url()
  await page.goto(`${group}/forloeb`)
  await page.getByRole('link', { name: 'Hvad borgeren selv vil' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hvad borgeren selv vil' }).waitFor()
  const round = page.url()
  const paths = [...inGroup.map((path) => `${group}/${path}`.replace(/\/$/, '')), round]
  for (const path of [...paths, ...elsewhere.map((one) => service.address() + one)]) {
    await page.goto(path)
    expect([path, await findAllBarriers(page)]).toEqual([path, []])
  }
  if (colorScheme === 'dark') return
  await page.goto(`${group}/ledelse`)
  await page.getByRole('button', { name: 'Lav koder' }).click()
  await page.getByRole('button', { name: 'Udskriv som sedler' }).waitFor()
  expect(['slips', await findAllBarriers(page)]).toEqual(['slips', []])
})

test('at 400 % nothing but a drawing or a table is scrolled sideways', async () => {
  const page = await enterDemo(service, { viewport: { width: 320, height: 256 } })
  const group = page.url()
  for (const path of [
    group,
    `${group}/moede`,
    `${group}/ark`,
    `${group}/ledelse`,
    `${group}/forloeb`,
    `${service.address()}oevelse`,
  ]) {
    await page.goto(path)
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  }
})
