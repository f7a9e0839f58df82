import { createHash, sign } from 'node:crypto'
import type { SigningKey } from './read-key.ts'

/** Field numbers of `crx3.proto` in Chromium's source. */
const RSA_PROOF = 2
const SIGNED_HEADER = 10_000
const PROOF_KEY = 1
const PROOF_SIGNATURE = 2
const CRX_ID = 1

/**
 * A zip as a Chromium installs it: CRX version 3, signed with RSA (PKCS #1 v1.5) and SHA-256 over the id and the zip.
 */
export function createCrx(zip: Uint8Array, { privateKey, publicKey }: SigningKey): Buffer {
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16)
  const signedHeader = field(CRX_ID, id)
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0', 'latin1'),
    length(signedHeader.length),
    signedHeader,
    zip,
  ])
  const signature = sign('sha256', signed, privateKey)
  const proof = Buffer.concat([field(PROOF_KEY, publicKey), field(PROOF_SIGNATURE, signature)])
  const header = Buffer.concat([field(RSA_PROOF, proof), field(SIGNED_HEADER, signedHeader)])
  return Buffer.concat([Buffer.from('Cr24', 'latin1'), length(3), length(header.length), header, zip])
}

/** Bytes as a field of a protocol buffer. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; bytes.length === 0 || rest > 0; rest >>>= 7)
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0))
  return Buffer.from(bytes)
}

/** Four bytes, the smallest first. */
function length(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
