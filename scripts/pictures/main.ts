import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { buildExtension } from '../build/extension.ts'
import { journalPage } from '../try/journal.ts'
import { openBrowser } from '../try/open-browser.ts'
import { servePages } from '../try/serve-pages.ts'
import { openScene, SCENES, type Scene } from './scenes.ts'
import { startService } from './start-service.ts'
import { toWebp } from './to-webp.ts'

/**
 * Takes a picture of everything that a writer sees of the extension and a group of its pages, in light, in dark, at
 * 200 % and in colours of the person's own, so that whoever changes it can look at it as a whole: `npm run pictures`,
 * `npm run pictures -- panel`. With `--keep` some of them become the ones that the repository shows.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/pictures' },
    lang: { type: 'string', default: 'da' },
    keep: { type: 'boolean', default: false },
  },
})
const language = values.lang === 'en' ? 'en' : 'da'
const EXTENSION = '.cache/pictures/extension'
const LOOKS = [
  { name: 'light', scale: 1, media: { colorScheme: 'light' } },
  { name: 'dark', scale: 1, media: { colorScheme: 'dark' } },
  { name: 'large', scale: 2, media: { colorScheme: 'light' } },
  { name: 'forced', scale: 1, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const
type Look = (typeof LOOKS)[number]

const journal = await servePages((path) => (path === '/' ? journalPage(language) : undefined))
await buildExtension({ target: 'chromium', out: EXTENSION, hosts: ['http://127.0.0.1/*'], open: true })
const service = await startService()
await mkdir(values.out, { recursive: true })

for (const look of LOOKS) {
  const browser = await openBrowser({
    extension: EXTENSION,
    headless: true,
    locale: language,
    scale: look.scale,
  })
  // A window without a page closes, and no other can be opened then.
  await browser.context.newPage()
  for (const scene of SCENES) {
    if (positionals.length > 0 && !positionals.includes(scene.name)) continue
    const page = await browser.context.newPage()
    await page.emulateMedia({ ...look.media, reducedMotion: 'reduce' })
    await page.setViewportSize(roomIn(scene, look))
    await openScene(scene, page, browser, journal.origin, service.url, language)
    await page.screenshot({ path: `${values.out}/${scene.name}-${look.name}.png` })
    if (values.keep) await keep(page, scene, look)
    await page.close()
  }
  await browser.close()
}
await journal.close()
await service.close()

/** Zoom: the same window with half as many pixels in it. */
function roomIn({ width, height, isGrowing }: Scene, { scale }: Look) {
  const zoom = isGrowing ? 1 : scale
  return { width: width / zoom, height: height / zoom }
}

/** Into the repository, for whoever opens it: of the service only as it looks by day. */
async function keep(page: Page, scene: Scene, look: Look): Promise<void> {
  const { name, kept } = scene
  if (!kept || look.name === 'forced' || (kept.by === 'service' && look.name !== 'light')) return
  const path =
    kept.by === 'extension' ? `extension/pictures/${name}-${look.name}` : `service/pages/pictures/${name}`
  const room = roomIn({ ...scene, height: kept.height ?? scene.height }, look)
  const webp = await toWebp(await page.screenshot({ clip: { x: 0, y: 0, ...room } }), page)
  await writeFile(`${path}.webp`, webp)
  console.log(`${path}.webp  ${Math.round(webp.length / 1024)} kB`)
}
