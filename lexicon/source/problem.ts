/** A sentence for a trainer, in both languages of the desk. */
export interface Said {
  readonly en: string
  readonly da: string
}

/** Something in the lexicon's files that a trainer should mend. No code, a full sentence. */
export interface Problem {
  /** Path relative to `lexicon/`, e.g. `entries/da/label/doven.yml`. */
  readonly path: string
  /** Line in the file, counted from 1. */
  readonly line: number
  /** Field of the file (`examples.marks`) and, where it is a list, the item (from 0): where the desk says it. */
  readonly field?: string
  readonly item?: number
  readonly says: Said
}

/** «entries/da/label/doven.yml, line 3: …» */
export function describeProblem({ path, line, says }: Problem): string {
  return `${path}, line ${line}: ${says.en}`
}

/** Something that cannot be read as it is written. The message is the English sentence. */
export class SaidError extends Error {
  override readonly name: string = 'SaidError'
  constructor(readonly says: Said) {
    super(says.en)
  }
}
