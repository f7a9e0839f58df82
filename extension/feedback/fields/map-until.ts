/** What is made of each item, up to the first of which it is enough. */
export function mapUntil<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Made,
  isEnough?: (made: Made, at: number) => boolean,
): readonly Made[] {
  const all: Made[] = []
  items.some((item, at) => {
    const made = make(item, at)
    all.push(made)
    return isEnough?.(made, at)
  })
  return all
}
