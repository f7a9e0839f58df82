import { expect, test } from 'vitest'
import { FORMAT } from '../../../../lexicon/engine/compiled.ts'
import { readClassFields, writeClass, NO_CLASS } from '../../../../lexicon/source/fields.ts'
import { entryFile, smallProduct } from '../../desk/small-product.ts'
import { openDesk, type Seen, type Trainer } from './open-desk.ts'

const MOOD = 'words/da/humør.yml'
const moodFile = (...members: readonly string[]) =>
  writeClass(MOOD, { ...NO_CLASS, description: 'Humør, som en egenskab.', members })

/** A desk with an entry that finds a class of words. */
const openWithClass = () =>
  openDesk({
    product: smallProduct(moodFile('tvær', 'vrissen'), entryFile('tvær', { patterns: ['[[<humør>]]'] })),
  })

const edit = async (trainer: Trainer, name = 'humør') =>
  trainer.send(await trainer.open(`/redaktion/ordklasse/da/${name}`), 'form.do', { do: 'edit' })

const publish = async (trainer: Trainer, page: Seen) =>
  trainer.send(await trainer.open(page.at.replace(/\?.*/, '')), '#editor', { do: 'publish' })

const wordsOf = async (trainer: Trainer) => {
  const { document } = await trainer.open('/redaktion/ordklasse/da/humør')
  return [...document.querySelector('.members')!.children].map((word) => word.textContent).join(' ')
}

test('a word that a class gets is published by a colleague, and taken back', async () => {
  const { store, trainer } = await openWithClass()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const members = 'tvær\nvrissen\ngnaven'
  const sent = await anna.send(await edit(anna), '#editor', { do: 'send', members, reason: 'Den mangler.' })
  expect(sent.text).toContain('Kladden er sendt.')
  const own = await anna.send(sent, '#editor', { do: 'publish' })
  expect(own.text).toContain('Du har selv rettet det sidste')
  expect((await publish(bo, sent)).text).toContain('er udgivet')
  const page = await bo.open('/redaktion/ordklasse/da/humør')
  expect(page.text).toContain('gnaven')
  expect(page.text).toContain('Den mangler.')
  const { version } = (await store.lexicons.current())!
  expect(await store.lexicons.compiled(version, 'da', FORMAT)).toContain('gnaven')

  await anna.send(await edit(anna), '#editor', { do: 'send', members: 'tvær' })
  await publish(bo, { ...sent, at: `/redaktion/kladde/${(await store.drafts.list())[0]!.id}` })
  expect(await wordsOf(bo)).toBe('tvær')
  await bo.send(await bo.open('/redaktion/udgaver'), 'details form', { reason: 'For få ord.' })
  expect(await wordsOf(bo)).toBe('gnaven tvær vrissen')
})

test('two who change the same class at once both keep their words', async () => {
  const { store, trainer } = await openWithClass()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const [first, second] = [await edit(anna), await edit(bo)]
  await bo.send(second, '#editor', { do: 'save', members: 'tvær\nvrissen\nmut' })
  const met = await anna.send(first, '#editor', { do: 'save', members: 'tvær\nvrissen\ngnaven' })
  expect(met.text).toContain('I har skrevet i den samme kladde')
  await anna.send(met, '#editor', { do: 'save' })
  const { members } = readClassFields((await store.drafts.list())[0]!.content!)
  expect([...members].sort()).toEqual(['gnaven', 'mut', 'tvær', 'vrissen'])
})

test('a class that would leave an entry without its words is not sent on', async () => {
  const { store, trainer } = await openWithClass()
  const anna = await trainer('Anna')
  const page = await anna.send(await edit(anna), '#editor', { do: 'send', members: 'vrissen' })
  expect(page.text).toContain('kan ikke sendes videre, før dette er rettet')
  expect(await store.drafts.list()).toMatchObject([{ path: MOOD, state: 'open' }])
})

test('a new class is made and retired again, and one that is in use is kept', async () => {
  const { store, trainer } = await openWithClass()
  const [anna, bo] = [await trainer('Anna'), await trainer('Bo')]
  const fields = { id: 'stemning', description: 'Stemninger.', members: 'mut\nglad' }
  const made = await anna.send(await anna.open('/redaktion/ny-ordklasse'), '#editor', {
    ...fields,
    do: 'send',
  })
  expect((await publish(bo, made)).text).toContain('er udgivet')
  expect((await bo.open('/redaktion/ordklasser?q=stemning')).text).toContain('Stemninger.')

  const retire = async (name: string) => {
    const page = await anna.open(`/redaktion/ordklasse/da/${name}`)
    const draft = await anna.send(page, 'form.retire', { reason: 'Ingen bruger den.' })
    await anna.send(draft, '#editor', { do: 'send' })
    return publish(bo, draft)
  }
  expect((await retire('stemning')).text).toContain('er udgivet')
  expect((await bo.open('/redaktion/ordklasse/da/stemning')).status).toBe(404)
  const before = await store.lexicons.current()
  expect((await retire('humør')).text).not.toContain('er udgivet')
  expect(await store.lexicons.current()).toEqual(before)
})
