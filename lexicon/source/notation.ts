import { FEATURES, type Feature } from '../compile/inflected.ts'
import type { Pattern, PatternNode, WordNode, WordPos } from './pattern.ts'
import { SaidError } from './problem.ts'

/** A pattern that cannot be read. It says what was found and what to write instead. */
export class NotationError extends SaidError {
  override readonly name = 'NotationError'
}

const WORD = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'&-]*$/u
/** *w/o*, *f/up*: what the engine reads as one word although it holds a slash. */
const SLASHED = /^\p{L}\/\p{L}{1,2}$/u
const MAX_GAP = 12

/**
 * Reads one pattern of an entry (see NOTATION.md).
 *
 * @throws {NotationError} with a sentence for the trainer.
 */
export function parsePattern(text: string): Pattern {
  const pieces = split(text)
  const { nodes, at } = parseSequence(pieces, 0, false)
  if (at < pieces.length)
    throw new NotationError({
      en: `There is a ")" without "(" in «${text}».`,
      da: `Der står en ")" uden "(" i »${text}«.`,
    })
  const opens = nodes.filter((node) => node.kind === 'open').length
  const closes = nodes.filter((node) => node.kind === 'close').length
  if (opens !== 1 || closes !== 1)
    throw new NotationError({
      en: `Mark exactly one stretch with [[ … ]] in «${text}»; found ${opens} [[ and ${closes} ]].`,
      da: `Markér præcis ét stykke med [[ … ]] i »${text}«; der står ${opens} [[ og ${closes} ]].`,
    })
  return { text, nodes }
}

/**
 * Reads one member of a word class: a word, or a fixed phrase of words.
 *
 * @throws {NotationError} with a sentence for the trainer.
 */
export function parseMember(text: string): readonly WordNode[] {
  return text
    .trim()
    .split(/\s+/)
    .map((piece) => parseWord(piece))
}

/** Splits a pattern into its pieces; brackets, marks and bars stand alone, `(…)?` and `(…):name` keep their tail. */
function split(text: string): string[] {
  const pieces =
    text.match(
      /\[\[|\]\](?::[a-z]+)?|\[\d+(?:-\d+)?\]|!?\(|\)\??(?::[a-z]+)?|\||[^\s()[\]|]+(?:\|[^\s()[\]|]+)*/gu,
    ) ?? []
  const kept = pieces.join('').replace(/\s/g, '')
  if (kept !== text.replace(/\s/g, ''))
    throw new NotationError({
      en: `There is a sign that means nothing here in «${text}».`,
      da: `Der står et tegn i »${text}«, som ikke betyder noget her.`,
    })
  return depthAware(pieces)
}

/** Inside parentheses a bar separates alternatives; outside it is the joint of a word written apart. */
function depthAware(pieces: readonly string[]): string[] {
  let depth = 0
  return pieces.flatMap((piece) => {
    if (piece.endsWith('(')) depth++
    if (piece.startsWith(')')) depth--
    if (depth === 0 || !piece.includes('|') || piece === '|') return [piece]
    return piece.split(/(\|)/).filter(Boolean)
  })
}

function parseSequence(
  pieces: readonly string[],
  from: number,
  inside: boolean,
): { nodes: PatternNode[]; at: number } {
  const nodes: PatternNode[] = []
  let at = from
  while (at < pieces.length) {
    const piece = pieces[at]!
    if (inside && (piece === '|' || piece.startsWith(')'))) break
    if (piece.startsWith(')')) break
    if (piece === '(' || piece === '!(') {
      const group = parseGroup(pieces, at)
      nodes.push(group.node)
      at = group.at
    } else {
      nodes.push(parsePiece(piece))
      at++
    }
  }
  return { nodes, at }
}

function parseGroup(pieces: readonly string[], from: number): { node: PatternNode; at: number } {
  const options: PatternNode[][] = []
  let at = from
  do {
    const option = parseSequence(pieces, at + 1, true)
    if (option.nodes.length === 0)
      throw new NotationError({
        en: 'An alternative between ( | ) is empty.',
        da: 'En af mulighederne mellem ( | ) er tom.',
      })
    options.push(option.nodes)
    at = option.at
  } while (pieces[at] === '|')
  const close = pieces[at]
  if (close === undefined)
    throw new NotationError({
      en: 'A "(" is not closed with ")".',
      da: 'En "(" er ikke lukket med ")".',
    })
  if (pieces[from] === '!(') {
    if (options.length === 1) return { node: { kind: 'not', nodes: options[0]! }, at: at + 1 }
    return { node: { kind: 'not', nodes: [{ kind: 'choice', options }] }, at: at + 1 }
  }
  const [, optional, capture] = /^\)(\?)?(?::([a-z]+))?$/.exec(close)!
  return {
    node: { kind: 'choice', options, ...(optional && { optional: true }), ...(capture && { capture }) },
    at: at + 1,
  }
}

function parsePiece(piece: string): PatternNode {
  if (piece === '[[') return { kind: 'open' }
  if (piece.startsWith(']]')) return { kind: 'close', ...(piece.length > 2 && { capture: piece.slice(3) }) }
  if (piece === '*') return { kind: 'rest' }
  if (piece === '~') return { kind: 'either' }
  if (piece === '^') return { kind: 'start' }
  if (piece === '$') return { kind: 'end' }
  const gap = /^\[(\d+)(?:-(\d+))?\]$/.exec(piece)
  if (gap) {
    const min = Number(gap[1])
    const max = Number(gap[2] ?? gap[1])
    if (max < min || max > MAX_GAP)
      throw new NotationError({
        en: `The gap ${piece} must go from a smaller to a larger number, at most ${MAX_GAP}.`,
        da: `Afstanden ${piece} skal gå fra et mindre til et større tal, højst ${MAX_GAP}.`,
      })
    return { kind: 'gap', min, max }
  }
  if (piece.startsWith('!')) return { kind: 'not', nodes: [parsePiece(piece.slice(1))] }
  // `<trait:what>` reads as `<trait>:what`.
  const [, word, optional, capture] = /^(.*?)(\?)?(?::([a-z]+))?$/su.exec(
    piece.replace(/^<([^:>]+):([a-z]+)>(\??)$/, '<$1>$3:$2'),
  )!
  return { ...parseWord(word!), ...(optional && { optional: true }), ...(capture && { capture }) }
}

function parseWord(piece: string): WordNode {
  if (/[,;:]$/.test(piece))
    throw new NotationError({
      en: `Leave out the sign at the end of «${piece}»: a pattern reads words, and steps over a comma by itself.`,
      da: `Udelad tegnet til sidst i »${piece}«: Et mønster læser ord og går selv hen over et komma.`,
    })
  const cls = /^<([a-zæøå][a-z0-9æøå-]*)((?:\.[a-z]+)*)>$/.exec(piece)
  if (cls) return { kind: 'class', name: cls[1]!, features: features(cls[2]!, piece) }
  if (piece.startsWith('<'))
    throw new NotationError({
      en: `Write a word class as <name>, small letters and hyphens; found «${piece}».`,
      da: `Skriv en ordklasse som <navn> med små bogstaver og bindestreger; der står »${piece}«.`,
    })
  if (piece.endsWith('+') && WORD.test(piece.slice(0, -1)))
    return { kind: 'head', text: piece.slice(0, -1).toLowerCase() }
  const lemma = /^(\+)?([^/]+)\/([nva])((?:\.[a-z]+)*)$/u.exec(piece)
  if (lemma) {
    const [, plus, written, pos, tail] = lemma
    const joint = written!.indexOf('|')
    const word = written!.replace('|', '').toLowerCase()
    if (!WORD.test(word))
      throw new NotationError({
        en: `«${piece}» is not a word I can inflect.`,
        da: `»${piece}« er ikke et ord, der kan bøjes.`,
      })
    const common = { lemma: word, pos: pos as WordPos, features: features(tail!, piece) }
    if (plus) return { kind: 'tail', ...common }
    return { kind: 'lemma', ...common, ...(joint > 0 && { joint }) }
  }
  if (piece.startsWith('+'))
    throw new NotationError({
      en: `Say which kind of word «${piece}» ends in, as in +problem/n.`,
      da: `Sig, hvilken slags ord »${piece}« ender på, som i +problem/n.`,
    })
  // The dot of an abbreviation is no part of the word that the engine reads.
  const word = piece.replace(/\.$/, '')
  if (!WORD.test(word) && !SLASHED.test(word))
    throw new NotationError({
      en: `I do not know what «${piece}» means; see NOTATION.md.`,
      da: `»${piece}« kan ikke læses; se NOTATION.md.`,
    })
  return { kind: 'form', text: word.toLowerCase() }
}

function features(tail: string, piece: string): Feature[] {
  return tail
    .split('.')
    .filter(Boolean)
    .map((name) => {
      if (!(FEATURES as readonly string[]).includes(name))
        throw new NotationError({
          en: `«.${name}» in «${piece}» is no word form; use one of ${FEATURES.join(', ')}.`,
          da: `».${name}« i »${piece}« er ikke en bøjningsform; brug en af ${FEATURES.join(', ')}.`,
        })
      return name as Feature
    })
}
