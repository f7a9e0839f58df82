/** Longer than this is no label, UTF-16 code units. */
const LONGEST = 120

/** What the page calls a field: its label, or what stands in it while it is empty. */
export function labelOf(field: HTMLElement): string {
  const { labels, placeholder } = field as Partial<HTMLTextAreaElement>
  const root = field.getRootNode() as Document | ShadowRoot
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const found = [
    field.ariaLabel,
    ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '),
    labels?.[0]?.textContent,
    placeholder,
  ]
  const label = found.map((text) => text?.replace(/\s+/g, ' ').trim()).find(Boolean)
  return label?.slice(0, LONGEST) ?? ''
}
