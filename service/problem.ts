import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What can be said of a request that gets no answer. Titles and details are fixed sentences: nothing of a request is in them. */
export const PROBLEMS = {
  'broken-request': {
    status: 400,
    title: 'The request cannot be read',
    detail: 'Its address or its headers are not valid HTTP.',
  },
  'broken-json': {
    status: 400,
    title: 'The body is not JSON',
    detail: 'Send one JSON object, such as {"text": "…"}.',
  },
  'broken-encoding': {
    status: 400,
    title: 'The body is not UTF-8',
    detail:
      'Send the body in UTF-8. A lone surrogate may stand in the text as an escape, such as "\\ud83d", not as bytes.',
  },
  'sign-in-late': {
    status: 400,
    title: 'There is no sign-in under way in this browser',
    detail:
      'It took more than ten minutes, was begun in another browser, or has been answered. Begin again at /sign-in.',
  },
  'sign-in-needed': {
    status: 401,
    title: 'Somebody has to be signed in',
    detail: 'Sign in with a browser at /sign-in, and send the cookie along.',
  },
  'foreign-origin': {
    status: 403,
    title: 'This website may not ask here',
    detail:
      'Only websites that the operator has named in TILTRO_ORIGINS may call this service from a browser.',
  },
  'sign-in-failed': {
    status: 403,
    title: 'The sign-in did not succeed',
    detail:
      'It was broken off, or what the provider answered does not fit what was asked. Begin again at /sign-in.',
  },
  'not-permitted': {
    status: 403,
    title: 'Whoever is signed in may not do this',
    detail: 'It takes another role. Roles come from the sign-in of the workplace.',
  },
  'forged-request': {
    status: 403,
    title: 'The request does not come from a page of this service',
    detail: 'What changes something is taken from the own pages alone, told by Sec-Fetch-Site or Origin.',
  },
  'token-refused': {
    status: 403,
    title: 'The token is not one of this group and week',
    detail: 'A token is made at joining, for one group and one week.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    detail: 'What can be asked for is described in /openapi.json.',
  },
  'unknown-language': {
    status: 404,
    title: 'There is no lexicon for this language',
    detail: 'The lexicons are da (Danish) and en (English).',
  },
  'no-such-group': {
    status: 404,
    title: 'There is no such group for whoever is signed in',
    detail: 'It has been deleted, or they do not belong to it: the answer is the same.',
  },
  'unknown-format': {
    status: 404,
    title: 'The lexicon does not exist in this format',
    detail:
      'Leave the format out for the first one, or update the service: it gives its own and all older ones.',
  },
  'no-such-code': {
    status: 404,
    title: 'This code does not work',
    detail:
      'It was mistyped, has been used or withdrawn, is too old, or is for something else. A facilitator can issue another.',
  },
  'wrong-method': {
    status: 405,
    title: 'This cannot be done here',
    detail: 'The header Allow names the methods that this address takes.',
  },
  'too-slow': {
    status: 408,
    title: 'The request took too long',
    detail: 'It did not arrive, or could not be answered, in the time that the operator allows. Try again.',
  },
  'group-ended': {
    status: 409,
    title: 'The group has ended, or ends with this block',
    detail: 'What was learnt stays readable; nothing else can be done with it but to delete it.',
  },
  'week-closed': {
    status: 409,
    title: 'The week does not take reports',
    detail:
      'It is not over, or its block was closed two weeks after it ended. Nothing changes what was counted.',
  },
  'too-long': {
    status: 413,
    title: 'The text is too long',
    detail: 'A text may hold 200,000 UTF-16 code units. Send it in parts, cut between paragraphs.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    detail:
      'A body may hold 1,250,000 bytes, and the text in it 200,000 UTF-16 code units. What an extension sends may hold 20,000 bytes.',
  },
  'wrong-content-type': {
    status: 415,
    title: 'The body is of a kind that is not read here',
    detail: 'Send it as application/json in UTF-8, without a content encoding.',
  },
  'wrong-input': {
    status: 422,
    title: 'The body does not have the agreed form',
    detail: 'What stands in the way is listed under errors.',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests for now',
    detail: 'The header Retry-After says in how many seconds there is room again.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'It is not your request. The operator finds the request id in the log; the text is not in it.',
  },
  'provider-away': {
    status: 503,
    title: 'The sign-in of the workplace does not answer',
    detail: 'Notes are read as before. Try again in a moment; the operator finds the reason in the log.',
  },
  busy: {
    status: 503,
    title: 'More notes are sent than can be read just now',
    detail: 'The header Retry-After says in how many seconds to try again.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    detail: 'It is starting or stopping, or a lexicon does not answer. Try again in a moment.',
  },
  'store-away': {
    status: 503,
    title: 'What is stored cannot be reached just now',
    detail:
      'Notes are read as before. Groups and reports need the store; the operator finds the reason in the log.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string; detail: string }>

export type ProblemCode = keyof typeof PROBLEMS

/** One thing in a body that stands in the way. `pointer` is a JSON pointer of our own, never a name that was sent. */
export interface InputError {
  readonly pointer: string
  readonly detail: string
}

/** What a problem says beside its fixed sentences. */
export interface ProblemDetails {
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly InputError[]
}

/** Thrown where a request cannot be answered; the app turns it into its problem document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(PROBLEMS[code].title)
  }
}

/** The body of a problem document, RFC 9457. `base` is the path that the service runs under, '' for the top. */
export function describeProblem(code: ProblemCode, base: string, errors?: readonly InputError[]) {
  return { type: `${base}/problems#${code}`, ...PROBLEMS[code], ...(errors && { errors }) }
}

/** A problem as a response. */
export function problem(
  c: Context,
  code: ProblemCode,
  base: string,
  { headers, errors }: ProblemDetails = {},
): Response {
  return c.body(JSON.stringify(describeProblem(code, base, errors)), PROBLEMS[code].status, {
    ...headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}
