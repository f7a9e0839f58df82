import { describeProblem, PROBLEMS, type ProblemCode } from '../problem.ts'
import { Problem } from './schemas.ts'

/** How the problems of a route stand in the OpenAPI document: one response for each status. */
export function problemResponses(...codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))]
  return Object.fromEntries(
    statuses.map((status) => {
      const same = codes.filter((code) => PROBLEMS[code].status === status)
      return [
        status,
        {
          description: same.map((code) => PROBLEMS[code].title).join('; '),
          content: {
            'application/problem+json': {
              schema: Problem,
              examples: Object.fromEntries(same.map((code) => [code, { value: describeProblem(code, '') }])),
            },
          },
        },
      ]
    }),
  )
}
