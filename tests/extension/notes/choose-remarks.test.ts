import { expect, test } from 'vitest'
import { chooseRemarks, type Choice } from '../../../extension/notes/choose-remarks.ts'
import type { Analysis, Category, Remark } from '../../../lexicon/engine/types.ts'
import { orientationOf } from '../../../lexicon/engine/categories.ts'

const remark = (category: Category, entry: string = category, start = 0): Remark => ({
  ...{ start, end: start + 1, orientation: orientationOf(category), category, entry },
  ...{ note: '', question: '', suggestions: [] },
})
const ANALYSIS: Analysis = {
  language: 'da',
  lexicon: '2026.48-1',
  remarks: [remark('label'), remark('incapacity'), remark('goal'), remark('label', 'dovenskab')],
  balance: { deficit: 3, possibility: 1, missing: ['voice', 'condition'] },
  unread: [],
}
const ALL: Choice = { off: [], silences: [], muted: {} }

const entriesOf = (choice: Partial<Choice>, kind: Parameters<typeof chooseRemarks>[2] = 'ordinary') =>
  chooseRemarks(ANALYSIS, { ...ALL, ...choice }, kind).remarks.map(({ entry }) => entry)

test('who has chosen nothing sees everything', () => {
  expect(chooseRemarks(ANALYSIS, ALL, 'ordinary')).toBe(ANALYSIS)
})

test('categories that are off are not shown, nor missed', () => {
  expect(entriesOf({ off: ['label'] })).toEqual(['incapacity', 'goal'])
  const { balance } = chooseRemarks(ANALYSIS, { ...ALL, off: ['label', 'condition'] }, 'ordinary')
  expect(balance).toEqual({ deficit: 1, possibility: 1, missing: ['voice'] })
})

test('“not for me” silences one entry in every note', () => {
  const silences = [{ entry: 'dovenskab', category: 'label' as const }]
  for (const kind of ['ordinary', 'pension'] as const)
    expect(entriesOf({ silences }, kind)).toEqual(['label', 'incapacity', 'goal'])
})

test('“professionally necessary” silences one entry in notes of the kind it was said in', () => {
  const silences = [{ entry: 'incapacity', category: 'incapacity' as const, kind: 'pension' as const }]
  expect(entriesOf({ silences }, 'pension')).toEqual(['label', 'goal', 'dovenskab'])
  expect(entriesOf({ silences }, 'ordinary')).toHaveLength(4)
})

test('in muted notes only what opens is shown, or nothing', () => {
  expect(entriesOf({ muted: { pension: 'opens' } }, 'pension')).toEqual(['goal'])
  expect(entriesOf({ muted: { pension: 'opens' } }, 'sanction')).toHaveLength(4)
  expect(chooseRemarks(ANALYSIS, { ...ALL, muted: { pension: 'none' } }, 'pension')).toMatchObject({
    remarks: [],
    balance: { deficit: 0, possibility: 0, missing: [] },
  })
})
