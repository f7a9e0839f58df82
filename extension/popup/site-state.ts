import type { Granted } from '../granted.ts'
import { isCovered, patternOf, siteName } from '../sites.ts'

/** What the popup knows of the page that it was opened on. */
export interface SiteState {
  /**
   * `fixed`: built in, so that it cannot be switched off here. `none`: not a page of the web. `barred`: the workplace
   * has named the sites, and this is none of them.
   */
  readonly kind: 'on' | 'off' | 'fixed' | 'none' | 'barred'
  /** The site as a person reads it. */
  readonly name: string
  /** What is to be granted, or given back. */
  readonly pattern: string
}

/**
 * @param address of the page in front; the browser tells it once the person has opened the popup.
 */
export function readSiteState(
  address: string | undefined,
  { all: granted, built, allowed }: Granted,
): SiteState {
  const pattern = address === undefined ? null : patternOf(address)
  if (address === undefined || pattern === null) return { kind: 'none', name: '', pattern: '' }
  const covers = (host: string) => isCovered(address, host)
  const isBarred = allowed && !allowed.some(covers)
  const kind = built.some(covers) ? 'fixed' : granted.some(covers) ? 'on' : isBarred ? 'barred' : 'off'
  return { kind, name: siteName(pattern), pattern }
}

/** The hosts to give back so that a page is left: that of the site, or a wider one somebody has granted. */
export function hostsToLeave({ pattern }: SiteState, granted: readonly string[]): readonly string[] {
  return granted.filter((host) => isCovered(pattern.replace('*', ''), host))
}
