import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { cardKit } from '../../extension/feedback/card-kit.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { PAGES, scriptOptions } from './extension/script-options.ts'
import { readManifest, type Browser } from './extension/manifest.ts'
import { minifyStyle } from './extension/minify-styles.ts'
import { readModelData } from './extension/model-data.ts'

export interface ExtensionBuild {
  readonly target: Browser
  /** The folder to write. */
  readonly out: string
  /** Match patterns of sites that it is switched on for by whoever installs it. */
  readonly hosts?: readonly string[]
  /** What the workplace has decided, in the names of `extension/policies/schema.json`: below its policy, above the person. */
  readonly policy?: Policy
  /** The public key whose id a Chromium has to give it, DER in base64. */
  readonly key?: string
  /** Where the browser looks for a newer one. */
  readonly updates?: string
  /** The first page opens after installation. */
  readonly welcome?: boolean
  /** For tests alone: the page can look into our shadow root. */
  readonly open?: boolean
}

/** As an administrator writes it. */
export type Policy = Readonly<Record<string, unknown>>

/** Everything that is copied as it stands: from the repository to the package. */
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['extension/_locales', '_locales'],
  ['extension/icons', 'icons'],
  ...PAGES.map((name) => [`extension/${name}/${name}.html`, `${name}/${name}.html`] as const),
  ['extension/policies/schema.json', 'policies/schema.json'],
  ['dist/lexicon/da.json', 'lexicon/da.json'],
  ['dist/lexicon/en.json', 'lexicon/en.json'],
  ['LICENSE', 'LICENSE'],
]

/** The unpacked extension of one browser. The compiled lexicons lie in `dist/lexicon` already. */
export async function buildExtension({
  target,
  out,
  hosts = [],
  policy = {},
  key,
  updates,
  welcome = false,
  open = false,
}: ExtensionBuild): Promise<void> {
  const manifest = await readManifest(target, {
    hosts,
    ...(typeof policy.serviceAddress === 'string' ? { service: policy.serviceAddress } : {}),
    ...(key ? { key } : {}),
    ...(updates ? { updates } : {}),
  })
  await rm(out, { recursive: true, force: true })
  for (const folder of ['card', 'english']) await mkdir(`${out}/${folder}`, { recursive: true })
  await Promise.all([
    build({ ...scriptOptions({ open, welcome }), outdir: out }),
    ...COPIED.map(([from, to]) => cp(from, `${out}/${to}`, { recursive: true })),
    writeCardKit('da', out),
    writeCardKit('en', out),
    writeFile(`${out}/english/model.json`, JSON.stringify(readModelData())),
    writeFile(`${out}/manifest.json`, JSON.stringify(manifest, null, 2) + '\n'),
  ])
  await writeFile(`${out}/policies/built-in.json`, JSON.stringify(policy, null, 2) + '\n')
}

/** What the background sends to a field. */
async function writeCardKit(language: Language, out: string): Promise<void> {
  const { style, words } = cardKit(language)
  await writeFile(`${out}/card/${language}.json`, JSON.stringify({ style: await minifyStyle(style), words }))
}
