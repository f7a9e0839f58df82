import type { Browser } from 'puppeteer-core'

/** What lets a test act in the browser's own window, where input methods write. */
export const SYSTEM_ACCESS = '--remote-allow-system-access'

/** The protocol under the browser, which knows more than is published of it. */
interface Protocol {
  readonly connection: { readonly send: (method: string, params: object) => Promise<unknown> }
}

interface Tree {
  readonly result: { readonly contexts: readonly { readonly context: string }[] }
}
interface Answer {
  readonly result: { readonly type: string; readonly exceptionDetails?: { readonly text: string } }
}

/**
 * Writes as an input method does: no part of WebDriver can, so that it is asked of Firefox's own text input
 * processor, from the window of the browser. The page gets composition events that it can trust.
 */
export function createInputMethod(browser: Browser): (steps: readonly string[]) => Promise<void> {
  const { connection } = browser as unknown as Protocol
  return async (steps) => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree
    const [window] = tree.result.contexts
    const { result } = (await connection.send('script.evaluate', {
      expression: `(${write.toString()})(${JSON.stringify(steps)})`,
      target: { context: window!.context },
      awaitPromise: true,
    })) as Answer
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Nothing was composed.')
  }
}

/** Part of what Firefox calls nsITextInputProcessor. */
interface Processor {
  readonly ATTR_RAW_CLAUSE: number
  readonly beginInputTransactionForTests: (window: object) => boolean
  readonly setPendingCompositionString: (text: string) => void
  readonly appendClauseToPendingComposition: (length: number, attribute: number) => void
  readonly setCaretInPendingComposition: (offset: number) => void
  readonly flushPendingComposition: () => boolean
  readonly commitComposition: () => void
}

declare const Cc: Readonly<Record<string, { readonly createInstance: (type: unknown) => Processor }>>
declare const Ci: Readonly<Record<string, unknown>>

/** In the browser's window: each step replaces the one before, the last stays. */
async function write(steps: readonly string[]): Promise<void> {
  const processor = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor)
  if (!processor.beginInputTransactionForTests(globalThis)) throw new Error('Somebody else is composing.')
  for (const text of steps) {
    processor.setPendingCompositionString(text)
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE)
    processor.setCaretInPendingComposition(text.length)
    processor.flushPendingComposition()
  }
  processor.commitComposition()
}
