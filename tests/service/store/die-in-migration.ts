import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { openLibsql } from '../../../service/store/libsql.ts'
import { migrate } from '../../../service/store/migrate.ts'
import { openPostgres } from '../../../service/store/postgres.ts'
import type { Place } from './stores.ts'

/** Dies in the second step of a migration, after half of it, and says before which tables it saw. */
const { data, database: address } = JSON.parse(process.argv[2]!) as Place
const database = address ? openPostgres(address, Date.now) : openLibsql(data, Date.now)

await migrate(database, [
  { name: 'one', run: async (db) => void (await sql`create table one (a integer)`.execute(db)) },
  {
    name: 'two',
    run: async (db) => {
      await sql`create table two (a integer)`.execute(db)
      const tables = await db.introspection.getTables()
      const names = tables.map(({ name }) => name).sort()
      process.stdout.write(`${names.join()}\n`, () => process.kill(process.pid, 'SIGKILL'))
      await wait(60_000)
    },
  },
])
