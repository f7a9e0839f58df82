import type { Storage } from 'webextension-polyfill'
import { localDay, weekOfDay } from '../../service/report.ts'
import { addVisit, forget, type Counts, type Tally, type WeekTally } from './tally.ts'
import type { Visit } from './visit.ts'

const KEY = 'tally'

/** The tally in `storage.local`. Only the background writes it. */
export interface TallyKeeper {
  readonly add: (visit: Visit) => Promise<void>
  readonly read: () => Promise<Tally>
  readonly clear: () => Promise<void>
}

export type LocalStore = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>

/** Weeks are those of the calendar on the wall. */
export function createTallyKeeper(local: LocalStore, today: () => Date): TallyKeeper {
  // Visits that end together would otherwise write over each other.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const week = () => weekOfDay(localDay(today()))
  const read = async () => forget(checkTally((await local.get(KEY))[KEY]), week())
  return {
    add: (visit) => inTurn(async () => local.set({ [KEY]: addVisit(await read(), visit, week()) })),
    read,
    clear: () => inTurn(() => local.remove(KEY)),
  }
}

/** The tally that another page of the extension may read at any time. */
export async function readTally(local: Pick<LocalStore, 'get'>): Promise<Tally> {
  return checkTally((await local.get(KEY))[KEY])
}

/** An older version may have written something else; what is not a tally is none. */
function checkTally(kept: unknown): Tally {
  if (!isRecord(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).flatMap(([week, value]) => (isWeek(value) ? [[week, value] as const] : [])),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWeek = (value: unknown): value is WeekTally =>
  isRecord(value) &&
  typeof value.sentences === 'number' &&
  isRecord(value.entries) &&
  Object.values(value.entries).every(isCounts)

const isCounts = (value: unknown): value is Counts =>
  isRecord(value) && ['marked', 'rewritten', 'left'].every((name) => typeof value[name] === 'number')
