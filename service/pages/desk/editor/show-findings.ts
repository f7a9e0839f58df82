import type { Finding } from '../../../desk/bench/draft.ts'
import { placeOf } from '../../../../lexicon/source/paths.ts'
import type { EditorTexts } from '../../texts/desk/editor.ts'
import { element } from '../../tryout/element.ts'
import { filledRows } from './rows.ts'

/** Names of the inputs that hold a list, by the field of the file. */
const ROWS: Readonly<Record<string, string>> = {
  patterns: 'patterns',
  questions: 'questions',
  suggestions: 'suggestion',
  'examples.marks': 'marks',
  'examples.leaves': 'leaves',
}

interface ShowOptions {
  readonly words: EditorTexts['findings']
  readonly language: 'da' | 'en'
  /** Fields that somebody has been in: what is missing elsewhere is only counted yet. */
  readonly isTouched: (field: string) => boolean
}

/** Says beside each field what is to be mended or thought about, and how much there is in all. */
export function showFindings(
  form: HTMLFormElement,
  findings: readonly Finding[],
  { words, language, isTouched }: ShowOptions,
): void {
  const line = ({ says, blocks, about }: Finding): HTMLElement => {
    const text = says[language].charAt(0).toUpperCase() + says[language].slice(1)
    const item = element('li', { class: blocks ? 'mend' : 'consider' }, text)
    if (about) item.append(' ', element('a', { href: addressOf(form, about) }, words.seeOther))
    return item
  }
  const put = (place: Element | null, some: readonly Finding[]) => {
    if (!place) return
    const text = some.map(({ says }) => says[language]).join('\n')
    // What has not changed is not read aloud again, and links in it stay where they are.
    if (place.getAttribute('data-text') === text) return
    place.setAttribute('data-text', text)
    place.replaceChildren(
      ...(some.length > 0 ? [element('ul', { class: 'findings' }, ...some.map(line))] : []),
    )
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-said]')) {
    const field = place.dataset.said!
    const own = findings.filter(
      (one) => (one.field ?? '') === field && (one.item === undefined || !ROWS[field]),
    )
    put(place, field === '' || isTouched(field) ? own : [])
  }
  for (const [field, name] of Object.entries(ROWS)) {
    const rows = filledRows(form, name)
    for (const empty of form.querySelectorAll(`[data-rows="${name}"] > li [data-item]`))
      if (!rows.some((row) => row.contains(empty))) put(empty, [])
    rows.forEach((row, i) => {
      put(
        row.querySelector('[data-item]'),
        findings.filter((one) => one.field === field && one.item === i),
      )
    })
  }
  const blocking = findings.filter(({ blocks }) => blocks)
  // An empty form has nothing wrong in it: it only wants something yet.
  const isWrong = ({ field = '', item }: Finding) => item !== undefined || field === '' || isTouched(field)
  const mend = blocking.filter(isWrong).length
  const missing = blocking.length - mend
  const consider = findings.length - blocking.length
  const test = document.getElementById('test')!
  const text = [
    mend > 0 && words.mend(mend),
    missing > 0 && words.missing(missing),
    consider > 0 && words.consider(consider),
  ]
    .filter(Boolean)
    .join(', ')
  test.textContent = text || words.fine
  test.classList.toggle('fine', blocking.length === 0)
}

function addressOf({ dataset }: HTMLFormElement, path: string): string {
  const place = placeOf(path)
  if (place?.kind === 'entry') return dataset.entry!.replace('ID', encodeURIComponent(place.id))
  return dataset.class!.replace('ID', encodeURIComponent(place?.name ?? ''))
}
