import type { Remark, Suggestion } from '../../lexicon/engine/types.ts'
import { applySuggestion } from './apply.ts'
import { createAsker } from './ask.ts'
import type { Box } from './box.ts'
import { createCard } from './card.ts'
import { reachOf } from './card-more.ts'
import { createDrawing } from './drawing.ts'
import type { Feedback, FeedbackOptions, Scope } from './feedback.ts'
import { createField } from './fields/create-field.ts'
import { isFocused, isVisible } from './fields/focus.ts'
import { isPressed, KEYS } from './keys.ts'
import { createNote } from './note.ts'
import { takeOverlay } from './overlay.ts'
import { watchPointer } from './pointer.ts'
import { createRedraw } from './redraw.ts'
import { findSame, neighbour, remarkAt } from './remark-list.ts'
import { reveal } from './reveal.ts'
import { watchActs } from './watch-acts.ts'
import { watchPage } from './watch-page.ts'
import { watchTyping } from './watch-typing.ts'
import { firstOf } from './words/first-of.ts'

type OpenedBy = 'key' | 'click' | 'rest'

/** Shows what closes and what opens in a field, and offers other words. */
export function mountFeedback(options: FeedbackOptions): Feedback {
  const { field: element, language } = options
  const ending = new AbortController()
  const { signal } = ending
  const overlay = takeOverlay(element, options.cardKit)
  const field = createField(element, overlay.shelf, { onResize: () => redraw.ask(), onChange: () => look() })
  const note = createNote(field.read(), options.scope ?? 'written')
  const card = createCard(overlay, language, {
    apply: (suggestion) => void apply(suggestion),
    dismiss: (scope) => dismiss(scope),
    move: (by) => move(by),
    resize: () => redraw.ask(),
    close: () => close(),
  })
  const acts = watchActs(element, signal)
  const redraw = createRedraw((isKey) => (isKey && follow()) || draw())
  const isTyping = watchTyping(element, redraw.ask, signal)
  const drawing = createDrawing(field, overlay.marks, isTyping)
  const asker = createAsker({
    analyse: options.analyse,
    text: note.text,
    onAnswer: (analysis, asked) => {
      dress()
      look()
      note.accept(analysis, asked)
      change(true)
    },
  })
  let hidden = options.hidden ?? false
  let keys = options.keys ?? KEYS
  let open: { readonly remark: Remark; readonly by: OpenedBy } | null = null
  let goBack: (() => void) | null = null
  /** The card speaks of a change that is being made, or that the field did not take: it stays without its remark. */
  let held: 'applying' | 'refused' | null = null
  let announced = false

  const kindName = () => (note.analysis() && options.kindName?.(note.analysis()!)) ?? ''
  const dress = () => void overlay.dress()?.catch(() => {})

  /** Reads the field, and asks when its text is another. */
  const look = () => {
    if (!note.observe(field.read(), acts.isRecent())) return
    if (open && held !== 'applying') close()
    if (!hidden) asker.ask()
    change()
  }

  const change = (isNews = false) => {
    const remarks = note.remarks()
    const analysis = note.analysis()
    if (open && !held) {
      const same = findSame(remarks, open.remark)
      if (same) open = { ...open, remark: same }
      else close()
    }
    if (remarks.length > 0 && !announced && !hidden && isFocused(element)) {
      announced = true
      overlay.say((words) => firstOf(words, keys.walk))
    }
    if (analysis && isNews) options.onRemarks?.(remarks, analysis)
    // An answer that finds what is drawn already asks nothing of the page.
    if (!drawing.isOf(note.text(), remarks)) redraw.follow()
  }

  /** Measures, then draws; answers with where the open remark stands. */
  const draw = (): Box | undefined => {
    if (!element.isConnected) return void leave()
    look()
    const remarks = hidden || !isVisible(element) ? [] : note.remarks()
    overlay.fit()
    const line = drawing.draw(note.text(), remarks, open?.remark)?.[0]
    if (open && !line && !held) close()
    if (open && line) card.place(line)
    return line
  }

  /** What a key has not moved need not be drawn. */
  const follow = (): boolean => {
    if (open || hidden || !element.isConnected) return false
    look()
    return drawing.follow(note.text(), note.remarks())
  }

  const show = (remark: Remark, by: OpenedBy, near?: Box) => {
    const again = () => !signal.aborted && note.remarks().includes(remark) && show(remark, by)
    const dressing = overlay.dress()
    if (dressing) return void dressing.then(again, () => {})
    if (by === 'key' && !card.hasFocus()) goBack = field.keepSelection()
    const analysis = note.analysis()
    if (!analysis) return
    open = { remark, by }
    held = null
    let line = near ?? draw()
    if (line && !near) {
      reveal(line, element)
      line = draw()
    }
    if (!line) return
    const remarks = note.remarks()
    card.open(
      {
        remark,
        text: note.text(),
        language: analysis.language ?? language,
        number: remarks.indexOf(remark) + 1,
        count: remarks.length,
        scopes: options.scopes ?? [],
        kindName: kindName(),
        explain: options.explain && (() => options.explain!(remark, analysis)),
      },
      line,
      by === 'key',
    )
    redraw.ask()
  }

  /** Closes the card; a person who was in it is back at the caret. */
  const close = () => {
    const wasInside = card.hasFocus()
    open = null
    held = null
    card.close()
    if (wasInside) goBack?.()
    goBack = null
    redraw.ask()
  }

  const move = (by: 1 | -1) => {
    const next = open && neighbour(note.remarks(), open.remark, by)
    if (next) show(next, card.hasFocus() ? 'key' : 'click')
  }

  const walk = (): boolean => {
    look()
    const first = hidden ? undefined : remarkAt(note.remarks(), field.caret() ?? 0)
    if (!first) overlay.say((words) => words.nothing)
    else if (open && card.hasFocus()) move(1)
    else show(open?.remark ?? first, 'key')
    return first !== undefined
  }

  const apply = async (suggestion: Suggestion) => {
    const remark = open?.remark
    if (!remark) return
    const expected = note.text().slice(suggestion.start, suggestion.end)
    const back = goBack
    acts.act()
    held = 'applying'
    // The caret goes to the new words, and not back to where it was.
    goBack = null
    const applied = await applySuggestion(field, suggestion, expected)
    look()
    if (applied) {
      overlay.say((words) => words.applied)
      options.onApply?.(remark, suggestion)
      if (open) close()
    } else if (open) {
      held = 'refused'
      goBack = back
      card.refuse(suggestion)
    }
  }

  const dismiss = (scope: Scope) => {
    const remark = open?.remark
    if (!remark) return
    const next = neighbour(note.remarks(), remark, 1)
    if (scope === 'here') note.dismiss(remark)
    else note.silence(remark.entry)
    overlay.say((words) => (scope === 'here' ? words.dismissed : reachOf(scope, kindName(), words)))
    options.onDismiss?.(remark, scope)
    // Who walks by key goes on to the next.
    if (card.hasFocus() && next && next !== remark) show(next, 'key')
    else close()
    change(true)
  }

  const hide = (value: boolean) => {
    if (hidden === value) return
    hidden = value
    overlay.say((words) => (hidden ? words.hidden : words.shown))
    if (hidden && open) close()
    if (!hidden) asker.ask(true)
    redraw.ask()
  }

  const press = (event: KeyboardEvent) => {
    if (!isFocused(element) && !card.hasFocus()) return
    if (isPressed(event, keys.walk)) walk()
    else if (isPressed(event, keys.hide)) {
      hide(!hidden)
      options.onHide?.(hidden)
    } else if (event.key === 'Escape' && open && !card.hasFocus()) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const leave = () => {
    end()
    options.onGone?.()
  }

  const end = () => {
    if (signal.aborted) return
    ending.abort()
    asker.stop()
    redraw.stop()
    card.close()
    drawing.remove()
    field.release()
    overlay.release()
  }

  const passive = { capture: true, passive: true, signal }
  element.addEventListener('input', look, passive)
  element.addEventListener('focusin', overlay.raise, passive)
  element.addEventListener('focusout', field.forget, passive)
  element.ownerDocument.defaultView!.addEventListener('keydown', press, { capture: true, signal })
  const onRestyle = () => {
    field.invalidate()
    redraw.ask()
  }
  const { ask: onMove } = redraw
  watchPage(element, { onMove, onDress: field.restyle, onRestyle, onSelect: () => look() }, signal)
  watchPointer(
    {
      field: element,
      at: (x, y) => drawing.at(x, y)?.index ?? null,
      isOnCard: card.covers,
      onRest: (index) => open?.by !== 'key' && open?.by !== 'click' && point(index, 'rest'),
      onClick: (index) => point(index, 'click'),
      onAway: () => open?.by === 'rest' && close(),
      onElsewhere: () => open && close(),
    },
    signal,
  )
  const point = (index: number, by: OpenedBy) => {
    look()
    const remark = note.remarks()[index]
    if (remark && open?.remark !== remark) show(remark, by)
    else if (remark) open = { remark, by }
  }
  dress()
  if (options.scope === 'all' && !hidden) asker.ask(true)

  return {
    walk,
    hide,
    show: (remark) => {
      const same = findSame(note.remarks(), remark)
      if (same && !hidden) show(same, 'key')
      return same !== undefined
    },
    state: () => ({ ...note.state(), ...(hidden ? { remarks: [] } : {}) }),
    restore: () => {
      note.restore()
      change(true)
    },
    ask: () => {
      if (!hidden) asker.again()
    },
    setKeys: (changed) => (keys = changed),
    refresh: () => {
      look()
      redraw.ask()
    },
    detach: end,
  }
}
