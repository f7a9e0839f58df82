import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { Settings } from '../settings.ts'

/** What is said of a pause. */
export interface PauseWords {
  readonly hour: string
  readonly tomorrow: string
  readonly until: (when: string) => string
  readonly end: string
}

/** When a working day begins, hours. */
const MORNING = 5

/** When a pause ends that begins now: in an hour, or before anybody is at work tomorrow. */
export function endOfPause(length: 'hour' | 'tomorrow', now: Date): Date {
  const end = new Date(now)
  if (length === 'hour') end.setHours(end.getHours() + 1)
  else {
    end.setDate(end.getDate() + 1)
    end.setHours(MORNING, 0, 0, 0)
  }
  return end
}

/** The time of day, with the day where it is another one. */
export function sayWhen(when: Date, now: Date, language: Language): string {
  const isToday = when.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    ...(isToday ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(when)
}

/** Until when there is a pause, if there is one. */
export function pauseState(
  { pausedUntil = 0 }: Settings,
  language: Language,
  words: PauseWords,
  now: Date,
): readonly HTMLElement[] {
  if (pausedUntil <= now.getTime()) return []
  return [element('p', {}, words.until(sayWhen(new Date(pausedUntil), now, language)))]
}

/** Begins a pause, or ends the one there is. */
export function pauseButtons(
  { pausedUntil = 0 }: Settings,
  words: PauseWords,
  now: Date,
  onPause: (until: number | undefined) => void,
): readonly HTMLElement[] {
  const button = (id: string, name: string, click: () => void) =>
    element('button', { type: 'button', id: `pause-${id}`, class: 'button', click }, name)
  if (pausedUntil > now.getTime()) return [button('end', words.end, () => onPause(undefined))]
  return (['hour', 'tomorrow'] as const).map((length) =>
    button(length, words[length], () => onPause(endOfPause(length, new Date()).getTime())),
  )
}
