import type { Page } from 'playwright-core'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The marks as they are drawn now, each with its boxes, one a line. Only in a build that can be looked into. */
export async function readMarks(page: Page): Promise<readonly (readonly Box[])[]> {
  return page.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot
    const marks: Box[][] = []
    for (const mark of root?.querySelectorAll('.mark') ?? []) {
      if (mark.classList.contains('first') || marks.length === 0) marks.push([])
      const { left, top, right, bottom } = mark.getBoundingClientRect()
      marks.at(-1)!.push({ left, top, right, bottom })
    }
    return marks
  })
}

/** Waits until so many marks are drawn. */
export async function waitForMarks(page: Page, count: number): Promise<readonly (readonly Box[])[]> {
  await page.waitForFunction((wanted) => {
    const root = document.documentElement.lastElementChild?.shadowRoot
    return (root?.querySelectorAll('.mark.first').length ?? 0) === wanted
  }, count)
  return readMarks(page)
}

/**
 * The largest distance between sides of boxes that should be one and the same, px; infinite when there are more or
 * fewer. `space`: where a line is wrapped, a browser paints the space at its end as selected, and may the break as well.
 */
export function distance(marks: readonly Box[], wanted: readonly Box[], space = 0): number {
  if (marks.length !== wanted.length) return Infinity
  const sides = wanted.flatMap((box, i) => {
    const mark = marks[i]!
    const beyond = box.right - mark.right
    const right = Math.abs(beyond)
    const isWrapped = i < wanted.length - 1
    return [
      Math.abs(mark.left - box.left),
      Math.abs(mark.top - box.top),
      Math.abs(mark.bottom - box.bottom),
      isWrapped ? Math.min(right, Math.abs(beyond - space), Math.abs(beyond - 2 * space)) : right,
    ]
  })
  return Math.max(0, ...sides)
}
