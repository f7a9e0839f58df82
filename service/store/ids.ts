import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32, small: no letters that are taken for figures. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 random bits in 16 letters and figures. Two will not meet, and nobody guesses one. */
export const randomId = (): string => Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join('')

/** SHA-256 in base64url, for what is random enough by itself. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
