import type { Language } from '../../lexicon/engine/types.ts'

/** A piece of a line: plain, `code`, or _stressed_. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'stress'
  readonly text: string
}

/** What the handbook says of one field, or of one thing to do. */
export interface Section {
  /** Field of the form (`examples.marks`), or another key such as `review`. */
  readonly key: string
  readonly heading: string
  readonly paragraphs: readonly (readonly Piece[])[]
  readonly good: readonly (readonly Piece[])[]
  readonly bad: readonly (readonly Piece[])[]
}

export interface Guide {
  readonly heading: string
  readonly lead: readonly (readonly Piece[])[]
  readonly sections: readonly Section[]
}

/** Reads `lexicon/GUIDE.md`: a part for each language, Danish first, and in it a section for each field. */
export function parseGuide(markdown: string): Readonly<Record<Language, Guide>> {
  const [da, en] = markdown
    .split(/^(?=# )/m)
    .filter((part) => part.startsWith('# '))
    .map(parsePart)
  if (!da || !en)
    throw new RangeError('GUIDE.md has a part for each of two languages, each under a heading with one #.')
  return { da, en }
}

function parsePart(part: string): Guide {
  const [top = '', ...sections] = part.split(/^(?=## )/m)
  const { heading, blocks } = takeHeading(top)
  return { heading, lead: blocks.map(toPieces), sections: sections.map(parseSection) }
}

function parseSection(text: string): Section {
  const { heading, blocks } = takeHeading(text)
  const [, name = heading, key = ''] = /^(.*) \(([a-z.]+)\)$/.exec(heading) ?? []
  const lines = blocks.flatMap((block) => (block.startsWith('- ') ? block.split(/\n(?=- )/) : []))
  const pick = (sign: string) =>
    lines
      .filter((line) => line.startsWith(`- ${sign} `))
      .map((line) => toPieces(line.slice(`- ${sign} `.length)))
  return {
    key,
    heading: name,
    paragraphs: blocks.filter((block) => !block.startsWith('- ')).map(toPieces),
    good: pick('👍'),
    bad: pick('👎'),
  }
}

function takeHeading(text: string): { readonly heading: string; readonly blocks: readonly string[] } {
  const [first = '', ...rest] = text.split('\n')
  const blocks = rest
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
  return { heading: first.replace(/^#+ /, ''), blocks }
}

function toPieces(text: string): readonly Piece[] {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(/(`[^`]+`|(?<!\p{L})_[^_]+_(?!\p{L}))/u)
    .filter(Boolean)
    .map((piece): Piece => {
      if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) }
      if (piece.startsWith('_') && piece.endsWith('_')) return { kind: 'stress', text: piece.slice(1, -1) }
      return { kind: 'text', text: piece }
    })
}
