import { foldSlug } from '../../text/fold.ts';

/** What the columns of a scheduler's file hold. */
export interface Columns {
  readonly tool: string;
  /** Every column with words that are published, the post's own first. */
  readonly words: readonly number[];
  /** Date and time, in one column or two. */
  readonly when: readonly number[];
  readonly media: readonly number[];
  /** Beside the media, one each. */
  readonly alts: readonly number[];
  readonly links: readonly number[];
  /** One column with the names of channels. */
  readonly channel: number | undefined;
  /** Columns that are each a channel, marked where a post goes there. */
  readonly flags: readonly { readonly column: number; readonly channel: string }[];
  /** Every row goes to this channel. */
  readonly only?: string;
  /** Headings of which nobody here knows what they hold. */
  readonly unknown: readonly string[];
  /** Whether the first row is headings. */
  readonly headed: boolean;
  /** What parts the words of a cell, where not all of it is one text. */
  readonly parted?: string;
}

/** No heading is. */
const LONGEST = 40;

type Kind = 'words' | 'when' | 'media' | 'alts' | 'links' | 'channel' | 'ignored';

/** Headings by what they hold, as tools and people write them; folded. The longest part of a heading that is known decides. */
const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ['alts', /^(?:alttext|imagealt|altdescription)/],
  ['ignored', /^(?:tags?|labels?|draft|draftimage|boardname|brandname|shortener|status|id|postid|timezone|evergreen|autopublish)$/],
  ['ignored', /(?:privacy|cover|shorturl|shortlink|category|kids|allow|disclose|duration|type|autoaddmusic|subtype|format)/],
  ['channel', /^(?:platforms?|networks?|channels?|socialnetworks?|socialmedia|socials?)$/],
  [
    'when',
    /^(?:postingtime|scheduled?(?:date|time|at|for)?|scheduledate(?:time)?|date(?:time)?|time|day|publishat|postdate|posttime|dateandtime)$/,
  ],
  ['media', /^(?:image|images|media|mediaurls?|picture|photo|video)s?(?:url|urls|link|links|file|files)?\d{0,2}$/],
  ['links', /^(?:links?|urls?|websites?|linkurl|destinationurl)\d{0,2}$/],
  ['words', /(?:text|message|content|caption|^post$|description|title|comment|hashtags|tags$|polloption|location|body)/],
];

const NETWORKS: Readonly<Record<string, string>> = {
  ...{ facebook: 'facebook', twitterx: 'x', twitter: 'x', x: 'x', linkedin: 'linkedin', gbp: 'google-business', instagram: 'instagram' },
  ...{ pinterest: 'pinterest', tiktok: 'tiktok', youtube: 'youtube', threads: 'threads', bluesky: 'bluesky', mastodon: 'mastodon' },
};

/** What the first row says, if it is a row of headings. */
export const columnsIn = (headings: readonly string[]): Columns | undefined => {
  const folded = headings.map(foldSlug);
  const flags = folded.flatMap((slug, column) => {
    const channel = Object.hasOwn(NETWORKS, slug) ? NETWORKS[slug] : undefined;
    return channel === undefined ? [] : [{ column, channel }];
  });
  const kinds = folded.map((slug) => (slug.length > LONGEST ? undefined : HEADINGS.find(([, words]) => words.test(slug))?.[0]));
  const of = (kind: Kind): readonly number[] => kinds.flatMap((one, column) => (one === kind && !isFlag(column) ? [column] : []));
  const isFlag = (column: number): boolean => flags.some((flag) => flag.column === column);
  const words = own(of('words'), folded);
  if (words.length === 0 || (!MAIN.test(folded[words[0] ?? 0] ?? '') && kinds.filter((kind) => kind !== undefined).length < 2))
    return undefined;
  return {
    ...{ tool: toolOf(folded), words, when: of('when'), media: of('media'), alts: of('alts'), links: of('links'), flags, headed: true },
    channel: of('channel')[0],
    unknown: headings.filter((heading, column) => heading.trim() !== '' && kinds[column] === undefined && !isFlag(column)),
    ...(folded.includes('boardname') ? { only: 'pinterest' } : {}),
    ...(toolOf(folded) === 'Publer' ? { parted: '||' } : {}),
  };
};

const MAIN = /^(?:text|message|content|caption|post|posttext|postcontent|body)s?$/;

/** The post's own words first, whatever stands left of them. */
const own = (columns: readonly number[], folded: readonly string[]): readonly number[] => {
  const main = columns.find((column) => MAIN.test(folded[column] ?? ''));
  return main === undefined ? columns : [main, ...columns.filter((column) => column !== main)];
};

const toolOf = (folded: readonly string[]): string => {
  const has = (...names: readonly string[]): boolean => names.every((name) => folded.includes(name));
  if (has('text', 'postingtime')) return 'Buffer';
  if (has('text', 'date', 'time', 'draft')) return 'Metricool';
  if (has('post', 'platforms')) return 'Ayrshare';
  return has('date', 'message') ? 'Publer' : 'a scheduler';
};

const DATE = /^\s{0,5}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T]/;

/** Hootsuite's form has no headings: when, the words, and a link. */
export const byPosition = (row: readonly string[]): Columns | undefined => {
  if (row.length < 2 || row.length > 4 || !DATE.test(row[0] ?? '') || (row[1] ?? '').trim() === '') return undefined;
  return {
    ...{ tool: 'Hootsuite', words: [1], when: [0], links: row.length > 2 ? [2] : [], media: row.length > 3 ? [3] : [], alts: [] },
    ...{ channel: undefined, flags: [], unknown: [], headed: false },
  };
};
