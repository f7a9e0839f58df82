/** So many random bytes. Noise that protects comes from the cryptographic source of the platform. */
export type RandomBytes = (count: number) => Uint8Array

/** `crypto.getRandomValues`, in Node and browsers. */
export const cryptoBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count))

/** A whole number from 0 to below `limit`, each exactly as likely as the others. */
export function drawBelow(limit: bigint, random: RandomBytes): bigint {
  const bytes = Math.max(1, Math.ceil((limit - 1n).toString(2).length / 8))
  const room = 256n ** BigInt(bytes)
  // What lies above the last whole multiple would make small numbers more likely.
  const most = room - (room % limit)
  for (;;) {
    let value = 0n
    for (const byte of random(bytes)) value = value * 256n + BigInt(byte)
    if (value < most) return value % limit
  }
}
