/** What every editor holds when its page opens: it was there before, and nothing of it is to be marked. */
export const PLAIN = 'Tidligere: Hun er doven.\nNyt: '
export const HTML =
  '<p>Tidligere: Hun er doven.</p><p>Se <a href="https://eksempel.dk/">planen</a> af 3. maj.</p><p>Nyt: </p>'

/**
 * What a test can ask of every page.
 *
 * @typedef {object} Editor
 * @property {() => HTMLElement} root the element that is written in
 * @property {() => string} saved what the editor would hand to whoever saves the note: HTML, or text
 * @property {() => string} model the text as the editor's own model has it, blocks by line breaks
 */

/** @param {Editor} editor */
export function publish(editor) {
  globalThis.noteEditor = editor
}

/** The text of HTML, for editors that have no other way to say what their model holds. */
export function textOf(html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.body.children].map((block) => block.textContent).join('\n')
}

export const $ = (selector) => document.querySelector(selector)
