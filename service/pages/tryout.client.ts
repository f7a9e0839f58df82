import { cardKit } from '../../extension/feedback/card-kit.ts'
import { splitEmphasis } from '../../extension/feedback/emphasis.ts'
import { mountFeedback } from '../../extension/feedback/mount-feedback.ts'
import { drawThread } from '../../extension/feedback/thread/draw-thread.ts'
import type { Analysis, Language, Remark } from '../../lexicon/engine/types.ts'
import { createNoteAnalyser } from '../analyse-note.ts'
import { loadTagger } from '../load-tagger.ts'
import { SAMPLES } from './samples.ts'
import { TEXTS } from './texts/texts.ts'
import { element, find } from './tryout/element.ts'
import { createNotes } from './tryout/keep-notes.ts'
import { listRemarks } from './tryout/list-remarks.ts'
import { loadLexicons } from './tryout/load-lexicons.ts'
import { showMissing } from './tryout/show-missing.ts'

const language = document.documentElement.lang as Language
const texts = TEXTS[language]
const field = find<HTMLTextAreaElement>('main')

const drawNote = (note: string) =>
  splitEmphasis(note).map(({ words, isSetOff }) => (isSetOff ? element('em', {}, words) : words))

/** Everything happens in the page: the lexicons come to the note, the note goes nowhere. */
async function start(): Promise<void> {
  const lexicons = await loadLexicons()
  const analyse = createNoteAnalyser(lexicons, { loadTagger })
  const { categories } = lexicons.find((lexicon) => lexicon.language === language)!
  const names = new Map(categories.map(({ id, name }) => [id, name]))

  const onShow = ({ start: caret }: Remark) => {
    field.focus()
    field.setSelectionRange(caret, caret)
    feedback.walk()
  }
  const onRemarks = (remarks: readonly Remark[], { balance, unread }: Analysis) => {
    const note = field.value
    const closes = remarks.filter(({ orientation }) => orientation === 'deficit').length
    const counts = texts.counts(closes, remarks.length - closes)
    find('counts').textContent = unread.length > 0 ? `${counts}. ${texts.unread}` : counts
    drawThread(find<SVGElement>('thread'), remarks, note.length, texts)
    showMissing(find('missing'), balance, remarks, texts)
    const nameOf = (category: Remark['category']) => names.get(category)!
    listRemarks(find('remarks'), remarks, { texts, note, nameOf, drawNote, onShow })
    find('print').textContent = note
  }
  const feedback = mountFeedback({
    field,
    analyse: (text) => analyse(text),
    cardKit: () => Promise.resolve(cardKit(language)),
    language,
    scope: 'all',
    onRemarks,
  })

  const samples = SAMPLES[language]
  const notes = createNotes(new Map(samples.map(({ id, text }) => [id, text])), samples[0]!.id)
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="sample"]'))
    choice.addEventListener('change', () => {
      field.value = notes.change(choice.value, field.value)
      feedback.refresh()
    })
}

start().catch(() => {
  find('counts').textContent = texts.failed
})
