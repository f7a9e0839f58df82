import type { BuildOptions } from 'esbuild'
import { leaveModelData } from './model-data.ts'
import { minifyStyles } from './minify-styles.ts'

/** How the scripts and styles of the extension are made. `open`: for tests, the page sees into our shadow root. */
export function scriptOptions({ open }: { readonly open: boolean }): BuildOptions {
  return {
    absWorkingDir: process.cwd(),
    entryPoints: {
      background: 'extension/background/main.ts',
      content: 'extension/content/main.ts',
      'popup/popup': 'extension/popup/main.ts',
      'popup/page': 'extension/popup/popup.css',
      'panel/panel': 'extension/panel/main.ts',
      'panel/page': 'extension/panel/panel.css',
      'options/options': 'extension/options/main.ts',
      'options/page': 'extension/options/options.css',
    },
    bundle: true,
    platform: 'browser',
    // Neither a content script nor a background script of both browsers can be a module.
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    minify: true,
    legalComments: 'none',
    define: { TILTRO_OPEN: String(open) },
    plugins: [leaveModelData, minifyStyles],
  }
}
