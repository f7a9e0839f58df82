/** What Firefox lets extensions do, and no page. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * Takes away what an older version has drawn in this document. Firefox ends its script without a word when the extension
 * is updated, so that its marks would stay where they are; in Chromium the older one steps back by itself.
 */
export function clearOld(): void {
  for (const element of document.querySelectorAll('html > div, :modal > div')) {
    const { openOrClosedShadowRoot: root } = element as Element & Openable
    if (element.attributes.length === 0 && root?.querySelector('.shelf ~ .status ~ .marks')) element.remove()
  }
}
