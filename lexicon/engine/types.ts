/** The languages that a lexicon exists for. */
export type Language = 'da' | 'en'

/** Which way a phrasing moves the picture of a citizen's chances. People read "closes" and "opens". */
export type Orientation = 'deficit' | 'possibility'

export type DeficitCategory =
  'label' | 'prognosis' | 'incapacity' | 'lack' | 'resistance' | 'burden' | 'doubt' | 'absolute'

export type PossibilityCategory =
  'strength' | 'goal' | 'step' | 'condition' | 'progress' | 'belief' | 'support'

export type Category = DeficitCategory | PossibilityCategory

/** A stretch of text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A way to put it otherwise. Applying it replaces exactly `[start, end)` with `text`.
 * A `rewrite` is complete; a `starter` leaves the caret at `caret` for what only the writer knows.
 */
export interface Suggestion extends Span {
  readonly kind: 'rewrite' | 'starter'
  readonly text: string
  /** Offset within `text` (UTF-16) where the writer goes on; starters only. The text holds no placeholder. */
  readonly caret?: number
}

/** What the person sees: one marked stretch, why, one question, and what could stand there instead. */
export interface Remark extends Span {
  readonly orientation: Orientation
  readonly category: Category
  /** Id of the lexicon entry behind the remark, e.g. `umotiveret`. */
  readonly entry: string
  readonly note: string
  readonly question: string
  /** A word seems a slip of the pen and was read as what it was meant to be. */
  readonly misspelt?: true
  readonly suggestions: readonly Suggestion[]
}

/** What a note could also hold: what the citizen wants, says, needs, and what happens next. */
export type Missing = 'goal' | 'voice' | 'condition' | 'step'

/** The note as a whole. */
export interface Balance {
  readonly deficit: number
  readonly possibility: number
  readonly missing: readonly Missing[]
}

/** A stretch that was not analysed. `language`: neither Danish nor English; `not-loaded`: its language is not loaded here. */
export interface Unread extends Span {
  readonly reason: 'language' | 'not-loaded'
}

/** The answer to one text. Remarks are sorted and never overlap. */
export interface Analysis {
  /** Main language of the text; null when it holds no words of either language. */
  readonly language: Language | null
  /** Version of the lexicon that answered, `YYYY.WW-n`. */
  readonly lexicon: string
  readonly remarks: readonly Remark[]
  readonly balance: Balance
  readonly unread: readonly Unread[]
}

export interface AnalyseOptions {
  /** Read the whole text as this language instead of finding out by sentence. */
  readonly language?: Language
  /** Day of the note, `YYYY-MM-DD`: entries that are not valid then stay silent. Without it all speak. */
  readonly on?: string | undefined
}

/** Same text, same lexicons and options: same answer. Synchronous, no I/O, keeps nothing of the text. */
export interface Analyser {
  /** @throws {NotLoadedError} when the text is in (or `language` asks for) a language whose lexicon or tagger is not loaded. */
  readonly analyse: (text: string, options?: AnalyseOptions) => Analysis
}

/** Coarse part of speech, universal tags. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'NUM'
  | 'PUNCT'
  | 'X'

/** What a tagger says of one of our tokens. */
export interface Tagged {
  readonly pos: PartOfSpeech
  /** Lower-case dictionary form. */
  readonly lemma: string
  /** True when the tagger sees the token in the scope of a negation. */
  readonly negated: boolean
}

/**
 * Tells part of speech, lemma and negation of the tokens of one sentence. Only asked for sentences with a
 * candidate that declares the need. `tokens` are spans within `sentence`, sorted; the answer has one item each.
 */
export interface Tagger {
  readonly tag: (sentence: string, tokens: readonly Span[]) => readonly Tagged[]
}
