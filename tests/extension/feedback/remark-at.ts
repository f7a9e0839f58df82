import type { Analysis, Remark, Suggestion } from '../../../lexicon/engine/types.ts'

/** A remark at a place, where only the place matters. */
export function remarkAt(start: number, end: number, suggestions: readonly Suggestion[] = []): Remark {
  return {
    ...{ start, end, orientation: 'deficit', category: 'label', entry: 'umotiveret', suggestions },
    ...{ note: 'Hvorfor.', question: 'Hvornår?' },
  }
}

export function analysisOf(remarks: readonly Remark[]): Analysis {
  const balance = { deficit: remarks.length, possibility: 0, missing: [] }
  return { language: 'da', lexicon: '2026.48-1', remarks, balance, unread: [] }
}
