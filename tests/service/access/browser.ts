interface App {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>
}

interface Cookie {
  readonly origin: string
  readonly name: string
  readonly value: string
  readonly path: string
}

/** Where a browser is. */
export interface Page {
  readonly url: string
  readonly status: number
  readonly text: string
}

/**
 * A browser without a screen: it keeps cookies, follows redirects and sends forms. What stands under the service's
 * origin it asks of the app, everything else over the network.
 */
export function createBrowser(app: App, service: string) {
  let cookies: readonly Cookie[] = []

  const cookieHeader = ({ origin, pathname }: URL) =>
    cookies
      .filter((cookie) => cookie.origin === origin && pathname.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')

  const keep = ({ origin }: URL, lines: readonly string[]) => {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/)
      const [name = '', ...value] = pair.split('=')
      const path = attributes.find((item) => /^path=/i.test(item))?.slice(5) ?? '/'
      cookies = cookies.filter((cookie) => cookie.origin !== origin || cookie.name !== name)
      const isGone = attributes.some((item) => /^max-age=0$/i.test(item)) || value.join('=') === ''
      if (!isGone) cookies = [...cookies, { origin, name, value: value.join('='), path }]
    }
  }

  /** One request, and no further. */
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const at = new URL(url)
    const headers = {
      accept: 'text/html',
      ...(init.headers as Record<string, string>),
      cookie: cookieHeader(at),
    }
    const request = { ...init, headers, redirect: 'manual' as const }
    const response = await (at.origin === service ? app.request(url, request) : fetch(url, request))
    keep(at, response.headers.getSetCookie())
    return response
  }

  /** Follows redirects to their end, or to one that `stop` wants to look at. */
  const open = async (
    url: string,
    init: RequestInit = {},
    stop: (url: string) => boolean = () => false,
  ): Promise<Page> => {
    const response = await ask(url, init)
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location) {
      const next = new URL(location, url).href
      return stop(next) ? { url: next, status: response.status, text: '' } : open(next, {}, stop)
    }
    return { url, status: response.status, text: await response.text() }
  }

  const submit = (url: string, fields: Readonly<Record<string, string>>, stop?: (url: string) => boolean) =>
    open(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams(fields).toString(),
      },
      stop,
    )

  return {
    ask,
    open,
    submit,
    cookies: () => cookies.filter(({ origin }) => origin === service),
    /** Cookies of another browser, or from before. */
    plant: (planted: readonly Cookie[]) => {
      cookies = [...cookies.filter(({ origin }) => origin !== service), ...planted]
    },
    /** Goes through the provider's forms, sign-in and consent, as this account. */
    signIn: async (start: string, account: string, stop?: (url: string) => boolean): Promise<Page> => {
      let page = await open(start, {}, stop)
      for (let form = 0; form < 3 && page.url.includes('/interaction/'); form++) {
        const action = new URL(/action="([^"]+)"/.exec(page.text)![1]!, page.url).href
        const prompt = /name="prompt" value="(\w+)"/.exec(page.text)![1]!
        page = await submit(action, { prompt, login: account, password: 'any' }, stop)
      }
      return page
    },
  }
}
