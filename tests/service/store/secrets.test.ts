import { expect, test } from 'vitest'
import { openStore } from '../../../service/store/store.ts'
import { describeStores } from './stores.ts'

const SECRET = 'a secret of the configuration, long enough'

describeStores(({ newPlace, open }) => {
  test('all processes of a service have the same secrets, also those that start at once', async () => {
    const at = await newPlace()
    const stores = await Promise.all([open({ at }), open({ at }), open({ at })])
    const keys = stores.map(({ secretOf }) => Buffer.from(secretOf('tokens')).toString('hex'))
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  test('every purpose has its own secret, and so has every store', async () => {
    const [one, other] = [await open(), await open()]
    const keys = [one, other].flatMap(({ secretOf }) =>
      (['cookies', 'people', 'codes', 'tokens'] as const).map((purpose) =>
        Buffer.from(secretOf(purpose)).toString('hex'),
      ),
    )
    expect(new Set(keys).size).toBe(8)
  })

  test('a secret of the configuration is kept out of the store', async () => {
    const at = await newPlace()
    const configured = await openStore({ ...at, secret: SECRET })
    expect(await configured.database.db.selectFrom('secret').selectAll().execute()).toEqual([])
    const key = Buffer.from(configured.secretOf('codes'))
    await configured.close()
    const again = await openStore({ ...at, secret: SECRET })
    expect(key.equals(again.secretOf('codes'))).toBe(true)
    await again.close()
  })
})
