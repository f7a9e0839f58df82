import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Leaves a trace where it is run. */
export const RUN = 'globalThis.ran=1'
/** What somebody writes who would like it to be run: as markup, in an attribute, an address, a template, a spreadsheet. */
export const PUTS = [
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
export const ALL = PUTS.join(' ')
export const [MARKUP] = PUTS as [string]

/** Nothing ran, and nothing stands there that would if it were pressed or the page allowed it. */
export async function expectQuiet(page: Page): Promise<void> {
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
