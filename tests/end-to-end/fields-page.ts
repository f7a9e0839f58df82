/** The three kinds of fields, in styles that make it hard to be exact. */
const FIELDS = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<title>Felter</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; padding: 24px 31px 600px; font: 15px/1.5 sans-serif; }
  input, textarea, .rich { box-sizing: border-box; width: 720px; margin: 0 0 24px; padding: 7px 13px; border: 3px solid #ccc;
    font: 15.5px 'DejaVu Sans', sans-serif; letter-spacing: 0.2px; }
  textarea { height: 560px; }
  .rich { min-height: 120px; line-height: 1.6; }
  /* A selection is one flat colour, letters too, so that a picture shows exactly what is selected. */
  input::selection, textarea::selection { background: rgb(255 0 255); color: rgb(255 0 255); }
</style>
<h1>Felter</h1>
<label for="input">Overskrift</label><br>
<input id="input" type="text" autocomplete="off"><br>
<label for="textarea">Notat</label><br>
<textarea id="textarea" spellcheck="false"></textarea>
<div id="rich-label">Aftaler</div>
<div id="rich" class="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="rich-label"
  spellcheck="false"></div>
</html>`

/** Every kind of field that somebody might write something into; those with `class="note"` are for notes. */
const EVERY_FIELD = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<title>Alle felter</title>
<link rel="icon" href="data:,">
<input class="note" type="text"><input class="note" type="search"><input type="password"><input type="email"><input type="tel">
<input type="url"><input type="number"><input type="text" autocomplete="one-time-code"><input type="text" name="kodeord">
<textarea class="note"></textarea><textarea readonly></textarea>
<div class="note" contenteditable="true"></div>
<div class="note" contenteditable="plaintext-only"></div>
<div id="tree"></div>
<script>
  document.getElementById('tree').attachShadow({ mode: 'open' }).innerHTML = '<textarea class="note"></textarea>'
</script>
<iframe srcdoc="<textarea class='note'></textarea>"></iframe>
<iframe src="/frame"></iframe>
</html>`

const PAGES: Readonly<Record<string, string>> = {
  '/': FIELDS,
  '/every-field': EVERY_FIELD,
  '/frame': '<!doctype html><meta charset="utf-8"><div class="note" contenteditable="true"></div>',
}

/** The pages that the tests open. */
export const fieldsPage = (path: string): string | undefined => PAGES[path]
