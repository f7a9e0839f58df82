import type { Browser } from 'webextension-polyfill'
import { readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'

const NAME = 'pause'

/** Ends a pause when its time is over, so that nobody else needs a clock. */
export function followPause({ alarms, storage, runtime }: Browser): void {
  const end = () => void writeSettings(storage, { pausedUntil: undefined })
  const follow = ({ pausedUntil }: Settings) => {
    if (pausedUntil === undefined) void alarms.clear(NAME)
    else if (pausedUntil <= Date.now()) end()
    else void alarms.create(NAME, { when: pausedUntil })
  }
  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) end()
  })
  watchSettings(storage, follow)
  // Alarms do not outlive every browser's end.
  runtime.onStartup.addListener(() => void readSettings(storage).then(follow))
}
