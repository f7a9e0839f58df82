import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import { deriveKeyPair, EvaluationRequest, Oprf, POPRFServer } from '@cloudflare/voprf-ts'
import type { TOKEN_SUITE } from '../report.ts'

/** What a token is stamped and known by. */
export interface GroupKey {
  readonly publicKey: Uint8Array<ArrayBuffer>
  /**
   * Stamps a blinded element for a week, and proves that it was this key and this week.
   *
   * @throws {Error} where it is not one, see `isElement`
   */
  readonly stamp: (week: string, blinded: Uint8Array) => Promise<Stamped>
  /** Whether a token was stamped by this key for this week. */
  readonly knows: (week: string, input: Uint8Array, output: Uint8Array) => Promise<boolean>
}

export interface Stamped {
  readonly evaluated: Uint8Array
  readonly proof: Uint8Array
}

const SUITE = Oprf.Suite.RISTRETTO255_SHA512 satisfies typeof TOKEN_SUITE
const utf8 = new TextEncoder()

/**
 * The key of a group: RFC 9497, DeriveKeyPair over the service's secret with the group's id.
 *
 * Tokens are made in the partially oblivious mode (POPRF), with the week as public input. A key for every week would do
 * as well, but then a member would have to take 26 public keys on trust, and a service could know a member again by keys
 * that only they were given. Here all weeks follow from one public key, whose sign stands in every code of the group.
 *
 * @param secret 32 bytes
 */
export async function deriveGroupKey(secret: Uint8Array, groupId: string): Promise<GroupKey> {
  const pair = await deriveGroupKeyPair(secret, groupId)
  const server = new POPRFServer(SUITE, pair.privateKey, CryptoNoble)
  return {
    publicKey: new Uint8Array(pair.publicKey),
    stamp: async (week, blinded) => {
      const element = readElement(blinded)
      const { evaluated, proof } = await server.blindEvaluate(
        new EvaluationRequest([element]),
        utf8.encode(week),
      )
      return { evaluated: evaluated[0]!.serialize(true), proof: proof!.serialize() }
    },
    knows: (week, input, output) => server.verifyFinalize(input, output, utf8.encode(week)),
  }
}

/** The two halves of a group's key. */
export const deriveGroupKeyPair = (secret: Uint8Array, groupId: string) =>
  deriveKeyPair(Oprf.Mode.POPRF, SUITE, secret, utf8.encode(`tiltro group ${groupId}`), CryptoNoble)

/** Whether bytes may be stamped: RFC 9497 refuses what is not in its canonical form, and the identity. */
export function isElement(bytes: Uint8Array): boolean {
  try {
    readElement(bytes)
    return true
  } catch {
    return false
  }
}

function readElement(bytes: Uint8Array) {
  const element = Oprf.getGroup(SUITE, CryptoNoble).desElt(bytes)
  if (element.isIdentity()) throw new RangeError('The identity is refused.')
  return element
}
