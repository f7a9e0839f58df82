import { Client } from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { filesBelow, findCanary, placesOf } from '../service/find-canary.ts'
import { send } from '../service/speak.ts'
import { signInAt } from '../service/sign-in-at.ts'
import { startForTest } from '../service/start-service.ts'
import { missingPostgres, startPostgres } from '../service/store/postgres.ts'

const CANARY = 'Kanariefugl4711'
const NOTE = `Borgeren ${CANARY} er umotiveret. ${CANARY} siger: "Jeg er god til ${CANARY}". `

test.skipIf(missingPostgres && !process.env.CI)(
  'with PostgreSQL no word of a note is in its files, in what it writes before them, in a debug log or in a figure; one that is put there is found',
  async () => {
    // Every statement is logged as well, with all that is bound to it.
    const postgres = await startPostgres([
      ...['fsync=off', 'log_statement=all', 'log_parameter_max_length=-1'],
      ...['logging_collector=on', 'log_directory=log', 'log_min_messages=debug1'],
    ])
    onTestFinished(() => postgres.end())
    const database = await postgres.createDatabase()
    const service = await startForTest({
      env: {
        TILTRO_LOG_LEVEL: 'debug',
        TILTRO_RATE_LIMIT: '0',
        TILTRO_METRICS_FROM: '127.0.0.1',
        DATABASE_URL: database,
      },
    })
    while (!(await fetch(`${service.url}readyz/store`)).ok) await wait(20)

    // Small ones and one that a thread reads; some refused; and others write meanwhile, so that the files are not at rest.
    const cookie = await signInAt(service.url, 'facilitator')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    for (let i = 0; i < 20; i++) {
      const answer = await send(service.url, JSON.stringify({ text: NOTE.repeat(i === 7 ? 200 : 1) }))
      expect(((await answer.json()) as Analysis).remarks).not.toEqual([])
      expect((await send(service.url, `{"text":"${CANARY}`)).status).toBe(400)
      const body = JSON.stringify({ name: `Nord ${i}` })
      const made = await fetch(`${service.url}v1/groups`, { method: 'POST', headers, body })
      expect(made.status).toBe(201)
    }
    const look = async (canary = CANARY) => {
      const sql = new Client({ connectionString: database })
      await sql.connect()
      await sql.query('checkpoint')
      await sql.end()
      const figures = await (await fetch(`${service.url}metrics`)).text()
      expect(figures).toContain('tiltro_requests_total')
      const places = [
        ...(await filesBelow(postgres.data)),
        ...(await placesOf(service)),
        { name: 'metrics', bytes: Buffer.from(figures) },
      ]
      return { found: findCanary(canary, places), groups: findCanary('Nord 19', places) }
    }
    const { found, groups } = await look()
    // What was meant to be stored is found in each kind of file: so much for the search.
    const kinds = (names: readonly string[]) => [...new Set(names.map((name) => name.split('/')[0]))].sort()
    expect(kinds(groups)).toEqual(['base', 'log', 'pg_wal'])
    expect(found).toEqual([])

    // Somebody keeps notes, in bytes of two widths.
    const leak = new Client({ connectionString: database })
    await leak.connect()
    await leak.query('create table leak (words text, wide bytea)')
    await leak.query('insert into leak values ($1, $2)', [NOTE, null])
    expect(kinds((await look()).found)).toEqual(['base', 'log', 'pg_wal'])
    await leak.query('insert into leak values ($1, $2)', [
      '',
      Buffer.from('Gulspurv4711 er doven.', 'utf16le'),
    ])
    await leak.end()
    // The log has those in figures.
    expect(kinds((await look('Gulspurv4711')).found)).toEqual(['base', 'pg_wal'])
  },
)
