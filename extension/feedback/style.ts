/** A style sheet to adopt by a shadow root: a page with the strictest policy for styles takes it. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/**
 * What closes has an unbroken line with its ends turned up, like a bracket; what opens is a row of dots. The tone is
 * chosen for the background of the field, see tone.ts.
 */
export const MARKS_STYLE = /* css */ `
:host { all: initial !important; display: contents !important; }
.shelf, .status {
  position: absolute; left: 0; top: 0; width: 0; height: 0; overflow: hidden; contain: strict;
  visibility: hidden;
}
.status { visibility: visible; width: 1px; height: 1px; clip-path: inset(50%); }
.mirror { position: absolute; left: 0; top: 0; }
.mirror > div ~ div { text-indent: 0; }
.mirror > div { unicode-bidi: inherit; }
.marks {
  position: absolute; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; pointer-events: none; color: inherit;
}
.layer { position: absolute; overflow: hidden; pointer-events: none; }
.mark { position: absolute; pointer-events: none; border-radius: 3px; }
.mark.current { background: color-mix(in srgb, var(--tone) 16%, transparent); }
.mark::after { content: ''; position: absolute; inset: auto 0 -1px; pointer-events: none; }
.deficit::after { height: 2px; border: 0 solid var(--tone); border-bottom-width: 2px; }
.deficit.first::after { border-left-width: 2px; border-bottom-left-radius: 4px; height: 3px; }
.deficit.last::after { border-right-width: 2px; border-bottom-right-radius: 4px; height: 3px; }
.possibility::after {
  height: 3px;
  background: radial-gradient(circle at 1.5px 1.5px, var(--tone) 1.5px, transparent 1.9px) 0 0 / 5px 3px repeat-x;
}
@media (forced-colors: active) {
  .mark { --tone: CanvasText !important; }
  .mark.current { outline: 2px solid Highlight; }
  .possibility::after { background: none; height: 0; border-bottom: 3px dotted CanvasText; }
}
@media print { :host { display: none !important; } .marks, .card { display: none !important; } }
`
