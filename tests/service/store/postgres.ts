import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { findPostgres } from '../../../scripts/install-postgres.mjs'

/** A PostgreSQL of its own, on a free port of this machine, that is gone with whoever started it. */
export interface Postgres {
  /** The address of a new, empty database. */
  readonly createDatabase: () => Promise<string>
  /** Where it keeps its files: those of the databases, and what it writes before them. */
  readonly data: string
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends it and removes what it wrote. */
  readonly end: () => Promise<void>
}

/** Why there is none; undefined where there is one. */
export const missingPostgres = findPostgres()
  ? undefined
  : 'there is no PostgreSQL here: see install-postgres.mjs'

/** Ends the program when whoever holds the other end of its input is gone, however they went. */
const UNTIL_ALONE = 'exec 3<&0; "$@" </dev/null & pid=$!; (cat <&3 >/dev/null; kill -QUIT $pid) & wait $pid'

/**
 * Starts PostgreSQL from its own programs, as the user postgres where the tests run as root, because it refuses root.
 *
 * @param settings such as `fsync=on`; by default it does not wait for the disk, which only a crash of the machine would show
 */
export async function startPostgres(settings: readonly string[] = ['fsync=off']): Promise<Postgres> {
  const bin = findPostgres()
  if (!bin) throw new Error(missingPostgres)
  const owner = process.getuid?.() === 0 ? ownerOf('postgres') : undefined
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-postgres-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync'],
    { ...owner, cwd: folder, stdio: 'ignore' },
  )
  const port = await freePort()
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  let program: ChildProcess
  let count = 0

  const start = async () => {
    const postgres = [join(bin, 'postgres'), '-D', data, ...options.flatMap((option) => ['-c', option])]
    program = spawn('sh', ['-c', UNTIL_ALONE, 'sh', ...postgres], {
      ...owner,
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    await query(address('postgres'), 'select 1', 400)
  }
  const kill = async () => {
    program.stdin?.end()
    if (program.exitCode === null) await once(program, 'exit')
  }
  await start()
  return {
    data,
    start,
    kill,
    createDatabase: async () => {
      const name = `tiltro_${++count}`
      await query(address('postgres'), `create database ${name}`)
      return address(name)
    },
    end: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Asks once a connection can be made. */
async function query(connectionString: string, sql: string, tries = 1): Promise<void> {
  for (let tried = 1; ; tried++) {
    const client = new Client({ connectionString })
    try {
      await client.connect()
      await client.query(sql)
      return
    } catch (error) {
      if (tried >= tries) throw error
      await wait(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function ownerOf(user: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
