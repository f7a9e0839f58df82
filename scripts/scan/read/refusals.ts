/** Refused records of one file that are told one by one. */
const TOLD = 10

/** What could not be read in one file: some are told, the others counted. */
export interface Refusals {
  readonly refuse: (line: number, sentence: string) => void
  /** Says how many more there were than were told, and returns how many in all. */
  readonly end: () => number
}

/** @param complain is told, in a sentence, of what could not be read */
export function createRefusals(file: string, complain: (sentence: string) => void): Refusals {
  let count = 0
  return {
    refuse: (line, sentence) => {
      if (++count <= TOLD) complain(`${file}, line ${line}: ${sentence} This record was left out.`)
    },
    end: () => {
      const untold = (count - TOLD).toLocaleString('en')
      if (count > TOLD) complain(`${file}: ${untold} more records were left out for reasons like these.`)
      return count
    },
  }
}
