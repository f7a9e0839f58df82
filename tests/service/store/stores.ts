import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openStore, type Store } from '../../../service/store/store.ts'
import { missingPostgres, startPostgres, type Postgres } from './postgres.ts'

/** Where a store is, as the configuration says it. */
export interface Place {
  readonly data: string
  readonly database: string | undefined
}

/** What a contract is given. */
export interface Stores {
  readonly kind: Store['kind']
  /** The place of a store that is not there yet, gone with the test that asks for it. */
  readonly newPlace: () => Promise<Place>
  /** A store that is closed with the test that opens it: a new one, or another process's view of one that is there. */
  readonly open: (options?: { readonly at?: Place; readonly now?: () => number }) => Promise<Store>
}

/** The same tests on libsql and on a real PostgreSQL. Where changes are judged, a missing PostgreSQL is a failure. */
export function describeStores(contract: (stores: Stores) => void): void {
  describe('libsql', () => contract(createStores('libsql', () => Promise.resolve(undefined))))

  if (missingPostgres !== undefined) {
    test.skipIf(!process.env.CI)(`postgres: ${missingPostgres}`, () =>
      expect(missingPostgres).toBeUndefined(),
    )
    return
  }
  describe('postgres', () => {
    let postgres: Postgres
    beforeAll(async () => {
      postgres = await startPostgres()
    })
    afterAll(() => postgres.end())
    contract(createStores('postgres', () => postgres.createDatabase()))
  })
}

function createStores(kind: Store['kind'], createDatabase: () => Promise<string | undefined>): Stores {
  const newPlace = async () => {
    const data = await mkdtemp(join(tmpdir(), 'tiltro-store-'))
    onTestFinished(() => rm(data, { recursive: true }))
    return { data, database: await createDatabase() }
  }
  return {
    kind,
    newPlace,
    open: async ({ at, now } = {}) => {
      const store = await openStore({ ...(at ?? (await newPlace())), ...(now && { now }) })
      onTestFinished(store.close)
      return store
    },
  }
}
