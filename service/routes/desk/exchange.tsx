import type { Context } from 'hono'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { readArchive, writeArchive } from '../../desk/tables/archive.ts'
import { readCsv, writeCsv } from '../../desk/tables/csv.ts'
import type { ImportItem } from '../../desk/tables/plan-import.ts'
import { toRow } from '../../desk/tables/rows.ts'
import { TableError, writeTable } from '../../desk/tables/table.ts'
import { readXlsx, writeXlsx } from '../../desk/tables/xlsx.ts'
import type { Incoming } from '../../desk/workshop.ts'
import { readFile } from '../../middleware/read-file.ts'
import { readForm } from '../../middleware/read-form.ts'
import { DESK, DESK_DATA, deskPath } from '../../pages/desk/desk-paths.ts'
import { Exchange } from '../../pages/desk/exchange.tsx'
import { show } from '../../pages/show.tsx'
import { DESK_TEXTS } from '../../pages/texts/desk/desk.ts'
import { ProblemError } from '../../problem.ts'
import { createRouter } from '../router.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { DeskRooms, Visit } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The lexicon as files, and files as drafts. */
export function exchange({ config, desk }: Pick<Deps, 'config' | 'desk'>, rooms: DeskRooms) {
  const { workshop } = desk
  const router = createRouter()
  router.get(DESK_DATA.file, async (c) => {
    const { lexicon } = await rooms.visit(c, 'da')
    const language = c.req.query('language') === 'en' ? 'en' : 'da'
    const files = lexicon.folder.files
    const rowsOf = (kind: 'entry' | 'class') => {
      const own = files.filter(({ path }) => placeOf(path)?.kind === kind)
      return writeTable(
        own.map((file) => toRow(file)!),
        language,
      )
    }
    switch (c.req.param('file')) {
      case 'lexicon.zip':
        return send(c, writeArchive(files.filter(({ path }) => placeOf(path))), 'application/zip')
      case 'entries.csv':
        return send(c, writeCsv(rowsOf('entry')), 'text/csv; charset=utf-8')
      case 'classes.csv':
        return send(c, writeCsv(rowsOf('class')), 'text/csv; charset=utf-8')
      case 'entries.xlsx':
        return send(c, await writeXlsx(rowsOf('entry')), XLSX)
      case 'classes.xlsx':
        return send(c, await writeXlsx(rowsOf('class')), XLSX)
      default:
        throw new ProblemError('not-found')
    }
  })

  for (const language of LANGUAGES) {
    const words = DESK_TEXTS[language].exchange
    const goBack = config.basePath + deskPath('exchange', language)

    router.get(DESK.exchange[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      const plan = await storedPlan(store, c.req.query('plan'))
      const made = Number(c.req.query('made'))
      return show(
        c,
        <Exchange {...props} {...(plan && { plan })} {...(made > 0 && { notice: words.made(made) })} />,
      )
    })

    router.post(DESK.exchange[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { store, props, lexicon } = visit
      const person = personOf(c)
      if (!/^multipart\//i.test(c.req.header('content-type') ?? '')) {
        const form = await readForm(c)
        const draft = await store.drafts.get(form.plan ?? '')
        if (!draft?.path.startsWith('import:')) return c.redirect(goBack, 303)
        const made = form.do === 'make' ? await makeDrafts(visit, person, draft.content, draft.reason) : 0
        await store.drafts.discard(draft.id, draft.revision, person)
        return c.redirect(made > 0 ? `${goBack}?made=${made}` : goBack, 303)
      }
      const file = await readFile(c, 'file')
      try {
        const { items, refused } = await workshop.plan(await readIncoming(file), lexicon.folder.files)
        if (refused) throw new TableError(refused)
        const content = JSON.stringify(await withBusy(visit, items))
        const start = {
          path: `import:${store.now()}:${person.key.slice(0, 8)}`,
          base: null,
          content,
          reason: file.name,
        }
        const { draft } = await store.drafts.open(start, person)
        return c.redirect(`${goBack}?plan=${draft.id}`, 303)
      } catch (error) {
        if (!(error instanceof TableError)) throw error
        return show(c, <Exchange {...props} notice={error.says[language]} />, 422)
      }
    })
  }
  return router
}

/** @throws {TableError} */
async function readIncoming({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Incoming> {
  switch (name.toLowerCase().split('.').at(-1)) {
    case 'zip':
      return { files: readArchive(bytes) }
    case 'csv':
      return { cells: readCsv(new TextDecoder().decode(bytes)) }
    case 'xlsx':
      return { cells: await readXlsx(bytes) }
    default:
      throw new TableError({ en: DESK_TEXTS.en.exchange.unreadable, da: DESK_TEXTS.da.exchange.unreadable })
  }
}

/** What somebody is writing already is not taken in beside their work. */
async function withBusy({ store }: Visit, items: readonly ImportItem[]): Promise<readonly ImportItem[]> {
  const busy = new Set((await store.drafts.list()).flatMap(({ path, was }) => (was ? [path, was] : [path])))
  const says = { en: DESK_TEXTS.en.exchange.busy, da: DESK_TEXTS.da.exchange.busy }
  return items
    .filter(({ becomes }) => becomes !== 'same')
    .map((item) =>
      item.path && busy.has(item.path) && item.becomes !== 'refused'
        ? { ...item, becomes: 'refused' as const, refusals: [{ says }] }
        : item,
    )
}

/** A draft for each line that is taken in, on its way to a colleague. */
async function makeDrafts(
  { store, lexicon }: Visit,
  person: Parameters<Visit['store']['drafts']['open']>[1],
  content: string | null,
  reason: string,
): Promise<number> {
  const items = JSON.parse(content ?? '[]') as readonly ImportItem[]
  let made = 0
  for (const { path, text, becomes } of items) {
    if (becomes === 'refused' || path === undefined || text === undefined) continue
    const base = lexicon.texts.get(path) ?? null
    const { draft, isNew } = await store.drafts.open({ path, base, content: text, reason }, person)
    if (!isNew) continue
    await store.drafts.submit(draft.id, draft.revision, reason, person)
    made++
  }
  return made
}

async function storedPlan(store: Visit['store'], id: string | undefined) {
  const draft = id === undefined ? undefined : await store.drafts.get(id)
  if (!draft?.path.startsWith('import:')) return undefined
  return { id: draft.id, items: JSON.parse(draft.content ?? '[]') as readonly ImportItem[] }
}

const send = (c: Context<Env>, body: string | Uint8Array, type: string) =>
  c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${c.req.param('file') ?? ''}"`,
  })
