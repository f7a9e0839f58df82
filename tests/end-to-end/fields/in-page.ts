/** What the pages of the editors publish, see tests/editors/pages/content.js; a bare page has a field with an id. */
export interface Editor {
  readonly root: () => HTMLElement
  readonly saved: () => string
  readonly model: () => string
}

/** All that a test reads of a page at once. Boxes are in the viewport of the frame that is looked at. */
export interface Seen {
  readonly saved: string
  /** The text that the editor's own model holds, and the one that a person reads. */
  readonly model: string
  readonly text: string
  /** Elements, names of attributes, classes, styles and texts of the field; not what editors number at random. */
  readonly skeleton: string
  readonly isFocused: boolean
}

/**
 * Puts one object into the page that the functions of the tests share. It is given to the page as text, because
 * nothing outside a function comes along.
 */
export function prepare(): void {
  const world = globalThis as unknown as { noteEditor?: Editor; test?: unknown }
  const bare = () => document.querySelector<HTMLTextAreaElement>('#note')!
  const editor = () =>
    world.noteEditor ?? { root: bare, saved: () => bare().value, model: () => bare().value }
  const plain = (text: string) => text.replace(/[\u00a0]/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '')
  const page = () => editor().root().ownerDocument
  /** Where the document of the field lies in this frame. */
  const origin = () => {
    let [x, y] = [0, 0]
    for (let view = page().defaultView!; view !== globalThis.window; view = view.parent as typeof view) {
      const frame = view.frameElement!
      const box = frame.getBoundingClientRect()
      x += box.left + frame.clientLeft
      y += box.top + frame.clientTop
    }
    return { x, y }
  }
  const boxOf = ({ left, top, right, bottom }: DOMRect) => {
    const { x, y } = origin()
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
  }
  const isText = (element: HTMLElement): element is HTMLTextAreaElement =>
    /^(INPUT|TEXTAREA)$/.test(element.tagName)
  const texts = (root: HTMLElement) => {
    const nodes: Text[] = []
    const walker = page().createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    return nodes
  }
  const skeletonOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return plain((node as Text).data)
    if (node.nodeType !== Node.ELEMENT_NODE) return ''
    const element = node as HTMLElement
    const names = element.getAttributeNames().sort()
    return `<${element.tagName} ${names.join(' ')} ${element.className} ${element.style.cssText}>${[...element.childNodes].map(skeletonOf).join('')}</>`
  }
  const shadow = () => {
    const last = [...page().documentElement.children].findLast((one) =>
      one.shadowRoot?.querySelector('.marks'),
    )
    return last?.shadowRoot ?? null
  }
  /** Some editors save letters by their names. */
  const letterOf = (name: string) =>
    new DOMParser().parseFromString(name, 'text/html').documentElement.textContent
  if (!world.noteEditor) {
    // What the strictest policy leaves a page.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('::selection { background: rgb(255 0 255); color: rgb(255 0 255) }')
    document.adoptedStyleSheets.push(sheet)
  }
  world.test = {
    isThere: () => world.noteEditor !== undefined || document.querySelector('#note') !== null,
    isThereOurs: () => shadow() !== null,
    fieldBox: () => boxOf(editor().root().getBoundingClientRect()),
    see: (): Seen => {
      const root = editor().root()
      let active = page().activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      const tree = root.getRootNode() as Document | ShadowRoot
      return {
        saved: plain(
          editor()
            .saved()
            .replace(/&nbsp;/g, ' ')
            .replace(/&\w+(grave|acute|circ|uml|lig|slash|ring|tilde|cedil);/g, letterOf),
        ),
        model: plain(editor().model()),
        text: plain(
          isText(root)
            ? root.value
            : texts(root)
                .map(({ data }) => data)
                .join(''),
        ),
        skeleton: isText(root) ? root.getAttributeNames().join(' ') : skeletonOf(root),
        isFocused: root === tree.activeElement || root.contains(tree.activeElement),
      }
    },
    /** Where words stand, from the browser's own ranges: the last place that holds them. */
    ranged: (words: string) => {
      const letters = texts(editor().root()).flatMap((node) =>
        Array.from({ length: node.length }, (_, at) => ({ node, at })).filter(({ at }) =>
          plain(node.data[at]!),
        ),
      )
      const all = plain(letters.map(({ node, at }) => node.data[at]).join(''))
      const start = all.lastIndexOf(words)
      const lines: DOMRect[] = []
      const range = page().createRange()
      for (const { node, at } of letters.slice(start, start + words.length)) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const [box] = range.getClientRects()
        const line = lines.at(-1)
        if (box && line && Math.abs(line.top - box.top) < 2) line.width = box.right - line.left
        else if (box) lines.push(DOMRect.fromRect(box))
      }
      return lines.filter(({ width }) => width > 0).map(boxOf)
    },
    select: ([start, end]: readonly [number, number]) => {
      const root = editor().root() as HTMLTextAreaElement
      root.focus()
      root.setSelectionRange(start, end)
    },
    marks: () => {
      const marks: ReturnType<typeof boxOf>[][] = []
      for (const mark of shadow()?.querySelectorAll('.mark') ?? []) {
        if (mark.classList.contains('first') || marks.length === 0) marks.push([])
        marks.at(-1)!.push(boxOf(mark.getBoundingClientRect()))
      }
      return marks
    },
    showMarks: (isShown: boolean) => {
      shadow()!.querySelector<HTMLElement>('.marks')!.style.visibility = isShown ? '' : 'hidden'
    },
    /** The middle of something in the open card; null while it is not there. */
    inCard: (selector: string) => {
      const card = shadow()?.querySelector('.card:popover-open')
      const found = card?.querySelector(selector)
      if (!found || card!.getAnimations().length > 0) return null
      found.scrollIntoView({ block: 'nearest' })
      const { left, top, right, bottom } = boxOf(found.getBoundingClientRect())
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    },
  }
}
