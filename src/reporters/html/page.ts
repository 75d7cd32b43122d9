import { words } from './escape.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Nothing is loaded, sent or run, whatever a post says. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export interface Page {
  readonly title: string;
  /** Under the title, HTML already. */
  readonly about: string;
  /** Where the link that skips the beginning leads: an id, and what is there. */
  readonly skip?: readonly [id: string, says: string];
}

/** One page that needs nothing but itself, up to the beginning of its main part. */
export const openPage = ({ title, about, skip }: Page): string =>
  [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${words(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...(skip === undefined ? [] : [`<a class="skip" href="#${skip[0]}">${words(skip[1])}</a>`]),
    `<header><h1>${words(title)}</h1>${about}</header>`,
    '<main>',
    '',
  ].join('\n');

export const closePage = (version: string): string =>
  `</main>\n<footer><p>Made by smpolicy ${words(version)}. This page is all there is: it loads nothing and sends nothing.</p></footer>\n</body>\n</html>\n`;
