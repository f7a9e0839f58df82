import type { Page } from 'playwright-core'
import { DEMO_GROUPS } from '../../service/demo/demo-groups.ts'
import { groupPath, WORKSHOP, type GroupPage } from '../../service/pages/groups/group-paths.ts'
import { INFORM } from '../../service/pages/inform/inform-paths.ts'
import type { Scene, Stage } from './scenes.ts'

/** What a learning group sees, and whoever is concerned. */
export const GROUP_SCENES: readonly Scene[] = [
  { name: 'groups', width: 1280, height: 900, open: (stage) => openInGroup(stage, 'list') },
  {
    name: 'group',
    width: 1280,
    height: 2900,
    kept: { by: 'service', height: 1150 },
    open: (stage) => openInGroup(stage, 'overview'),
  },
  {
    name: 'group-small',
    width: 1280,
    height: 1000,
    open: (stage) => openInGroup(stage, 'overview', 'small'),
  },
  { name: 'meeting', width: 1280, height: 800, open: (stage) => openInGroup(stage, 'meeting') },
  { name: 'sheet', width: 1280, height: 1820, open: (stage) => openInGroup(stage, 'sheet') },
  { name: 'lead', width: 1280, height: 1650, open: (stage) => openInGroup(stage, 'lead') },
  { name: 'round', width: 1280, height: 4000, open: openRound },
  { name: 'exercise', width: 1280, height: 2100, open: (stage) => openPath(stage, WORKSHOP[stage.language]) },
  {
    name: 'staff',
    width: 1280,
    height: 4900,
    open: (stage) => openPath(stage, INFORM.council[stage.language]),
  },
]

export async function openPath({ page, service }: Stage, path: string): Promise<void> {
  await page.goto(service.replace(/\/$/, '') + path)
  await page.waitForLoadState('networkidle')
}

/** A page of an invented group, for its facilitator. */
async function openInGroup(
  stage: Stage,
  at: GroupPage,
  which: keyof typeof DEMO_GROUPS = 'year',
): Promise<void> {
  await openPath(stage, stage.language === 'da' ? '/' : '/en')
  await enter(stage.page)
  await openPath(stage, groupPath(at, stage.language, { group: DEMO_GROUPS[which] }))
}

async function openRound(stage: Stage): Promise<void> {
  await openInGroup(stage, 'rounds')
  await stage.page.getByRole('link', { name: 'Hvad borgeren selv vil' }).click()
  await stage.page.locator('.result svg').waitFor()
}

async function enter(page: Page): Promise<void> {
  await page.locator('form.way button').click()
  await page.locator('.group h1').waitFor()
}
