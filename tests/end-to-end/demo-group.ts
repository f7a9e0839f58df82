import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Browsing } from './browse.ts'

/** From the start page into the invented group, as whoever has a look at Tiltro. */
export async function enterDemo({ open }: Browsing, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('', { locale: 'da', ...options })
  await page.getByRole('button', { name: 'Se et opdigtet år i en gruppe' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fjordby Jobcenter, team Havn' }).waitFor()
  return page
}
