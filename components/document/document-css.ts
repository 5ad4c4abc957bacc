/** The look of a draft: quiet paper, one accent, serif for what is read, sans for what is used, figures in columns. */

/** The ground of a page that stands alone; inside the extension the tokens of its pages take this place. */
export const PAGE_CSS = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f4ee, #13171a);
  --sheet: light-dark(#fffefa, #1b2024);
  --ink: light-dark(#1c242e, #e8e6df);
  --soft: light-dark(#565f6b, #a8aeb4);
  --line: light-dark(#e2ddd1, #31373c);
  --accent: light-dark(#17495a, #8fcadb);
  --band: light-dark(#17495a1f, #8fcadb2b);
  --rise: light-dark(#24673f, #7fcb9f);
  --flat: light-dark(#865a00, #e3b75c);
  --fall: light-dark(#9c3434, #f0a29b);
  --wait: light-dark(#5d636d, #a0a7ae);
  --sans: 'Inter', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif;
  --serif: 'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { padding: clamp(0px, 3vw, 40px) clamp(0px, 3vw, 24px); }
`;

export const DOCUMENT_CSS = `
.document {
  max-width: 51rem;
  margin: 0 auto;
  padding: clamp(20px, 5vw, 52px) clamp(18px, 9vw, 84px);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 10px;
  font: 400 15px/1.55 var(--sans);
  font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: break-word;
}
.document :is(h1, h2, h3, p, ul, ol, dl, dd, figure) { margin: 0; }
.document h1 { font: 600 clamp(24px, 4.2vw, 31px)/1.18 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
.document h2 { font: 600 19px/1.3 var(--serif); margin: 30px 0 8px; }
.document h3 { font: 600 15px/1.35 var(--sans); margin: 22px 0 4px; }
.document a { color: var(--accent); text-underline-offset: 2px; }
.document a:focus-visible, .document summary:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px;
}
.document .byline { color: var(--soft); font-size: 13.5px; margin-top: 8px; }
.document header { margin-bottom: 16px; }
.document .page p { text-wrap: pretty; }
.document .page .block:is(.of-paragraph, .of-list, .of-words) { font: 400 16.5px/1.55 var(--serif); margin-bottom: 10px; }
.document .block { position: relative; margin-bottom: 8px; }
.document .of-heading { margin-bottom: 0; }
.document :is(ul, ol) { padding-inline-start: 1.3em; }
.document li { margin: 4px 0; }

.document .refs { color: var(--soft); font: 400 11px/1.4 var(--sans); }
.document .refs a { color: inherit; text-decoration: none; margin-inline-end: 6px; white-space: nowrap; }
.document .refs a:hover { text-decoration: underline; }
@media (min-width: 60rem) {
  .document .refs { position: absolute; left: calc(100% + 14px); top: 5px; width: 64px; }
  .document .vitals .refs { position: static; }
}
.document .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.document .vitals {
  display: flex; flex-wrap: wrap; gap: 0 28px;
  margin: 18px 0 10px; border-top: 1px solid var(--line);
}
.document .vitals > div { flex: 1 1 190px; }
/* A paragraph in a third of the page would be a ribbon. */
.document .vitals > .long { flex-basis: 100%; }
.document .vitals .block { border-bottom: 1px solid var(--line); padding: 12px 0; height: 100%; margin: 0; }
.document .verdict .name { color: var(--soft); font-size: 13px; }
.document .verdict .say { font-weight: 620; font-size: 15.5px; line-height: 1.3; margin: 2px 0 4px; }
.document .verdict .say svg { vertical-align: -1px; margin-inline-end: 3px; }
.document .verdict .more { color: var(--soft); font-size: 13px; line-height: 1.45; }
.document .growing .say { color: var(--rise); }
.document .stagnating .say { color: var(--flat); }
.document .declining .say { color: var(--fall); }
.document .inconclusive .say { color: var(--wait); }

.document figure { margin: 22px 0 14px; }
.document .chart-title { font-weight: 600; font-size: 13.5px; margin-bottom: 6px; }
.document figure svg { display: block; width: 100%; height: auto; }
.document .narrow { display: none; }
.document figcaption { color: var(--soft); font-size: 12.5px; margin-top: 4px; }
.document details { margin-top: 4px; font-size: 13px; }
.document summary { color: var(--accent); cursor: pointer; width: fit-content; padding: 4px 0; }

.document table { width: 100%; border-collapse: collapse; font: 400 13.5px/1.4 var(--sans); }
.document caption { text-align: start; font-weight: 600; padding: 10px 0 4px; }
.document :is(th, td) { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
.document thead th { color: var(--soft); font-size: 12px; }
.document :is(th, td).end { text-align: end; }
.document td.end { white-space: nowrap; }
.document :is(th, td):last-child { padding-inline-end: 0; }

.document .notes { margin-top: 48px; border-top: 2px solid var(--ink); }
.document .part { font: 600 23px/1.3 var(--serif); padding-top: 22px; }
.document .recommendation { border: 1px solid var(--line); border-radius: 10px; padding: 16px 20px 14px; margin: 14px 0; }
.document .recommendation h3 { margin: 2px 0 6px; font-size: 16.5px; }
.document .recommendation .standing { color: var(--accent); font-size: 12.5px; font-weight: 600; }
.document .recommendation ol { margin: 10px 0; }
.document .recommendation dl { display: grid; gap: 5px; font-size: 13.5px; }
.document .recommendation dl div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 12px; }
.document .recommendation dt { color: var(--soft); }
.document .recommendation .link { margin-top: 10px; font-size: 13.5px; }

.document .evidence { margin-top: 40px; border-top: 1px solid var(--line); font-size: 12.5px; color: var(--soft); }
.document .evidence ul { list-style: none; padding: 0; margin-top: 10px; }
.document .evidence details { font-size: inherit; }
.document .evidence li { padding: 3px 0; overflow-wrap: anywhere; }
.document .evidence li:target { background: var(--band); }
.document .evidence h2 { color: var(--ink); }
.document .evidence b { color: var(--ink); display: inline-block; min-width: 2.4em; }
.document footer { margin-top: 28px; color: var(--soft); font-size: 12px; }

@media (max-width: 34rem) {
  .document { border: 0; border-radius: 0; }
  .document .wide { display: none; }
  .document .narrow { display: block; }
  .document .recommendation dl div { grid-template-columns: 1fr; gap: 0; }
  .document td.end { white-space: normal; }
}
@media screen and (max-width: 44rem) {
  .document table.many thead { position: absolute; clip-path: inset(50%); }
  .document table.many :is(tr, th, td) { display: block; border: 0; padding: 1px 0; text-align: start; }
  .document table.many tr { border-bottom: 1px solid var(--line); padding: 8px 0; }
  .document table.many tbody th { font-weight: 600; }
  .document table.many td:empty { display: none; }
  .document table.many td::before { content: attr(data-label) ' — '; color: var(--soft); }
}
@media print {
  @page { size: A4; margin: 10mm 16mm; }
  :root { color-scheme: light; }
  body, main { background: none; padding: 0; }
  .document { border: 0; padding: 0; max-width: none; background: none; font-size: 10.5pt; line-height: 1.42; }
  .document h1 { font-size: 18pt; }
  .document .byline { margin-top: 3px; font-size: 9pt; }
  .document header { margin-bottom: 6px; }
  .document h2 { font-size: 12pt; margin: 8px 0 2px; break-after: avoid; }
  .document :is(h3, .recommendation .standing) { break-after: avoid; }
  .document .page .block:is(.of-paragraph, .of-list, .of-words) { font-size: 10pt; line-height: 1.33; margin-bottom: 2px; }
  .document li { margin: 2px 0; }
  .document .page .verdict .say { font-size: 11pt; }
  .document .page .verdict .more { font-size: 8.5pt; line-height: 1.35; }
  .document .block { margin-bottom: 4px; }
  .document figure { margin: 8px 0 4px; }
  .document figure svg { max-height: 40mm; }
  .document :is(th, td) { padding-block: 2.5px; }
  .document caption { padding: 4px 0 2px; }
  .document figcaption { font-size: 8.5pt; margin: 0; }
  .document .vitals { margin: 4px 0 2px; }
  .document .vitals > div { flex-basis: 25%; }
  .document .vitals > .long { flex-basis: 100%; }
  .document .vitals .block { padding: 3px 0; }
  .document footer { margin-top: 4px; font-size: 7.5pt; }
  .document .recommendation { margin: 6px 0; padding: 8px 12px 7px; }
  .document .recommendation ol { margin: 4px 0; }
  .document .recommendation :is(ol, dl) { font-size: 9.5pt; line-height: 1.35; gap: 2px; }
  .document h3 { margin: 9px 0 2px; }
  .document :is(figure, tr, li, .recommendation dl div) { break-inside: avoid; }
  .document :is(figure details, .narrow, .page .refs, .evidence summary) { display: none; }
  .document .evidence details::details-content { content-visibility: visible; block-size: auto; display: block; }
  .document .wide { display: block; }
  .document .notes { break-before: page; border: 0; margin: 0; }
  .document .evidence { break-before: page; border: 0; font-size: 7.5pt; line-height: 1.35; }
  .document .evidence ul { columns: 2; column-gap: 8mm; }
  .document .evidence a { display: none; }
  .document a { color: inherit; text-decoration: none; }
}
`;
