import { beforeAll, expect, test } from 'vitest'
import { compileLexicon } from '../../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import {
  NO_ENTRY,
  readClassFields,
  writeClass,
  writeEntry,
  type EntryFields,
} from '../../../lexicon/source/fields.ts'
import { readLexicon, readLexiconFiles } from '../../../scripts/lexicon/read-lexicon.ts'
import { checkDraft, type Ground } from '../../../service/desk/bench/check-draft.ts'
import type { Draft } from '../../../service/desk/bench/draft.ts'
import { createPageBench } from '../../../service/desk/bench/page-bench.ts'

const files = await readLexiconFiles()
let ground: Ground

beforeAll(async () => {
  const source = await readLexicon(undefined, ['da'])
  const lexicon = compileLexicon(source, 'da')
  ground = { source, lexicon, published: createAnalyser([lexicon]) }
})

const GOOD: EntryFields = {
  ...NO_ENTRY,
  patterns: ['<citizen> <copula.fin>:verb [[under en glasklokke:what]]'],
  note: 'Billedet lukker om personen.',
  questions: ['Hvad ville lukke luft ind?'],
  suggestions: [{ kind: 'starter', text: 'har lige nu brug for {blank}', replaces: 'verb..what' }],
  marks: ['Borgeren er [[under en glasklokke]].', 'Hun er [[under en glasklokke]].'],
  leaves: ['Lampen er under en glasklokke.', 'Borgeren er ikke under en glasklokke.'],
}
const draft = (fields: Partial<EntryFields> = {}, path = 'entries/da/label/glasklokke.yml'): Draft =>
  writeEntry(path, { ...GOOD, ...fields })
const findingsOf = (one: Draft) =>
  checkDraft(one, ground).findings.map(({ field, item, says, blocks }) => ({
    at: [field, item].filter((part) => part !== undefined).join(' '),
    says: says.da,
    blocks,
  }))

test('a draft that holds has nothing to mend, and is at work beside all others', () => {
  const { findings, analyser } = checkDraft(draft(), ground)
  expect(findings).toEqual([])
  const entries = analyser!
    .analyse('Hun er under en glasklokke. Hun er umotiveret.')
    .remarks.map(({ entry }) => entry)
  expect(entries).toEqual(['glasklokke', 'viljetræk'])
})

test.each<[string, Partial<EntryFields>, string, RegExp, boolean]>([
  ['no question', { questions: [] }, 'questions', /skriv mindst ét åbent spørgsmål/, true],
  ['a question that does not ask', { questions: ['Fortæl.'] }, 'questions 0', /slutte med "\?"/, true],
  [
    'an example that is not marked',
    { marks: [...GOOD.marks, 'Han er [[et glas]].'] },
    'examples.marks 2',
    /bliver ikke mærket/,
    true,
  ],
  [
    'an example that is marked after all',
    { leaves: ['Borgeren er under en glasklokke.'] },
    'examples.leaves 0',
    /skal have lov at være/,
    true,
  ],
  [
    'the same pattern as another',
    { patterns: [...GOOD.patterns, '<seeming> [0-4] [[<trait-will.common>]]'] },
    'patterns 1',
    /står også i »viljetræk«/,
    true,
  ],
  [
    'a word class that is not there',
    { patterns: ['[[<glas>]]'] },
    'patterns 0',
    /ordklassen <glas> findes ikke/,
    true,
  ],
  [
    'a suggestion that closes again',
    { suggestions: [{ kind: 'rewrite', text: 'umotiveret', replaces: 'what' }] },
    'suggestions',
    /bliver mærket igen af »viljetræk«/,
    true,
  ],
  [
    'no suggestion at all',
    { suggestions: [] },
    'suggestions',
    /tilføj en omskrivning eller en begyndelse/,
    true,
  ],
])('%s is said beside its field', (_, fields, at, says, blocks) => {
  const findings = findingsOf(draft(fields))
  expect(findings).toContainEqual({ at, says: expect.stringMatching(says) as string, blocks })
})

test('a suggestion that would lose a number is worth a thought', () => {
  const findings = findingsOf(
    draft({
      patterns: ['<citizen> <copula.fin>:verb [[under en glasklokke:what [0-3] <figure>]]'],
      suggestions: [{ kind: 'rewrite', text: 'sidder for sig selv', replaces: 'match' }],
      marks: ['Borgeren er [[under en glasklokke på 40]].'],
    }),
  )
  expect(findings).toEqual([
    { at: 'suggestions 0', says: expect.stringMatching(/holdt tilbage: Et tal/) as string, blocks: false },
  ])
})

test('a suggestion that no example gets is told apart from one that loses something', () => {
  const findings = findingsOf(
    draft({
      patterns: [...GOOD.patterns, '<citizen> <copula.fin> [[under en osteklokke]]:cheese'],
      suggestions: [...GOOD.suggestions, { kind: 'rewrite', text: 'har {cheese}', replaces: 'mark' }],
    }),
  )
  expect(findings).toEqual([
    {
      at: 'suggestions 1',
      says: expect.stringMatching(/ingen af eksemplerne får forslaget/) as string,
      blocks: false,
    },
  ])
})

test('an entry that meets another is told which, and who of them speaks', () => {
  const { findings } = checkDraft(
    draft({
      patterns: ['<citizen> <copula.fin> [[meget <trait-will.common>]]'],
      suggestions: [{ kind: 'starter', text: 'optaget af {blank}', replaces: 'mark' }],
      marks: ['Hun er [[meget umotiveret]].'],
    }),
    ground,
  )
  expect(findings).toMatchObject([
    { field: 'examples.marks', item: 0, blocks: false, about: 'entries/da/label/viljetræk.yml' },
  ])
  expect(findings[0]!.says.da).toBe(
    'opslaget »viljetræk« mærker også »umotiveret« her. Kun det ene får ordet: dette, fordi det mærker mest.',
  )
})

test('an entry under a new name does not meet its old self', () => {
  const path = 'entries/da/label/viljetræk.yml'
  const { text } = files.find((file) => file.path === path)!
  const { findings, analyser } = checkDraft({ path: 'entries/da/label/vilje.yml', text, was: path }, ground)
  expect(findings.filter(({ blocks, about }) => blocks || about)).toEqual([])
  expect(analyser!.analyse('Hun er umotiveret.').remarks.map(({ entry }) => entry)).toEqual(['vilje'])
})

test('a name that another entry has is refused', () => {
  expect(findingsOf(draft({}, 'entries/da/burden/viljetræk.yml'))[0]!.says).toMatch(
    /navnet »viljetræk« er taget af/,
  )
})

const CLASS = 'words/da/trait-will.yml'
const wordClass = (change: (members: readonly string[]) => readonly string[]): Draft => {
  const fields = readClassFields(files.find((file) => file.path === CLASS)!.text)
  return writeClass(CLASS, { ...fields, members: change(fields.members) })
}

test('a word class brings its new member to every entry that uses it', () => {
  const { findings, analyser } = checkDraft(
    wordClass((members) => [...members, 'glasklokket/a']),
    ground,
  )
  expect(findings).toEqual([])
  expect(analyser!.analyse('Hun er glasklokket.').remarks.map(({ entry }) => entry)).toEqual(['viljetræk'])
})

test('a word class that takes a word away says which entries no longer hold', () => {
  const { findings } = checkDraft(
    wordClass((members) => members.filter((m) => !m.startsWith('umotiveret'))),
    ground,
  )
  expect(findings.map(({ about }) => about)).toContain('entries/da/label/viljetræk.yml')
  expect(findings[0]!.says.da).toMatch(/^opslaget »[\p{L}-]+« ville ikke længere holde: /u)
})

test('a word class with an everyday word in it is refused', () => {
  const { findings } = checkDraft(
    wordClass((members) => [...members, 'sam/a']),
    ground,
  )
  expect(findings).toMatchObject([{ field: 'members', blocks: true }])
})

test('a general entry changes its words at once', () => {
  const path = 'entries/da/label/etiket-generelt.yml'
  const { text } = files.find((file) => file.path === path)!
  const { findings, overlay } = checkDraft({ path, text: text.replace(/note: .*/, 'note: Kort.') }, ground)
  expect(findings).toEqual([])
  expect(overlay!.entries.find(({ id }) => id === 'etiket-generelt')!.note).toMatch(/^Kort\./)
})

test('what was only begun is tried on a note from its first words', () => {
  const { check, analyse } = createPageBench(ground.source, ground.lexicon, {})
  const { patterns } = GOOD
  const begun = writeEntry('entries/da/label/glasklokke.yml', { ...NO_ENTRY, patterns })
  const { findings } = check(begun)
  expect(findings.map(({ field }) => field)).toContain('questions')
  // In the words of the form, not of the file.
  for (const { says } of findings) expect(says.da + says.en).not.toMatch(/[»«](examples|questions|note)[»«]/)
  expect(analyse('Hun er under en glasklokke.').remarks.map(({ entry }) => entry)).toEqual(['glasklokke'])
})
