import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { buildExtension } from '../build/extension.ts'
import { journalPage } from '../try/journal.ts'
import { openBrowser } from '../try/open-browser.ts'
import { servePages } from '../try/serve-pages.ts'
import { openScene, SCENES } from './scenes.ts'
import { startService } from './start-service.ts'
import { toWebp } from './to-webp.ts'

/**
 * Takes a picture of everything that a writer sees of the extension and a group of its pages, in light, in dark and at 200 %, so that whoever
 * changes it can look at it as a whole: `npm run pictures`, `npm run pictures -- panel`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.cache/pictures' }, lang: { type: 'string', default: 'da' } },
})
const language = values.lang === 'en' ? 'en' : 'da'
const EXTENSION = '.cache/pictures/extension'
const LOOKS = [
  { name: 'light', scale: 1, media: { colorScheme: 'light' } },
  { name: 'dark', scale: 1, media: { colorScheme: 'dark' } },
  { name: 'large', scale: 2, media: { colorScheme: 'light' } },
  { name: 'forced', scale: 1, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

const journal = await servePages((path) => (path === '/' ? journalPage(language) : undefined))
await buildExtension({ target: 'chromium', out: EXTENSION, hosts: ['http://127.0.0.1/*'], open: true })
const service = await startService()
const browser = await openBrowser({ extension: EXTENSION, headless: true, locale: language })
// A window without a page closes, and no other can be opened then.
await browser.context.newPage()
await mkdir(values.out, { recursive: true })

for (const scene of SCENES) {
  if (positionals.length > 0 && !positionals.includes(scene.name)) continue
  for (const look of LOOKS) {
    const page = await browser.context.newPage()
    await page.emulateMedia({ ...look.media, reducedMotion: 'reduce' })
    // Zoom: the same window with half as many pixels in it, each twice as large.
    const { width, height, isGrowing } = scene
    const less = isGrowing ? 1 : look.scale
    await page.setViewportSize({ width: width / less, height: height / less })
    await openScene(scene, page, browser, journal.origin, service.url, language)
    await keep(page, `${values.out}/${scene.name}-${look.name}.webp`, look.scale)
    await page.close()
  }
}
await browser.close()
await journal.close()
await service.close()

async function keep(page: Page, path: string, scale: number): Promise<void> {
  const png = await page.screenshot({ path: path.replace('webp', 'png') })
  const webp = await toWebp(png, page, scale)
  await writeFile(path, webp)
  console.log(`${path}  ${Math.round(webp.length / 1024)} kB`)
}
