import type { Analysis, Language, Remark, Span, Suggestion } from '../../lexicon/engine/types.ts'
import type { CardKit } from './card-kit.ts'
import type { Keys } from './keys.ts'

/**
 * How far a person's no reaches: this place, for as long as the note is open; every note; or every note of this kind,
 * because the words are professionally necessary there.
 */
export type Scope = 'here' | 'always' | 'necessary'

/** Where a remark comes from, in the language of the note. */
export interface Reason {
  /** What the category is, in one sentence. */
  readonly sentence: string
  readonly sources: readonly string[]
  /** Version of the lexicon. */
  readonly lexicon: string
}

/** What is known of the field's text now. */
export interface NoteState {
  readonly text: string
  readonly remarks: readonly Remark[]
  /** The last answer; its offsets may be those of an older text. */
  readonly analysis: Analysis | null
  /** How many places the person does not want marked. */
  readonly waved: number
  /** The stretches that the person has written. */
  readonly written: readonly Span[]
}

/** What the view needs from whoever shows it. It knows neither storage nor network: `analyse` is its only source. */
export interface FeedbackOptions {
  /** A `<textarea>`, an `<input>` of type text or search, or the root of an editable element. */
  readonly field: HTMLElement
  /**
   * Answers for the whole text of the field; offsets are UTF-16 code units in exactly that text. Called about 100 ms
   * after the last key and never again before the answer is there; an answer to a text that has changed meanwhile is
   * moved along with the edit, or dropped where the edit touched it. A rejection leaves what is shown as it is.
   */
  readonly analyse: (text: string) => Promise<Analysis>
  /**
   * `cardKit` in the language of the view, from wherever it is kept: asked for when the view is mounted, and again with
   * each answer and before a card opens where it did not come. Every page pays for what stands in its script.
   */
  readonly cardKit: () => Promise<CardKit>
  /** The language of the view's own words. Notes and questions come in the language of the lexicon. */
  readonly language: Language
  /**
   * `written` (default): remarks only where they overlap text that was typed or pasted after mounting.
   * `all`: everywhere, as on a page to try it out.
   */
  readonly scope?: 'written' | 'all'
  /** Mount without showing anything; see `Feedback.hide`. */
  readonly hidden?: boolean
  /**
   * The remarks that are marked now, sorted, and the answer that they come from; after every answer, and when the person
   * has said no or taken it back. While somebody types an answer is a moment away.
   */
  readonly onRemarks?: (remarks: readonly Remark[], analysis: Analysis) => void
  /** The person has put a suggestion into the text. Not called when nothing was changed. */
  readonly onApply?: (remark: Remark, suggestion: Suggestion) => void
  /** How far a no can reach, beyond *not here*: what whoever mounts the view remembers. */
  readonly scopes?: readonly Exclude<Scope, 'here'>[]
  /** Why there is a remark. Without it, or where it rejects, the card shows the note alone. */
  readonly explain?: (remark: Remark, analysis: Analysis) => Promise<Reason>
  /** The kind of note as a person reads it, for what is said of *professionally necessary*. */
  readonly kindName?: (analysis: Analysis) => string
  /** Default: Ctrl+. and Ctrl+Shift+. */
  readonly keys?: Keys
  /**
   * The person has said no to a remark. The view itself remembers the place, for as long as the field lives; of what
   * reaches further it does not know.
   */
  readonly onDismiss?: (remark: Remark, scope: Scope) => void
  /** The person pressed the key that hides or shows everything (Ctrl+Shift+.); the view has done so. */
  readonly onHide?: (hidden: boolean) => void
  /** The field has left the page, and the view with it. Not called by `detach`. */
  readonly onGone?: () => void
}

/** A field with the view on it. */
export interface Feedback {
  /**
   * Opens the card of the first remark at or after the caret and moves the focus into it, or goes on to the next when
   * a card is open; what the key Ctrl+. does. False when there is nothing to open.
   */
  readonly walk: () => boolean
  /** Opens the card of this remark, one of `state`, and moves the focus into it. False when it is gone. */
  readonly show: (remark: Remark) => boolean
  readonly state: () => NoteState
  /** Marks again what the person did not want marked here. */
  readonly restore: () => void
  /** Hides or shows everything at once. While hidden, `analyse` is not called. */
  readonly hide: (hidden: boolean) => void
  /** Reads the field again, for a page that has set its text by script: no event tells of that. */
  readonly refresh: () => void
  /** Asks for an analysis of the same text: there are other settings, or another lexicon. */
  readonly ask: () => void
  readonly setKeys: (keys: Keys) => void
  /** Takes the view off the field and forgets its text. Safe to call twice. */
  readonly detach: () => void
}
