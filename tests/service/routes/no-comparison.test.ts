import { expect, test } from 'vitest'
import { PERMISSIONS } from '../../../service/access/permissions.ts'
import type { Role } from '../../../service/access/person.ts'
import { closeBlocks, lastClosed } from '../../../service/close-blocks.ts'
import { freezeBlock, type WeekReport } from '../../../service/statistics/freeze-block.ts'
import { createCategoryOf, knownEntries } from '../../../service/statistics/known-entries.ts'
import { weeksOfBlock } from '../../../service/weeks.ts'
import { personWith, signInAs } from '../access/people.ts'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const NOW = Date.UTC(2026, 10, 26)
const LAST = lastClosed(NOW)

/** What each group meets and the other does not: wherever it stands, a figure of that group stands. */
const SIGNS = { Nord: 'viljetræk', Syd: 'ender-på-pension' } as const
const nameOf = (entry: string) => entry.replaceAll('-', ' ')

const reportsOf = (entry: string): readonly WeekReport[] =>
  weeksOfBlock(LAST).flatMap((week) =>
    Array.from({ length: 8 }, () => ({
      week,
      counts: { sentences: 50 as const, entries: [{ entry, marked: 2, rewritten: 0, left: 2 }] },
    })),
  )

const groupsIn = (text: string): readonly string[] =>
  Object.values(SIGNS).filter((entry) => text.includes(entry) || text.includes(nameOf(entry)))

/** Two groups with figures, and people who belong to one of them, to both or to none. */
async function openService() {
  const store = await openTestStore(() => NOW)
  const lexicon = { categoryOf: createCategoryOf(lexicons), entries: knownEntries(lexicons) }
  const groups: string[] = []
  for (const [name, entry] of Object.entries(SIGNS)) {
    const group = await store.groups.create({ name, claims: [name] }, { key: name, name })
    await store.reports.freeze(group.id, LAST, () =>
      JSON.stringify(freezeBlock(LAST, reportsOf(entry), lexicon)),
    )
    groups.push(group.id)
  }
  await closeBlocks(store, lexicons)
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  return { store, app, groups }
}

/** Every page and answer that can be read, for each of the groups where the route names one. */
const pathsOf = (groups: readonly string[]): readonly string[] =>
  Object.keys(PERMISSIONS)
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice('GET '.length))
    // The lexicon itself, and what trainers do with it, names all entries and shows no figure.
    .filter((path) => !/^\/(redaktion|desk|desk-data|v1\/lexicon|assets|openapi)/.test(path))
    .flatMap((path) =>
      path.includes(':group') ? groups.map((group) => path.replace(':group', group)) : [path],
    )
    .map((path) => path.replace(/:\w+/g, 'x'))

test('nobody finds the figures of two groups together, whoever they are and wherever they look', async () => {
  const { store, app, groups } = await openService()
  const roles: readonly Role[] = ['facilitator', 'trainer', 'admin']
  const people = [
    personWith('Of the one', [], ['Nord']),
    personWith('Of both', ['member'], ['Nord', 'Syd']),
    personWith('Leads both', ['facilitator'], ['Nord', 'Syd']),
    personWith('Has every role and belongs to both', roles, ['Nord', 'Syd']),
    personWith('Has every role and belongs to none', roles),
  ]
  const seen = new Map<string, number>()
  for (const person of people) {
    const browser = await signInAs(app, store, person)
    for (const path of pathsOf(groups)) {
      const text = await (await browser.get(path, { accept: 'text/html' })).text()
      const found = groupsIn(text)
      expect([person.name, path, found.length <= 1]).toEqual([person.name, path, true])
      if (found.length > 0) seen.set(person.name, (seen.get(person.name) ?? 0) + 1)
    }
  }
  // Those who may see figures did see some, of one group at a time; the others saw none.
  expect([...seen.keys()]).toEqual([
    'Of the one',
    'Of both',
    'Leads both',
    'Has every role and belongs to both',
  ])
  expect(seen.get('Of the one')).toBeGreaterThanOrEqual(6)
  expect(seen.get('Of both')).toBeGreaterThanOrEqual(12)
})
