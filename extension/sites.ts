/** Firefox knows no ports in patterns, so that a site is a scheme and a host, whatever the port. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null
}

/** True when the match pattern speaks of this address; paths and ports are left out, as in `patternOf`. */
export function isCovered(address: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return true
  const [, scheme, host] = /^([^:]+):\/\/([^/:]+)/.exec(pattern) ?? []
  if (!scheme || !host || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const sameScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`
  const sameHost =
    host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)))
  return sameScheme && sameHost
}

/** A pattern as a person reads it: `https://journal.example.dk/*` → `journal.example.dk`. */
export function siteName(pattern: string): string {
  return /:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern
}
