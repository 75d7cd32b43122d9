import { unescaped } from '../places/link.ts';

/** What a link leads to, taken apart. */
export interface Target {
  /** In lower case, without its colon. */
  readonly scheme: string;
  /** What stands before `@`. */
  readonly user: string | undefined;
  /** In lower case, as a reader sees it: letters that look like Latin ones are Latin. */
  readonly host: string;
  /** As it is written, in lower case. */
  readonly written: string;
  /** From the first stroke, `?` or `#`. */
  readonly rest: string;
}

const SCHEMED = /^(h(?:tt|xx)ps?|ftps?|file|smb):(?:[/\\]{1,4})([^/?#\\]{1,400})(.{0,4000})$/is;

/** A link that says how it is fetched; `raw` is the same as it stands in the post. */
export const schemedTarget = (said: string, raw: string): Target | undefined => {
  const [, scheme = '', authority = '', rest = ''] = SCHEMED.exec(said) ?? [];
  if (authority === '') return undefined;
  const { user, host } = partsOf(authority);
  const written = partsOf(SCHEMED.exec(raw)?.[2] ?? authority).host;
  return host === '' ? undefined : { scheme: scheme.toLowerCase().replace('xx', 'tt'), user, host, written, rest };
};

const partsOf = (authority: string): { user: string | undefined; host: string } => {
  const at = authority.lastIndexOf('@');
  const host = unescaped(authority.slice(at + 1))
    .toLowerCase()
    .replace(/[\u3002\uFF0E\uFF61]/g, '.')
    .replace(/(?<=[^:]|\]):\d{1,5}$/, '')
    .replace(/^\.|\.$/g, '');
  return { user: at < 0 ? undefined : authority.slice(0, at), host };
};

const SCRIPT = /^(javascript|vbscript|data):(.{1,4000})$/is;
/** `data:text/html`; `data:5/6` is a score. */
const DATA = /^(?:[a-z]{3,20}\/[a-z0-9.+-]{2,60}(?:[;,]|$)|;|,|[a-z=;-]{1,40};base64,)/i;
const CODE = /[(=;{}]|^(?:\/\/|void|alert|eval|document|window|location)/i;

/** A link that is a program or a page itself. */
export const scriptTarget = (said: string): Target | undefined => {
  const [, scheme = '', rest = ''] = SCRIPT.exec(said) ?? [];
  if (scheme === '' || !(scheme.toLowerCase() === 'data' ? DATA : CODE).test(rest)) return undefined;
  return { scheme: scheme.toLowerCase(), user: undefined, host: '', written: '', rest };
};

const WITHIN = /(?:https?|ftp):\/\/[^\s<>"&]{3,2000}|(?<=[=/])(?:javascript|data|vbscript):[^\s<>"&]{3,2000}/gi;
/** So many links are looked for in one. */
const MOST = 4;

/** Links that a link carries: pages that do nothing but lead to another, and copies of pages. */
export const targetsWithin = (rest: string): readonly Target[] =>
  (unescaped(rest).match(WITHIN) ?? []).slice(0, MOST).flatMap((said) => scriptTarget(said) ?? schemedTarget(said, said) ?? []);
