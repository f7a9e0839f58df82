/**
 * A page with a long note in a text field and one in an editable element, nothing else. It writes each key into the
 * trace of the browser where there is one.
 */
export const notePage = (path: string): string | undefined =>
  path === '/'
    ? '<!doctype html><html lang="da"><title>Notat</title><textarea id="textarea" rows="30" cols="100"></textarea><div id="rich" contenteditable="true" style="width:60em"></div><script>addEventListener("keydown",()=>performance.mark("key"),true)</script></html>'
    : undefined
