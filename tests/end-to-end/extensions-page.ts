import type { OpenBrowser } from '../../scripts/try/open-browser.ts'

/** What the browser's own page of extensions can do: a person does it there by hand. */
type Act =
  | 'updateProfileConfiguration'
  | 'updateExtensionConfiguration'
  | 'updateExtensionCommand'
  | 'addHostPermission'

interface DeveloperPage {
  readonly chrome: {
    readonly developerPrivate: Readonly<Record<Act, (...args: readonly unknown[]) => Promise<void>>>
  }
}

export async function onExtensionsPage(
  { context }: OpenBrowser,
  act: Act,
  ...args: readonly unknown[]
): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    ([name, given]) => (globalThis as unknown as DeveloperPage).chrome.developerPrivate[name](...given),
    [act, args] as const,
  )
  await page.close()
}
