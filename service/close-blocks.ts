import type { Deps } from './deps.ts'
import { OUTWARD } from './figures.ts'
import { factsOf } from './log.ts'
import { blockOf, GRACE_DAYS, weekOfDay } from './report.ts'
import { freezeBlock, type FrozenBlock } from './statistics/freeze-block.ts'
import { createCategoryOf, knownEntries } from './statistics/known-entries.ts'
import { cryptoBytes } from './statistics/noise/random.ts'
import { releaseOutward } from './statistics/outward.ts'
import type { ReportCounts } from './statistics/sums.ts'
import type { Store } from './store/store.ts'

/** Where it is kept which entries there were when a block began. */
const ENTRIES = 'entries'

const DAY = 86_400_000
const SOON = 5000
const HOUR = 3_600_000

/** The last block whose two weeks of grace are over. `now` in epoch ms. */
export const lastClosed = (now: number): number => blockOf(weekOfDay(Math.floor(now / DAY) - GRACE_DAYS)) - 1

/**
 * Closes the blocks whose time has come: sums the reports of each group and deletes them, then draws what goes outward.
 * Any number of processes may do it at once; what one has done, the others find.
 */
export async function closeBlocks(
  { groups, reports, releases, now }: Pick<Store, 'groups' | 'reports' | 'releases' | 'now'>,
  lexicons: Deps['lexicons'],
): Promise<void> {
  const categoryOf = createCategoryOf(lexicons)
  const present = knownEntries(lexicons)
  const entriesAt = async (block: number) =>
    JSON.parse(await releases.once(ENTRIES, block, () => JSON.stringify(present))) as string[]
  // Noted as early as anybody comes by, so that entries that come later in the block are known for it.
  await entriesAt(blockOf(weekOfDay(Math.floor(now() / DAY))))

  const last = lastClosed(now())
  const open = await reports.listOpen(last)
  for (const { group, block } of open) {
    const atStart = new Set(await entriesAt(block))
    const entries = present.filter((entry) => atStart.has(entry))
    await reports.freeze(group, block, (stored) => {
      const read = stored.map(({ week, counts }) => ({ week, counts: JSON.parse(counts) as ReportCounts }))
      return JSON.stringify(freezeBlock(block, read, { categoryOf, entries }))
    })
  }
  const all = await groups.list()
  for (const block of new Set([...open.map((one) => one.block), last])) {
    const frozen = await Promise.all(all.map(({ id }) => reports.listFrozen(id, block, block)))
    const blocks = frozen.flat().map(({ content }) => JSON.parse(content) as FrozenBlock)
    await releases.once(OUTWARD, block, () => JSON.stringify(releaseOutward(block, blocks, cryptoBytes)))
  }
}

/** Does so as soon as the store is open, then every hour, until it is told to stop. */
export function keepClosingBlocks({
  store,
  lexicons,
  log,
}: Pick<Deps, 'store' | 'lexicons' | 'log'>): () => void {
  let timer: NodeJS.Timeout
  const next = (wait: number) => {
    timer = setTimeout(() => void close().then(next), wait)
    timer.unref()
  }
  /** ms until the next time. */
  const close = async (): Promise<number> => {
    if (!(await store.isReady())) return SOON
    try {
      await closeBlocks(store.use(), lexicons)
    } catch (error) {
      log.error(factsOf(error), 'blocks not closed')
    }
    return HOUR
  }
  next(SOON)
  return () => clearTimeout(timer)
}
