/** How the web page looks, on screen by day and night and on paper. Typefaces are those of the reader's own machine. */
export const CSS = `
:root { color-scheme: light dark; --ink: #211f1d; --soft: #57524c; --line: #d8d3cc; --paper: #fffdfa; --sunken: #f5f2ed; --warn: #8a4b00; --link: #14606b; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e2; --soft: #b9b2a8; --line: #47423c; --paper: #1a1816; --sunken: #24211e; --warn: #f0b35a; --link: #7fc8d1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 'Source Serif 4', Charter, Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, table, figcaption, .note, .warning { font-family: Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.6rem 0; }
a { color: var(--link); }
.note, figcaption { color: var(--soft); font-size: 0.82rem; line-height: 1.5; }
.warning { color: var(--warn); font-size: 0.9rem; border-left: 4px solid currentColor; padding: 0.25rem 0 0.25rem 0.75rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.25rem 0; }
li > p { margin: 0.15rem 0; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
pre { overflow-x: auto; padding: 0.75rem; background: var(--sunken); font-size: 0.85rem; }
figure { margin: 1.25rem 0; }
figure.quotation { margin: 0.9rem 0; }
figure.quotation blockquote { margin: 0 0 0.25rem; }
figure.quotation figcaption { padding-left: 1.2rem; }
figure svg { display: block; width: 100%; height: auto; background: #fff; border-radius: 4px; }
.scroll { overflow-x: auto; margin: 1.25rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.82rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th { font-weight: 600; }
tbody th { font-weight: 500; }
thead th, tfoot th, tfoot td { background: var(--sunken); }
tfoot td { font-weight: 600; }
.n { text-align: right; white-space: nowrap; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media print {
:root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --sunken: #f2f2f2; --warn: #6b3a00; --link: #000; }
body { font-size: 10.5pt; }
main { max-width: none; padding: 0; }
h2, h3, h4 { break-after: avoid; }
figure, tr { break-inside: avoid; }
thead { display: table-header-group; }
.scroll { overflow: visible; }
}
`;
