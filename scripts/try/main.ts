import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SAMPLES } from '../../service/pages/samples.ts'
import { buildExtension } from '../build/extension.ts'
import { journalPage } from './journal.ts'
import { openBrowser } from './open-browser.ts'
import { servePages } from './serve-pages.ts'

const EXTENSION = '.cache/try/extension'
const PICTURE = '.cache/try/journal.png'

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, lang: { type: 'string', default: 'da' } },
})
const language = values.lang === 'en' ? 'en' : 'da'

const journal = await servePages((path) => (path === '/' ? journalPage(language) : undefined))
await buildExtension({ target: 'chromium', out: EXTENSION, hosts: ['http://127.0.0.1/*'] })
const browser = await openBrowser({
  extension: EXTENSION,
  headless: values.headless,
  locale: language,
}).catch((error: unknown) => {
  console.error(
    `The browser could not be opened. Without a screen, add: -- --headless\n${String(error).split('\n')[0]}`,
  )
  process.exit(1)
})
const page = browser.context.pages()[0] ?? (await browser.context.newPage())
await page.goto(journal.origin)

// The first sentences of a note are typed for the person, so that there is something to see.
await page.locator('#note').click()
for (const sentence of SAMPLES[language][0]!.text.split(/(?<=\. )/)) {
  await page.keyboard.insertText(sentence.slice(0, -2))
  await page.keyboard.type(sentence.slice(-2))
}

if (values.headless) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await mkdir('.cache/try', { recursive: true })
  // The key opens a card as soon as there is one to open; then the focus is in our element, behind the body.
  do await page.keyboard.press('Control+.')
  while (await page.evaluate(() => document.activeElement?.previousElementSibling !== document.body))
  await page.screenshot({ path: PICTURE })
  console.log(`A card is open over a note in the demo journal; see ${PICTURE}.`)
  await browser.close()
} else {
  console.log('Write on in the field, or point at a mark. Close the browser to end.')
  await browser.context.waitForEvent('close', { timeout: 0 })
}
await journal.close()
