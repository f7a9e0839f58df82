import type { Page } from 'playwright-core'

const QUALITY = 0.82

/** The picture as WebP, made by the browser that took it; `scale` makes it larger, as a zoom does. */
export async function toWebp(png: Buffer, page: Page, scale: number): Promise<Buffer> {
  const blank = await page.context().newPage()
  const encoded = await blank.evaluate(
    async ([data, times, quality]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width * times
      canvas.height = image.height * times
      canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality).split(',')[1]!
    },
    [png.toString('base64'), scale, QUALITY] as const,
  )
  await blank.close()
  return Buffer.from(encoded, 'base64')
}
