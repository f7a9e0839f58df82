import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import puppeteer from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { findFirefox } from '../../scripts/install-firefox.mjs'
import { pack } from '../../scripts/pack/pack.ts'
import { toKey } from '../../scripts/pack/read-key.ts'
import { servePages, type Served } from '../../scripts/try/serve-pages.ts'
import { fieldsPage } from '../end-to-end/fields-page.ts'
import { remarksOf } from '../end-to-end/notes.ts'

/** A name that leads to this machine, and to nothing that another browser on it has open. */
const HOST = 'journal.localhost'
const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik. '
/** Written in the policies after packing: what arrives has not come with the package. */
const MANAGED = { categoriesOff: ['label'], disableMirror: true }
const shown = remarksOf(TEXT).filter(({ category }) => category !== 'label').length
const PATIENCE = 90_000

let folder: string
let served: Served
let journal: string
const key = toKey(
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey,
)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-policy-'))
  const files = new Map<string, Buffer>()
  served = await servePages((path) => {
    const body = files.get(path.slice(1))
    return body ? { body, headers: { 'content-type': typeOf(path) } } : fieldsPage(path)
  })
  const options = { hosts: [`http://${HOST}/*`], key, address: served.origin, policy: {}, open: true }
  for (const name of await pack({ ...options, out: folder }))
    files.set(name, await readFile(join(folder, name)))
  journal = served.origin.replace('127.0.0.1', HOST) + '/'
})
afterAll(async () => {
  await served?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('of this text something is left when labels are off', () => {
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(remarksOf(TEXT).length)
})

test('Chromium fetches it by policy from where the packages lie, and hears what the workplace has decided', async () => {
  const executablePath = await withPolicy(findChromium()!, await readPolicies('chrome.json'))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'da',
    args: ['--lang=da', '--no-first-run', '--disable-dev-shm-usage'],
    // All that keeps a browser under test from fetching anything by itself.
    ignoreDefaultArgs: [
      ...['--disable-extensions', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-default-apps'],
    ],
  })
  try {
    const page = context.pages()[0]!
    const writeNote = async () => {
      await page.goto(journal)
      await page.locator('#textarea').click()
      await page.keyboard.type(TEXT)
      await wait(500)
      return page.evaluate(countMarks)
    }
    // Labels are off by nothing but the policy. Playwright cannot open the pages of such an extension.
    await expect.poll(writeNote, { timeout: PATIENCE, interval: 1000 }).toBe(shown)
  } finally {
    await Promise.race([context.close(), wait(20_000)])
  }
})

test('Firefox does too, by the policies that lie beside it', async () => {
  const program = await copyFirefox(findFirefox()!)
  const { policies } = await readPolicies('firefox.json')
  await mkdir(join(dirname(program), 'distribution'), { recursive: true })
  await writeFile(
    join(dirname(program), 'distribution/policies.json'),
    // What is packed is signed by nobody yet; an ESR can be told to take it so.
    JSON.stringify({
      policies: {
        ...(policies as object),
        Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      },
    }),
  )
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: program, headless: true, timeout: PATIENCE },
    extraPrefsFirefox: { 'intl.locale.requested': 'da' },
  })
  try {
    const page = await browser.newPage()
    await expect
      .poll(
        async () => {
          await page.goto(journal)
          await page.click('#textarea')
          await page.keyboard.type(TEXT)
          await wait(500)
          return page.evaluate(countMarks)
        },
        { timeout: PATIENCE, interval: 1000 },
      )
      .toBe(shown)
  } finally {
    await browser.close()
  }
})

/** In the page: how many remarks are marked. */
function countMarks(): number {
  const root = document.documentElement.lastElementChild?.shadowRoot
  return root?.querySelectorAll('.mark.first').length ?? -1
}

/** The policies that were packed, with what the workplace has decided since. */
async function readPolicies(name: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(join(folder, 'policies', name), 'utf8')
  const more = JSON.stringify(MANAGED).slice(1, -1)
  return JSON.parse(text.replace('"sites":', `${more}, "sites":`)) as Readonly<Record<string, unknown>>
}

/**
 * A Chromium that finds the policy where it looks for one, and is alone with it: what it sees of the folder is its own,
 * so that no other browser of this machine obeys, and nothing is left behind whatever happens.
 */
async function withPolicy(program: string, policy: object): Promise<string> {
  const place = program.includes('google-chrome') ? '/etc/opt/chrome' : '/etc/chromium'
  const root = join(folder, 'etc')
  await mkdir(join(root, 'policies/managed'), { recursive: true })
  await writeFile(join(root, 'policies/managed/tiltro.json'), JSON.stringify(policy))
  const path = join(folder, 'chromium-with-policy')
  const inside = `mount --bind '${root}' ${place} && exec '${program}' "$@"`
  await writeFile(
    path,
    `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`,
    {
      mode: 0o755,
    },
  )
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0)
    throw new Error(
      'A folder of its own for policies takes root with mounts, as in a container that may mount.',
    )
  return path
}

/** A Firefox finds policies beside itself, and the one of the machine is left as it is. */
async function copyFirefox(program: string): Promise<string> {
  const home = await findHome(program)
  const copy = join(folder, 'firefox')
  await cp(home, copy, { recursive: true, filter: (path) => !path.endsWith('/distribution') })
  return join(copy, 'firefox-esr')
}

/** The folder with the program itself, where the path may hold a link or a script that leads there. */
async function findHome(program: string): Promise<string> {
  const real = await realpath(program)
  const start = await readFile(real)
  if (start.toString('latin1', 1, 4) === 'ELF') return dirname(real)
  const named = /\/usr\/lib\/firefox[\w-]*/.exec(start.toString())
  if (!named) throw new Error(`${real} does not say where Firefox lies.`)
  return named[0]
}

const TYPES: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
}
const typeOf = (path: string) => TYPES[path.split('.').at(-1)!] ?? 'application/json'
