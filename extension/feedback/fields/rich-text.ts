import { parentOf } from './focus.ts'
import { isHtml, isText } from './node-kinds.ts'

/** A stretch of an editable element's text that one text node holds. */
export interface Segment {
  readonly node: Text
  /** Offset of its first character in the node. */
  readonly from: number
  /** Offset of its first character in the whole text. */
  readonly start: number
  readonly end: number
}

/** The text of an editable element as a person reads it, and which node holds what. */
export interface RichText {
  readonly text: string
  readonly segments: readonly Segment[]
}

const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
/** Of what was deleted, editors that track changes show what was there: it is no longer part of the note. */
const SILENT = new Set(
  'DEL SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA'.split(' '),
)

/** A block by its name: what page styles make of others is not asked. */
export const isBlock = ({ tagName }: Element): boolean => BLOCK.has(tagName)

/** Characters that nobody sees: editors put them where a caret is to stand, and take them away again. */
const WRITTEN = /[^\u200b\u2060\ufeff]+/g

/** A text node as it was read last. */
interface ReadText {
  readonly data: string
  readonly keepsBreaks: boolean
  readonly pieces: readonly { readonly piece: string; readonly from: number }[]
}

/** What was read of the nodes of an element: a key changes one of them, and the others are not read letter by letter. */
export type ReadTexts = WeakMap<Text, ReadText>

/**
 * Reads an editable element: blocks and `<br>` become line breaks. Characters are mapped one to one, so that offsets
 * can be taken back to nodes: white space that the browser paints as a space becomes one.
 */
export function readRichText(root: HTMLElement, known: ReadTexts = new WeakMap()): RichText {
  const segments: Segment[] = []
  // Joined in the end: to ask how a long text ends that is still being put together copies all of it.
  const pieces: string[] = []
  let length = 0
  let isAtStart = true
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
    isAtStart = piece.endsWith('\n')
  }
  const breakLine = () => {
    if (!isAtStart) add('\n')
  }
  const visit = (parent: Node, keepsBreaks: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        for (const { piece, from } of readText(node, keepsBreaks, known)) {
          const start = length
          add(piece)
          segments.push({ node, from, start, end: length })
        }
      } else if (isHtml(node) && !SILENT.has(node.tagName) && !node.hidden) {
        if (node.tagName === 'BR') add('\n')
        else if (isInline(node)) visit(node, keepsBreaks)
        else {
          breakLine()
          visit(node, keepsBreaks || node.tagName === 'PRE')
          breakLine()
        }
      }
    }
  }
  visit(root, keepsLineBreaks(root))
  return { text: pieces.join(''), segments }
}

function readText(node: Text, keepsBreaks: boolean, known: ReadTexts): ReadText['pieces'] {
  const { data } = node
  const before = known.get(node)
  if (before?.data === data && before.keepsBreaks === keepsBreaks) return before.pieces
  const pieces = [...data.matchAll(WRITTEN)].map(({ 0: piece, index: from }) => ({
    piece: toRead(piece, keepsBreaks),
    from,
  }))
  known.set(node, { data, keepsBreaks, pieces })
  return pieces
}

/** No-break spaces are what browsers write for two spaces in a row. */
function toRead(data: string, keepsBreaks: boolean): string {
  return keepsBreaks ? data.replace(/\u00a0/g, ' ') : data.replace(/[\u00a0\n\r\t]/g, ' ')
}

function isInline(element: HTMLElement): boolean {
  if (BLOCK.has(element.tagName)) return false
  return INLINE.has(element.tagName) || /^(inline|contents|none|ruby)/.test(getComputedStyle(element).display)
}

function keepsLineBreaks(root: HTMLElement): boolean {
  return /pre|break-spaces/.test(getComputedStyle(root).whiteSpace)
}

/** The place before the character at this offset, or after the one before it where `end` asks for that. */
export function pointAt(
  { segments }: RichText,
  offset: number,
  end = false,
): { readonly node: Text; readonly offset: number } | null {
  const segment = end
    ? segments.find((s) => s.start < offset && offset <= s.end)
    : (segments.find((s) => s.start <= offset && offset < s.end) ??
      segments.findLast((s) => s.end === offset))
  return segment ? { node: segment.node, offset: segment.from + offset - segment.start } : null
}

/** The offset in the text of a place in the element. */
export function offsetAt({ text, segments }: RichText, node: Node, offset: number): number {
  const own = segments.findLast((segment) => segment.node === node && segment.from <= offset)
  if (own) return Math.min(own.start + offset - own.from, own.end)
  const place = document.createRange()
  place.setStart(node, offset)
  const next = segments.find((segment) => place.comparePoint(segment.node, 0) >= 0)
  return next ? next.start : text.length
}

/** True when all of the span may be edited: no part lies in an island that the page keeps to itself. */
export function isEditable({ segments }: RichText, start: number, end: number, root: HTMLElement): boolean {
  return segments
    .filter((segment) => segment.start < end && start < segment.end)
    .every(({ node }) => {
      let element: Element | null = node.parentElement
      while (element && element !== root) {
        if (isHtml(element) && element.contentEditable === 'false') return false
        element = parentOf(element)
      }
      return true
    })
}
