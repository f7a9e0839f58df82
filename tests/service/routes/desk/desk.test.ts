import { expect, test } from 'vitest'
import { readEntryFields } from '../../../../lexicon/source/fields.ts'
import { lastClosed } from '../../../../service/close-blocks.ts'
import { entryFile, pathTo, smallProduct } from '../../desk/small-product.ts'
import { openDesk, type Seen, type Trainer } from './open-desk.ts'

const TVÆR = {
  id: 'tvær',
  patterns: ['tvær'],
  note: 'Ordet lukker om personen.',
  questions: ['Hvad har du set?'],
  suggestion: ['har brug for'],
  marks: ['Hun er tvær.', 'Borgeren  er [[tvær]].'],
  leaves: ['Hun er ikke tvær.', 'Døren er tvær.'],
  reason: 'Gruppen mødte det tit.',
}

async function writeNew(
  trainer: Trainer,
  fields: Record<string, string | readonly string[]> = TVÆR,
): Promise<Seen> {
  return trainer.send(await trainer.open('/redaktion/nyt'), '#editor', { ...fields, do: 'send' })
}

test('an entry goes from nothing to published by two people, without a script', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const sent = await writeNew(anna)
  expect(sent.text).toContain('Kladden er sendt.')
  const [draft] = await store.drafts.list()
  expect(draft).toMatchObject({ path: pathTo('tvær'), state: 'review', author_name: 'Anna' })
  expect(readEntryFields(draft!.content!)).toMatchObject({
    patterns: ['[[tvær]]'],
    suggestions: [{ kind: 'starter', text: 'har brug for {blank}', replaces: '' }],
    marks: ['Hun er [[tvær]].', 'Borgeren er [[tvær]].'],
  })

  const page = `/redaktion/kladde/${draft!.id}`
  expect((await anna.open(page)).html).not.toContain('Godkend')
  const refused = await anna.send(await anna.open(page), '#editor', { do: 'publish' })
  expect(refused.text).toContain('Du har selv rettet det sidste')
  expect(await store.lexicons.current()).toBeUndefined()

  const published = await bo.send(await bo.open(page), '#editor', { do: 'publish' })
  expect(published.text).toMatch(/Udgave \d{4}\.\d\d-\d+ er udgivet\./)
  const entry = await bo.open('/redaktion/opslag/tv%C3%A6r')
  expect(entry.text).toContain('Gruppen mødte det tit.')
  expect(entry.text).toContain('læst igennem af Bo')
  expect((await bo.open('/redaktion/spor')).text).toMatch(/Bo udgav .*Anna sendte til gennemlæsning/)
})

test('what does not hold is saved, and said beside its field', async () => {
  const { store, trainer } = await openDesk()
  const anna = await trainer('Anna')
  const page = await writeNew(anna, { ...TVÆR, questions: ['Fortæl.'], marks: ['Hun er [[glad]].'] })
  expect(page.text).toContain('kan ikke sendes videre, før dette er rettet')
  const ways = [...page.document.querySelectorAll('.to-mend a')].map((way) => way.getAttribute('href')!)
  expect(ways).toEqual(expect.arrayContaining(['#questions-heading', '#examples.marks-heading']))
  for (const way of ways) expect(page.document.getElementById(way.slice(1))).not.toBeNull()
  expect(page.document.querySelector('[data-field="questions"] .mend')?.textContent).toContain('slutte med')
  expect(page.document.querySelector('[data-field="examples.marks"] .mend')?.textContent).toContain(
    'bliver ikke mærket',
  )
  expect(await store.drafts.list()).toMatchObject([{ state: 'open' }])
})

test.each([
  ['no name', { id: '§' }, 'Giv opslaget et navn'],
  ['the name of another', { id: 'sur' }, 'Der er allerede et opslag med det navn'],
  [
    'the name of another, in another category',
    { id: 'sur', category: 'burden' },
    'Der er allerede et opslag',
  ],
])('an entry with %s is not saved, and nothing that was typed is lost', async (_, fields, notice) => {
  const { store, trainer } = await openDesk()
  const page = await writeNew(await trainer('Anna'), { ...TVÆR, ...fields })
  expect(page.text).toContain(notice)
  expect(page.document.querySelector('textarea[name="note"]')!.textContent).toBe(TVÆR.note)
  expect(await store.drafts.list()).toEqual([])
})

test('an entry that nobody named is named after what it finds', async () => {
  const { store, trainer } = await openDesk()
  await writeNew(await trainer('Anna'), { ...TVÆR, id: '', patterns: ['virke/v [0-2] [[tvær:what]]'] })
  expect(await store.drafts.list()).toMatchObject([{ path: pathTo('virke-tvær') }])
})

const beginEdit = async (trainer: Trainer, id = 'sur') =>
  trainer.send(await trainer.open(`/redaktion/opslag/${id}`), 'form.do', { do: 'edit' })

test('two who write in the same draft keep both their work', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const first = await beginEdit(anna)
  const second = await beginEdit(bo)
  expect(second.at).toBe(first.at)
  await bo.send(second, '#editor', { do: 'save', themes: 'humør', note: 'Bos begrundelse.' })
  const met = await anna.send(first, '#editor', {
    do: 'save',
    note: 'Annas begrundelse.',
    questions: ['Hvornår var det anderledes?'],
  })
  expect(met.text).toContain('I har skrevet i den samme kladde')
  expect(met.text).toContain('Fra Bo er kommet: Temaer.')
  expect(met.document.querySelector('.conflict fieldset legend')?.textContent).toBe('Begrundelse')
  const saved = await anna.send(met, '#editor', { do: 'save', 'choose.note': 'theirs' })
  expect(saved.text).toContain('Kladden er gemt.')
  expect(readEntryFields((await store.drafts.list())[0]!.content!)).toMatchObject({
    note: 'Bos begrundelse.',
    themes: ['humør'],
    questions: ['Hvornår var det anderledes?'],
  })
})

test('a draft that was thrown away gives back what somebody was typing', async () => {
  const { trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const page = await beginEdit(anna)
  await bo.send(await bo.open(page.at), '#editor', { do: 'discard' })
  const gone = await anna.send(page, '#editor', { do: 'save', note: 'Annas begrundelse.' })
  expect(gone.text).toContain('Kladden er der ikke mere.')
  expect(gone.document.querySelector('textarea[name="note"]')!.textContent).toBe('Annas begrundelse.')
})

test('a draft sent back says why, and what a reviewer changes somebody else reviews', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  await writeNew(anna)
  const [{ id } = { id: '' }] = await store.drafts.list()
  const page = `/redaktion/kladde/${id}`
  await bo.send(await bo.open(page), '#editor', { do: 'return', answer: 'Se på eksemplerne.' })
  expect((await anna.open(page)).text).toContain('Se på eksemplerne.')
  await anna.send(await anna.open(page), '#editor', { do: 'send' })
  const changed = await bo.send(await bo.open(page), '#editor', { do: 'publish', note: 'Bos ord.' })
  expect(changed.text).toContain('Du har selv rettet det sidste')
  expect(await store.lexicons.current()).toBeUndefined()
  await bo.send(changed, '#editor', { do: 'send' })
  const published = await anna.send(await anna.open(page), '#editor', { do: 'publish' })
  expect(published.text).toContain('er udgivet')
})

test('an entry is renamed and another retired; their old pages lead on', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const renamed = await anna.send(
    await anna.open('/redaktion/opslag/sur'),
    'form:has(input[value="rename"])',
    { id: 'Gnaven!' },
  )
  await anna.send(renamed, '#editor', {
    do: 'send',
    ...{ patterns: ['gnaven'], marks: ['Hun er [[gnaven]].'], leaves: ['Hun er ikke gnaven.'] },
  })
  const retired = await anna.send(
    await anna.open('/redaktion/opslag/doven'),
    'form:has(input[value="retire"])',
    {
      successor: 'sur',
      reason: 'Det ene er nok.',
    },
  )
  await anna.send(retired, '#editor', { do: 'send' })
  for (const { id, revision } of await store.drafts.list())
    expect(await store.drafts.approve(id, revision, { key: 'key of Bo', name: 'Bo' })).toMatchObject({
      state: 'approved',
    })
  const ready = await bo.open('/redaktion/udgiv')
  const published = await bo.send(ready, 'main form')
  // The successor was renamed meanwhile: both old names lead to the one that is there.
  expect(published.text).toContain('er udgivet')
  expect((await bo.open('/redaktion/opslag/sur')).text).toContain('Det hedder nu gnaven')
  expect((await bo.open('/redaktion/opslag/doven')).text).toContain('Det hedder nu sur')
  expect(
    (await bo.open('/redaktion?status=own')).document.querySelectorAll('.entries tbody tr'),
  ).toHaveLength(1)
  expect((await writeNew(anna, { ...TVÆR, id: 'doven' })).text).toContain('Der er allerede et opslag')
})

test('a trainer goes back to an earlier version', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  for (const [id, at] of [
    ['tvær', 0],
    ['mut', 1],
  ] as const) {
    await writeNew(anna, {
      ...TVÆR,
      id,
      patterns: [id],
      marks: [`Hun er [[${id}]].`],
      leaves: [`Hun er ikke ${id}.`],
    })
    const [draft] = await store.drafts.list()
    await bo.send(await bo.open(`/redaktion/kladde/${draft!.id}`), '#editor', { do: 'publish' })
    expect(await store.lexicons.list()).toHaveLength(at + 1)
  }
  const back = await bo.send(await bo.open('/redaktion/udgaver'), 'details form', { reason: 'For tidligt.' })
  expect(back.text).toContain('er udgivet')
  expect((await bo.open('/redaktion?q=mut')).text).toContain('Der er ingen opslag, som passer')
  expect((await bo.open('/redaktion/udgaver')).text).toContain('For tidligt.')
})

test('a new release meets an edit: one trainer chooses, another publishes', async () => {
  const { store, trainer, release } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const page = await beginEdit(anna)
  await anna.send(page, '#editor', { do: 'send', note: 'Vores begrundelse.' })
  await bo.send(await bo.open(page.at.replace(/\?.*/, '')), '#editor', { do: 'publish' })

  release(smallProduct(entryFile('doven'), entryFile('sur', { themes: ['humør'] }), entryFile('mut')))
  expect((await anna.open('/redaktion')).text).toContain('Tiltro er opdateret')
  const plan = await anna.open('/redaktion/opgradering')
  expect(plan.text).toContain('1 opslag og ordklasser er nye')
  expect(plan.text).toContain('1 af jeres rettelser møder en ændring')
  const proposed = await anna.send(plan, 'main form', { do: 'propose' })
  expect(proposed.text).toContain('Du har selv valgt. En kollega skal udgive.')
  await anna.send(proposed, 'main form', { do: 'publish' })
  expect(await store.lexicons.list()).toHaveLength(1)
  const done = await bo.send(await bo.open('/redaktion/opgradering'), 'main form', { do: 'publish' })
  expect(done.text).toContain('er udgivet')
  const { base, number } = (await store.lexicons.current())!
  expect(number).toBe(2)
  expect((await store.lexicons.base(base))!.some(({ path }) => path === pathTo('mut'))).toBe(true)
  const entry = await bo.open('/redaktion/opslag/sur')
  expect(entry.text).toContain('Vores begrundelse.')
  expect(entry.text).toContain('humør')
  expect((await bo.open('/redaktion')).text).not.toContain('Tiltro er opdateret')
})

test('an entry that was published anew under a draft is brought together with it', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const page = await beginEdit(anna)
  await anna.send(page, '#editor', { do: 'send', themes: 'humør' })
  const [draft] = await store.drafts.list()
  // As when a version is brought back while somebody writes.
  await store.database.db
    .updateTable('draft')
    .set({ base: entryFile('sur', { note: 'Før.' }).text })
    .execute()
  const stale = await bo.send(await bo.open(`/redaktion/kladde/${draft!.id}`), '#editor', { do: 'publish' })
  expect(stale.text).toContain('udgivet i en anden form')
  const merged = await anna.send(await anna.open(`/redaktion/kladde/${draft!.id}`), 'form.strip', {
    do: 'merge',
  })
  expect(merged.document.querySelector('textarea[name="note"]')!.textContent).toBe(
    'Ordet lukker om personen.',
  )
  await anna.send(merged, '#editor', { do: 'send' })
  const published = await bo.send(await bo.open(`/redaktion/kladde/${draft!.id}`), '#editor', {
    do: 'publish',
  })
  expect(published.text).toContain('er udgivet')
})

test('nothing that somebody typed becomes markup', async () => {
  const { trainer } = await openDesk()
  const anna = await trainer('Anna')
  const evil = '<img src=x onerror=alert(1)>'
  const page = await writeNew(anna, { ...TVÆR, note: evil, questions: [evil], marks: [evil], reason: evil })
  const list = await anna.open('/redaktion')
  for (const { html } of [page, list]) expect(html).not.toContain('<img')
})

test('a trainer sees what the groups they are in met, and of other groups nothing', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const { id: group } = await store.groups.create({ name: 'Nord' }, { key: 'key of Anna', name: 'Anna' })
  const entries = {
    deficit: [
      { entry: 'doven', category: 'label', rank: 1, count: 25 },
      { entry: 'sur', category: 'label', rank: 2, count: null },
    ],
    possibility: [],
  }
  const block = lastClosed(store.now())
  await store.reports.freeze(group, block, () =>
    JSON.stringify({ block, published: { figures: { entries } } }),
  )
  expect((await anna.open('/redaktion/opslag/doven')).text).toContain('Nord mødte det ca. 25 gange')
  expect((await anna.open('/redaktion/opslag/sur')).text).toContain('Et af dem, Nord mødte oftest')
  expect((await anna.open('/redaktion?sort=met')).text).toContain('ca. 25 i jeres grupper')
  expect((await bo.open('/redaktion/opslag/doven')).text).not.toContain('Nord')
  expect((await bo.open('/redaktion?sort=met')).text).not.toContain('i jeres grupper')
})
