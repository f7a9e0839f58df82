import { cardKit } from '../../extension/feedback/card-kit.ts'
import { mountFeedback } from '../../extension/feedback/mount-feedback.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { createNoteAnalyser } from '../analyse-note.ts'
import { loadTagger } from '../load-tagger.ts'
import { startTimer } from './timer/start-timer.ts'
import { find } from './tryout/element.ts'
import { loadLexicons } from './tryout/load-lexicons.ts'

startTimer()

/** What is rewritten is read in the page, and only once somebody begins: the marks would give the exercise away. */
const field = find<HTMLTextAreaElement>('rewrite')
field.addEventListener(
  'input',
  () => {
    void loadLexicons().then((lexicons) => {
      const analyse = createNoteAnalyser(lexicons, { loadTagger })
      const language = document.documentElement.lang as Language
      mountFeedback({
        ...{ field, language, scope: 'all' },
        analyse: (text) => analyse(text),
        cardKit: () => Promise.resolve(cardKit(language)),
      })
    })
  },
  { once: true },
)
