import type { Choice, Explained, ExplainedChip } from '../../../desk/bench/explain.ts'
import { fromChips } from '../../../desk/chips.ts'
import { parsePattern } from '../../../../lexicon/source/notation.ts'
import type { PatternNode } from '../../../../lexicon/source/pattern.ts'
import type { EditorTexts } from '../../texts/desk/editor.ts'
import { element } from '../../tryout/element.ts'
import { describeChip } from '../describe-chip.ts'
import { inputOf } from './rows.ts'

interface Options {
  readonly words: EditorTexts['chips']
  readonly explain: (pattern: string) => Promise<Explained | undefined>
  /** Somebody chose something: the pattern is another one. */
  readonly onChange: () => void
}

/** Shows the pattern of a line as chips, each a button that opens what can be chosen for it. */
export async function showChips(row: HTMLElement, options: Options, open?: number): Promise<void> {
  const input = inputOf(row)
  const pattern = input.value.trim()
  const explained = pattern ? await options.explain(pattern) : undefined
  // Somebody went on typing meanwhile.
  if (input.value.trim() !== pattern) return
  const shown = row.querySelector<HTMLElement>('.chip-rows')
  const place = shown ?? element('div', { class: 'chip-rows' })
  if (!shown) input.after(place)
  if (!explained) {
    place.replaceChildren()
    return
  }
  draw(place, row, explained, options, open)
}

function draw(
  place: HTMLElement,
  row: HTMLElement,
  explained: Explained,
  options: Options,
  open?: number,
): void {
  const { words } = options
  const buttons = explained.chips.map((chip, i) => {
    const { label, title } = describeChip(chip.node, words)
    const button = element(
      'button',
      {
        ...{ type: 'button', title, class: `chip ${chip.node.kind}${chip.marked ? ' marked' : ''}` },
        ...{ 'aria-expanded': String(i === open), 'aria-label': words.label(label) },
      },
      label,
    )
    button.addEventListener('click', () => {
      draw(place, row, explained, options, i === open ? undefined : i)
      focusChip(place, i)
    })
    return button
  })
  const chips = element('div', { class: 'chips' }, ...buttons)
  const panel =
    open === undefined
      ? []
      : [
          drawPanel(row, explained, open, options, () => {
            draw(place, row, explained, options)
            focusChip(place, open)
          }),
        ]
  place.replaceChildren(chips, ...panel)
}

function drawPanel(
  row: HTMLElement,
  explained: Explained,
  at: number,
  options: Options,
  close: () => void,
): HTMLElement {
  const { words } = options
  const chip = explained.chips[at]!
  const change = (chips: readonly (ExplainedChip | undefined)[], stay = true) => {
    const kept = chips.filter((one) => one !== undefined)
    inputOf(row).value = fromChips({
      chips: kept.map(({ node, marked }) => ({ node, marked, text: '' })),
      ...(explained.capture && { capture: explained.capture }),
    })
    options.onChange()
    void showChips(row, options, stay ? at : undefined).then(() => {
      // Whoever chose with the keyboard goes on there.
      row.querySelector<HTMLElement>('.chip-panel input:checked, .chip')?.focus()
    })
  }
  const swap = (node: PatternNode, marked = chip.marked) =>
    change(explained.chips.map((one, i) => (i === at ? { ...one, node, marked } : one)))
  const name = `choice-${Math.random().toString(36).slice(2)}`
  const current = textOf(chip.node)
  const choices = chip.choices.map((choice) => {
    const input = element('input', { type: 'radio', name }) as HTMLInputElement
    input.checked = choice.text === current
    input.addEventListener('change', () => swap(withTail(readWord(choice.text), chip.node)))
    return element(
      'label',
      {},
      input,
      element('span', {}, say(choice, words), element('span', { class: 'small' }, choice.forms.join(', '))),
    )
  })
  const tick = (text: string, checked: boolean, onChange: (checked: boolean) => void) => {
    const input = element('input', { type: 'checkbox' }) as HTMLInputElement
    input.checked = checked
    input.addEventListener('change', () => onChange(input.checked))
    return element('label', {}, input, element('span', {}, text))
  }
  const canBeMissing = ['form', 'lemma', 'class', 'choice'].includes(chip.node.kind)
  const gapAfter = explained.chips[at + 1]?.node.kind === 'gap'
  const button = (text: string, act: () => void) => {
    const made = element('button', { type: 'button' }, text)
    made.addEventListener('click', act)
    return made
  }
  const panel = element(
    'div',
    { class: 'chip-panel', role: 'group', 'aria-label': describeChip(chip.node, words).label },
    ...choices,
    ...(canBeMissing
      ? [tick(words.optional, chip.node.optional === true, (on) => swap(withOptional(chip.node, on)))]
      : []),
    tick(words.marked, chip.marked, (on) => swap(chip.node, on)),
    tick(words.room, gapAfter, (on) => {
      const gap: ExplainedChip = {
        node: { kind: 'gap', min: 0, max: 2 },
        marked: chip.marked && (explained.chips[at + 1]?.marked ?? false),
        choices: [],
      }
      const rest = explained.chips.slice(at + 1)
      change([...explained.chips.slice(0, at + 1), ...(on ? [gap, ...rest] : rest.slice(1))])
    }),
    element(
      'div',
      { class: 'do' },
      button(words.remove, () =>
        change(
          explained.chips.filter((_, i) => i !== at),
          false,
        ),
      ),
      button(words.close, close),
    ),
  )
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  return panel
}

const say = ({ kind, pos, name }: Choice, words: EditorTexts['chips']): string =>
  kind === 'exact'
    ? words.exact
    : kind === 'class'
      ? words.inClass(name)
      : words.every(`${words.pos[pos!]} ${name}`)

/** The word of a pattern that consists of it alone. */
function readWord(text: string): PatternNode {
  return parsePattern(`[[${text}]]`).nodes[1]!
}

function withTail(node: PatternNode, { optional, capture }: PatternNode): PatternNode {
  return { ...node, ...(optional && { optional }), ...(capture && { capture }) }
}

function withOptional(node: PatternNode, on: boolean): PatternNode {
  const { optional: _, ...rest } = node
  return on ? { ...rest, optional: true } : rest
}

/** As the choice that it is would be written. */
function textOf(node: PatternNode): string {
  if (node.kind === 'form') return node.text
  if (node.kind === 'lemma') return `${node.lemma}/${node.pos}`
  return node.kind === 'class' ? `<${[node.name, ...node.features].join('.')}>` : ''
}

function focusChip(place: HTMLElement, at: number): void {
  place.querySelectorAll<HTMLElement>('.chip')[at]?.focus()
}
