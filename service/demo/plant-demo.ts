import { DEMO_CLAIM } from '../access/demo.ts'
import { lastClosed } from '../close-blocks.ts'
import { freezeBlock } from '../statistics/freeze-block.ts'
import { createCategoryOf, knownEntries } from '../statistics/known-entries.ts'
import type { Store } from '../store/store.ts'
import { weeksOfBlock } from '../weeks.ts'
import type { Deps } from '../deps.ts'
import { writeRound } from '../groups/round.ts'
import { DEMO_GROUPS } from './demo-groups.ts'
import { inventCycles } from './invent-cycles.ts'
import { inventReports } from './invent-reports.ts'

/** A year in blocks. */
const BLOCKS = 13
const INVENTOR = { key: 'demo', name: 'Tiltro (demo)' }

/**
 * Puts an invented group into a store of the demo: a year of figures and two rounds of learning, and beside it a group
 * that has just begun. What somebody changed in it since stays; only blocks that have closed meanwhile are added.
 */
export async function plantDemo(store: Store, lexicons: Deps['lexicons']): Promise<void> {
  const { groups, reports, cycles, now } = store
  const last = lastClosed(now())
  const first = last - BLOCKS + 1
  const make = async (id: string, name: string, block: number): Promise<boolean> => {
    if (await groups.get(id)) return false
    await groups.create({ id, name, claims: [DEMO_CLAIM], madeWeek: weeksOfBlock(block)[0]! }, INVENTOR)
    return true
  }
  await make(DEMO_GROUPS.small, 'Fjordby Jobcenter, ny gruppe', last + 1)
  if (await make(DEMO_GROUPS.year, 'Fjordby Jobcenter, team Havn', first))
    for (const content of inventCycles(last))
      await cycles.create(DEMO_GROUPS.year, { step: content.step, content: writeRound(content) })
  const lexicon = { categoryOf: createCategoryOf(lexicons), entries: knownEntries(lexicons) }
  for (let block = first; block <= last; block++)
    await reports.freeze(DEMO_GROUPS.year, block, () =>
      JSON.stringify(freezeBlock(block, inventReports(block, last - block), lexicon)),
    )
}

/** Takes the invented groups away from a store that has become a real one. */
export async function removeDemo({ groups }: Pick<Store, 'groups'>): Promise<void> {
  for (const id of Object.values(DEMO_GROUPS)) if (await groups.get(id)) await groups.delete(id, INVENTOR)
}
