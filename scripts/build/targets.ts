import { existsSync } from 'node:fs'
import { LEXICON } from './lexicon.ts'
import { DESK } from './desk.ts'
import { buildLibrary } from './library.ts'
import { buildPages } from './pages.ts'
import { buildScan } from './scan.ts'
import { buildReader, buildService, buildStoreCommand, buildWorkshop } from './service.ts'
import type { Target } from './target.ts'

const extension = (target: 'chromium' | 'firefox'): Target => ({
  out: target,
  from: ['lexicon', 'extension', 'manifest.json', 'package.json', 'LICENSE'],
  build: async () => {
    const { buildExtension } = await import('./extension.ts')
    await buildExtension({ target, out: `dist/${target}`, welcome: true })
  },
})

/** Everything that lies in `dist`, each after what it is made from. */
export const TARGETS: readonly Target[] = [
  LEXICON,
  DESK,
  { out: 'tiltro.mjs', from: ['lexicon'], build: buildLibrary },
  { out: 'pages', from: ['lexicon', 'extension/feedback', 'service'], build: buildPages },
  { out: 'service.mjs', from: ['lexicon', 'service'], build: buildService },
  {
    out: 'scan',
    from: ['lexicon', 'scripts/scan', 'service/analyse-note.ts', 'service/load-tagger.ts'],
    build: buildScan,
  },
  { out: 'store.mjs', from: ['lexicon', 'service'], build: buildStoreCommand },
  { out: 'workshop.mjs', from: ['lexicon', 'service'], build: buildWorkshop },
  { out: 'reader.mjs', from: ['lexicon', 'service'], build: buildReader },
  extension('chromium'),
  extension('firefox'),
].filter(({ from }) => from.every((path) => existsSync(path)))
