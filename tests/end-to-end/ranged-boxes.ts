import type { Page } from 'playwright-core'
import type { Box } from './marks.ts'

/**
 * Where these words stand in the editable element, from the browser's own ranges. Counted without line breaks: how an
 * editor makes those is its own business.
 */
export async function rangedBoxes(
  page: Page,
  text: string,
  start: number,
  end: number,
): Promise<readonly Box[]> {
  const count = (to: number) => text.slice(0, to).replaceAll('\n', '').length
  return page.evaluate(
    ([from, to]) => {
      const nodes = document.createTreeWalker(document.getElementById('rich')!, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let at = 0
      while (nodes.nextNode()) {
        const node = nodes.currentNode as Text
        const last = at + node.length
        if (from >= at && from < last) range.setStart(node, from - at)
        if (to > at && to <= last) range.setEnd(node, to - at)
        at = last
      }
      // Several pieces on one line are one box.
      const lines: { left: number; top: number; right: number; bottom: number }[] = []
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const line = lines.find((other) => Math.abs(other.top - top) < 2)
        if (line) line.right = Math.max(line.right, right)
        else if (right > left) lines.push({ left, top, right, bottom })
      }
      return lines
    },
    [count(start), count(end)] as const,
  )
}
