import type { Answer } from '../../../scripts/try/serve-pages.ts'

const head = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Steder</title><link rel="icon" href="data:,">`

/** Nothing may be loaded, run or styled that the page does not bring itself, and nothing made from text. */
const STRICTEST = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`

const PAGES: Readonly<Record<string, string | Answer>> = {
  '/empty': `${head}<body></body></html>`,
  '/strict': {
    // A picture for the tab would be against the policy.
    body: `${head.replace(/<link[^>]*>/, '')}<textarea id="note" rows="8" cols="80">Tidligere: Hun er doven.\nNyt: </textarea></html>`,
    headers: { 'content-security-policy': STRICTEST },
  },
}

/** A page whose frame comes from another origin, on the same port. */
const AROUND = `${head}<body><script>
  const frame = document.createElement('iframe')
  frame.src = 'http://other.localhost:' + location.port + '/editor/plain?tag=textarea'
  frame.style.cssText = 'width: 800px; height: 680px; border: 5px solid silver'
  document.body.append(frame)
</script></body></html>`

/** Pages that have a field in some place of its own. */
export const placePage = (path: string): string | Answer | undefined =>
  path === '/other-origin' ? AROUND : PAGES[path]
