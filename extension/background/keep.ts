/** Something that is loaded when it is first needed, and kept. */
export interface Kept<T> {
  /** Loads at the first call; a load that failed is tried again by the next. */
  readonly load: () => Promise<T>
  readonly isThere: () => boolean
  readonly drop: () => void
}

export function keep<T>(load: () => Promise<T>): Kept<T> {
  let loading: Promise<T> | undefined
  let isThere = false
  const drop = () => {
    loading = undefined
    isThere = false
  }
  return {
    load: () => {
      if (loading) return loading
      const mine = load()
      loading = mine
      // What was dropped meanwhile is not there when it arrives.
      mine.then(
        () => (isThere = loading === mine),
        () => loading === mine && drop(),
      )
      return mine
    },
    isThere: () => isThere,
    drop,
  }
}
