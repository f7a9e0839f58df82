import type { Remark } from '../../lexicon/engine/types.ts'
import type { Feedback, Scope } from '../feedback/feedback.ts'
import type { Keys } from '../feedback/keys.ts'
import { mountFeedback } from '../feedback/mount-feedback.ts'
import type { NoteKind } from '../notes/kinds.ts'
import type { NoteView } from '../notes/note-view.ts'
import type { NoteAnalysis } from '../protocol.ts'
import { isQuiet, languageOf, type Settings } from '../settings.ts'
import { createNoteAsker } from './ask-note.ts'
import type { Connection } from './connect.ts'
import { countVisits } from './count-visits.ts'
import { isOtherReading } from './is-other-reading.ts'
import { labelOf } from './label-of.ts'

/** The fields of a frame that are looked after. */
export interface Fields {
  /** Somebody is in this field now. True where it is looked after from now on. */
  readonly attend: (field: HTMLElement, settings: Settings, keys: Keys) => boolean
  readonly adopt: (settings: Settings) => void
  readonly setKeys: (keys: Keys) => void
  readonly hide: (hidden: boolean) => void
  /** Opens the next remark of the field with the caret. */
  readonly walk: () => void
  /** The field that was written in last; null where there is none. */
  readonly view: () => NoteView | null
  readonly go: (remark: Remark) => void
  readonly restore: () => void
  readonly pick: (kind: NoteKind | null) => void
  readonly leave: () => void
}

/** `onChange`: what `view` gives may be another. */
export function createFields({ ask }: Connection, onChange: () => void): Fields {
  const mounted = new Map<HTMLElement, Feedback>()
  const visits = countVisits((visit) => void ask('tally', visit).catch(() => {}))
  let settings: Settings
  let current: HTMLElement | undefined
  let picked: NoteKind | undefined

  const mount = (field: HTMLElement, keys: Keys): Feedback => {
    const language = languageOf(settings, navigator.language)
    const askNote = createNoteAsker(ask)
    return mountFeedback({
      field,
      // Where the page has a title of its own for every kind of note, it tells too.
      analyse: (text) => askNote({ text, kind: picked, label: `${labelOf(field)}\n${document.title}` }),
      explain: ({ entry }, analysis) => ask('explain', { entry, language: analysis.language ?? language }),
      cardKit: () => ask('cardKit', { language }),
      language,
      hidden: isQuiet(settings, Date.now()),
      keys,
      scopes: ['always', 'necessary'],
      kindName: (analysis) => (analysis as NoteAnalysis).kindName,
      onDismiss: (remark, scope) => {
        visits.keep(field, remark.entry)
        dismiss(remark, scope, field)
      },
      onApply: ({ entry }) => visits.rewrite(field, entry),
      onRemarks: (remarks) => {
        const state = mounted.get(field)?.state()
        if (state) visits.observe(field, remarks, state)
        onChange()
      },
      onGone: () => {
        mounted.delete(field)
        visits.end(field)
        onChange()
      },
    })
  }
  const dismiss = ({ entry, category }: Remark, scope: Scope, field: HTMLElement) => {
    if (scope === 'here') return
    const { kind } = mounted.get(field)!.state().analysis as NoteAnalysis
    ask('silence', { entry, category, ...(scope === 'necessary' ? { kind } : {}) }).catch(() => {})
  }
  const feedback = () => (current ? mounted.get(current) : undefined)
  const askAll = () => {
    for (const one of mounted.values()) one.ask()
  }

  return {
    attend: (field, chosen, keys) => {
      settings = chosen
      current = field
      const isNew = !mounted.has(field)
      if (isNew) mounted.set(field, mount(field, keys))
      return isNew
    },
    adopt: (changed) => {
      const before = settings
      settings = changed
      for (const [field, one] of mounted) {
        one.hide(isQuiet(changed, Date.now()))
        // The words of a card are chosen once; a field that is left is mounted anew at the next visit.
        if (changed.language === before.language) continue
        one.detach()
        mounted.delete(field)
        visits.end(field)
      }
      if (before && isOtherReading(before, changed)) askAll()
    },
    setKeys: (keys) => {
      for (const one of mounted.values()) one.setKeys(keys)
    },
    hide: (hidden) => {
      for (const one of mounted.values()) one.hide(hidden)
    },
    walk: () => {
      if (document.hasFocus()) feedback()?.walk()
    },
    view: () => {
      const { text, remarks, analysis, waved } = feedback()?.state() ?? {}
      if (!analysis || !remarks || text === undefined) return null
      const { language, kind, isGuess, balance, unread } = analysis as NoteAnalysis
      return {
        label: labelOf(current!),
        length: text.length,
        ...{ language, kind, isGuess, balance, waved: waved ?? 0, isUnread: unread.length > 0 },
        remarks: remarks.map((remark) => ({ ...remark, words: text.slice(remark.start, remark.end) })),
      }
    },
    go: (remark) => {
      // The person is in our panel, outside the page.
      globalThis.focus()
      feedback()?.show(remark)
    },
    restore: () => feedback()?.restore(),
    pick: (kind) => {
      picked = kind ?? undefined
      askAll()
    },
    leave: () => {
      for (const [field, one] of mounted) {
        one.detach()
        visits.end(field)
      }
      mounted.clear()
    },
  }
}
