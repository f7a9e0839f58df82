import { parseHTML } from 'linkedom'
import type { Person } from '../../../../service/access/person.ts'
import { createWorkshop, type Folder } from '../../../../service/desk/workshop.ts'
import { parseGuide } from '../../../../service/desk/guide.ts'
import type { SampleNote } from '../../../../service/desk/bench/corpus.ts'
import { personWith, signInAs } from '../../access/people.ts'
import { entryFile, smallProduct } from '../../desk/small-product.ts'
import { sharedTagger } from '../../shared-tagger.ts'
import { createTestApp } from '../../test-app.ts'
import { doorOf, openTestStore } from '../../test-store.ts'

/** A page as a person would see it. */
export interface Seen {
  readonly status: number
  /** Path and query. */
  readonly at: string
  readonly document: Document
  /** All text on it, on one line. */
  readonly text: string
  readonly html: string
}

/** A trainer at the desk, without a screen: opens pages and sends their forms, as without scripts. */
export interface Trainer {
  readonly open: (path: string) => Promise<Seen>
  /** Sends a form of a page, some of its fields filled in otherwise, and follows where it leads. */
  readonly send: (page: Seen, form: string, fields?: Fields) => Promise<Seen>
  readonly upload: (path: string, name: string, content: string | Uint8Array) => Promise<Seen>
}

type Fields = Readonly<Record<string, string | readonly string[]>>

const GUIDE = parseGuide('# Håndbog\n\n## Navn (id)\n\nKort.\n\n# Handbook\n\n## Name (id)\n\nShort.\n')
const BOTH = { da: GUIDE.da, en: GUIDE.en }

/** A desk with a small product, which is checked and compiled in a moment. */
export async function openDesk({
  product = smallProduct(entryFile('doven'), entryFile('sur')),
  corpus = [],
}: { readonly product?: Folder; readonly corpus?: readonly SampleNote[] } = {}) {
  const store = await openTestStore()
  const release = { product }
  const create = () =>
    createTestApp({
      store: doorOf(store),
      desk: {
        workshop: createWorkshop(sharedTagger),
        product: () => Promise.resolve(release.product),
        corpus: () => Promise.resolve(corpus),
        guide: () => Promise.resolve(BOTH),
      },
    }).app
  let app = create()
  return {
    store,
    /** The service is updated: it comes with another lexicon. */
    release: (next: Folder) => {
      release.product = next
      app = create()
    },
    trainer: (name: string) => enter(() => app, store, personWith(name, ['trainer'])),
  }
}

async function enter(
  app: () => ReturnType<typeof createTestApp>['app'],
  store: Parameters<typeof signInAs>[1],
  person: Person,
): Promise<Trainer> {
  const browser = await signInAs(app(), store, person)
  const cookie = await cookieOf(browser)

  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = {
      cookie,
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      ...(init.headers as object),
    }
    const response = await app().request(path, { ...init, headers })
    const location = response.headers.get('location')
    if (response.status === 303 && location) return ask(location)
    const html = await response.text()
    const { document } = parseHTML(html)
    return {
      status: response.status,
      at: path,
      document,
      // A file that is fetched is no page.
      text: (document.documentElement ? document.body.textContent : '').replace(/\s+/g, ' '),
      html,
    }
  }

  return {
    open: (path) => ask(path),
    send: (page, selector, fields = {}) => {
      const form = page.document.querySelector(selector)
      if (!form) throw new Error(`There is no ${selector} on ${page.at}: ${page.text}`)
      const body = new URLSearchParams(fieldsOf(page.document, form))
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name)
        for (const one of [value].flat()) body.append(name, one)
      }
      return ask(form.getAttribute('action')!, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      })
    },
    upload: async (path, name, content) => {
      const form = new FormData()
      form.set('file', new File([content as BlobPart], name))
      const { headers, body } = new Response(form)
      const bytes = await new Response(body).arrayBuffer()
      return ask(path, {
        method: 'POST',
        headers: { 'content-type': headers.get('content-type')!, 'content-length': String(bytes.byteLength) },
        body: bytes,
      })
    },
  }
}

/** What a browser would send of a form, buttons apart. */
function fieldsOf(document: Document, form: Element): [string, string][] {
  const id = form.getAttribute('id')
  const inside = [...form.querySelectorAll('input, textarea, select')]
  const beside = id ? [...document.querySelectorAll(`[form="${id}"]`)] : []
  return [...new Set([...inside, ...beside])].flatMap((field): [string, string][] => {
    const name = field.getAttribute('name')
    const type = field.getAttribute('type')
    if (!name || ((type === 'checkbox' || type === 'radio') && !field.hasAttribute('checked'))) return []
    if (field.tagName === 'SELECT') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
      return [[name, chosen?.getAttribute('value') ?? '']]
    }
    return [
      [name, field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : (field.getAttribute('value') ?? '')],
    ]
  })
}

async function cookieOf(browser: Awaited<ReturnType<typeof signInAs>>): Promise<string> {
  let cookie = ''
  await browser.get('/', {}, {
    request: (_path: string, { headers }: { headers: Record<string, string> }) => {
      cookie = headers.cookie ?? ''
      return new Response()
    },
  } as never)
  return cookie
}
