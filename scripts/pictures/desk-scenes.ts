import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { openPath } from './group-scenes.ts'
import type { Scene, Stage } from './scenes.ts'

/** What anybody sees of the service, and what those see who look after the words. */
export const DESK_SCENES: readonly Scene[] = [
  {
    name: 'tryout',
    width: 1180,
    height: 800,
    kept: { by: 'service' },
    open: (stage) => openPath(stage, stage.language === 'da' ? '/' : '/en'),
  },
  { name: 'desk', width: 1180, height: 1200, kept: { by: 'service' }, open: openEntry },
]

/** An entry, for a trainer. */
async function openEntry(stage: Stage): Promise<void> {
  const { page, language } = stage
  // Whoever was signed in before may be somebody else.
  await page.context().clearCookies()
  await openPath(stage, DESK.list[language])
  const name = { da: 'Underviser Skriver', en: 'Trainer Writes' }[language]
  await page.getByRole('button', { name }).click()
  await page.locator('main h1').waitFor()
  const id = { da: 'viljetræk', en: 'closing-trait' }[language]
  await openPath(stage, fill(DESK.entry[language], { id }))
}
