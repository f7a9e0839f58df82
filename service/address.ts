import { BlockList, isIP, isIPv4 } from 'node:net'

/** A set of addresses. */
export interface Ranges {
  readonly has: (address: string) => boolean
}

/** Reads addresses and ranges such as `10.0.0.0/8` or `::1`; undefined when one of them is neither. */
export function readRanges(items: readonly string[]): Ranges | undefined {
  const ranges = new BlockList()
  for (const item of items) {
    const [address = '', bits, ...rest] = item.split('/')
    const version = isIP(address)
    const longest = version === 4 ? 32 : 128
    if (version === 0 || rest.length > 0) return undefined
    if (bits === undefined) ranges.addAddress(address, familyOf(address))
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= longest)
      ranges.addSubnet(address, Number(bits), familyOf(address))
    else return undefined
  }
  return {
    has: (address) => isIP(address) !== 0 && ranges.check(plain(address), familyOf(plain(address))),
  }
}

/**
 * The address that a request comes from. What proxies report is believed from the right, as far as they are trusted:
 * whatever stands further left, anybody may have written.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: Ranges): string {
  if (forwardedFor === undefined) return isIP(plain(peer)) === 0 ? peer : plain(peer)
  const hops = [...(forwardedFor?.split(',').map((hop) => hop.trim()) ?? []), peer]
  let address = peer
  for (const hop of hops.reverse()) {
    if (isIP(plain(hop)) === 0) break
    address = plain(hop)
    if (!trusted.has(address)) break
  }
  return address
}

/** What counts as one client: an IPv4 address, or the /64 network that an IPv6 host picks its addresses from. */
export function clientKey(address: string): string {
  if (isIPv4(address) || isIP(address) === 0) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined) {
    const end = tail.split(':').filter(Boolean)
    while (groups.length + end.length < 8) groups.push('0')
    groups.push(...end)
  }
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6')

/** Without a zone (`%eth0`), and an IPv4 address that arrived over an IPv6 socket as such. */
const plain = (address: string): string =>
  address.replace(/%.*/, '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
