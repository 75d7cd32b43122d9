/** The one style of every page. Its hash stands in the page's own rules, so that no other style can get in with a post. */
export const STYLE: string = `
:root {
  --paper: #f6f5f1; --card: #ffffff; --ink: #1c2330; --soft: #565f6f; --line: #dcdad2; --link: #1b4f91; --focus: #1b4f91;
  --block: #9b1c24; --block-on: #fbe9e8; --review: #6d4a00; --review-on: #fbf0d6; --pass: #1d6136; --pass-on: #e4f2e8;
  --mark: #ffe38a; --mark-ink: #1c2330; --bar-block: #b3313a; --bar-review: #c08a1e; --bar-pass: #8fb89d;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --card: #1d2229; --ink: #e7e9ee; --soft: #a9b2c0; --line: #353c47; --link: #9cc3f5; --focus: #9cc3f5;
    --block: #ffb4ae; --block-on: #45191c; --review: #f2cf7f; --review-on: #3b2d0c; --pass: #9edcb3; --pass-on: #143420;
    --mark: #6a5200; --mark-ink: #fff7dd; --bar-block: #e0666c; --bar-review: #d8a63d; --bar-pass: #4c7a5b;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: auto; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: anywhere; }
body > header, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 2rem; }
footer { color: var(--soft); font-size: .875rem; padding-top: 1.5rem; padding-bottom: 3rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
h1, h2 { text-wrap: balance; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; }
h4 { font-size: 1rem; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: .2rem; }
.skip { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
.soft { color: var(--soft); font-size: .9rem; }
.verdict { border-radius: .8rem; padding: 1.1rem 1.35rem; margin: 1.25rem 0; border: 1px solid currentColor; }
.verdict h2 { margin: 0; font-size: 1.6rem; }
.verdict p { color: var(--ink); margin-bottom: 0; }
.block { color: var(--block); background: var(--block-on); }
.review { color: var(--review); background: var(--review-on); }
.pass { color: var(--pass); background: var(--pass-on); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .6rem; margin: 1rem 0; }
.tiles div { display: flex; flex-direction: column; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem .85rem; }
.tiles dt { order: 2; color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.2; }
.contents ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; margin: 0 0 1rem; padding: 1rem 1.25rem; }
.card > h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem .7rem; }
.badge { font-size: .85rem; font-weight: 650; padding: .12rem .6rem; border-radius: 1rem; white-space: nowrap; border: 1px solid currentColor; }
.wait { font-weight: 650; }
.finding { border-left: .3rem solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1.1rem 0 .4rem; }
.finding.error { border-color: var(--bar-block); }
.finding.ask { border-color: var(--bar-review); }
.finding.fine { border-color: var(--bar-pass); }
.error > h4 b { color: var(--block); }
.ask > h4 b { color: var(--review); }
.fine > h4 b { color: var(--pass); }
.finding h4 { font-weight: 600; }
code { font: .85em ui-monospace, "SF Mono", Consolas, monospace; color: var(--soft); font-weight: 400; }
blockquote { margin: .5rem 0; padding: .5rem .8rem; background: var(--paper); border-radius: .4rem; white-space: pre-wrap; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15rem; padding: 0 .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.finding dl { display: grid; grid-template-columns: 9.75rem 1fr; gap: .3rem 1rem; margin: .5rem 0; }
.finding dt { color: var(--soft); }
.finding dd { margin: 0; min-width: 0; }
.finding .said::first-letter { text-transform: uppercase; }
cite { display: block; font-style: normal; color: var(--soft); font-size: .9rem; }
.list { padding-left: 1.2rem; }
.list li { margin: .3rem 0; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .8rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody tr:last-child > * { border-bottom: 0; }
td.n, th.n { text-align: right; }
.todo { min-width: 38rem; }
.todo th { white-space: nowrap; font-weight: 650; }
.todo td { overflow-wrap: anywhere; min-width: 7rem; }
.todo td:nth-child(2) { width: 50%; min-width: 14rem; }
.plot { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 2rem; align-items: start; background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.plot figure { margin: 0; min-width: 0; }
.plot svg { display: block; width: 100%; height: auto; }
.plot text { font-size: 13px; fill: var(--ink); }
.plot .n { fill: var(--soft); }
.plot th, .plot td { padding: .25rem .5rem; }
.plot table { font-size: .9rem; }
.plot tbody th { overflow-wrap: anywhere; min-width: 7.5rem; }
.plot h3 { grid-column: 1 / -1; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .875rem; color: var(--soft); list-style: none; margin: 0 0 .5rem; padding: 0; }
.legend svg { display: inline-block; width: 1rem; height: .7rem; margin-right: .35rem; }
.s-block, .s-error { fill: var(--bar-block); }
.s-review, .s-warning { fill: var(--bar-review); }
.s-pass { fill: var(--bar-pass); }
.hatch { stroke: var(--card); stroke-width: 2.5; }
@media (max-width: 34rem) {
  body > header, main, footer { padding-left: .9rem; padding-right: .9rem; }
  .card, .plot, .verdict { padding: .9rem; }
  .finding { padding-left: .75rem; }
  .finding dl { grid-template-columns: 1fr; gap: 0; }
  .finding dd { margin-bottom: .5rem; }
}
@media print {
  @page { margin: 16mm 15mm; }
  :root { --paper: #ffffff; }
  body { font-size: 10.5pt; }
  body > header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  body > header { padding-top: 0; }
  .skip, .contents { display: none; }
  h2, h3, h4, .card > .soft, .card > .wait { break-after: avoid; }
  .finding, .plot, tr, .verdict, .tiles { break-inside: avoid; }
  .card, .plot, .scroll { border-color: #bbbbbb; }
  .scroll { overflow: visible; }
  mark, svg, .badge, .verdict, .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .card a[href^="http"]::after { content: " (" attr(href) ")"; }
  .todo { min-width: 0; }
}
`;

/** What a browser works out of the style; a test holds the two together. */
export const STYLE_HASH = 'sha256-OOjxIqnunevjiIclB5guHe2N2wMIpMh8HfPbNnw51RU=';
