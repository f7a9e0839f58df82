import type { Page } from 'playwright-core'

/** The best that fits is taken. */
const QUALITIES = [0.85, 0.75, 0.65, 0.5, 0.35]
/** Bytes that a picture may have. */
const MOST = 80 * 1024
/** No picture is wider, px. */
const WIDEST = 1280

/** The picture as WebP, made by the browser that took it, small enough to be kept with the program. */
export async function toWebp(png: Buffer, page: Page): Promise<Buffer> {
  const blank = await page.context().newPage()
  const encoded = await blank.evaluate(
    async ([data, qualities, most, widest]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const scale = Math.min(1, widest / image.width)
      const canvas = document.createElement('canvas')
      canvas.width = image.width * scale
      canvas.height = image.height * scale
      canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
      const made = qualities.map((quality) => canvas.toDataURL('image/webp', quality).split(',')[1]!)
      return made.find(({ length }) => (length * 3) / 4 <= most) ?? made.at(-1)!
    },
    [png.toString('base64'), QUALITIES, MOST, WIDEST] as const,
  )
  await blank.close()
  return Buffer.from(encoded, 'base64')
}
