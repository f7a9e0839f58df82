import type { Page } from 'playwright-core'
import { contrast } from '../../extension/feedback/tone.ts'
import type { Box } from './marks.ts'

type Rgb = Parameters<typeof contrast>[0]

/** What stands under words, as it is painted. */
export interface Underline {
  /** Of what is painted to what it stands on, from 1 to 21. */
  readonly contrast: number
  /** Stretches of colour one after the other: one for a line, many for a row of dots. */
  readonly runs: number
}

/** Measures the line under a box from a picture of the page. */
export async function readUnderline(page: Page, { left, right, bottom }: Box): Promise<Underline> {
  const clip = {
    x: Math.round(left) + 3,
    y: Math.round(bottom) - 3,
    width: Math.floor(right - left) - 6,
    height: 5,
  }
  const png = await page.screenshot({ clip })
  const rows = await readPixels(page, png)
  // Below the mark there is nothing but the field.
  const ground = await groundOf(page, { x: clip.x, y: clip.y + 8 })
  const measured = rows.map((row) => measure(row.map((pixel) => contrast(pixel, ground))))
  // The tails of letters reach into the line here and there: the mark is where most is painted.
  return measured.reduce((a, b) => (b.painted > a.painted ? b : a))
}

/** Pixels that stand out less than this are the edges of others. */
const EDGE = 2

function measure(ratios: readonly number[]): Underline & { readonly painted: number } {
  const isInk = ratios.map((ratio) => ratio > EDGE)
  const ink = ratios.filter((_, i) => isInk[i]).sort((a, b) => a - b)
  const runs = isInk.filter((one, i) => one && !isInk[i - 1]).length
  return { contrast: ink[Math.floor(ink.length / 2)] ?? 1, runs, painted: ink.length }
}

async function groundOf(page: Page, { x, y }: { x: number; y: number }): Promise<Rgb> {
  const [row] = await readPixels(page, await page.screenshot({ clip: { x, y, width: 1, height: 1 } }))
  return row![0]!
}

async function readPixels(page: Page, png: Buffer): Promise<readonly (readonly Rgb[])[]> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_, x) => {
        const at = 4 * (y * image.width + x)
        return [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!] as const
      }),
    )
  }, png.toString('base64'))
}
