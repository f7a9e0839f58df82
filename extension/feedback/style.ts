/** A style sheet to adopt by a shadow root: a page with the strictest policy for styles takes it. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Where everything of ours stands. What marks and cards look like comes later, see `FeedbackOptions`. */
export const PLACE_STYLE = /* css */ `
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
@media print { :host { display: none !important; } .marks, .card { display: none !important; } }
`
