import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { StoreDoor } from '../../service/store/door.ts'
import { openStore, type Store } from '../../service/store/store.ts'

/** The embedded store in a folder of its own, ended with the test that opens it. */
export async function openTestStore(now?: () => number): Promise<Store & { readonly data: string }> {
  const data = await mkdtemp(join(tmpdir(), 'tiltro-store-'))
  const store = await openStore({ data, ...(now && { now }) })
  onTestFinished(async () => {
    await store.close()
    await rm(data, { recursive: true })
  })
  return { ...store, data }
}

/** The door of a store that is open. */
export const doorOf = (store: Store): StoreDoor => ({
  use: () => store,
  isReady: () =>
    store.check().then(
      () => true,
      () => false,
    ),
  reason: () => undefined,
  close: store.close,
})
