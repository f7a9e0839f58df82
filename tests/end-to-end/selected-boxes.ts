import type { Page } from 'playwright-core'
import type { Box } from './marks.ts'

/**
 * Where the browser itself paints these characters of a text field: they are selected, and the flat colour of the
 * selection is found in a picture. A text field tells it in no other way.
 */
export async function selectedBoxes(
  page: Page,
  field: 'input' | 'textarea',
  start: number,
  end: number,
): Promise<readonly Box[]> {
  const clip = await page.evaluate(
    ([id, from, to]) => {
      const element = document.getElementById(id) as HTMLTextAreaElement
      element.setSelectionRange(from, to)
      const { left, top, width, height } = element.getBoundingClientRect()
      return {
        x: Math.floor(left),
        y: Math.floor(top),
        width: Math.ceil(width) + 1,
        height: Math.ceil(height) + 1,
      }
    },
    [field, start, end] as const,
  )
  const picture = await page.screenshot({ clip, caret: 'hide' })
  const boxes = await page.evaluate(findColour, `data:image/png;base64,${picture.toString('base64')}`)
  return boxes.map(({ left, top, right, bottom }) => ({
    left: left + clip.x,
    right: right + clip.x,
    top: top + clip.y,
    bottom: bottom + clip.y,
  }))
}

/** In the page, because a browser can read pictures. Rows that hold the colour make a line; two lines may touch. */
export async function findColour(address: string): Promise<Box[]> {
  // A page may be forbidden to fetch, but not to read what it is given.
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
  const rows: (readonly [number, number] | null)[] = []
  for (let y = 0; y < height; y++) {
    let [first, last] = [-1, -1]
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      // The edge pixels of a selection that begins within a pixel are paler.
      if (data[at]! > 225 && data[at + 1]! < 130 && data[at + 2]! > 225) {
        if (first < 0) first = x
        last = x + 1
      }
    }
    rows.push(first < 0 ? null : [first, last])
  }
  const boxes: { left: number; top: number; right: number; bottom: number }[] = []
  rows.forEach((row, y) => {
    const open = boxes.at(-1)
    if (!row) return
    const [left, right] = row
    if (open?.bottom === y && Math.abs(open.left - left) < 3 && Math.abs(open.right - right) < 3)
      open.bottom = y + 1
    else boxes.push({ left, right, top: y, bottom: y + 1 })
  })
  return boxes
}
