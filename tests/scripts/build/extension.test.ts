import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { createManifest } from '../../../scripts/build/extension/manifest.ts'
import { readModelData } from '../../../scripts/build/extension/model-data.ts'
import { scriptOptions } from '../../../scripts/build/extension/script-options.ts'

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Readonly<Record<string, unknown>>

const { outputFiles, metafile } = await build({
  ...scriptOptions({ open: false, welcome: true }),
  outdir: 'out',
  write: false,
  metafile: true,
})
const sizeOf = (name: string) =>
  outputFiles.find(({ path }) => path.endsWith(`/out/${name}`))!.contents.length

test('what every page has to load is small', () => {
  expect(sizeOf('content.js')).toBeLessThan(50_000)
})

test('the background starts without the data of the English model', () => {
  expect(sizeOf('background.js')).toBeLessThan(270_000)
})

test('the fields know nothing of the engine, and of the service only what is declared to be sent', () => {
  const inputs = Object.keys(metafile.outputs['out/content.js']!.inputs)
  expect(inputs.filter((path) => !path.startsWith('extension/'))).toEqual([])
  const ofService = Object.keys(metafile.inputs).filter((path) => path.startsWith('service/'))
  expect(ofService).toEqual(['service/report.ts'])
})

test('the model lacks nothing that the tagger reads', () => {
  const names = Object.keys(metafile.inputs).filter((path) => /-(model\.json|exceptions\.js)$/.test(path))
  expect(Object.keys(readModelData()).sort()).toEqual(names.map((path) => basename(path)).sort())
})

test('no site may be read before somebody has switched it on', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const made = createManifest(manifest, browser)
    expect(made).not.toHaveProperty('host_permissions')
    expect(made).not.toHaveProperty('content_scripts')
    expect(made).not.toHaveProperty('web_accessible_resources')
  }
})

test('each browser gets the background that it takes', () => {
  expect(createManifest(manifest, 'chromium').background).toEqual({ service_worker: 'background.js' })
  expect(createManifest(manifest, 'firefox').background).toEqual({ scripts: ['background.js'] })
})

test('sites that are built in are read from the start, in all their frames', () => {
  const hosts = ['https://journal.example.dk/*']
  expect(createManifest(manifest, 'chromium', { hosts })).toMatchObject({
    host_permissions: hosts,
    content_scripts: [{ matches: hosts, js: ['content.js'], all_frames: true }],
  })
})

const requestsOf = (builtIn: Parameters<typeof createManifest>[2]) => {
  const { extension_pages: policy } = createManifest(manifest, 'chromium', builtIn)
    .content_security_policy as { extension_pages: string }
  return /connect-src ([^;]*)/.exec(policy)![1]
}

test('where sites are built in, the browser lets nothing out, or to the one service alone', () => {
  const hosts = ['https://journal.example.dk/*']
  expect(requestsOf({ hosts })).toBe("'self'")
  expect(requestsOf({ hosts, service: 'https://tiltro.example.dk/x' })).toBe(
    "'self' https://tiltro.example.dk",
  )
  expect(requestsOf({})).toContain('https:')
})

test('a service that is built in may be asked for the lexicon, and is not read along with', () => {
  const hosts = ['https://journal.example.dk/*']
  const made = createManifest(manifest, 'firefox', { hosts, service: 'https://tiltro.example.dk:8443/x' })
  expect(made).toMatchObject({
    host_permissions: [...hosts, 'https://tiltro.example.dk/*'],
    content_scripts: [{ matches: hosts }],
  })
})

test('each browser is told in its own way where a newer version is', () => {
  const updates = 'https://intranet.example.dk/tiltro/updates'
  expect(createManifest(manifest, 'chromium', { updates, key: 'MII' })).toMatchObject({
    ...{ update_url: updates, key: 'MII' },
  })
  const firefox = createManifest(manifest, 'firefox', { updates, key: 'MII' })
  expect(firefox).not.toHaveProperty('key')
  expect(firefox).toMatchObject({ browser_specific_settings: { gecko: { update_url: updates } } })
})

test('each browser gets the panel that it knows', () => {
  const [chromium, firefox] = [createManifest(manifest, 'chromium'), createManifest(manifest, 'firefox')]
  expect(chromium).toHaveProperty('side_panel')
  expect(chromium).not.toHaveProperty('sidebar_action')
  expect(firefox).toHaveProperty('sidebar_action')
  expect(firefox).not.toHaveProperty('side_panel')
  expect(firefox.permissions).not.toContain('sidePanel')
})
