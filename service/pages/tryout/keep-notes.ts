/** What stands in the field for each choice, so that trying another sample destroys nothing. Gone with the page. */
export interface Notes {
  /** Changes the choice: what stands in the field is put aside, what stood there last time is the answer. */
  readonly change: (choice: string, standing: string) => string
}

/** @param first the choice that the page begins with */
export function createNotes(samples: ReadonlyMap<string, string>, first: string): Notes {
  const notes = new Map(samples)
  let current = first
  return {
    change: (choice, standing) => {
      notes.set(current, standing)
      current = choice
      return notes.get(choice) ?? ''
    },
  }
}
