import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { createManifest } from '../../../scripts/build/extension/manifest.ts'
import { readModelData } from '../../../scripts/build/extension/model-data.ts'
import { scriptOptions } from '../../../scripts/build/extension/script-options.ts'

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Readonly<Record<string, unknown>>

const { outputFiles, metafile } = await build({
  ...scriptOptions({ open: false }),
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
  expect(sizeOf('background.js')).toBeLessThan(200_000)
})

test('the fields know nothing of the engine, and nothing of the service is built in', () => {
  const inputs = Object.keys(metafile.outputs['out/content.js']!.inputs)
  expect(inputs.filter((path) => !path.startsWith('extension/'))).toEqual([])
  expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('service/'))).toEqual([])
})

test('the model lacks nothing that the tagger reads', () => {
  const names = Object.keys(metafile.inputs).filter((path) => /-(model\.json|exceptions\.js)$/.test(path))
  expect(Object.keys(readModelData()).sort()).toEqual(names.map((path) => basename(path)).sort())
})

test('no site may be read before somebody has switched it on', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const made = createManifest(manifest, browser, [])
    expect(made).not.toHaveProperty('host_permissions')
    expect(made).not.toHaveProperty('content_scripts')
    expect(made).not.toHaveProperty('web_accessible_resources')
  }
})

test('each browser gets the background that it takes', () => {
  expect(createManifest(manifest, 'chromium', []).background).toEqual({ service_worker: 'background.js' })
  expect(createManifest(manifest, 'firefox', []).background).toEqual({ scripts: ['background.js'] })
})

test('sites that are built in are read from the start, in all their frames', () => {
  const hosts = ['https://journal.example.dk/*']
  expect(createManifest(manifest, 'chromium', hosts)).toMatchObject({
    host_permissions: hosts,
    content_scripts: [{ matches: hosts, js: ['content.js'], all_frames: true }],
  })
})
