import { createHmac } from 'node:crypto'

/** Least first. Everybody who is signed in is a member, of the groups that they belong to. */
export const ROLES = ['member', 'facilitator', 'trainer', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Somebody who is signed in. */
export interface Person {
  /** Tells people apart in the store, and cannot be turned back into an account. */
  readonly key: string
  /** As the sign-in says it, shown to themselves and beside what they change in the lexicon and in groups. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Values of the groups claim. */
  readonly groups: readonly string[]
}

/**
 * The key of an account: a keyed hash, so that the store alone does not say who belongs to a group.
 *
 * @param secret of the purpose `people`
 */
export const keyOf = (secret: Uint8Array, issuer: string, subject: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
