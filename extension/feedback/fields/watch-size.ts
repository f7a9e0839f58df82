/** The sizes of an element in CSS px before any transform, with the fractions that `clientWidth` rounds away. */
export interface Sizes {
  readonly content: { readonly width: number; readonly height: number }
  readonly border: { readonly width: number; readonly height: number }
}

/** Sizes that follow the element: scrollbars, wrapping containers, a person who drags its corner. */
export function watchSize(
  element: HTMLElement,
  onResize: () => void,
): { readonly sizes: () => Sizes; readonly stop: () => void } {
  let sizes = estimateSizes(element)
  const observer = new ResizeObserver((entries) => {
    const entry = entries.at(-1)!
    const [content, border] = [entry.contentBoxSize[0]!, entry.borderBoxSize[0]!]
    sizes = {
      content: { width: content.inlineSize, height: content.blockSize },
      border: { width: border.inlineSize, height: border.blockSize },
    }
    onResize()
  })
  observer.observe(element)
  return { sizes: () => sizes, stop: () => observer.disconnect() }
}

/** Good enough until the observer speaks, which is before the next frame is painted. */
function estimateSizes(element: HTMLElement): Sizes {
  const style = getComputedStyle(element)
  const padding = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + parseFloat(style.getPropertyValue(`padding-${name}`)), 0)
  return {
    content: {
      width: element.clientWidth - padding('left', 'right'),
      height: element.clientHeight - padding('top', 'bottom'),
    },
    border: { width: element.offsetWidth, height: element.offsetHeight },
  }
}
