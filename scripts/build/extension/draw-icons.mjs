import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const FOLDER = 'extension/icons'

/** Draws `extension/icons/icon.svg` in the sizes that browsers ask for. To be run by hand after it was changed. */
const svg = await readFile(`${FOLDER}/icon.svg`, 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true })
}
await browser.close()
