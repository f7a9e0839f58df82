import type { BuildOptions } from 'esbuild'
import { leaveModelData } from './model-data.ts'
import { minifyStyles } from './minify-styles.ts'

export interface ScriptOptions {
  /** For tests, the page sees into our shadow root. */
  readonly open: boolean
  /** The first page opens after installation. */
  readonly welcome: boolean
}

/** The pages of the extension, each in a folder of its own with a script and a style sheet. */
export const PAGES = ['popup', 'options', 'panel', 'mirror', 'sharing', 'welcome'] as const

/** How the scripts and styles of the extension are made. */
export function scriptOptions({ open, welcome }: ScriptOptions): BuildOptions {
  const pages = PAGES.flatMap((name) => [
    [`${name}/${name}`, `extension/${name}/main.ts`],
    [`${name}/page`, `extension/${name}/${name}.css`],
  ])
  return {
    absWorkingDir: process.cwd(),
    entryPoints: {
      background: 'extension/background/main.ts',
      content: 'extension/content/main.ts',
      'sharing/token-worker': 'extension/sharing/token-worker.ts',
      ...(Object.fromEntries(pages) as Record<string, string>),
    },
    bundle: true,
    platform: 'browser',
    // Neither a content script nor a background script of both browsers can be a module.
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    minify: true,
    legalComments: 'none',
    // Letters as they are: half as long as their escapes.
    charset: 'utf8',
    define: { TILTRO_OPEN: String(open), TILTRO_WELCOME: String(welcome) },
    plugins: [leaveModelData, minifyStyles],
  }
}
