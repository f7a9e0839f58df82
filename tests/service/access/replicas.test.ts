import { expect, test } from 'vitest'
import { describeStores } from '../store/stores.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf } from '../test-store.ts'
import { createBrowser } from './browser.ts'
import { CLIENT, startProvider } from './identity-provider.ts'

const SERVICE = 'https://tiltro.example.dk'

describeStores(({ newPlace, open }) => {
  test('whichever process answers, somebody is signed in, and signed out', async () => {
    const at = await newPlace()
    const { issuer } = await startProvider({
      service: SERVICE,
      secret: CLIENT.secret,
      accounts: { ann: { name: 'Ann', roles: ['facilitator'] } },
    })
    const env = {
      TILTRO_URL: SERVICE,
      TILTRO_OIDC_ISSUER: issuer,
      TILTRO_OIDC_CLIENT_ID: CLIENT.id,
      TILTRO_OIDC_CLIENT_SECRET: CLIENT.secret,
    }
    const apps = await Promise.all(
      [1, 2, 3].map(async () => createTestApp({ store: doorOf(await open({ at })), env }).app),
    )
    // A load balancer that gives every request to the next.
    let turn = 0
    const balancer = {
      request: (url: string, init: RequestInit) => apps[turn++ % apps.length]!.request(url, init),
    }
    const browser = createBrowser(balancer, SERVICE)
    expect((await browser.signIn(`${SERVICE}/sign-in?to=/v1/groups`, 'ann')).text).toBe('[]')

    const body = JSON.stringify({ name: 'Nord' })
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', accept: '*/*' }
    expect((await browser.ask(`${SERVICE}/v1/groups`, { method: 'POST', headers, body })).status).toBe(201)
    const groups = () => Promise.all(apps.map(() => browser.ask(`${SERVICE}/v1/groups`)))
    for (const response of await groups()) expect(await response.json()).toMatchObject([{ name: 'Nord' }])

    const held = browser.cookies()
    await browser.submit(`${SERVICE}/sign-out`, {})
    browser.plant(held)
    expect((await groups()).map(({ status }) => status)).toEqual([401, 401, 401])
  })
})
