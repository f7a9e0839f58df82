/**
 * What marks and cards look like. It is no part of the script that every page gets, see `FeedbackOptions`. Sizes are px,
 * because a page's `rem` is the page's.
 *
 * What closes has an unbroken line with its ends turned up, like a bracket; what opens is a row of dots. The tone is
 * chosen for the background of the field, see tone.ts.
 */
export const CARD_STYLE = /* css */ `
.layer { position: absolute; overflow: hidden; pointer-events: none; display: grid; grid: 100% / 100%; }
.mark { grid-area: 1 / 1; display: flex; align-items: flex-end; border-radius: 3px; }
.deficit.current { background: color-mix(in srgb, var(--closes) 16%, transparent); }
.possibility.current { background: color-mix(in srgb, var(--opens) 16%, transparent); }
.mark::after { content: ''; flex: 1; margin-bottom: -1px; }
.deficit::after { height: 2px; border: 0 solid var(--closes); border-bottom-width: 2px; }
.deficit.first::after { border-left-width: 2px; border-bottom-left-radius: 4px; height: 3px; }
.deficit.last::after { border-right-width: 2px; border-bottom-right-radius: 4px; height: 3px; }
.possibility::after {
  height: 3px;
  background: radial-gradient(circle at 1.5px 1.5px, var(--opens) 1.5px, transparent 1.9px) 0 0 / 5px 3px repeat-x;
}
@media (forced-colors: active) {
  .layer { --closes: CanvasText !important; --opens: CanvasText !important; }
  .mark.current { outline: 2px solid Highlight; outline-offset: 1px; }
  .possibility::after { background: none; height: 0; border-bottom: 3px dotted CanvasText; }
}
.card {
  color-scheme: light dark;
  --paper: light-dark(#fffefb, #25272a);
  --ink: light-dark(#2a2c2e, #ecebe6);
  --soft: light-dark(#5d6063, #b3b4b0);
  --line: light-dark(#e4e0d8, #3f4246);
  --wash: light-dark(#f5f2ec, #2e3135);
  --hover: light-dark(#ece8df, #383c41);
  --closes: light-dark(#8a5100, #ecb35e);
  --opens: light-dark(#0b656c, #7ccfce);
  --focus: light-dark(#0b656c, #9fdedd);
  position: absolute; inset: auto; box-sizing: border-box; margin: 0; padding: 0;
  width: min(360px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
  overflow: auto; overscroll-behavior: contain; scroll-padding: 0 0 60px;
  border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(20 22 24 / 8%), 0 8px 28px rgb(20 22 24 / 16%);
  font: 400 15px/1.45 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  text-align: start; letter-spacing: normal; cursor: default; user-select: none;
}
.card:popover-open { animation: rise 120ms ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(3px); } }
@media (prefers-reduced-motion: reduce) { .card:popover-open { animation: none; } }
h2, p { margin: 0; padding: 0; font: inherit; }
[data-says]::before { content: attr(data-says); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; align-items: center; padding: 10px 8px 0 18px; color: var(--soft); font-size: 13px; }
.kind { flex: 1; display: flex; align-items: center; gap: 8px; min-width: 0; }
.way { font-weight: 650; color: var(--closes); }
.opens .way { color: var(--opens); }
.sign { flex: none; width: 18px; height: 6px; border: solid var(--closes); border-width: 0 2px 2px; border-radius: 0 0 4px 4px; }
.opens .sign {
  border: 0; border-radius: 0; height: 4px;
  background: radial-gradient(circle at 2px 2px, var(--opens) 1.6px, transparent 2px) 0 0 / 7px 4px repeat-x;
}
.body { display: grid; gap: 12px; padding: 2px 18px 16px; }
.quote { font-size: 17px; font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; }
.note { margin-top: -8px; color: var(--soft); }
.question { padding: 2px 0 2px 12px; border-inline-start: 3px solid var(--closes); font-size: 16px; line-height: 1.4; }
.opens .question { border-color: var(--opens); }
.suggestions { display: grid; gap: 6px; }
.title { margin-top: 2px; color: var(--soft); font-size: 13px; }
button {
  font: inherit; color: inherit; background: none; border: 0; margin: 0; cursor: pointer; text-align: start;
  min-width: 28px; min-height: 28px;
}
button:focus-visible, .card:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card:focus-visible { outline-offset: 0; }
.suggestion {
  display: block; width: 100%; padding: 8px 12px; border-radius: 8px; background: var(--wash); border: 1px solid transparent;
  overflow-wrap: anywhere;
}
.suggestion:hover { background: var(--hover); }
.suggestion del { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
.suggestion ins { display: block; text-decoration: none; font-weight: 500; }
.blank { display: inline-block; width: 2.6em; border-bottom: 2px dotted var(--soft); vertical-align: baseline; }
.foot { position: sticky; bottom: 0; background: var(--paper); border-radius: 0 0 12px 12px; display: flex; align-items: center; gap: 2px; padding: 6px 8px 6px 10px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; }
.foot .place { margin-left: auto; padding: 0 4px; font-variant-numeric: tabular-nums; }
.quiet { padding: 4px 8px; border-radius: 6px; }
.quiet:hover { background: var(--hover); color: var(--ink); }
.more { display: grid; gap: 6px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.4; }
.reason { display: grid; gap: 2px; margin-bottom: 4px; color: var(--soft); overflow-wrap: anywhere; }
.scope { padding: 7px 12px; border: 1px solid var(--line); border-radius: 8px; }
.scope:hover { background: var(--hover); }
.scope b { display: block; font-size: 14px; font-weight: 500; }
.scope [data-says] { color: var(--soft); }
.icon { display: grid; place-items: center; width: 28px; height: 28px; padding: 0; border-radius: 6px; }
.icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.keys { display: none; padding: 0 18px 10px; color: var(--soft); font-size: 12px; }
.by-key .keys { display: block; }
.refused { display: grid; gap: 8px; padding: 10px 12px; border-radius: 8px; background: var(--wash); }
.refused button { justify-self: start; padding: 4px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
@media (forced-colors: active) {
  .suggestion, .refused, .scope { border-color: CanvasText; }
  .sign { border-color: CanvasText; }
  .opens .sign { background: none; height: 0; border: 0 dotted CanvasText; border-bottom-width: 3px; }
}
`
