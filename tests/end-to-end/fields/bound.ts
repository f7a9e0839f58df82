import type { Tab } from './tab.ts'

/** A browser that takes longer for one thing than this does not answer any more, ms. */
const LONGEST = 20_000

/** The browser did not answer: whatever is asked of it next would wait as well. */
export class StuckError extends Error {
  override readonly name = 'StuckError'
}

/** @throws {StuckError} when it has not ended within `time` ms; what it was is told. */
export async function bound<T>(what: string, act: Promise<T>, time = LONGEST): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StuckError(`${what} did not end within ${time / 1000} s`)), time)
  })
  try {
    return await Promise.race([act, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The same tab, where nothing waits for ever. */
export function boundTab(tab: Tab): Tab {
  const { browser } = tab
  return {
    ...tab,
    open: (address) => bound(`${browser}: opening ${address}`, tab.open(address)),
    enter: (frame) => bound(`${browser}: entering the frame ${frame}`, tab.enter(frame)),
    run: (act, arg) => bound(`${browser}: running ${act.name} ${JSON.stringify(arg)}`, tab.run(act, arg)),
    type: (text) => bound(`${browser}: typing »${text}«`, tab.type(text)),
    compose: (steps) => bound(`${browser}: composing ${steps.at(-1)}`, tab.compose(steps)),
    press: (keys) => bound(`${browser}: pressing ${keys}`, tab.press(keys)),
    moveTo: (x, y) => bound(`${browser}: moving to ${x}, ${y}`, tab.moveTo(x, y)),
    clickAt: (x, y) => bound(`${browser}: clicking at ${x}, ${y}`, tab.clickAt(x, y)),
    zoom: (factor) => bound(`${browser}: zooming to ${factor}`, tab.zoom(factor)),
    picture: (box) => bound(`${browser}: taking a picture`, tab.picture(box)),
  }
}
