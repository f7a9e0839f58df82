import { expect, onTestFinished, test } from 'vitest'
import { isWhole } from '../../lexicon/compile/hash-lexicon.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../../service/store/store.ts'
import { startService, type Started } from '../service/start-service.ts'
import { describeStores, type Place } from '../service/store/stores.ts'

const ANNA = { key: 'key of Anna', name: 'Anna' }
const BO = { key: 'key of Bo', name: 'Bo' }
const PATH = 'entries/da/label/alkoholiker.yml'
/** Times that the service is killed. */
const KILLS = 5

describeStores(({ newPlace, open }) => {
  test('a service killed at any moment of publishing serves the old lexicon or the new one, whole', async () => {
    const at = await newPlace()
    let service = await startAt(at)
    onTestFinished(() => service.end())
    const store = await open({ at })

    // The first one goes through, so that it is known how long it takes.
    await approve(store, 'Nummer 0.')
    const began = performance.now()
    expect(await publish(service, store)).toBe(303)
    const takes = performance.now() - began
    let published = await readServed(service)
    expect(published.text).toContain('Nummer 0.')

    const outcomes: string[] = []
    for (let n = 1; n <= KILLS; n++) {
      const [before, note] = [published, `Nummer ${n}.`]
      await approve(store, note)
      const answer = publish(service, store).catch(() => 'cut off')
      // At any moment, and more often near the end, when it is written.
      const moment = takes * (1 - Math.random() ** 2 * 0.98)
      await wait(moment)
      await service.end()
      const said = await answer
      service = await startAt(at)
      published = await readServed(service)
      const isNew = published.version !== before.version
      outcomes.push(isNew ? 'new' : 'old')
      const where = `kill ${n} after ${Math.round(moment)} of about ${Math.round(takes)} ms, ${said}: ${outcomes.at(-1)}`
      // What somebody was told is published is published.
      if (said === 303) expect(isNew, where).toBe(true)
      expect(published.text.includes(note), where).toBe(isNew)
      if (!isNew) expect(published.text, where).toBe(before.text)
      expect((await store.drafts.list()).length, where).toBe(isNew ? 0 : 1)
      await expect.poll(() => store.lexicons.current()).toMatchObject({ version: published.version })
    }
    expect(outcomes).toContain('old')
  })
})

const startAt = ({ data, database }: Place): Promise<Started> =>
  startService({
    env: {
      ...{ TILTRO_DATA: data, TILTRO_REQUEST_SECONDS: '300', TILTRO_RATE_LIMIT: '0' },
      ...(database && { DATABASE_URL: database }),
    },
  })

/** A draft with this note, ready to be published; one that was left over gets it. */
async function approve(store: Store, note: string): Promise<void> {
  const product = JSON.parse(await readFile('dist/desk/source.json', 'utf8')) as readonly SourceFile[]
  const [current] = await store.lexicons.revisions(PATH)
  const base = current?.content ?? product.find(({ path }) => path === PATH)!.text
  const content = base.replace(/^note: .*\n(?: {2}.*\n)*/m, `note: Alkoholen bliver navnet. ${note}\n`)
  const { draft } = await store.drafts.open({ path: PATH, base, content, reason: '' }, ANNA)
  const saved = await store.drafts.save(draft.id, draft.revision, { content }, ANNA)
  if (typeof saved === 'string') throw new Error(saved)
  const sent = await store.drafts.submit(saved.id, saved.revision, note, ANNA)
  if (typeof sent === 'string') throw new Error(sent)
  expect(await store.drafts.approve(sent.id, sent.revision, BO)).toMatchObject({ state: 'approved' })
}

/** Publishes what is approved, as the page does. The answer is the status. */
async function publish({ url }: Started, store: Store): Promise<number> {
  const [draft] = await store.drafts.list()
  const headers = {
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const send = (path: string, body: Record<string, string>, cookie = '') =>
    fetch(url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, cookie },
      body: new URLSearchParams(body),
    })
  const signedIn = await send('sign-in/demo', { role: 'trainer', to: '/redaktion' })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0])
  const { status } = await send(
    'redaktion/udgiv',
    { draft: `${draft!.id} ${draft!.revision}` },
    cookie.join('; '),
  )
  return status
}

/** What extensions get: both languages of one version, each whole. */
async function readServed({ url }: Started): Promise<{ readonly version: string; readonly text: string }> {
  const [da, en] = await Promise.all(
    (['da', 'en'] as const).map(async (language) => {
      const text = await (await fetch(`${url}v1/lexicon/${language}`)).text()
      const lexicon = JSON.parse(text) as CompiledLexicon
      expect(isWhole(lexicon)).toBe(true)
      return { version: lexicon.version, text }
    }),
  )
  expect(da!.version).toBe(en!.version)
  return da!
}
