import type { Browser } from 'webextension-polyfill'
import { readSettings, watchSettings, type Settings } from '../settings.ts'
import type { TallyKeeper } from '../tally/keep-tally.ts'

/** Erases what was counted when nothing is to be counted any more, be it by the writer or by the workplace. */
export function followMirror({ storage, runtime }: Browser, tally: Pick<TallyKeeper, 'clear'>): void {
  const follow = ({ mirror }: Settings) => {
    if (!mirror) void tally.clear()
  }
  watchSettings(storage, follow)
  runtime.onStartup.addListener(() => void readSettings(storage).then(follow))
}
