import { writeDesk } from '../lexicon/write-desk.ts'
import type { Target } from './target.ts'

/** What trainers work with, as data for the service. */
export const DESK: Target = {
  out: 'desk',
  from: ['lexicon', 'scripts/lexicon', 'scripts/evaluate'],
  build: () => writeDesk('dist/desk'),
}
