import tokens from '../ui/tokens.css?inline';

/**
 * The house's tokens, inside the shadow root alone. Below Google's own overlays (dialogs and menus stand at 1000), above
 * its page; in the corner that the page leaves free.
 */
export const HOST_CSS = 'all: initial; position: fixed; inset: auto 16px 16px auto; z-index: 900;';

export const CHIP_CSS = `
${tokens.replaceAll(':root', ':host')}
.chip {
  display: grid;
  box-sizing: border-box;
  max-inline-size: min(340px, calc(100vw - 32px));
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--sheet);
  color: var(--ink);
  font: 13px/1.4 var(--sans);
  box-shadow: 0 2px 10px light-dark(#1c242e2e, #0009);
}
.line { display: flex; align-items: stretch; min-inline-size: 0; }
button {
  box-sizing: border-box;
  margin: 0;
  border: 0;
  border-radius: 8px;
  padding: 8px 10px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
  transition: background-color 120ms;
}
button:hover { background: var(--sunk); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.summary { display: flex; flex: 1; gap: 8px; align-items: baseline; min-inline-size: 0; }
.summary::before { flex: none; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--accent); content: ''; }
.close { flex: none; min-inline-size: 34px; color: var(--soft); text-align: center; }
.actions-here { color: var(--soft); }
.more { padding: 0 12px 10px; border-block-start: 1px solid var(--line); }
.more[hidden] { display: none; }
ul { margin: 8px 0; padding-inline-start: 16px; }
li { margin-block: 2px; }
p { margin: 8px 0; color: var(--soft); font-size: 12px; }
.environment { display: flex; flex-wrap: wrap; gap: 6px; }
.environment button { padding: 5px 9px; border: 1px solid var(--line); min-block-size: 28px; }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media print { .chip { display: none; } }
`;
