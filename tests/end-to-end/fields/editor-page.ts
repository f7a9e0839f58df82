import { existsSync, readFileSync } from 'node:fs'
import { extname, normalize } from 'node:path'
import type { Answer } from '../../../scripts/try/serve-pages.ts'
import { EDITORS } from './build-editors.ts'

/** Editors that come as a script of their own and not as a module. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ckeditor4: '/packages/ckeditor4/ckeditor.js',
  tinymce: '/packages/tinymce/tinymce.min.js',
}
const FOLDERS: readonly (readonly [path: string, folder: string])[] = [
  ['/bundles/', `${EDITORS}/`],
  ['/packages/', 'tests/editors/node_modules/'],
]
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** What pages look like; a selection is one flat colour, letters too, so that a picture shows what is selected. */
const PAGE_STYLE = `<style>
  body { margin: 24px 31px; font: 16px/1.5 'DejaVu Sans', sans-serif; }
  input, textarea { box-sizing: border-box; width: 700px; padding: 7px 13px; font: 16px 'DejaVu Sans', sans-serif; }
  textarea { height: 220px; }
  #editor { width: 700px; }
  input::selection, textarea::selection { background: rgb(255 0 255); color: rgb(255 0 255); }
</style>`

const page = (name: string): string => `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
${existsSync(`${EDITORS}/${name}.css`) ? `<link rel="stylesheet" href="/bundles/${name}.css">` : ''}
${PAGE_STYLE}
<div id="editor"></div>
${SCRIPTS[name] ? `<script src="${SCRIPTS[name]}"></script>` : ''}
<script type="module" src="/bundles/${name}.js"></script>
</html>`

/** The page of an editor, or a file that one of them asks for. */
export function editorPage(path: string): string | Answer | undefined {
  const [, name] = /^\/editor\/(\w+)$/.exec(path) ?? []
  if (name) return page(name)
  const clean = normalize(decodeURIComponent(path))
  const [prefix, folder] = FOLDERS.find(([start]) => clean.startsWith(start)) ?? []
  if (!prefix || !folder || !existsSync(folder + clean.slice(prefix.length))) return undefined
  return {
    body: readFileSync(folder + clean.slice(prefix.length)),
    headers: { 'content-type': TYPES[extname(clean)] ?? 'application/octet-stream' },
  }
}
