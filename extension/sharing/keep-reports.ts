import type { LocalStore } from '../tally/keep-tally.ts'
import { blockOfWeek } from './membership.ts'
import { NO_REPORTS, type Reports } from './reports.ts'

const REPORTS = 'reports'
const LEFT = 'leftBlock'

/** Reports in `storage.local`. Only the background writes them. */
export const keepReports = (local: LocalStore) => ({
  read: () => readReports(local),
  write: (reports: Reports): Promise<void> => local.set({ [REPORTS]: reports }),
  /** Nothing waits any more; what was sent can still be read. */
  leave: async (): Promise<void> => {
    const { past } = await readReports(local)
    const sent = past.filter(({ outcome }) => outcome === 'sent').map(({ week }) => blockOfWeek(week))
    await local.set({
      [REPORTS]: { waiting: [], past },
      ...(sent.length > 0 ? { [LEFT]: Math.max(...sent) } : {}),
    })
  },
})

export async function readReports(local: Pick<LocalStore, 'get'>): Promise<Reports> {
  return ((await local.get(REPORTS))[REPORTS] as Reports | undefined) ?? NO_REPORTS
}

/** The last block that a group which the writer has left has a report for. */
export async function readLeftBlock(local: Pick<LocalStore, 'get'>): Promise<number | undefined> {
  return (await local.get(LEFT))[LEFT] as number | undefined
}
