import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Who made a package: whoever has the private key, and nobody else, can make a newer one that browsers take. */
export interface SigningKey {
  readonly privateKey: KeyObject
  /** The public key: SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer
  /** What a Chromium calls the extension. */
  readonly id: string
}

/**
 * Reads an RSA key, PEM.
 *
 * @throws {Error} with a sentence to show, where the file cannot be read, holds no such key, or lies in the repository.
 */
export function readKey(path: string): SigningKey {
  const real = realPathOf(path)
  if (!relative(realpathSync(ROOT), real).startsWith('..'))
    throw new Error(
      `${path} lies in the repository, and so may be shared by mistake. Keep the key elsewhere.`,
    )
  return toKey(readFileSync(real, 'utf8'), path)
}

/** @throws {Error} where the text holds no RSA key. */
export function toKey(pem: string, name = 'The key'): SigningKey {
  let privateKey: KeyObject
  try {
    privateKey = createPrivateKey(pem)
  } catch {
    throw new Error(`${name} is no private key. ${HOW}`)
  }
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error(`${name} is no RSA key. ${HOW}`)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return { privateKey, publicKey, id: idOf(publicKey) }
}

const HOW = 'Make one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ~/tiltro.pem'

/** The first 16 bytes of the key's SHA-256, a letter from a to p for each half of a byte. */
function idOf(publicKey: Buffer): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)))
}

function realPathOf(path: string): string {
  try {
    return realpathSync(resolve(path))
  } catch {
    throw new Error(`${path} is not there. ${HOW}`)
  }
}
