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
  /** With the names of channels. */
  readonly channels: readonly number[];
  /** Columns that are each a channel, marked where a post goes there. */
  readonly flags: readonly Flag[];
  /** Every row goes to this channel. */
  readonly only?: string;
  /** Columns of which somebody here knows what they hold: all of these, and the settings that nobody sees. */
  readonly known: ReadonlySet<number>;
  readonly headings: readonly string[];
  /** Whether the first row is headings. */
  readonly headed: boolean;
  /** What parts the words of a cell, where not all of it is one text. */
  readonly parted?: string;
}

export interface Flag {
  readonly column: number;
  readonly channel: string;
  readonly heading: string;
}

/** No heading is. */
const LONGEST = 40;

type Kind = 'words' | 'when' | 'media' | 'alts' | 'links' | 'channels' | 'ignored';

const NETWORK =
  '(?:facebook|fb|twitterx|twitter|x|linkedin|gbp|googlebusiness|google|gmb|instagram|ig|pinterest|tiktok|youtube|threads|bluesky)?';
const THING = '(?:post|video|pin|reel|photo|image|story|short|poll)?';

/** What a scheduler asks about a post and nobody ever sees. */
const SETTINGS = [
  ...['type', 'subtype', '(?:new)?format', 'privacy', 'category', 'duration(?:minutes|seconds)?', '(?:made)?forkids'],
  ...['cover(?:frame|index)', 'short(?:link|url)s?', 'canreply', 'replycontrol', 'isspoiler', 'showreelonfeed', 'sharetofeed'],
  ...[
    'trialreelshareautomatically',
    'showlinkpreview',
    'imagesascarousel',
    '(?:allow|disable)(?:comment|duet|stitch|remix|reply|replies)(?:e?s)?',
  ],
  ...[
    '(?:is)?aigeneratedcontent',
    '(?:branded|commercial)content',
    'yourbrand',
    'disclose(?:content|brandedcontent|aigeneratedcontent|yourbrand)',
  ],
  ...['autoaddmusic', 'music(?:id|previewurl|thumbnailurl|soundvolume|originalvolume|startmillis|endmillis)'],
].join('|');

/**
 * Headings by what they hold, as tools and people write them; folded. The first that fits decides. A setting is known by its whole
 * heading, since a part of one may stand in any word: what is taken for one is not read.
 */
const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ['alts', /^(?:alttext|imagealt|altdescription)/],
  ['ignored', /^(?:labels?|draft|draftimage|brandname(?:optional)?|shortener|status|id|postid|timezone|evergreen|autopublish|reminder)$/],
  ['ignored', new RegExp(`^${NETWORK}${THING}(?:${SETTINGS})$`)],
  ['channels', /^(?:platforms?|networks?|channels?|socialnetworks?|socialmedia|socials?)$/],
  [
    'when',
    /^(?:postingtime|scheduled?(?:date|time|at|for)?|scheduledate(?:time)?|date(?:time)?|time|day|publishat|postdate|posttime|dateandtime)$/,
  ],
  ['media', /^(?:image|images|media|mediaurls?|picture|photo|video|gif)s?(?:url|urls|link|links|file|files)?\d{0,2}$/],
  ['media', /^(?:video)?(?:thumbnail|cover)(?:image|picture|photo)?(?:url|link)?$/],
  ['links', /^(?:(?:pinterest)?pin)?(?:links?|urls?|websites?|linkurl|destinationurl)\d{0,2}$/],
  [
    'words',
    /text|message|content|caption|^post$|description|title|comment|tags$|polloption|question|location|body|board|playlist|album|musicauthor|^cta$/,
  ],
];

/** Tags are published, but for those that are a tool's own labels. */
const OF_TOOL: Readonly<Record<string, ReadonlyMap<string, Kind>>> = { Buffer: new Map([['tags', 'ignored']]) };

/** How a column is filled in, which Publer's headings say too. */
const HINT =
  /(?:intlformatorprompt|separatedby(?:comma(?:forfbcarousels)?)?|forthevideopinpdf|iestoryreelpdf|forfacebooklinksorgoogle|forstoriesreelsshortsandtiktoks)$/;

const NETWORKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ facebook: 'facebook', fb: 'facebook', instagram: 'instagram', ig: 'instagram', insta: 'instagram' },
    ...{ twitterx: 'x', twitter: 'x', x: 'x', linkedin: 'linkedin', pinterest: 'pinterest', tiktok: 'tiktok', youtube: 'youtube' },
    ...{ threads: 'threads', bluesky: 'bluesky', mastodon: 'mastodon', snapchat: 'snapchat', whatsapp: 'whatsapp' },
    ...{ classdojo: 'classdojo', telegram: 'telegram', gbp: 'google-business', gmb: 'google-business' },
    ...{ googlebusiness: 'google-business', googlebusinessprofile: 'google-business' },
  }),
);

/** What the first row says, if it is a row of headings. */
export const columnsIn = (headings: readonly string[]): Columns | undefined => {
  const folded = headings.map((heading) => foldSlug(heading).replace(HINT, ''));
  const tool = toolOf(folded);
  const flags = folded.flatMap((slug, column): readonly Flag[] => {
    const channel = NETWORKS.get(slug);
    return channel === undefined ? [] : [{ column, channel, heading: headings[column] ?? '' }];
  });
  const kinds = folded.map((slug) => (NETWORKS.has(slug) ? undefined : kindOf(slug, tool)));
  const of = (wanted: Kind): readonly number[] => kinds.flatMap((kind, column) => (kind === wanted ? [column] : []));
  const words = own(of('words'), folded);
  const isNamed = MAIN.test(folded[words[0] ?? 0] ?? '');
  if (words.length === 0 || (!isNamed && kinds.filter((kind) => kind !== undefined).length < 2)) return undefined;
  return {
    ...{ tool, words, when: of('when'), media: of('media'), alts: of('alts'), links: of('links'), flags, headings, headed: true },
    channels: of('channels'),
    known: new Set(folded.flatMap((slug, column) => (kinds[column] === undefined && !NETWORKS.has(slug) ? [] : [column]))),
    ...(folded.includes('boardname') ? { only: 'pinterest' } : {}),
    ...(tool === 'Publer' ? { parted: '||' } : {}),
  };
};

const kindOf = (slug: string, tool: string): Kind | undefined =>
  slug.length > LONGEST ? undefined : (OF_TOOL[tool]?.get(slug) ?? HEADINGS.find(([, words]) => words.test(slug))?.[0]);

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
  return has('date', 'message') || has('date', 'alttexts') ? 'Publer' : 'a scheduler';
};

const DATE = /^\s{0,5}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T]/;

/** Hootsuite's form has no headings: when, the words, and a link. */
export const byPosition = (row: readonly string[]): Columns | undefined => {
  if (row.length < 2 || row.length > 4 || !DATE.test(row[0] ?? '') || (row[1] ?? '').trim() === '') return undefined;
  return {
    ...{ tool: 'Hootsuite', words: [1], when: [0], links: row.length > 2 ? [2] : [], media: row.length > 3 ? [3] : [], alts: [] },
    ...{ channels: [], flags: [], known: new Set(row.keys()), headings: [], headed: false },
  };
};
