import { before, linkBefore } from './beside.ts';
import { latin } from './latin.ts';
import { KNOWN_BY_NAME, PROVIDERS } from './mail-providers.ts';
import { outermost } from './outermost.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { readSaid } from './said.ts';

const MARKED = /@|%40|&commat;|[([{<_] ?at ?[)\]}>_]/i;
const TOLD = latin(String.raw` at (?:${KNOWN_BY_NAME.join('|')}|[^ ]{1,64}?(?:\.[a-z]| ?[([{<]? ?dot))`, 'i');

/** Mailboxes, also where the @ and the full stops are told in words or spaced out; `@user@host` is a handle and none. */
export const email: Recogniser = {
  kind: 'email',
  mayHold: (text) => MARKED.test(text) || TOLD().test(text),
  find: ({ text }) => outermost([...writtenIn(text), ...toldIn(text), ...spacedIn(text)]),
};

const LOCAL = String.raw`(?<![\p{L}\p{N}._%+&~@'-])[\p{L}\p{N}._%+&~'-]{1,64}`;
const MARK_TOLD = String.raw`(?: ?[([{<]? ?dot ?[)\]}>]? ?| (?:underscore|dash|hyphen) )`;
const LOCAL_TOLD = String.raw`${LOCAL}(?:${MARK_TOLD}[\p{L}\p{N}_-]{1,40}){0,3}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,60}[\p{L}\p{N}])?`;
const DOT = String.raw`(?:\.| ?[([{<] ?(?:dot|\.) ?[)\]}>] ?| dot |_dot_)`;
const LAST = String.raw`(?:xn--[a-z0-9-]{2,40}|\p{L}{2,24})(?![\p{L}\p{N}])`;
const DOMAIN = `(?:${LABEL}${DOT}){1,6}${LAST}`;
/** Where the full stop has slipped from its place only the endings that are no words. */
const SLIPPED = String.raw`${LABEL}(?: \. ?|\. )(?:com|org|net|co\.uk|org\.uk|sch\.uk|ac\.uk|uk)(?![\p{L}\p{N}])`;
const AT = String.raw`(?:@ ?| ?(?:[([{<] ?(?:at|@) ?[)\]}>]|&commat;) ?|%40|_at_)`;
const NAMED = `(?:${KNOWN_BY_NAME.join('|')})`;

const WRITTEN = latin(String.raw`${LOCAL_TOLD}${AT}(?:${DOMAIN}|${SLIPPED}|${NAMED}(?![\p{L}\p{N}.-]))`, 'gi');

/** A picture's name may hold an @, and a link may hold a user's name and password. */
const NO_MAIL = /\.(?:png|jpe?g|gif|webp|svg|avif|heic|pdf|mp4|mov|css|js|ts|json|html?|php)$/i;

function* writtenIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole } of text.matchAll(WRITTEN())) {
    const start = index + slackOf(whole);
    const link = linkBefore(text, start);
    if (NO_MAIL.test(whole) || (link !== undefined && /[a-z]:\/\/[^/?#]*$/i.test(link))) continue;
    if (text.charAt(start) !== '@') yield { start, end: index + whole.length };
  }
}

/** Marks before the name: quotes, dots that end what was said before, an underline that makes it italic. */
const slackOf = (whole: string): number => Math.max(whole.search(/[^.%+&~'_-]/), DOTS.exec(whole)?.[0].length ?? 0);
const DOTS = /^[^@]{0,64}\.\./;

const TOLD_AT = latin(String.raw`(?<local>${LOCAL_TOLD})(?<at> at | @ ?)(?<domain>${DOMAIN}|${SLIPPED}|${NAMED}(?![\p{L}\p{N}.-]))`, 'gi');

function* toldIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole, groups = {} } of text.matchAll(TOLD_AT())) {
    const { local = '', at = '', domain = '' } = groups;
    const slack = slackOf(local);
    const is = judge({ local: local.slice(slack), at, domain, said: before(text, index, 40) });
    if (is === 'no') continue;
    const hit = { start: index + slack, end: index + whole.length };
    yield is === 'doubt' ? { ...hit, doubt: true } : hit;
  }
}

interface Told {
  readonly local: string;
  readonly at: string;
  readonly domain: string;
  readonly said: string;
}

const CUE =
  /(?:e-?mail|mail|write to|drop a line to|contact|message|address|reach|reply to|(?:find|catch|get) (?:me|us|him|her|them))(?: (?:me|us|him|her|them|is|at|on|to)){0,2}[:,]? ?$/i;

/** Words that stand before an `at` in any sentence. */
const STOPS: ReadonlySet<string> = new Set(
  `a about all and any anyone are available away be below bit book booked booking bookings buy call check click contact day details
  donate down email enter event events everyone everything find follow for form found free glance go great group guide have help
  her here him home i in info information is it join kids latest learn line link links list live local located look looking mail
  me meet meeting message more news now of off on one online onto open or order orders out over page pages people photos place
  play please post posts programme read register rest school see shop shown sign site start starts stay store team that the them
  there these things this those tickets time times today tomorrow tonight up us via video videos view visit visits was watch we web website were
  what will work works you your`.split(/\s+/),
);

/** With a full stop told in words hardly anything else is meant; with a plain one, `tickets at example.org` is no mailbox. */
const judge = ({ local, at, domain, said }: Told): 'sure' | 'doubt' | 'no' => {
  if (!/^[^0-9._%+&~'-](?:.{0,200}[^.%+&~'-])?$/.test(local) || STOPS.has(local.toLowerCase())) return 'no';
  const isDomainNamed = PROVIDERS.includes(/^[a-z0-9]+/i.exec(domain)?.[0].toLowerCase() ?? '');
  const isWhole = /\W/.test(domain);
  const isShaped =
    /[^.][._][^.]|[([{< ]dot[)\]}> ]| (?:underscore|dash|hyphen) |[A-Za-z]\d{2}/i.test(local) || (at === ' AT ' && /[a-z]/.test(local));
  if (CUE.test(said) || isShaped) return at === ' @' && !isDomainNamed ? 'no' : 'sure';
  if (isDomainNamed && isWhole) return 'sure';
  return /[ ([]dot[ )\]]/i.test(domain) || at === ' @ ' ? 'doubt' : 'no';
};

const SPACED = latin(String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-] ){1,40}@(?: [\p{L}\p{N}.-](?![\p{L}\p{N}])){4,60}`, 'g');
const WHOLE_DOMAIN = /@(?:[a-z0-9-]{1,60}\.){1,6}[a-z]{2,24}$/i;

/** `j o @ e x a m p l e . o r g`, letter by letter. */
function* spacedIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole } of text.matchAll(SPACED())) {
    const said = whole.replace(/(?: [.-]){1,3}$/, '');
    if (WHOLE_DOMAIN.test(said.replaceAll(' ', ''))) yield { start: index, end: index + said.length };
  }
}

const AT_SAID = /[\s([{<_]{0,3}(?:@|%40|&commat;|(?<![a-z0-9])at(?![a-z0-9]))[\s)\]}>_]{0,3}/i;
const UNDERSCORE_SAID = / underscore /gi;
const DASH_SAID = / (?:dash|hyphen) /gi;
const DOT_SAID = /[\s([{<_]{0,3}(?:\.|(?<![a-z0-9])dot(?![a-z0-9]))[\s)\]}>_]{0,3}/gi;

/** What was found, as it is typed into a letter: `jo.smith@example.org`. */
export const mailboxSaid = (said: string): { readonly local: string; readonly domain: string } => {
  const read = readSaid(said).toLowerCase().replace(UNDERSCORE_SAID, '_').replace(DASH_SAID, '-');
  const [local = '', domain = ''] = read.replace(AT_SAID, '@').replace(DOT_SAID, '.').replace(/\s/g, '').split('@');
  return { local, domain };
};
