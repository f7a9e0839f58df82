// Whole numbers as signs of a string: small in a compressed file, and read faster than numbers in JSON are parsed.

/** The first sign stands for 0; it and those after it need no escape in JSON, but for the backslash. */
const FIRST = 35
/** Numbers from here on take two signs. No sign is a surrogate. */
const WIDE = 0xc000

/** @throws {RangeError} on what is no whole number from 0 to 290 million. */
export function packNumbers(numbers: Iterable<number>): string {
  const signs: string[] = []
  for (const n of numbers) {
    const wide = Math.floor(n / WIDE)
    if (!(n >= 0 && Number.isInteger(n) && wide < 0xd800 - FIRST - WIDE))
      throw new RangeError(`${n} cannot be packed`)
    if (wide > 0) signs.push(String.fromCharCode(FIRST + WIDE + wide - 1))
    signs.push(String.fromCharCode(FIRST + (n % WIDE)))
  }
  return signs.join('')
}

/** The numbers that `packNumbers` packed. Signs that it never writes give numbers that are wrong, never a crash. */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length)
  let count = 0
  let wide = 0
  for (let i = 0; i < packed.length; i++) {
    const value = packed.charCodeAt(i) - FIRST
    if (value >= WIDE) wide = value - WIDE + 1
    else {
      numbers[count++] = wide * WIDE + value
      wide = 0
    }
  }
  return numbers.subarray(0, count)
}

/** Where each of some rows begins, from their lengths; one more than there are rows. */
export function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return starts
}

/** Numbers that never fall, as what each adds to the one before. */
export const packRising = (numbers: readonly number[]): string =>
  packNumbers(numbers.map((n, i) => n - (numbers[i - 1] ?? 0)))

/** Numbers below `end` that mostly rise: the same, and where one falls, round past the end. */
export const packTurning = (numbers: readonly number[], end: number): string =>
  packNumbers(numbers.map((n, i) => (n - (numbers[i - 1] ?? 0) + end) % end))

export function unpackTurning(packed: string, end: number): Int32Array {
  const numbers = unpackNumbers(packed)
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i]! + numbers[i - 1]!) % end
  return numbers
}

export function unpackRising(packed: string): Int32Array {
  const numbers = unpackNumbers(packed)
  for (let i = 1; i < numbers.length; i++) numbers[i]! += numbers[i - 1]!
  return numbers
}
