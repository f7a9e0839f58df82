/** What was read at the beginning of some text, and where the rest begins. */
export interface Taken<T> {
  readonly item: T
  readonly end: number
}

/** Longest record or line, in UTF-16 code units: one that is longer is a fault of the file, and would fill our memory. */
export const MOST = 4_194_304

/**
 * Gathers text as it comes and takes one item after the other from it.
 *
 * @param take the item that begins at `from`; undefined asks for more text. `ended`: no more will come.
 * @param give what stands for an item that is longer than `most`; its `end` may be any place after `from`
 */
export async function* gather<T>(
  parts: AsyncIterable<string>,
  take: (text: string, from: number, ended: boolean) => Taken<T> | undefined,
  give: (text: string, from: number) => Taken<T>,
  most = MOST,
): AsyncGenerator<T> {
  let text = ''
  let from = 0
  for await (const part of parts) {
    text = text.slice(from) + part
    from = 0
    while (from < text.length) {
      const taken = take(text, from, false) ?? (text.length - from > most ? give(text, from) : undefined)
      if (!taken) break
      yield taken.item
      from = taken.end
    }
  }
  while (from < text.length) {
    const taken = take(text, from, true) ?? give(text, from)
    yield taken.item
    from = taken.end
  }
}

/** Takes a line, without its break. */
export function takeLine(text: string, from: number, ended: boolean): Taken<string> | undefined {
  const lineBreak = text.indexOf('\n', from)
  if (lineBreak < 0) return ended ? { item: text.slice(from), end: text.length } : undefined
  return { item: text.slice(from, lineBreak), end: lineBreak + 1 }
}
