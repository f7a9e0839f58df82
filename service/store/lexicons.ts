import type { Language } from '../../lexicon/engine/types.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { writeAct, type Actor } from './audit.ts'
import { write, type Connection, type Database } from './database.ts'
import type { CompiledLexiconRow, LexiconRevisionRow, LexiconVersionRow } from './tables.ts'

/** A lexicon as it was published. */
export interface LexiconVersion {
  readonly number: number
  /** `YYYY.WW-n` */
  readonly version: string
  /** Hash of the release of the product that it is built on. */
  readonly base: string
  readonly hash: string
  /** Path and number of the revision of everything that differs from the base. */
  readonly changes: Readonly<Record<string, number>>
  readonly reason: string
  readonly restored?: string
  readonly by: string
  /** Epoch ms. */
  readonly at: number
}

export type Revision = LexiconRevisionRow

/** A lexicon that is about to be published. */
export interface Publication {
  /** Number of the version that it follows on, 0 for the product's own: somebody may have been faster. */
  readonly follows: number
  readonly version: string
  readonly base: { readonly hash: string; readonly version: string; readonly files: readonly SourceFile[] }
  readonly hash: string
  readonly reason: string
  readonly restored?: string
  /** Revisions that stay as they are. */
  readonly kept: Readonly<Record<string, number>>
  readonly added: readonly Omit<Revision, 'number' | 'at'>[]
  /** Paths of added revisions that are as the base has them, and so no differences any more. */
  readonly forgotten: readonly string[]
  readonly compiled: readonly Omit<CompiledLexiconRow, 'version'>[]
  /** Drafts that are published with it, as they were read. */
  readonly drafts: readonly { readonly id: string; readonly revision: number }[]
}

/** Compiled forms of so many versions are kept: the last ones, which somebody may bring back or still ask for. */
const KEPT_VERSIONS = 5

/** Published lexicons. All that belongs to one is written at once, or nothing of it. */
export const createLexicons = (database: Database) => {
  const { db, now } = database
  return {
    /** The version that is served; undefined as long as it is the product's own. */
    async current(): Promise<LexiconVersion | undefined> {
      const row = await versions(db).orderBy('number', 'desc').limit(1).executeTakeFirst()
      return row && toVersion(row)
    },

    /** Latest first. */
    async list(most = 50): Promise<readonly LexiconVersion[]> {
      return (await versions(db).orderBy('number', 'desc').limit(most).execute()).map(toVersion)
    },

    async find(version: string): Promise<LexiconVersion | undefined> {
      const row = await versions(db).where('version', '=', version).executeTakeFirst()
      return row && toVersion(row)
    },

    /** The files of a base, by its hash. */
    async base(hash: string): Promise<readonly SourceFile[] | undefined> {
      const row = await db
        .selectFrom('lexicon_base')
        .select('files')
        .where('hash', '=', hash)
        .executeTakeFirst()
      return row && (JSON.parse(row.files) as readonly SourceFile[])
    },

    async compiled(version: string, language: Language, format: number): Promise<string | undefined> {
      const row = await db
        .selectFrom('compiled_lexicon')
        .select('content')
        .where('version', '=', version)
        .where('language', '=', language)
        .where('format', '=', format)
        .executeTakeFirst()
      return row?.content
    },

    /** Every revision of a path, latest first. */
    revisions(path: string): Promise<readonly Revision[]> {
      return db
        .selectFrom('lexicon_revision')
        .selectAll()
        .where('path', '=', path)
        .orderBy('number', 'desc')
        .execute()
    },

    /** The revisions that a version names. */
    async changesOf({ changes }: Pick<LexiconVersion, 'changes'>): Promise<readonly Revision[]> {
      const paths = Object.keys(changes)
      const found: Revision[] = []
      // Databases limit how many values one question may hold.
      for (let i = 0; i < paths.length; i += 200) {
        const rows = await db
          .selectFrom('lexicon_revision')
          .selectAll()
          .where('path', 'in', paths.slice(i, i + 200))
          .execute()
        found.push(...rows.filter(({ path, number }) => changes[path] === number))
      }
      return found
    },

    /**
     * Publishes, all of it or nothing.
     *
     * @returns the version; undefined where another one was published meanwhile, or a draft was changed
     */
    async publish(publication: Publication, by: Actor): Promise<LexiconVersion | undefined> {
      const publishing = write(database, { name: 'lexicon' }, async (trx) => {
        const last = await versions(trx).orderBy('number', 'desc').limit(1).executeTakeFirst()
        if ((last?.number ?? 0) !== publication.follows) throw new Outrun()
        await takeDrafts(trx, publication.drafts)
        await keepBase(trx, publication.base, now())
        const numbers = await addRevisions(trx, publication.added, now())
        const row: LexiconVersionRow = {
          number: publication.follows + 1,
          version: publication.version,
          base: publication.base.hash,
          hash: publication.hash,
          changes: JSON.stringify(
            Object.fromEntries(
              Object.entries({ ...publication.kept, ...numbers }).filter(
                ([path]) => !publication.forgotten.includes(path),
              ),
            ),
          ),
          reason: publication.reason,
          restored: publication.restored ?? null,
          author: by.key,
          author_name: by.name,
          at: now(),
        }
        await trx.insertInto('lexicon_version').values(row).execute()
        for (const compiled of publication.compiled)
          await trx
            .insertInto('compiled_lexicon')
            .values({ ...compiled, version: publication.version })
            .execute()
        await forgetCompiled(trx, row.number - KEPT_VERSIONS)
        await writeAct(trx, now(), by, {
          action: publication.restored ? 'lexicon.restore' : 'lexicon.publish',
          subject: 'lexicon',
          detail: { version: row.version, changed: publication.added.length, reason: row.reason },
        })
        return toVersion(row)
      })
      return publishing.catch((error: unknown) => {
        if (error instanceof Outrun) return undefined
        throw error
      })
    },
  }
}

/** Somebody was faster. Thrown, so that nothing of the transaction stays. */
class Outrun extends Error {
  override readonly name = 'Outrun'
}

const versions = (connection: Connection) => connection.selectFrom('lexicon_version').selectAll()

/** Drafts go with their publication, if nobody has changed them since they were read. */
async function takeDrafts(trx: Connection, drafts: Publication['drafts']): Promise<void> {
  for (const { id, revision } of drafts) {
    const { numDeletedRows } = await trx
      .deleteFrom('draft')
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('state', '=', 'approved')
      .executeTakeFirst()
    if (Number(numDeletedRows) !== 1) throw new Outrun()
    await trx.deleteFrom('draft_save').where('draft', '=', id).execute()
  }
}

async function keepBase(trx: Connection, base: Publication['base'], at: number): Promise<void> {
  const { hash, version, files } = base
  const known = await trx
    .selectFrom('lexicon_base')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!known)
    await trx
      .insertInto('lexicon_base')
      .values({ hash, version, files: JSON.stringify(files), at })
      .execute()
}

async function addRevisions(
  trx: Connection,
  added: Publication['added'],
  at: number,
): Promise<Readonly<Record<string, number>>> {
  const numbers: Record<string, number> = {}
  for (const revision of added) {
    const last = await trx
      .selectFrom('lexicon_revision')
      .select('number')
      .where('path', '=', revision.path)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const number = (last?.number ?? 0) + 1
    numbers[revision.path] = number
    await trx
      .insertInto('lexicon_revision')
      .values({ ...revision, number, at })
      .execute()
  }
  return numbers
}

async function forgetCompiled(trx: Connection, upTo: number): Promise<void> {
  const old = await trx.selectFrom('lexicon_version').select('version').where('number', '<=', upTo).execute()
  for (const { version } of old)
    await trx.deleteFrom('compiled_lexicon').where('version', '=', version).execute()
}

const toVersion = (row: LexiconVersionRow): LexiconVersion => ({
  number: row.number,
  version: row.version,
  base: row.base,
  hash: row.hash,
  changes: JSON.parse(row.changes) as LexiconVersion['changes'],
  reason: row.reason,
  ...(row.restored !== null && { restored: row.restored }),
  by: row.author_name,
  at: row.at,
})
