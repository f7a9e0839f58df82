import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FORMAT } from '../../lexicon/engine/compiled.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import { applyChanges } from '../../service/desk/changes.ts'
import { versionOf } from '../../service/desk/lexicon-now.ts'
import { toFolder } from '../../service/desk/workshop.ts'
import { readLexicons } from '../../service/read-dist.ts'
import { openStore } from '../../service/store/store.ts'
import { spreadOf } from './measure.ts'

/**
 * `npm run bench:desk`: how long trainers wait for the list of entries and for a search in it, of a real service with so
 * many entries. ms from the request until the last byte of the page, over HTTP on this machine.
 */
const ENTRIES = 1_000
/** What people wait without noticing that they do, ms. */
const MOST = 100
const ROUNDS = 40
const ASKED = [
  ['the whole list', '', {}],
  ['the whole list, all lines shown', '?most=5000', {}],
  ['a search, as the page asks while one types', '?q=misbrug', { 'x-part': 'found' }],
  ['a search for what nearly all have', '?q=e&most=5000', { 'x-part': 'found' }],
  ['a search with filters, by how often met', '?q=er&of=da&status=own&sort=met', { 'x-part': 'found' }],
] as const

const data = await mkdtemp(join(tmpdir(), 'tiltro-bench-'))
await publishMany()
const program = spawn(process.execPath, ['dist/service.mjs'], {
  env: { ...process.env, PORT: '0', TILTRO_DATA: data, DATABASE_URL: '', TILTRO_REQUEST_SECONDS: '120' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const url = await listening()
  const cookie = await signIn(url)
  const times = ASKED.map((): number[] => [])
  for (let round = -3; round < ROUNDS; round++)
    for (const [i, [, query, headers]] of ASKED.entries()) {
      const began = performance.now()
      const answer = await fetch(`${url}desk${query}`, { headers: { cookie, ...headers } })
      const page = await answer.text()
      if (answer.status !== 200 || !page.includes('<table'))
        throw new Error(`The desk answered ${answer.status}.`)
      if (round >= 0) times[i]!.push(performance.now() - began)
    }
  console.log(`${ENTRIES.toLocaleString('en')} entries; ms, median (95 of 100 within)`)
  for (const [i, [what]] of ASKED.entries()) {
    const sorted = times[i]!.sort((a, b) => a - b)
    const late = sorted[Math.floor(ROUNDS * 0.95)]!
    console.log(`${what.padEnd(46)}${spreadOf(sorted).median.toFixed(1).padStart(7)} (${late.toFixed(1)})`)
    if (spreadOf(sorted).median > MOST) process.exitCode = 1
  }
} finally {
  program.kill()
  await rm(data, { recursive: true, force: true })
}

/** Entries of one's own beside those of the product, until there are enough. */
async function publishMany(): Promise<void> {
  const product = toFolder(JSON.parse(await readFile('dist/desk/source.json', 'utf8')) as SourceFile[])
  const entries = product.files.filter(({ path }) => placeOf(path)?.kind === 'entry')
  const added = Array.from({ length: ENTRIES - entries.length }, (_, i) => {
    const { path, text } = entries[i % entries.length]!
    return { path: path.replace(/\.yml$/, `-${i}.yml`), content: text, moved_to: null, origin: 'Nord' }
  })
  const changes = added.map(({ path, content }) => ({ path, text: content }))
  const version = '2099.01-1'
  const lexicons = await readLexicons('dist/')
  const store = await openStore({ data, database: undefined })
  const by = { author: 'a', author_name: 'Anna', reviewer: 'b', reviewer_name: 'Bo', reason: '' }
  await store.lexicons.publish(
    {
      ...{ follows: 0, version, reason: '', kept: {}, forgotten: [], drafts: [] },
      base: { hash: product.hash, version: versionOf(product.files), files: product.files },
      hash: toFolder(applyChanges(product.files, changes, version)).hash,
      added: added.map((one) => ({ ...one, ...by })),
      // What notes are read with plays no part here.
      compiled: [lexicons.da, lexicons.en].map((compiled) => ({
        ...{ language: compiled.language, format: FORMAT, hash: compiled.hash },
        content: JSON.stringify(compiled),
      })),
    },
    { key: 'b', name: 'Bo' },
  )
  await store.close()
}

async function listening(): Promise<string> {
  let said = ''
  for await (const chunk of program.stdout.setEncoding('utf8')) {
    said += chunk as string
    const url = /"url":"([^"]+)"/.exec(said)?.[1]
    if (url) {
      program.stdout.resume()
      return url
    }
  }
  throw new Error('The service did not start.')
}

/** The trainer of the demo. */
async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}sign-in/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ role: 'trainer', to: '/desk', language: 'en' }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
