import { FORMAT } from '../../../lexicon/engine/compiled.ts'
import { expect, onTestFinished, test } from 'vitest'
import { createNoteAnalyser } from '../../../service/analyse-note.ts'
import { createLiveLexicons, type Lexicons } from '../../../service/live-lexicons.ts'
import { createLog } from '../../../service/log.ts'
import { createLexiconNow } from '../../../service/desk/lexicon-now.ts'
import { publishDrafts, restoreVersion } from '../../../service/desk/press.ts'
import { createWorkshop, type Folder } from '../../../service/desk/workshop.ts'
import type { AnswerNote } from '../../../service/reading/answer.ts'
import type { Draft, NewDraft } from '../../../service/store/drafts.ts'
import { sharedTagger } from '../shared-tagger.ts'
import { doorOf, openTestStore } from '../test-store.ts'
import { entryFile, pathTo, smallProduct } from './small-product.ts'

const ANNA = { key: 'anna', name: 'Anna' }
const BO = { key: 'bo', name: 'Bo' }
const NOW = Date.parse('2026-11-26T12:00:00Z')
const PRODUCT = smallProduct(entryFile('doven'), entryFile('sur'))

async function openDesk(product: Folder = PRODUCT) {
  const store = await openTestStore(() => NOW)
  const workshop = createWorkshop(sharedTagger)
  const parts = { store, workshop, product, now: NOW }
  const now = createLexiconNow({ product: () => Promise.resolve(product) })
  const approve = async (begin: Partial<NewDraft> & Pick<NewDraft, 'path' | 'content'>): Promise<Draft> => {
    const { texts } = await now(store)
    const base = texts.get(begin.was ?? begin.path) ?? null
    const { draft } = await store.drafts.open({ base, reason: 'Fordi.', ...begin }, ANNA)
    return (await store.drafts.approve(
      draft.id,
      ((await store.drafts.submit(draft.id, 1, 'Fordi.', ANNA)) as Draft).revision,
      BO,
    )) as Draft
  }
  const publish = async (...drafts: readonly Draft[]) =>
    publishDrafts(parts, await now(store), drafts, 'Torsdag.', BO)
  return { store, parts, now: () => now(store), approve, publish }
}

test('a draft that a colleague approved is published: served, listed, and a draft no more', async () => {
  const { store, now, approve, publish } = await openDesk()
  const draft = await approve({ path: pathTo('tvær'), content: entryFile('tvær').text })
  expect(await publish(draft)).toEqual({ kind: 'published', version: '2026.48-1' })
  const { version, number, texts, revisions } = await now()
  expect([version, number]).toEqual(['2026.48-1', 1])
  expect(texts.get(pathTo('tvær'))).toBe(entryFile('tvær').text)
  expect(revisions.get(pathTo('tvær'))).toMatchObject({ number: 1, author_name: 'Anna', reviewer_name: 'Bo' })
  const compiled = JSON.parse((await store.lexicons.compiled(version, 'da', FORMAT))!) as {
    entries: { id: string }[]
  }
  expect(compiled.entries.map(({ id }) => id)).toEqual(['doven', 'sur', 'tvær'])
  expect(await store.drafts.list()).toEqual([])
  expect((await store.audit.list()).map(({ action }) => action)).toContain('lexicon.publish')
})

test('what does not hold is not published, and says what to mend', async () => {
  const { store, approve, publish } = await openDesk()
  const draft = await approve({
    path: pathTo('tvær'),
    content: entryFile('tvær', { marks: ['Han er [[glad]].'] }).text,
  })
  expect(await publish(draft)).toMatchObject({ kind: 'problems', problems: [{ field: 'examples.marks' }] })
  expect(await store.lexicons.current()).toBeUndefined()
  expect(await store.drafts.list()).toHaveLength(1)
})

test('an entry is renamed, retired and brought back, and every name leads somewhere', async () => {
  const { store, parts, now, approve, publish } = await openDesk()
  const renamed = await approve({
    path: pathTo('gnaven'),
    was: pathTo('sur'),
    content: entryFile('gnaven').text,
  })
  const retired = await approve({ path: pathTo('doven'), content: null, moved_to: 'gnaven' })
  expect(await publish(renamed, retired)).toMatchObject({ kind: 'published' })
  const after = await now()
  expect(after.texts.get('renames.yml')).toContain('doven: gnaven\nsur: gnaven\n')
  expect([...after.texts.keys()].filter((path) => path.startsWith('entries/'))).toEqual([pathTo('gnaven')])

  const again = await approve({ path: pathTo('sur'), content: entryFile('sur').text })
  expect(await publish(again)).toEqual({ kind: 'published', version: '2026.48-2' })
  const [, first] = await store.lexicons.list()
  expect(await restoreVersion(parts, await now(), first!, 'Ikke endnu.', BO)).toEqual({
    kind: 'published',
    version: '2026.48-3',
  })
  const restored = await now()
  expect(restored.texts.get('renames.yml')).toBe(after.texts.get('renames.yml'))
  expect(restored.texts.has(pathTo('sur'))).toBe(false)
  expect((await store.lexicons.list())[0]).toMatchObject({ restored: '2026.48-1', reason: 'Ikke endnu.' })
})

test('a change that is taken back is history, and no difference from the product any more', async () => {
  const { store, now, approve, publish } = await openDesk()
  const change = entryFile('sur', { note: 'Ordet siger mere om mig end om dig.' }).text
  await publish(await approve({ path: pathTo('sur'), content: change }))
  await publish(await approve({ path: pathTo('sur'), content: entryFile('sur').text }))
  expect((await now()).changes).toEqual([])
  expect((await store.lexicons.revisions(pathTo('sur'))).map(({ content }) => content)).toEqual([
    entryFile('sur').text,
    change,
  ])
})

test('of two who publish at once one is first, and nothing of the other is half done', async () => {
  const { store, parts, now, approve } = await openDesk()
  const lexicon = await now()
  const one = await approve({ path: pathTo('tvær'), content: entryFile('tvær').text })
  const other = await approve({ path: pathTo('mut'), content: entryFile('mut').text })
  const answers = await Promise.all(
    [one, other].map((draft) => publishDrafts(parts, lexicon, [draft], 'Nu.', BO)),
  )
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['outrun', 'published'])
  expect(await store.lexicons.list()).toHaveLength(1)
  expect(await store.drafts.list()).toHaveLength(1)
  expect(Object.keys((await now()).revisions.size === 1 ? {} : { more: 1 })).toEqual([])
})

test('a draft that began from what is no longer published has to be looked at first', async () => {
  const { approve, publish, now } = await openDesk()
  const old = await approve({
    path: pathTo('sur'),
    content: entryFile('sur', { themes: ['humør'] }).text,
    base: 'en anden',
  })
  expect(await publish(old)).toMatchObject({ kind: 'stale', draft: { id: old.id } })
  expect((await now()).number).toBe(0)
})

/** As the service reads, in this process. */
function readWith({ da, en }: Lexicons): AnswerNote {
  const analyse = createNoteAnalyser([da, en], { loadTagger: sharedTagger })
  return async (text, options) => JSON.stringify(await analyse(text, options))
}

test('what is published is served at the next look, whole or not at all', async () => {
  const { store, parts, approve, publish } = await openDesk()
  const { lexicons } = await parts.workshop.prepare(PRODUCT.files)
  const log: string[] = []
  let time = 0
  const live = createLiveLexicons(lexicons!, {
    store: doorOf(store),
    log: createLog('info', { write: (line) => log.push(line) }),
    clock: () => time,
    read: readWith,
    recompile: () => Promise.resolve(undefined),
  })
  const marks = async () => (await live.analyse('Hun er tvær.', { language: 'da' })).remarks.length
  expect(await live.refresh()).toBe(true)
  expect([live.lexicons.da.version, await marks()]).toEqual(['2026.40-1', 0])
  await publish(await approve({ path: pathTo('tvær'), content: entryFile('tvær').text }))
  await live.refresh()
  expect(await marks()).toBe(0)
  time += 1001
  await live.refresh()
  expect([live.lexicons.da.version, await marks()]).toEqual(['2026.48-1', 1])

  await publish(await approve({ path: pathTo('mut'), content: entryFile('mut').text }))
  await store.database.db
    .updateTable('compiled_lexicon')
    .set(({ fn, val }) => ({ content: fn<string>('replace', ['content', val('mut'), val('stum')]) }))
    .where('version', '=', '2026.48-2')
    .execute()
  time += 1001
  await live.refresh()
  expect(live.lexicons.da.version).toBe('2026.48-1')
  expect(log.join('')).toContain('published lexicon not whole')

  // A service that starts now has nothing good to give: it must not pass for one where nothing was published.
  const restarted = createLiveLexicons(lexicons!, {
    store: doorOf(store),
    log: createLog('silent'),
    clock: () => 0,
    read: readWith,
    recompile: () => Promise.resolve(undefined),
  })
  expect([await live.refresh(), await restarted.refresh()]).toEqual([true, false])
})

test('the thread does what the workshop does, and ends when it is told to', async () => {
  const { startWorkshop } = await import('../../../service/desk/start-workshop.ts')
  const { fileURLToPath } = await import('node:url')
  const workshop = startWorkshop(fileURLToPath(new URL('../../../dist/workshop.mjs', import.meta.url)))
  onTestFinished(workshop.close)
  const [prepared, counts] = await Promise.all([
    workshop.prepare(PRODUCT.files),
    workshop.count(PRODUCT, 'da', [{ id: 'a', language: 'da', text: 'Hun er sur. Hun er sur.' }]),
  ])
  expect(prepared.lexicons!.da.hash).toBe(
    (await createWorkshop(sharedTagger).prepare(PRODUCT.files)).lexicons!.da.hash,
  )
  expect(counts).toEqual({ sur: 2 })
  await expect(workshop.compare(PRODUCT, { hash: 'x', files: [] }, 'da', [])).resolves.toBeDefined()
  const late = workshop.prepare(PRODUCT.files)
  const ended = expect(late).rejects.toThrow('the thread ended')
  await workshop.close()
  await ended
})

test('the language that nobody touched comes out as if it had been made anew', async () => {
  const workshop = createWorkshop(sharedTagger)
  await workshop.prepare(PRODUCT.files)
  const files = PRODUCT.files
    .map((file) => (file.path === 'version.yml' ? { ...file, text: 'version: 2026.41-1\n' } : file))
    .concat(entryFile('tvær'))
  const [again, anew] = [await workshop.prepare(files), await createWorkshop(sharedTagger).prepare(files)]
  expect(again).toEqual(anew)
  expect(JSON.stringify(again.lexicons!.en)).toBe(JSON.stringify(anew.lexicons!.en))
  expect(again.lexicons!.en.version).toBe('2026.41-1')
})

test('who asks just after a start waits for the store, and gets what trainers published', async () => {
  const { parts, store, publish, approve } = await openDesk()
  const { lexicons } = await parts.workshop.prepare(PRODUCT.files)
  await publish(await approve({ path: pathTo('tvær'), content: entryFile('tvær').text }))
  let isOpen = false
  let opened = (): void => undefined
  const opening = new Promise<void>((resolve) => {
    opened = () => {
      isOpen = true
      resolve()
    }
  })
  const door = doorOf(store)
  const live = createLiveLexicons(lexicons!, {
    store: {
      ...door,
      opening,
      use: () => {
        if (isOpen) return door.use()
        throw new Error('It is being opened.')
      },
    },
    log: createLog('silent'),
    clock: () => 0,
    read: readWith,
    recompile: () => Promise.resolve(undefined),
  })
  const asked = live.refresh()
  opened()
  expect(await asked).toBe(true)
  expect(live.lexicons.da.version).toBe('2026.48-1')
})
