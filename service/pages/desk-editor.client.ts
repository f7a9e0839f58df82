import { cardKit } from '../../extension/feedback/card-kit.ts'
import { mountFeedback } from '../../extension/feedback/mount-feedback.ts'
import { orientationOf } from '../../lexicon/engine/categories.ts'
import type { Category, Language } from '../../lexicon/engine/types.ts'
import { nameAfter } from '../desk/name-after.ts'
import { markExamples } from './desk/editor/mark-examples.ts'
import { fieldsOf, openBench, type Bench } from './desk/editor/open-bench.ts'
import { filledRows, growRows, inputOf } from './desk/editor/rows.ts'
import { showChips } from './desk/editor/show-chips.ts'
import { showFindings } from './desk/editor/show-findings.ts'
import { showFires } from './desk/editor/show-fires.ts'
import { offerCaptures, showPreviews } from './desk/editor/show-previews.ts'
import { DESK_TEXTS } from './texts/desk/desk.ts'
import { EDITOR_TEXTS } from './texts/desk/editor.ts'
import { find } from './tryout/element.ts'

const language = document.documentElement.lang as Language
const words = EDITOR_TEXTS[language]
const form = find<HTMLFormElement>('editor')
const isNew = form.dataset.published === ''
/** ms after the last key until the draft is tried. */
const PAUSE = 200

const touched = new Set<string>()
let named = form.querySelector<HTMLInputElement>('input[name="id"]')?.value !== ''
const saved = JSON.stringify(fieldsOf(form))
let isSending = false

function follow(bench: Bench): void {
  const field = find<HTMLTextAreaElement>('try')
  find('tryout').hidden = false
  find('fires').hidden = false
  const feedback = mountFeedback({
    field,
    analyse: bench.analyse,
    language,
    cardKit: () => Promise.resolve(cardKit(language)),
    scope: 'all',
  })

  let latest = 0
  const check = async (): Promise<void> => {
    const mine = ++latest
    const report = await bench.check(form).catch(() => undefined)
    if (mine !== latest) return
    if (!report) {
      find('test').textContent = words.findings.failed
      return
    }
    const isTouched = (name: string) => !isNew || touched.has(name) || name === 'id'
    showFindings(form, report.findings, { words: words.findings, language, isTouched })
    showPreviews(form, report.previews)
    offerCaptures(form, report.captures)
    feedback.refresh()
    if (markExamples(form, report.marked)) await check()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), PAUSE)
  }
  const chips = { words: words.chips, explain: bench.explain, onChange: soon }
  const drawChips = () => {
    for (const row of filledRows(form, 'patterns')) void showChips(row, chips)
  }

  form.addEventListener('input', (event) => {
    const { target } = event
    if (isPattern(target)) drawChips()
    soon()
  })
  form.addEventListener('change', soon)
  form.addEventListener('focusout', ({ target }) => {
    const field = (target as HTMLElement).closest<HTMLElement>('[data-field]')
    if (field) touched.add(field.dataset.field!)
    soon()
  })
  showFires({ bench, words: words.hits, desk: DESK_TEXTS[language].hits, language })
  drawChips()
  void check()
}

const isPattern = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[data-rows="patterns"]') !== null

/** A new entry is named after its first pattern, until somebody gives it a name. */
function name(): void {
  const id = form.querySelector<HTMLInputElement>('input[name="id"]')
  const [row] = filledRows(form, 'patterns')
  if (!named && id && row) id.value = nameAfter(inputOf(row).value)
}

/** Which way the category points, for the look of what is marked. */
function orient(): void {
  const category = form.querySelector<HTMLSelectElement>('select[name="category"]')?.value
  if (category) form.dataset.orientation = orientationOf(category as Category)
}

growRows(form)
orient()
form.addEventListener('change', orient)
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'id') named = target.value !== ''
  // Somebody may write before the helper is there.
  if (isPattern(target)) name()
})
form.addEventListener('submit', () => (isSending = true))
addEventListener('beforeunload', (event) => {
  if (!isSending && JSON.stringify(fieldsOf(form)) !== saved) event.preventDefault()
})
if (document.getElementById('try')) {
  find('test').textContent = words.findings.working
  openBench(form).then(follow, () => {
    find('test').textContent = words.findings.failed
  })
}
