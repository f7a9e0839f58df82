/** The first number below `count` for which it is so, of numbers from which on it is; `count` where there is none. */
export function firstWhere(count: number, isSo: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}
