import { expect, test } from 'vitest'
import { readEntryFields } from '../../../../lexicon/source/fields.ts'
import { writeArchive } from '../../../../service/desk/tables/archive.ts'
import { readCsv, writeCsv } from '../../../../service/desk/tables/csv.ts'
import { entryFile, pathTo, smallProduct } from '../../desk/small-product.ts'
import { openDesk } from './open-desk.ts'

const IN_AND_OUT = '/redaktion/ind-og-ud'

test('a table that was changed elsewhere is shown before it is taken in, and why a line is not', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const table = readCsv((await anna.open('/desk-data/export/entries.csv?language=da')).html)
  const column = (name: string) => table[0]!.indexOf(name)
  const lines = table.slice(1).map((line) => [...line])
  const lineOf = (id: string) => lines.find((line) => line[column('navn')] === id)!
  lineOf('sur')[column('begrundelse')] = 'Fra regnearket.'
  lineOf('doven')[column('spørgsmål')] = ''
  const plan = await anna.upload(IN_AND_OUT, 'opslag.csv', writeCsv([table[0]!, ...lines]))
  expect(plan.text).toContain('0 nye, 1 ændrede, 0 som før, 1 kan ikke tages ind')
  expect(plan.document.querySelector('li.refused .mend')?.textContent).toContain('mangler')
  expect(plan.document.querySelector('li.changed')?.textContent).toContain('Begrundelse')
  expect((await store.drafts.list()).filter(({ path }) => path === pathTo('sur'))).toEqual([])

  const made = await anna.send(plan, '.plan form', { do: 'make' })
  expect(made.text).toContain('1 kladde venter nu på en kollega.')
  const drafts = await store.drafts.list()
  expect(drafts).toMatchObject([{ path: pathTo('sur'), state: 'review', reason: 'opslag.csv' }])
  const page = await bo.open(`/redaktion/kladde/${drafts[0]!.id}`)
  expect((await bo.send(page, '#editor', { do: 'publish' })).text).toContain('er udgivet')
  expect((await bo.open('/redaktion/opslag/sur')).text).toContain('Fra regnearket.')
})

test('a folder is taken in file by file, and one that somebody is writing already is left to them', async () => {
  const { store, trainer } = await openDesk()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  await bo.send(await bo.open('/redaktion/opslag/sur'), 'form.do', { do: 'edit' })
  const files = [entryFile('sur', { note: 'Fra mappen.' }), entryFile('mut', { note: 'Fra mappen.' })]
  const plan = await anna.upload(IN_AND_OUT, 'ordsamling.zip', writeArchive(files))
  expect(plan.text).toContain('1 nye, 0 ændrede')
  expect(plan.text).toContain('Nogen er allerede i gang med en kladde')
  await anna.send(plan, '.plan form', { do: 'make' })
  const drafts = await store.drafts.list()
  expect(drafts.map(({ path, author_name }) => `${author_name} ${path}`).sort()).toEqual([
    `Anna ${pathTo('mut')}`,
    `Bo ${pathTo('sur')}`,
  ])
})

test('a file of another kind is refused in words', async () => {
  const { store, trainer } = await openDesk()
  const page = await (await trainer('Anna')).upload(IN_AND_OUT, 'opslag.docx', 'noget')
  expect([page.status, page.text]).toEqual([422, expect.stringContaining('.zip, .csv eller .xlsx')])
  expect(await store.drafts.list()).toEqual([])
})

test('a wish becomes an entry that says where it comes from, or gets an answer', async () => {
  const { store, trainer } = await openDesk()
  const anna = await trainer('Anna')
  for (const phrase of ['er mugfuld', 'er fin'])
    await anna.send(await anna.open('/onske'), 'main form', { phrase, why: 'Den lukker.' })
  await store.proposals.create({
    content: JSON.stringify({ language: 'da', phrase: 'sidder fast', group: 'Nord' }),
  })
  const inbox = await anna.open('/redaktion/onsker')
  for (const phrase of ['»er mugfuld«', '»er fin«', '»sidder fast«', 'Nord'])
    expect(inbox.text).toContain(phrase)
  const wishOf = async (phrase: string) =>
    (await store.proposals.list({ state: 'new' })).find(({ content }) => content.includes(phrase))!.id

  const form = await anna.send(inbox, 'form.do', { do: 'take', wish: await wishOf('sidder fast') })
  await anna.send(form, '#editor', { do: 'save', id: 'sidder-fast' })
  const [draft] = await store.drafts.list()
  expect(draft).toMatchObject({ path: pathTo('sidder-fast'), origin: 'Nord' })
  expect(readEntryFields(draft!.content!).patterns).toEqual(['[[sidder fast]]'])

  const rest = await anna.send(await anna.open('/redaktion/onsker'), 'form.do', {
    ...{ do: 'decline', wish: await wishOf('er fin'), answer: 'Det ord lukker ikke.' },
  })
  expect(rest.text).toContain('Det ord lukker ikke.')
  expect((await store.proposals.list({ state: 'new' })).map(({ content }) => content)).toEqual([
    expect.stringContaining('er mugfuld'),
  ])
})

test('what a draft would do in the municipality’s own notes is read before it is published', async () => {
  const { store, trainer } = await openDesk({ product: smallProduct(entryFile('doven'), entryFile('sur')) })
  const anna = await trainer('Anna')
  const notes = '/redaktion/notater'
  const own = { title: 'Samtale', text: 'Hun er tvær i dag. Han er sur.', invented: 'x' }
  const refused = await anna.send(await anna.open(notes), 'form:has(textarea)', {
    ...{ ...own, text: 'Hun hedder 010190-1234.' },
  })
  expect([refused.status, await store.sampleNotes.list()]).toEqual([422, []])
  await anna.send(await anna.open(notes), 'form:has(textarea)', own)
  await anna.send(await anna.open('/redaktion/opslag/sur'), 'form.do', { do: 'edit' })
  const [draft] = await store.drafts.list()
  const page = await anna.open(`/redaktion/kladde/${draft!.id}`)
  await anna.send(page, '#editor', { do: 'save', patterns: ['[[tvær]]'], marks: ['Hun er [[tvær]].'] })
  const effect = await anna.open(`/redaktion/kladde/${draft!.id}/virkning`)
  const marks = [...effect.document.querySelectorAll('.hits mark')].map((mark) => mark.textContent)
  expect(marks.sort()).toEqual(['sur', 'tvær'])
  expect(effect.text).toContain('Samtale')
})
