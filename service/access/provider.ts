import * as client from 'openid-client'
import { hasAll, type Claims } from './claims.ts'
import type { Oidc } from './settings.ts'

/** What has to be remembered between asking the provider and its answer. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The workplace's sign-in. */
export interface Provider {
  /** Where to send somebody who wants to sign in. */
  readonly begin: (redirectUri: string) => Promise<{ readonly url: string; readonly attempt: Attempt }>
  /**
   * Checks the provider's answer and fetches what it says of the person.
   *
   * @param answered the address of the answer, as it was opened
   * @throws {Error} of openid-client, where anything does not fit
   */
  readonly finish: (
    answered: URL,
    attempt: Attempt,
  ) => Promise<{ readonly claims: Claims; readonly idToken: string }>
  /** Where to send somebody to end the provider's session too; undefined where it has no such place. */
  readonly endSession: (idToken: string, returnTo: string) => Promise<string | undefined>
}

/** s that the provider may take for one answer. */
const PATIENCE = 5

/** OpenID Connect with the authorization code flow, PKCE, state and nonce. The provider is asked about itself when it is first needed. */
export function createProvider(oidc: Oidc): Provider {
  let known: Promise<client.Configuration> | undefined
  const configuration = () => {
    known ??= discover(oidc)
    // A provider that was away is asked again by the next person.
    known.catch(() => (known = undefined))
    return known
  }

  return {
    begin: async (redirectUri) => {
      const config = await configuration()
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: oidc.scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, attempt }
    },

    finish: async (answered, { state, nonce, verifier }) => {
      const config = await configuration()
      const tokens = await client.authorizationCodeGrant(config, answered, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()!
      const rest =
        !hasAll(claims, oidc) && config.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
          : {}
      return { claims: { ...rest, ...claims }, idToken: tokens.id_token! }
    },

    endSession: async (idToken, returnTo) => {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      return client.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: returnTo,
      }).href
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: Oidc): Promise<client.Configuration> {
  const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  const found = await client.discovery(new URL(issuer), clientId, undefined, client.None(), {
    timeout: PATIENCE,
    execute: insecure,
  })
  const server = found.serverMetadata()
  const config = new client.Configuration(server, clientId, undefined, proofOf(server, clientSecret))
  config.timeout = PATIENCE
  for (const allow of insecure) allow(config)
  // The signature of the id token is checked too, and not left to TLS alone.
  client.enableNonRepudiationChecks(config)
  return config
}

/** How the client proves who it is: by the way that is the default of OpenID Connect, unless the provider has only another. */
function proofOf(server: client.ServerMetadata, secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None()
  const ways = server.token_endpoint_auth_methods_supported
  return ways && !ways.includes('client_secret_basic')
    ? client.ClientSecretPost(secret)
    : client.ClientSecretBasic(secret)
}
