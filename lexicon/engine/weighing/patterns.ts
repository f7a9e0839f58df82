/**
 * Turns of phrase by which a reader knows that something is there, in whatever words. They are wider than what is
 * remarked on, which has to be right in every place: here a turn too many only keeps a question back.
 *
 * None of them looks across the end of a sentence or of a line, so that a text may be read in parts.
 */
export interface SignPatterns {
  /** What the citizen wants, has applied for or has in hand. */
  readonly goal: RegExp
  /** That the citizen is heard. */
  readonly voice: RegExp
  /** When, with what and for how long something works. */
  readonly condition: RegExp
  /** What happens next: by whom, or when. */
  readonly step: RegExp
  /** A decision, an opinion on files, an audit, a closure: kinds of text that follow a form of their own. */
  readonly formal: RegExp
  /** References to the law. Several of them make a formal text too. */
  readonly statutory: RegExp
  /** By which a note says at its beginning that it is of a call, a message or a night: nobody expects a job goal there. */
  readonly call: RegExp
}
