import { setTimeout as wait } from 'node:timers/promises'
import type { KyselyPlugin } from 'kysely'
import { openLibsql } from '../../../service/store/libsql.ts'
import { createLexicons } from '../../../service/store/lexicons.ts'
import { openPostgres } from '../../../service/store/postgres.ts'
import { publication } from './contract/desk.ts'
import type { Place } from './stores.ts'

/** Publishes a second version and dies before a statement of the transaction; said first how many there were before. */
const { data, database: address } = JSON.parse(process.argv[2]!) as Place
const dies = Number(process.argv[3])
const database = address ? openPostgres(address, Date.now) : openLibsql(data, Date.now)

let statements = 0
const die: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (++statements === dies) process.kill(process.pid, 'SIGKILL')
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
}
const lexicons = createLexicons({ ...database, db: database.db.withPlugin(die) })
await lexicons.publish(publication(1), { key: 'key of Bo', name: 'Bo' })
process.stdout.write(`published after ${statements}\n`)
await wait(60_000)
