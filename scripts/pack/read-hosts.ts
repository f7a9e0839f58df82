export interface Hosts {
  readonly hosts: readonly string[]
  /** A sentence for each pattern that a browser would refuse or that says too much. */
  readonly problems: readonly string[]
}

/** Scheme, host with at most a leading `*.`, and any path: what both browsers take for frames without an address too. */
const PATTERN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\/\*$/

/** Reads `https://a.example/*,https://*.b.example/*`. */
export function readHosts(list: string): Hosts {
  const hosts = [...new Set(list.split(',').map((host) => host.trim()))].filter((host) => host !== '')
  const problems = hosts
    .filter((host) => !PATTERN.test(host))
    .map((host) => `"${host}" is no site. Write it like https://journal.example.dk/*`)
  if (hosts.length === 0)
    problems.push('Say for which sites: npm run pack -- --hosts https://journal.example.dk/*')
  return { hosts, problems }
}
