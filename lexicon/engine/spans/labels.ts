/** What a word is part of. */
export const LABEL = {
  outside: 0,
  beginsDeficit: 1,
  insideDeficit: 2,
  beginsPossibility: 3,
  insidePossibility: 4,
} as const

export const LABELS = 5

/** A word inside a stretch follows one that begins it or is inside it. */
export const mayFollow = (label: number, before: number): boolean =>
  label === LABEL.insideDeficit
    ? before === LABEL.beginsDeficit || before === LABEL.insideDeficit
    : label === LABEL.insidePossibility
      ? before === LABEL.beginsPossibility || before === LABEL.insidePossibility
      : true
