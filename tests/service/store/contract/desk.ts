import { expect, test } from 'vitest'
import type { NewDraft } from '../../../../service/store/drafts.ts'
import type { Publication } from '../../../../service/store/lexicons.ts'
import type { Stores } from '../stores.ts'
import { NOW } from './people.ts'

const ANNA = { key: 'key of Anna', name: 'Anna' }
const BO = { key: 'key of Bo', name: 'Bo' }
const PATH = 'entries/da/burden/tung-sag.yml'
const BEGIN: NewDraft = { path: PATH, base: null, content: 'note: Et.\n', reason: '' }

/** A publication of one entry that follows on `follows`. */
export const publication = (follows: number, more: Partial<Publication> = {}): Publication => ({
  follows,
  version: `2026.34-${follows + 1}`,
  base: {
    hash: 'base',
    version: '2026.30-1',
    files: [{ path: 'version.yml', text: 'version: 2026.30-1\n' }],
  },
  hash: `hash ${follows + 1}`,
  reason: 'Fordi.',
  kept: {},
  added: [
    {
      ...{ path: PATH, content: `note: ${follows + 1}.\n`, moved_to: null, origin: 'Nord', reason: 'Fordi.' },
      ...{ author: ANNA.key, author_name: 'Anna', reviewer: BO.key, reviewer_name: 'Bo' },
    },
  ],
  forgotten: [],
  compiled: (['da', 'en'] as const).map((language) => ({
    ...{ language, format: 1, hash: `${language} ${follows + 1}`, content: `{"version":${follows + 1}}` },
  })),
  drafts: [],
  ...more,
})

export function deskContract({ open, newPlace }: Stores): void {
  test('two who begin on the same entry at once, in two processes, meet in one draft', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const opened = await Promise.all([here.drafts.open(BEGIN, ANNA), there.drafts.open(BEGIN, BO)])
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(opened[0]!.draft.id).toBe(opened[1]!.draft.id)
    expect(await here.drafts.list()).toHaveLength(1)
  })

  test('of two who save the same draft at once one is told, and what each of them had stays to be read', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { draft } = await here.drafts.open(BEGIN, ANNA)
    const saved = await Promise.all([
      here.drafts.save(draft.id, 1, { content: 'note: Annas.\n' }, ANNA),
      there.drafts.save(draft.id, 1, { content: 'note: Bos.\n' }, BO),
    ])
    expect(saved.filter((answer) => answer === 'changed')).toHaveLength(1)
    const [won] = saved.filter((answer) => typeof answer !== 'string')
    expect(await here.drafts.get(draft.id)).toEqual(won)
    expect(await here.drafts.contentAt(draft.id, 1)).toEqual({ content: BEGIN.content })
    expect(await here.drafts.contentAt(draft.id, 2)).toEqual({ content: won!.content })
  })

  test('nobody approves what they changed last, and a change takes an approval away', async () => {
    const store = await open()
    const { draft } = await store.drafts.open(BEGIN, ANNA)
    expect(await store.drafts.approve(draft.id, 1, BO)).toBe('changed')
    expect(await store.drafts.submit(draft.id, 1, 'Fordi.', ANNA)).toMatchObject({
      state: 'review',
      revision: 2,
    })
    expect(await store.drafts.approve(draft.id, 2, ANNA)).toBe('own-work')
    expect(await store.drafts.approve(draft.id, 2, BO)).toMatchObject({
      state: 'approved',
      reviewer_name: 'Bo',
    })
    const changed = await store.drafts.save(draft.id, 3, { content: 'note: Bos.\n' }, BO)
    expect(changed).toMatchObject({ state: 'open', reviewer: null, editor: BO.key, author: ANNA.key })
    expect(await store.drafts.submit(draft.id, 4, 'Fordi.', BO)).toMatchObject({ state: 'review' })
    expect(await store.drafts.approve(draft.id, 5, BO)).toBe('own-work')
    expect(await store.drafts.sendBack(draft.id, 5, 'Se note 12.', ANNA)).toMatchObject({
      answer: 'Se note 12.',
    })
  })

  test('a draft cannot take the name of another', async () => {
    const store = await open()
    const { draft } = await store.drafts.open(BEGIN, ANNA)
    await store.drafts.open({ ...BEGIN, path: 'entries/da/burden/anden.yml' }, ANNA)
    expect(await store.drafts.save(draft.id, 1, { path: 'entries/da/burden/anden.yml' }, ANNA)).toBe('taken')
    expect(await store.drafts.get(draft.id)).toMatchObject({ path: PATH, revision: 1 })
  })

  test('a draft that is thrown away is gone, unless somebody has changed it', async () => {
    const store = await open()
    const { draft } = await store.drafts.open(BEGIN, ANNA)
    await store.drafts.save(draft.id, 1, { content: 'note: To.\n' }, BO)
    expect(await store.drafts.discard(draft.id, 1, ANNA)).toBe(false)
    expect(await store.drafts.discard(draft.id, 2, ANNA)).toBe(true)
    expect(await store.drafts.get(draft.id)).toBeUndefined()
    expect(await store.drafts.save(draft.id, 2, {}, BO)).toBe('gone')
    const acts = (await store.audit.list({ subject: `lexicon:${PATH}` })).map(({ action }) => action)
    expect(acts.sort()).toEqual(['draft.create', 'draft.discard', 'draft.save'])
  })

  test('a publication is there as a whole: version, revisions, what extensions fetch, and the act', async () => {
    const store = await open({ now: () => NOW })
    expect(await store.lexicons.current()).toBeUndefined()
    await store.lexicons.publish(publication(0), BO)
    await store.lexicons.publish(publication(1), BO)
    expect(await store.lexicons.current()).toEqual({
      ...{ number: 2, version: '2026.34-2', base: 'base', hash: 'hash 2', changes: { [PATH]: 2 } },
      ...{ reason: 'Fordi.', by: 'Bo', at: NOW },
    })
    const [first] = await store.lexicons.changesOf((await store.lexicons.find('2026.34-1'))!)
    expect(first).toMatchObject({ number: 1, content: 'note: 1.\n', origin: 'Nord', reviewer_name: 'Bo' })
    expect((await store.lexicons.revisions(PATH)).map(({ number }) => number)).toEqual([2, 1])
    expect(await store.lexicons.compiled('2026.34-2', 'en', 1)).toBe('{"version":2}')
    expect(await store.lexicons.base('base')).toEqual(publication(0).base.files)
    expect((await store.audit.list({ subject: 'lexicon' })).map(({ detail }) => detail.version)).toEqual(
      expect.arrayContaining(['2026.34-1', '2026.34-2']),
    )
  })

  test('of two processes that publish at once one is first, and the other has written nothing', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { draft } = await here.drafts.open(BEGIN, ANNA)
    await here.drafts.submit(draft.id, 1, 'Fordi.', ANNA)
    await here.drafts.approve(draft.id, 2, BO)
    const drafts = [{ id: draft.id, revision: 3 }]
    const answers = await Promise.all([
      here.lexicons.publish(publication(0, { drafts }), BO),
      there.lexicons.publish(publication(0, { drafts, version: '2026.34-9' }), BO),
    ])
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1)
    expect(await here.lexicons.list()).toHaveLength(1)
    expect(await here.lexicons.revisions(PATH)).toHaveLength(1)
    expect(await here.drafts.list()).toEqual([])
  })

  test('a draft that was changed meanwhile holds the whole publication back', async () => {
    const store = await open()
    const other = 'entries/da/burden/anden.yml'
    const ids = []
    for (const path of [PATH, other]) {
      const { draft } = await store.drafts.open({ ...BEGIN, path }, ANNA)
      await store.drafts.submit(draft.id, 1, 'Fordi.', ANNA)
      await store.drafts.approve(draft.id, 2, BO)
      ids.push(draft.id)
    }
    await store.drafts.save(ids[1]!, 3, { content: 'note: Ny.\n' }, ANNA)
    const drafts = ids.map((id) => ({ id, revision: 3 }))
    expect(await store.lexicons.publish(publication(0, { drafts }), BO)).toBeUndefined()
    expect(await store.drafts.list()).toHaveLength(2)
    expect(await store.lexicons.current()).toBeUndefined()
  })

  test('what extensions fetch is kept of the last versions, what people wrote of all', async () => {
    const store = await open()
    for (let follows = 0; follows < 7; follows++) await store.lexicons.publish(publication(follows), BO)
    const kept = await Promise.all([1, 2, 3, 7].map((n) => store.lexicons.compiled(`2026.34-${n}`, 'da', 1)))
    expect(kept.map((content) => content !== undefined)).toEqual([false, false, true, true])
    expect(await store.lexicons.revisions(PATH)).toHaveLength(7)
    expect(await store.lexicons.list()).toHaveLength(7)
  })

  test('own sample notes are kept and removed, and it is written down who did', async () => {
    const store = await open()
    const id = await store.sampleNotes.add(
      { language: 'da', title: 'Opfølgning', text: 'Hun er glad.' },
      ANNA,
    )
    expect(await store.sampleNotes.list()).toEqual([
      { id, language: 'da', title: 'Opfølgning', text: 'Hun er glad.', by: 'Anna' },
    ])
    await store.sampleNotes.remove(id, BO)
    expect(await store.sampleNotes.list()).toEqual([])
    expect(
      (await store.audit.list({ subject: `sample:${id}` })).map(({ actor }) => actor.name).sort(),
    ).toEqual(['Anna', 'Bo'])
  })
}
