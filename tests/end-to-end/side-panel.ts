import type { CDPSession, Page } from 'playwright-core'
import { vi } from 'vitest'
import { openPopup } from './open-popup.ts'
import type { Started } from './start.ts'

/** The browser's own side panel, with ours in it: no tab, so that it is reached by the browser's protocol alone. */
export interface SidePanel {
  /** What this expression is, in the panel. */
  readonly read: <T>(expression: string) => Promise<T>
  /** A key as a person presses it. */
  readonly press: (key: 'Tab' | 'Enter') => Promise<void>
  readonly close: () => Promise<void>
}

interface Evaluated<T> {
  readonly result: { readonly value: T }
  readonly exceptionDetails?: { readonly text: string }
}

const CODES = { Tab: 9, Enter: 13 } as const

/** Opens the panel beside the page, from the popup as a person does. */
export async function openSidePanel(browser: Started, page: Page): Promise<SidePanel> {
  const popup = await openPopup(browser, page.url())
  // The popup closes itself as soon as the panel is there, which may be before the click is over.
  await popup
    .getByRole('button', { name: 'Sidepanel' })
    .click()
    .catch((error: unknown) => {
      if (!popup.isClosed()) throw error
    })
  const session = await browser.context.browser()!.newBrowserCDPSession()
  const targetId = await findTarget(session, browser.address('/panel/panel.html'))
  await page.bringToFront()
  await popup.close().catch(() => {})
  const { sessionId } = await session.send('Target.attachToTarget', { targetId })
  let last = 0
  const send = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      const id = ++last
      const listen = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message) as { readonly id: number; readonly result: unknown }
        if (from !== sessionId || answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', listen)
        resolve(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', listen)
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      })
    })
  return {
    read: async <T>(expression: string) => {
      const answer = (await send('Runtime.evaluate', {
        ...{ expression, returnByValue: true, awaitPromise: true, userGesture: true },
      })) as Evaluated<T>
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
      return answer.result.value
    },
    press: async (key) => {
      const event = {
        key,
        code: key,
        windowsVirtualKeyCode: CODES[key],
        ...(key === 'Enter' ? { text: '\r' } : {}),
      }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: '' })
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId })
      await session.detach()
    },
  }
}

async function findTarget(session: CDPSession, address: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const { targetInfos } = await session.send('Target.getTargets')
      const found = targetInfos.find(({ url }) => url === address)
      if (!found) throw new Error('There is no side panel.')
      return found.targetId
    },
    { timeout: 30_000 },
  )
}
