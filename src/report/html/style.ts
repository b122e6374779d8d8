/** How the HTML report looks: on wide and narrow screens, light and dark, and on paper. */
import type { Report } from '#report/model.ts';
import { productName } from '#report/wording.ts';
import { styleString } from './escape.ts';

/** The style sheet. Paper carries the product above and the rules below, on every page, where the browser can. */
export function styleOf(report: Report): string {
  return `${SCREEN}${paper(styleString(productName(report.product)), styleString(report.runningFoot))}`;
}

const SCREEN = `:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --paper: #ffffff; --ink: #16202c; --muted: #505c6a; --line: #d5dae1; --accent: #1b4b91;
  --gap: #a3221a; --gap-ground: #fdecea;
  --pressing: #8f3f00; --pressing-ground: #fff0e2;
  --unclear: #7a5000; --unclear-ground: #fff3d1;
  --unsettled: #55389a; --unsettled-ground: #f0ebfa;
  --met: #1a6537; --met-ground: #e5f4ea;
  --info: #1b4b91; --info-ground: #e9f0fa;
  --none: #505c6a; --none-ground: #eef1f4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f151c; --paper: #161e27; --ink: #e8edf3; --muted: #a9b5c3; --line: #2c3744; --accent: #8ab4ff;
    --gap: #ffb4a9; --gap-ground: #3b1512;
    --pressing: #ffbe8a; --pressing-ground: #3a2108;
    --unclear: #ffd479; --unclear-ground: #362600;
    --unsettled: #c9b6ff; --unsettled-ground: #261b42;
    --met: #8fd6a8; --met-ground: #0f2c1a;
    --info: #8ab4ff; --info-ground: #1b2a40;
    --none: #a9b5c3; --none-ground: #1f2833;
  }
}
.gap { --mark: var(--gap); --mark-ground: var(--gap-ground); }
.pressing { --mark: var(--pressing); --mark-ground: var(--pressing-ground); }
.unclear { --mark: var(--unclear); --mark-ground: var(--unclear-ground); }
.unsettled { --mark: var(--unsettled); --mark-ground: var(--unsettled-ground); }
.met { --mark: var(--met); --mark-ground: var(--met-ground); }
.info { --mark: var(--info); --mark-ground: var(--info-ground); }
.does-not-apply { --mark: var(--none); --mark-ground: var(--none-ground); }

*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; text-size-adjust: 100%; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
header, nav, main { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2rem; margin-bottom: 1.5rem; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { margin: 1.75rem 0 0.5rem; line-height: 1.25; text-wrap: balance; position: relative; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.6rem; margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
main > section:first-child > h2, nav > h2 { margin-top: 0; padding-top: 0; border-top: 0; }
h3 { font-size: 1.3rem; margin-top: 2.25rem; }
h4 { font-size: 1.1rem; }
h5, h6 { font-size: 1rem; margin-top: 1.25rem; }
h2 + .callout, h3 + .callout, h4 + .callout { margin-top: 0; }
p, ul, dl, figure, table, .callout { margin: 0 0 1rem; }
/* Each line is read from where its own words begin; the sign of a list stays in its place. */
p, li, dd, td, h1, h2, h3, h4, h5, h6 { unicode-bidi: plaintext; text-align: start; }
p, main ul { max-width: 68ch; }
ul { padding-inline-start: 1.25rem; }
li { margin-bottom: 0.25rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
header > :last-child, nav > :last-child { margin-bottom: 0; }
.muted { color: var(--muted); }
.subtitle { color: var(--muted); margin-bottom: 0.25rem; }
.product { font-size: 1.3rem; font-weight: 600; }
.unseen { position: absolute; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1.5rem; top: -4rem; padding: 0.5rem 1rem; background: var(--paper); border-radius: 6px; }
.skip:focus { top: 0.5rem; }
footer p { color: var(--muted); font-size: 0.875rem; text-align: center; max-width: none; }

.mark { color: var(--mark); font-weight: 600; }
.sign { display: inline-block; min-width: 1em; text-align: center; }
nav ul { list-style: none; padding-inline-start: 0; margin: 0; }
nav ul ul { padding-inline-start: 1.25rem; }
nav li { margin: 0.25rem 0; }
nav > ul > li { margin-top: 0.75rem; font-weight: 600; }
nav ul ul { font-weight: 400; }
nav a { display: inline-block; min-height: 1.5rem; }
nav .mark { display: inline-block; font-size: 0.875rem; }

dl > div { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); gap: 0 1rem; padding: 0.35rem 0; border-top: 1px solid var(--line); }
dl > div:last-child { border-bottom: 1px solid var(--line); }
dt { color: var(--muted); }
dd { margin: 0; min-width: 0; max-width: 68ch; }

table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9375rem; }
caption { text-align: start; color: var(--muted); font-size: 0.875rem; padding-bottom: 0.35rem; }
th, td { padding: 0.5rem 0.75rem; vertical-align: top; text-align: start; border-bottom: 1px solid var(--line); }
th { background: var(--none-ground); font-weight: 600; }
th:not(.end), td:not(.end) { text-align: start; }
th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; }
td > a:only-child { display: inline-block; min-height: 1.5rem; }

.callout { border-inline-start: 4px solid var(--mark); background: var(--mark-ground); border-radius: 0 6px 6px 0; padding: 0.75rem 1rem; }
.callout p { margin: 0; }

figcaption { color: var(--muted); font-size: 0.875rem; padding-bottom: 0.5rem; }
.chart ul { list-style: none; padding: 0; margin: 0; max-width: none; }
.chart li { display: grid; grid-template-columns: minmax(9rem, 16rem) 3ch minmax(0, 1fr); gap: 0 0.75rem; align-items: center; margin: 0.35rem 0; }
.chart .count { text-align: end; font-variant-numeric: tabular-nums; font-weight: 600; }
.chart .bar { height: 0.9rem; }
.chart .bar > span { display: block; height: 100%; background: var(--mark); border-radius: 2px; }
svg { max-width: 100%; height: auto; }
svg rect { fill: var(--paper); stroke: var(--muted); stroke-width: 1.2; }
svg text { fill: var(--mark, var(--ink)); font-size: 14px; }
svg .strong { font-weight: 600; }
svg .arrow { stroke: var(--mark, var(--muted)); fill: var(--mark, var(--muted)); stroke-width: 1.6; }

@media screen and (max-width: 40rem) {
  body { padding: 0; }
  header, nav, main { padding: 1rem; border-width: 1px 0; border-radius: 0; margin-bottom: 1rem; }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.35rem; }
  h3 { font-size: 1.15rem; }
  nav ul ul { padding-inline-start: 0.75rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  table, caption, tbody, tr, td { display: block; }
  colgroup { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.75rem; }
  td, td.end { border-bottom: 0; text-align: start; padding: 0.35rem 0.75rem; }
  td.end { display: flex; justify-content: space-between; gap: 1rem; }
  td:empty { display: none; }
  td::before { content: attr(data-column); display: block; color: var(--muted); font-size: 0.8125rem; }
  .chart li { grid-template-columns: minmax(0, 1fr) 3ch; }
  .chart .bar { grid-column: 1 / -1; }
}
@media (forced-colors: active) {
  .chart .bar > span { background: CanvasText; forced-color-adjust: none; }
  .callout { border: 1px solid CanvasText; }
}
`;

/** The top and bottom boxes are passed over by browsers that do not know them. */
function paper(head: string, foot: string): string {
  return `@page {
  margin: 20mm 18mm;
  @top-left { content: ${head}; font: 8pt sans-serif; color: #505c6a; }
  @bottom-left { content: ${foot}; font: 8pt sans-serif; color: #505c6a; white-space: nowrap; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #505c6a; }
}
@page :first { @top-left { content: none; } }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; background: none; }
  body { max-width: none; padding: 0; }
  header, nav, main { border: 0; padding: 0; margin: 0; background: none; }
  .skip, footer { display: none; }
  nav { break-before: page; }
  nav li, nav > ul > li { margin: 0.1rem 0; break-inside: auto; }
  nav > ul > li { margin-top: 0.5rem; }
  th, td { padding: 0.3rem 0.5rem; }
  h3 { margin-top: 1.5rem; }
  h4, h5, h6 { margin-top: 1rem; }
  p, ul, dl, figure, table, .callout { margin-bottom: 0.6rem; }
  .callout { padding: 0.4rem 0.75rem; }
  main > section:is(.new-page, :first-child) { break-before: page; }
  main > section:is(.new-page, :first-child) > h2 { margin-top: 0; padding-top: 0; border-top: 0; }
  p, main ul, dd { max-width: none; orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
  tr, .callout, figure, dl > div, li { break-inside: avoid; }
  thead { display: table-header-group; }
  th, .callout, .chart .bar > span { print-color-adjust: exact; }
  td.address a::after { content: " " attr(href); display: block; font-size: 7pt; color: var(--muted); overflow-wrap: anywhere; }
  td > a:only-child, nav a { min-height: 0; }
}
`;
}
