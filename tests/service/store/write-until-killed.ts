import { openStore } from '../../../service/store/store.ts'
import type { Place } from './stores.ts'

/** Sends reports and makes groups until it is killed, and says what was acknowledged, one line each. */
const { place, group, run } = JSON.parse(process.argv[2]!) as { place: Place; group: string; run: number }
const store = await openStore(place)
const by = { key: 'key', name: 'Somebody' }

const say = (line: string) => process.stdout.write(`${line}\n`)

for (let i = 0; ; i++) {
  const reports = Array.from({ length: 5 }, (_, j) => `${run}-${i}-${j}`)
  await Promise.all([
    ...reports.map(async (token) => {
      const report = { group, week: '2026-W33', tokenHash: token, counts: JSON.stringify({ token }) }
      if ((await store.reports.accept(report)) === 'stored') say(`report ${token}`)
    }),
    store.groups.create({ name: `group ${run}-${i}` }, by).then(({ id }) => say(`group ${id}`)),
  ])
}
