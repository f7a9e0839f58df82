import { isCovered, patternOf, siteName } from '../sites.ts'

/** What the popup knows of the page that it was opened on. */
export interface SiteState {
  /** `fixed`: built in, so that it cannot be switched off here. `none`: not a page of the web. */
  readonly kind: 'on' | 'off' | 'fixed' | 'none'
  /** The site as a person reads it. */
  readonly name: string
  /** What is to be granted, or given back. */
  readonly pattern: string
}

/**
 * @param address of the page in front; the browser tells it once the person has opened the popup.
 * @param granted the hosts that the extension may look at now.
 * @param built those of them that it was built with.
 */
export function readSiteState(
  address: string | undefined,
  granted: readonly string[],
  built: readonly string[],
): SiteState {
  const pattern = address === undefined ? null : patternOf(address)
  if (address === undefined || pattern === null) return { kind: 'none', name: '', pattern: '' }
  const covers = (host: string) => isCovered(address, host)
  const kind = built.some(covers) ? 'fixed' : granted.some(covers) ? 'on' : 'off'
  return { kind, name: siteName(pattern), pattern }
}

/** The hosts to give back so that a page is left: that of the site, or a wider one somebody has granted. */
export function hostsToLeave({ pattern }: SiteState, granted: readonly string[]): readonly string[] {
  return granted.filter((host) => isCovered(pattern.replace('*', ''), host))
}
