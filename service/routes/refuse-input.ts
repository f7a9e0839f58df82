import type { z } from '@hono/zod-openapi'
import { ProblemError, type InputError } from '../problem.ts'

interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
}

type Result =
  | { readonly success: true }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }

/**
 * Says of a body that does not fit its schema which fields stand in the way, in sentences of our own: those of the
 * validator name the fields and values that were sent. For the hook of a route.
 *
 * @param sentences what each field must be
 * @throws {ProblemError} wrong-input
 */
export const refuseInput =
  <Shape extends string>(sentences: Readonly<Record<Shape, string>>) =>
  (result: Result): undefined => {
    if (result.success) return undefined
    throw new ProblemError('wrong-input', {
      errors: result.error.issues.map((issue) => describe(issue, sentences)),
    })
  }

function describe({ code, path }: Issue, sentences: Readonly<Record<string, string>>): InputError {
  const field = String(path[0] ?? '')
  if (Object.hasOwn(sentences, field))
    return { pointer: `#/${field}`, detail: `${field} ${sentences[field]}` }
  const names = Object.keys(sentences).join(', ')
  return {
    pointer: '#',
    detail:
      code === 'unrecognized_keys'
        ? `Only ${names} may stand in the body.`
        : 'The body must be a JSON object.',
  }
}

/** The same for a schema's own type, so that a field without a sentence does not compile. */
export const sentencesFor = <T extends z.ZodRawShape>(
  _schema: z.ZodObject<T>,
  sentences: Readonly<Record<keyof T & string, string>>,
): Readonly<Record<keyof T & string, string>> => sentences
