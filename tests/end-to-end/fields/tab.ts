import type { Box } from '../marks.ts'
import type { BrowserName } from './rows.ts'

/** One tab of a real browser with the extension, as far as the tests of fields need it: the same for both browsers. */
export interface Tab {
  readonly browser: BrowserName
  readonly open: (address: string) => Promise<void>
  /** Looks and acts in the frame whose address holds this from now on, until the next page. */
  readonly enter: (frame: string) => Promise<void>
  /** Runs a function in the page, which sees nothing of this process. */
  readonly run: <A, T>(act: (arg: A) => T | Promise<T>, arg: A) => Promise<T>
  readonly type: (text: string) => Promise<void>
  /** One key with what is held down: `Control+z`. */
  readonly press: (keys: string) => Promise<void>
  /** To a point of the frame that is looked at. */
  readonly moveTo: (x: number, y: number) => Promise<void>
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** PNG of a part of the frame that is looked at. */
  readonly picture: (box: Box) => Promise<Uint8Array>
  /** Shows the page at this size, until the next page. The pictures are as many times as large. */
  readonly zoom: (factor: number) => Promise<void>
  /** Writes by an input method: what stands there while it is being composed, step by step, the last to stay. */
  readonly compose: (steps: readonly string[]) => Promise<void>
  /** What the page has complained of since it was opened. */
  readonly faults: () => readonly string[]
}
