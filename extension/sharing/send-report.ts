import type { Report } from '../../service/report.ts'
import { askService, problemOf } from './ask-service.ts'
import type { Outcome } from './reports.ts'

/** Sends a report. The answer is what became of its week; undefined where it is to be tried again. */
export async function sendReport(
  service: string,
  report: Report,
  fetch: typeof globalThis.fetch,
): Promise<Outcome | undefined> {
  const answered = await askService(service, '/v1/reports', report, fetch)
  if (answered.kind === 'unreachable') return undefined
  const { status, body } = answered
  if (status === 204) return 'sent'
  switch (problemOf(body)) {
    case 'week-closed':
      return 'late'
    case 'group-ended':
    case 'no-such-group':
      return 'ended'
    case 'token-refused':
    case 'wrong-input':
      return 'refused'
    default:
      // Too many at once, a service that is being started, a proxy with a page of its own.
      return undefined
  }
}
