import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { lastClosed } from '../../../service/close-blocks.ts'
import { DEMO_GROUPS } from '../../../service/demo/demo-groups.ts'
import { plantDemo } from '../../../service/demo/plant-demo.ts'
import { readRound, type Round } from '../../../service/groups/round.ts'
import { readWish } from '../../../service/desk/wish.ts'
import { personWith, sendForm, signInAs } from '../access/people.ts'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const NOW = Date.UTC(2026, 10, 26)
const LAST = lastClosed(NOW)
const ROUNDS = `/grupper/${DEMO_GROUPS.year}/forloeb`

/** The demo's group, with a member and the facilitator who is also one. */
async function openDemo() {
  const time = { now: NOW }
  const store = await openTestStore(() => time.now)
  await plantDemo(store, lexicons)
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const join = async (name: string, role: 'member' | 'facilitator') => {
    const browser = await signInAs(app, store, personWith(name, [role], ['demo']))
    const open = async (path: string) => {
      const response = await browser.get(path, { accept: 'text/html' })
      return parseHTML(await response.text()).document
    }
    const send = (path: string, fields: Record<string, string>) => sendForm(browser, path, fields)
    return { open, send }
  }
  const member = await join('Member', 'member')
  const facilitator = await join('Facilitator', 'facilitator')
  const begin = async (): Promise<string> => {
    const response = await member.send(ROUNDS, {})
    return response.headers.get('location')!
  }
  const stored = async (path: string): Promise<Round> => {
    const cycle = await store.cycles.get(DEMO_GROUPS.year, path.split('/').at(-1)!)
    return readRound(cycle!.step, cycle!.content)
  }
  return { store, time, join, member, facilitator, begin, stored }
}

type Somebody = Awaited<ReturnType<typeof openDemo>>['member']

/** The form of a step as a browser would send it, with some fields written. */
async function fill(who: Somebody, path: string, step: string, written: Record<string, string>) {
  const form = (await who.open(path)).querySelector(`section#${step} form`)!
  const fields = Object.fromEntries(
    [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')].map((field) => [
      field.getAttribute('name')!,
      field.getAttribute('value') ?? field.textContent ?? '',
    ]),
  )
  return { ...fields, ...written }
}

test('a group goes through a round, step by step, and begins the next with what it wonders about then', async () => {
  const { member, begin, stored } = await openDemo()
  const path = await begin()
  const save = async (step: string, written: Record<string, string>, go = '') => {
    const response = await member.send(path, await fill(member, path, step, { ...written, go }))
    expect([step, response.status]).toEqual([step, 303])
  }
  await save('wonder', { title: 'Mål', wonder: 'Hvor er målene?' }, 'experiment')
  const plan = { measure: 'category:goal', block: String(LAST + 2), blocks: '1' }
  await save('experiment', { trying: 'Vi skriver et mål.', ...plan }, 'observation')
  await save('observation', { observation: 'Det gik.' }, 'conversation')
  await save('conversation', { conversation: 'Vi talte.' }, 'keep')
  await save('keep', { keep: 'Målet øverst.' }, 'next')
  await save('next', { next: 'Og skridtene?' })
  expect(await stored(path)).toMatchObject({
    ...{ step: 'next', title: 'Mål', wonder: 'Hvor er målene?', trying: 'Vi skriver et mål.' },
    ...{
      measure: 'category:goal',
      block: LAST + 2,
      blocks: 1,
      observation: 'Det gik.',
      keep: 'Målet øverst.',
    },
  })
  const next = await member.send(ROUNDS, { from: path.split('/').at(-1)! })
  expect(await stored(next.headers.get('location')!)).toMatchObject({
    step: 'wonder',
    wonder: 'Og skridtene?',
  })
})

test('two who write in different steps lose nothing, and in the same step both are shown', async () => {
  const { member, facilitator, begin, stored } = await openDemo()
  const path = await begin()
  const mine = await fill(member, path, 'wonder', { wonder: 'Min' })
  const elsewhere = await fill(facilitator, path, 'keep', { keep: 'Vores' })
  const same = await fill(facilitator, path, 'wonder', { wonder: 'Hendes' })
  expect((await member.send(path, mine)).status).toBe(303)
  expect((await facilitator.send(path, elsewhere)).status).toBe(303)
  const conflict = await facilitator.send(path, same)
  expect(conflict.status).toBe(409)
  const { document } = parseHTML(await conflict.text())
  const field = document.querySelector('section#wonder textarea')
  expect([field?.textContent, document.querySelector('.theirs')?.textContent]).toEqual(['Hendes', 'Min'])
  expect(await stored(path)).toMatchObject({ wonder: 'Min', keep: 'Vores' })
  // Whoever has seen both may save.
  const was = document.querySelector('section#wonder [name=was]')!.getAttribute('value')!
  expect((await facilitator.send(path, { ...same, was })).status).toBe(303)
  expect(await stored(path)).toMatchObject({ wonder: 'Hendes', keep: 'Vores' })
})

test('what looks like a civil registration number is stored nowhere, and what was written is not lost', async () => {
  const { member, begin, stored } = await openDemo()
  const path = await begin()
  const wonder = 'Han, 010190-1234, ville selv.'
  const response = await member.send(path, await fill(member, path, 'wonder', { wonder }))
  expect(response.status).toBe(422)
  expect(parseHTML(await response.text()).document.querySelector('#wonder textarea')?.textContent).toBe(
    wonder,
  )
  expect((await stored(path)).wonder).toBe('')
})

test('what the figures follow is chosen before they are known', async () => {
  const { time, join, member, begin, stored } = await openDemo()
  const path = await begin()
  // A block that is closed cannot be chosen: that would be looking for a figure that fits.
  const choose = async (fields: Record<string, string>, who = member) =>
    who.send(path, await fill(who, path, 'experiment', { measure: 'opens', blocks: '1', ...fields }))
  await choose({ block: String(LAST) })
  expect(await stored(path)).toMatchObject({ block: null })
  await choose({ block: String(LAST + 2) })
  expect(await stored(path)).toMatchObject({ block: LAST + 2, measure: 'opens' })
  expect((await member.open(path)).querySelector('#observation .strip')?.textContent).toMatch(/kommer den \d/)
  // Ten weeks later it is closed, and stays what it was.
  time.now += 10 * 7 * 86_400_000
  await choose({ block: String(LAST + 4), measure: 'rewritten' }, await join('Member', 'member'))
  expect(await stored(path)).toMatchObject({ block: LAST + 2, measure: 'opens' })
})

test('before and after are told in words, drawn, and given as a table', async () => {
  const { store, member } = await openDemo()
  const rounds = await store.cycles.list(DEMO_GROUPS.year)
  const done = rounds.find(({ step }) => step === 'next')!
  const result = (await member.open(`${ROUNDS}/${done.id}`)).querySelector('.result')!
  expect(result.querySelector('.says')?.textContent).toBe('Mål blev mærket oftere end før.')
  expect(result.querySelector('svg')?.getAttribute('aria-label')).toContain('Mål blev mærket oftere')
  expect(result.querySelectorAll('tbody tr')).toHaveLength(4)
})

test('a facilitator turns what was learnt into a wish for the desk, and a member cannot', async () => {
  const { store, member, facilitator, begin } = await openDemo()
  const path = await begin()
  const wish = {
    phrase: 'borger påstår',
    of: 'da',
    orientation: 'deficit',
    why: 'Vi ved det ikke.',
    question: '',
  }
  expect((await member.send(`${path}/oenske`, wish)).status).toBe(403)
  expect((await facilitator.send(`${path}/oenske`, { ...wish, phrase: ' ' })).status).toBe(422)
  expect((await facilitator.send(`${path}/oenske`, wish)).status).toBe(303)
  const [proposal] = await store.proposals.list({ state: 'new' })
  expect(readWish(proposal!.content)).toMatchObject({
    phrase: 'borger påstår',
    group: 'Fjordby Jobcenter, team Havn',
  })
})
