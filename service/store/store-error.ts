/** The store cannot be used. The message is a plain sentence that says why and what to do, and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers at the address in DATABASE_URL. Is PostgreSQL running?',
  ETIMEDOUT: 'The address in DATABASE_URL does not answer in time.',
  ENOTFOUND: 'The host in DATABASE_URL is not known here.',
  EAI_AGAIN: 'The host in DATABASE_URL could not be looked up just now.',
  ECONNRESET: 'PostgreSQL broke the connection off.',
  '28P01': 'PostgreSQL does not accept the user or password in DATABASE_URL.',
  '28000': 'PostgreSQL does not let the user in DATABASE_URL in.',
  '3D000':
    'The database that DATABASE_URL names does not exist. Create it, empty: Tiltro makes its tables itself.',
  '42501': 'The user in DATABASE_URL may not make or use tables in this database.',
  '53100': 'The disk of PostgreSQL is full.',
  '53300': 'PostgreSQL has no connection left for Tiltro.',
  '57P03': 'PostgreSQL is starting or stopping.',
  '57P01': 'PostgreSQL is stopping.',
  ENOSPC: 'The disk is full.',
  EACCES: 'This process may not write in the folder that TILTRO_DATA names.',
  EPERM: 'This process may not write in the folder that TILTRO_DATA names.',
  EROFS: 'The folder that TILTRO_DATA names lies on a disk that cannot be written.',
  ENOTDIR: 'TILTRO_DATA does not name a folder.',
  EEXIST: 'TILTRO_DATA does not name a folder.',
  SQLITE_NOTADB:
    'The file tiltro.db in the folder that TILTRO_DATA names is not a store. Move it away, or name another folder.',
  SQLITE_CORRUPT: 'The file tiltro.db is damaged. Stop Tiltro, move it away, and restore the latest backup.',
  SQLITE_CANTOPEN: 'The file tiltro.db cannot be opened in the folder that TILTRO_DATA names.',
  SQLITE_READONLY: 'The file tiltro.db cannot be written.',
  SQLITE_FULL: 'The disk of the folder that TILTRO_DATA names is full.',
  SQLITE_BUSY: 'Another process holds the file tiltro.db.',
  SQLITE_IOERR: 'The disk of the folder that TILTRO_DATA names fails.',
}

/** Why the store cannot be used, in a sentence; undefined where the fault is not the store's. */
export function reasonOf(thrown: unknown): string | undefined {
  if (thrown instanceof StoreError) return thrown.message
  const code = (thrown as { code?: unknown } | undefined)?.code
  if (typeof code !== 'string') return isLost(thrown) ? REASONS.ECONNRESET : undefined
  // SQLITE_IOERR_WRITE and the like say more than a person needs.
  const known = REASONS[code] ?? Object.entries(REASONS).find(([name]) => code.startsWith(`${name}_`))?.[1]
  return known ?? (code.startsWith('08') ? REASONS.ECONNRESET : undefined)
}

/** `pg` tells some lost connections by their words alone. */
const isLost = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    thrown.message,
  )
