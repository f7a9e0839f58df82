import { hkdfSync, randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** What a secret is used for. Each is its own: one that is lost gives none of the others away. */
export type Purpose = 'cookies' | 'people' | 'codes' | 'tokens'

/** A secret of 32 bytes for each purpose, the same in every process of the service. */
export type SecretOf = (purpose: Purpose) => Uint8Array

const MASTER = 'master'

/**
 * Derives the secrets (HKDF, RFC 5869) from the one in the configuration or, where there is none, from one that the
 * first process draws and the store keeps.
 */
export async function readSecrets({ db }: Database, configured: string | undefined): Promise<SecretOf> {
  const master = configured ?? (await readMaster(db))
  const secrets = new Map<Purpose, Uint8Array>()
  return (purpose) => {
    const known = secrets.get(purpose)
    if (known) return known
    const secret = new Uint8Array(hkdfSync('sha256', master, '', `tiltro ${purpose}`, 32))
    secrets.set(purpose, secret)
    return secret
  }
}

async function readMaster(db: Database['db']): Promise<string> {
  const value = randomBytes(32).toString('base64url')
  // Of two processes that start at once one is first, and both read its.
  await db
    .insertInto('secret')
    .values({ name: MASTER, value })
    .onConflict((c) => c.doNothing())
    .execute()
  const row = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', MASTER)
    .executeTakeFirstOrThrow()
  return row.value
}
