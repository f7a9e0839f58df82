/** A journal system like many: grey, dense, its own idea of fields. */
export const JOURNAL_STYLE = /* css */ `
* { box-sizing: border-box; }
:root { color-scheme: light dark; --ground: light-dark(#eef1f4, #16191d); --sheet: light-dark(#fff, #1f2429); --ink: light-dark(#1d2733, #e4e8ec);
  --soft: light-dark(#56626f, #a3adb7); --line: light-dark(#d4dbe2, #38414a); --bar: #24425f; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
h1, h2, h3, p, ul { margin: 0; padding: 0; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 28px; align-items: center; padding: 10px 28px; background: var(--bar); color: #fff; }
.bar b { font-size: 17px; letter-spacing: 0.01em; }
.bar span { color: #d5e1ec; font-size: 14px; }
.bar span:nth-of-type(2) { color: #fff; box-shadow: 0 2px #9cc3e6; }
.citizen { padding: 16px 28px; background: var(--sheet); border-bottom: 1px solid var(--line); }
.citizen h1 { font-size: 22px; font-weight: 600; }
.citizen p, .soft { color: var(--soft); font-size: 14px; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 20px; max-width: 1180px; padding: 20px 28px 60px; }
.panel { padding: 18px 20px; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
.panel h2 { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 12px; font-size: 17px; font-weight: 600; }
.panel h2 span { color: var(--soft); font-size: 13px; font-weight: 400; }
label, .label { display: block; margin: 14px 0 4px; font-size: 13px; font-weight: 600; }
input, textarea, .rich { width: 100%; padding: 9px 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--sheet);
  color: inherit; font: 16px/1.6 'Segoe UI', system-ui, sans-serif; }
textarea { min-height: 240px; resize: vertical; }
.rich { min-height: 84px; }
input:focus, textarea:focus, .rich:focus { outline: 2px solid #3f7cb5; outline-offset: -1px; }
button { margin-top: 16px; padding: 8px 18px; border: 0; border-radius: 4px; background: #2c679c; color: #fff; font: inherit; font-weight: 600; }
aside { display: grid; gap: 20px; align-content: start; }
aside .panel { font-size: 14px; }
aside h2 { font-size: 15px; }
aside li { list-style: none; padding: 8px 0; border-top: 1px solid var(--line); }
aside li:first-child { border: 0; padding-top: 0; }
aside li b { display: block; font-size: 13px; font-weight: 600; color: var(--soft); }
@media (max-width: 800px) { .desk { grid-template-columns: minmax(0, 1fr); } }
`
