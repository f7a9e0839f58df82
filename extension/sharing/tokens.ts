import { DLEQProof, Evaluation, FinalizeData, Oprf, POPRFClient } from '@cloudflare/voprf-ts'
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import type { TOKEN_SUITE } from '../../service/report.ts'
import { type JoinAnswer, type Report } from '../../service/report.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** A token for a week: a random number that nobody has seen, and the service's stamp on it. */
export interface Token {
  readonly week: string
  readonly input: Report['token']['input']
  readonly output: Report['token']['output']
}

/** What stays in the browser between asking and answer, one a week: it opens the envelope. base64url. */
export interface Envelope {
  readonly week: string
  readonly opener: string
  readonly blinded: string
}

/** The service has stamped with another key than the group's, or for another week. */
export class StampError extends Error {
  override readonly name = 'StampError'
}

const SUITE = Oprf.Suite.RISTRETTO255_SHA512 satisfies typeof TOKEN_SUITE
const utf8 = new TextEncoder()
/** Bytes of the random number of a token. */
const INPUT = 32

type Progress = (done: number) => void

/** Draws a token for each week and puts it into an envelope (RFC 9497, Blind). Takes some milliseconds each. */
export async function prepareEnvelopes(
  weeks: readonly string[],
  onProgress: Progress = () => {},
): Promise<readonly Envelope[]> {
  // The key does not matter before the stamp is looked at.
  const client = new POPRFClient(SUITE, new Uint8Array(), CryptoNoble)
  const envelopes: Envelope[] = []
  for (const week of weeks) {
    const input = crypto.getRandomValues(new Uint8Array(INPUT))
    const [finData, request] = await client.blind([input])
    envelopes.push({
      week,
      opener: toBase64url(finData.serialize()),
      blinded: toBase64url(request.blinded[0]!.serialize(true)),
    })
    onProgress(envelopes.length)
  }
  return envelopes
}

/**
 * Takes the tokens out of their envelopes (RFC 9497, Finalize). Every stamp has to prove that it was made with the
 * group's key for its week: a service that stamped with a key of its own for each member would know them again.
 *
 * @param key the group's public key
 * @throws {StampError}
 */
export async function openEnvelopes(
  envelopes: readonly Envelope[],
  stamped: JoinAnswer['stamped'],
  key: Uint8Array,
  onProgress: Progress = () => {},
): Promise<readonly Token[]> {
  if (stamped.length !== envelopes.length) throw new StampError('There are not as many stamps as envelopes.')
  const client = new POPRFClient(SUITE, key, CryptoNoble)
  const tokens: Token[] = []
  for (const [i, { week, opener }] of envelopes.entries()) {
    const finData = FinalizeData.deserialize(SUITE, fromBase64url(opener), CryptoNoble)
    const output = await finalize(client, finData, stamped[i]!, utf8.encode(week))
    tokens.push({ week, input: toBase64url(finData.inputs[0]!), output: toBase64url(output) })
    onProgress(tokens.length)
  }
  return tokens
}

async function finalize(
  client: POPRFClient,
  finData: FinalizeData,
  { evaluated, proof }: JoinAnswer['stamped'][number],
  week: Uint8Array,
): Promise<Uint8Array> {
  try {
    const group = Oprf.getGroup(SUITE, CryptoNoble)
    const element = group.desElt(fromBase64url(evaluated))
    if (element.isIdentity()) throw new StampError('The identity is no stamp.')
    const evaluation = new Evaluation(
      Oprf.Mode.POPRF,
      [element],
      DLEQProof.deserialize(group.id, fromBase64url(proof), CryptoNoble),
    )
    const [output] = await client.finalize(finData, evaluation, week)
    return output!
  } catch (error) {
    throw error instanceof StampError ? error : new StampError('A stamp is not what it should be.')
  }
}
