import type { Language } from '../../lexicon/engine/types.ts'
import { JOURNAL_STYLE } from './journal-style.ts'
import { JOURNAL_WORDS } from './journal-words.ts'

/** A page like a journal system's, with the three kinds of fields that notes are written in. */
export function journalPage(language: Language): string {
  const words = JOURNAL_WORDS[language]
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.system} – ${words.name}</title>
<style>${JOURNAL_STYLE}</style>
<header class="bar"><b>${words.system}</b>${words.menu.map((item) => `<span>${item}</span>`).join('')}</header>
<div class="citizen"><h1>${words.name}</h1><p>${words.about}</p></div>
<div class="desk">
  <main class="panel">
    <h2>${words.heading}<span>${words.draft}</span></h2>
    <form onsubmit="return false">
      <label for="title">${words.title}</label>
      <input id="title" type="text" placeholder="${words.titleHint}" autocomplete="off">
      <label for="note">${words.note}</label>
      <textarea id="note" placeholder="${words.noteHint}" spellcheck="false"></textarea>
      <div class="label" id="agreements-label">${words.agreements}</div>
      <div class="rich" id="agreements" role="textbox" aria-multiline="true" aria-labelledby="agreements-label"
        contenteditable="true" spellcheck="false"></div>
      <button>${words.save}</button>
    </form>
  </main>
  <aside>
    <section class="panel">
      <h2>${words.earlier}</h2>
      <ul>${words.entries.map(([date, kind, text]) => `<li><b>${date} · ${kind}</b>${text}</li>`).join('')}</ul>
    </section>
    <section class="panel soft">
      <h2>${words.aside}</h2>
      <ul>${words.hints.map((hint) => `<li>${hint}</li>`).join('')}</ul>
    </section>
  </aside>
</div>
</html>`
}
