import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Policy } from '../build/extension.ts'
import { readHosts } from './read-hosts.ts'
import { readKey, type SigningKey } from './read-key.ts'

export interface PackOptions {
  readonly hosts: readonly string[]
  readonly out: string
  /** Built into the packages, and in the policies that are written beside them. */
  readonly policy: Policy
  readonly key?: SigningKey
  /** Where the packages are going to lie, without `/` at its end. */
  readonly address?: string
  /** For tests alone: the page can look into our shadow root. */
  readonly open?: boolean
}

/** A sentence for each thing that is not as it must be. */
export class PackError extends Error {
  override name = 'PackError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

const OPTIONS = {
  hosts: { type: 'string', default: '' },
  out: { type: 'string', default: 'dist/pack' },
  policy: { type: 'string' },
  key: { type: 'string' },
  address: { type: 'string' },
} as const

/** Reads the command line of `npm run pack`. The key may be named in `TILTRO_KEY` instead. @throws {PackError} */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): PackOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const { hosts, problems: unread } = readHosts(values.hosts)
  const problems = [...unread]
  const problem = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      problems.push((error as Error).message)
      return undefined
    }
  }
  const path = values.key ?? env.TILTRO_KEY
  const key = path ? problem(() => readKey(path)) : undefined
  const address = values.address ? problem(() => readAddress(values.address!)) : undefined
  const policy = values.policy ? problem(() => readPolicyFile(values.policy!)) : {}
  if (problems.length > 0) throw new PackError(problems)
  return { hosts, out: values.out, policy: policy!, ...(key ? { key } : {}), ...(address ? { address } : {}) }
}

function readAddress(text: string): string {
  const isSafe =
    /^https:\/\/[^\s"'<>?#]+$/.test(text) || /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(text)
  if (!isSafe)
    throw new Error(
      `"${text}" is no address. Write where the packages will lie: https://updates.example.dk/tiltro`,
    )
  return text.replace(/\/+$/, '')
}

const SCHEMA = 'extension/policies/schema.json'

function readPolicyFile(path: string): Policy {
  let policy: unknown
  try {
    policy = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`)
  }
  const { properties } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { readonly properties: object }
  const unknown = Object.keys(policy as object).filter((name) => !(name in properties))
  if (unknown.length > 0)
    throw new Error(`${path}: no setting is called ${unknown.join(', ')}. See ${SCHEMA}.`)
  return policy as Policy
}
