/** Firefox knows no ports in patterns, so that a site is a scheme and a host, whatever the port. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null
}

/** True when the match pattern speaks of this address; paths and ports are left out, as in `patternOf`. */
export function isCovered(address: string, pattern: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return isWithin(`${protocol}//${hostname}/*`, pattern)
}

/** True when everything that a pattern speaks of is spoken of by the wider one too. */
export function isWithin(pattern: string, wider: string): boolean {
  if (wider === '<all_urls>') return true
  const [, scheme, host] = PARTS.exec(pattern) ?? []
  const [, widerScheme, widerHost] = PARTS.exec(wider) ?? []
  if (!scheme || !host || !widerScheme || !widerHost) return false
  const sameScheme = widerScheme === '*' ? /^(https?|\*)$/.test(scheme) : scheme === widerScheme
  const sameHost =
    widerHost === '*' ||
    host === widerHost ||
    (widerHost.startsWith('*.') && `.${host.replace(/^\*\./, '')}`.endsWith(widerHost.slice(1)))
  return sameScheme && sameHost
}

const PARTS = /^([^:]+):\/\/([^/:]+)/

/** A pattern as a person reads it: `https://journal.example.dk/*` → `journal.example.dk`. */
export function siteName(pattern: string): string {
  return /:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern
}
