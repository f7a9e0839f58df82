import type { Page } from 'playwright-core'
import type { Started } from './start.ts'

/** How long nothing is done, ms: whatever is asked at intervals that a person would notice comes round in it. */
const REST = 2000
const AWAKE = ['TimerFire', 'FireAnimationFrame', 'FireIdleCallback', 'HandlePostMessage']

/** What scripts did by themselves while nobody did anything on a page, in it and in all that belongs to the extension. */
export async function watchIdle({ context }: Started, page: Page): Promise<readonly string[]> {
  const session = await context.browser()!.newBrowserCDPSession()
  const done = new Promise<void>((resolve) => void session.once('Tracing.tracingComplete', () => resolve()))
  const fired: string[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly { readonly name: string }[])
      if (AWAKE.includes(event.name)) fired.push(event.name)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  await page.waitForTimeout(REST)
  await session.send('Tracing.end')
  await done
  await session.detach()
  return fired
}
