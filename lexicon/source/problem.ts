/** Something in the lexicon's files that a trainer should mend. No code, a full sentence. */
export interface Problem {
  /** Path relative to `lexicon/`, e.g. `entries/da/label/doven.yml`. */
  readonly path: string
  /** Line in the file, counted from 1. */
  readonly line: number
  readonly message: string
}

/** «entries/da/label/doven.yml, line 3: …» */
export function describeProblem({ path, line, message }: Problem): string {
  return `${path}, line ${line}: ${message}`
}
