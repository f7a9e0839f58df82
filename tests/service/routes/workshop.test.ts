import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { NO_STORE } from '../../../service/store/door.ts'
import { anonymous, personWith, signInAs, type TestBrowser } from '../access/people.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const OWN = {
  title: 'Kystvejens jobklub',
  text: 'Samtale med Mia. Hun er umotiveret. Hun vil gerne arbejde i en butik.',
}
const TRAINER = personWith('Trainer', ['trainer'])

async function openService() {
  const store = await openTestStore()
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  return { store, app, member: await signInAs(app, store, personWith('Member', [])) }
}

const read = async (browser: TestBrowser, path: string) => {
  const response = await browser.get(path, { accept: 'text/html' })
  const { document } = parseHTML(await response.text())
  return {
    response,
    document,
    note: document.querySelector('.note-text')?.textContent ?? '',
    names: [...document.querySelectorAll('.choice a')].map((link) => link.textContent),
  }
}

test('a group practises on the notes that its trainer has invented', async () => {
  const { store, member } = await openService()
  const before = await read(member, '/oevelse')
  expect(before.document.querySelector('.choices')?.textContent).toContain('En underviser kan lægge')
  await store.sampleNotes.add({ ...OWN, language: 'da' }, TRAINER)
  const { document, note, names, response } = await read(member, '/oevelse')
  expect(names).toEqual([OWN.title, ...before.names])
  expect(note).toBe(OWN.text)
  // It is read as any other is, and can be written anew.
  const marks = [...document.querySelectorAll('.note-text mark')].map((mark) => mark.firstChild?.textContent)
  expect(marks).toContain('umotiveret')
  expect(document.querySelector('#rewrite')?.textContent).toContain(OWN.text)
  expect(response.headers.get('cache-control')).toBe('no-store')
  // Whoever came from their group finds the way back.
  expect(document.querySelector('.top a[href="/grupper"]')?.textContent).toBe('Grupper')
  // Those that come with Tiltro are still there, and the page says which is which one reads.
  const builtIn = await read(member, '/oevelse?note=handover')
  expect(builtIn.note).not.toBe(OWN.text)
  expect(builtIn.document.querySelectorAll('.choice [aria-current]')).toHaveLength(1)
})

test('a note is practised on in its own language', async () => {
  const { store, member } = await openService()
  await store.sampleNotes.add({ ...OWN, language: 'da' }, TRAINER)
  expect((await read(member, '/workshop')).names).not.toContain(OWN.title)
})

test('whoever is not signed in practises on the notes of Tiltro, and learns of no others', async () => {
  const { store, app } = await openService()
  const id = await store.sampleNotes.add({ ...OWN, language: 'da' }, TRAINER)
  for (const path of ['/oevelse', `/oevelse?note=${id}`]) {
    const { response, document } = await read(anonymous(app), path)
    expect(response.status).toBe(200)
    expect(document.documentElement.textContent).not.toContain('Mia')
    expect(document.documentElement.textContent).not.toContain(OWN.title)
  }
})

test('the exercise is there without a store, also for a browser that was signed in', async () => {
  const { app } = createTestApp({ store: NO_STORE })
  const response = await app.request('/oevelse', { headers: { cookie: 'tiltro=x.y' } })
  expect(response.status).toBe(200)
})

test('what stands in a note is text on the page', async () => {
  const { store, member } = await openService()
  const text = '<img src=x onerror=alert(1)> Hun er umotiveret.'
  await store.sampleNotes.add({ title: '<b>x</b>', text, language: 'da' }, TRAINER)
  const { document, note } = await read(member, '/oevelse')
  expect(note).toBe(text)
  expect(document.querySelectorAll('.choice b, main img')).toHaveLength(0)
})
