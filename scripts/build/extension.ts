import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { scriptOptions } from './extension/script-options.ts'
import { readManifest, type Browser } from './extension/manifest.ts'
import { readModelData } from './extension/model-data.ts'

export interface ExtensionBuild {
  readonly target: Browser
  /** The folder to write. */
  readonly out: string
  /** Match patterns of sites that it is switched on for by whoever installs it. */
  readonly hosts?: readonly string[]
  /** For tests alone: the page can look into our shadow root. */
  readonly open?: boolean
}

/** Everything that is copied as it stands: from the repository to the package. */
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['extension/_locales', '_locales'],
  ['extension/icons', 'icons'],
  ['extension/popup/popup.html', 'popup/popup.html'],
  ['extension/options/options.html', 'options/options.html'],
  ['extension/panel/panel.html', 'panel/panel.html'],
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
  open = false,
}: ExtensionBuild): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(`${out}/english`, { recursive: true })
  await Promise.all([
    build({ ...scriptOptions({ open }), outdir: out }),
    ...COPIED.map(([from, to]) => cp(from, `${out}/${to}`, { recursive: true })),
    writeFile(`${out}/english/model.json`, JSON.stringify(readModelData())),
    writeFile(`${out}/manifest.json`, JSON.stringify(await readManifest(target, hosts), null, 2) + '\n'),
  ])
}
