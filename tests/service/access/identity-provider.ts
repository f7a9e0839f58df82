import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import { onTestFinished, vi } from 'vitest'

/** What the provider says of each account, by the name they sign in with. */
export type Accounts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface ProviderOptions {
  /** Origin and base path of the service. */
  readonly service: string
  readonly accounts: Accounts
  /** Says roles and groups only to whoever asks for them with the access token. */
  readonly keepsClaims?: boolean
  /** s that a code works. */
  readonly codeLife?: number
  /** Without one the client is public. */
  readonly secret?: string
}

export const CLIENT = { id: 'tiltro', secret: 'a secret of thirty-two characters' }

/** A real provider of OpenID Connect on a free port, that takes any password. Ended with the test. */
export async function startProvider(options: ProviderOptions): Promise<{ readonly issuer: string }> {
  const { service, accounts, keepsClaims = false, codeLife = 60, secret } = options
  // It says on its own that it would rather have a newer Node.
  const said = (['info', 'warn'] as const).map((method) => vi.spyOn(console, method).mockReturnValue())
  const { default: Provider } = await import('oidc-provider')
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        ...(secret ? { client_secret: secret } : { token_endpoint_auth_method: 'none' as const }),
        redirect_uris: [`${service}/sign-in/done`],
        post_logout_redirect_uris: [`${service}/logget-ud`, `${service}/signed-out`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'one' }] },
    cookies: { keys: ['a key for the cookies of the provider'] },
    claims: { openid: ['sub'], profile: ['name', 'roles', 'groups', 'realm_access'] },
    conformIdTokenClaims: keepsClaims,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts[id] }),
    }),
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { logoutSource: (context, form) => void (context.body = form) },
    },
    renderError: (context, out) => void (context.body = JSON.stringify(out)),
    pkce: { required: () => true },
    ttl: {
      Session: 3600,
      Grant: 3600,
      AccessToken: 600,
      IdToken: 600,
      Interaction: 600,
      AuthorizationCode: codeLife,
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  for (const spy of said) spy.mockRestore()
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { issuer }
}
