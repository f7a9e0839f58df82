import { countRewrites, faultsOf } from './format-rewrites.ts'
import type { Rewrite } from './rewrites.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5a6372; --line: #d8dde4; --paper: #fff; --was: #f7e3d4; --is: #d9ecdf; --fault: #a3261b }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --soft: #a3acb9; --line: #38404c; --paper: #161a20; --was: #53361f; --is: #1f4730; --fault: #ff9d92 }
}
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem }
dl { display: grid; grid-template-columns: max-content auto; gap: 0 1.5rem }
dd { margin: 0; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead th { border: 0 }
th:first-child { width: 14rem }
tbody th { font-weight: normal; color: var(--soft); font-size: .875rem }
mark { color: inherit; background: var(--was); padding: 0 .15em; border-radius: .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
td + td mark { background: var(--is) }
strong { color: var(--fault) }
@media print { body { margin: 0; max-width: none; font-size: 9pt } tr { break-inside: avoid } thead { display: table-header-group } mark { print-color-adjust: exact } }
`

/** A page to read: every suggestion in its sentence, before and after side by side, and the counts above. */
export function drawRewrites(title: string, rewrites: readonly Rewrite[]): string {
  const counts = countRewrites(rewrites).map(([what, count]) => `<dt>${what}</dt><dd>${count}</dd>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
<h1>${escape(title)}</h1>
<dl>${counts.join('')}</dl>
<table>
<thead><tr><th scope="col">Note and entry</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${rewrites.map(drawRow).join('\n')}
</tbody>
</table>
</html>
`
}

function drawRow(rewrite: Rewrite): string {
  const faults = faultsOf(rewrite).map((fault) => `<br><strong>${escape(fault)}</strong>`)
  const head = `${escape(rewrite.note)}<br>${escape(rewrite.entry)}, ${rewrite.kind}${faults.join('')}`
  return `<tr><th scope="row">${head}</th><td>${drawMarked(rewrite.before)}</td><td>${drawMarked(rewrite.after)}</td></tr>`
}

/** `[[…]]` becomes a mark, the caret a sign for a blank. */
function drawMarked(text: string): string {
  return escape(text).replace(
    /\[\[(.*?)\]\]/su,
    (_, inside: string) => `<mark>${inside.replace('|', '<span aria-label="blank"> … </span>')}</mark>`,
  )
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
