import type { Table } from '../../formats/csv.ts';
import { consentColumns } from '../../formats/shapes/records.ts';
import type { ConsentColumn } from '../../formats/shapes/sources.ts';
import { parted } from '../../school/cells.ts';
import { CONSENT_HEADINGS } from '../../school/consent-headings.ts';
import { likelyIn, statementIn } from '../../school/consent-sentence.ts';
import { USE_NAMES } from '../../school/consent-words.ts';
import { KNOWN_CHANNELS } from '../../text/channels.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask, Choice } from '../composer/ask.ts';
import { askField, askWhich, type Columns, fieldOf, unknownIn } from './headings.ts';
import { isAnswered, isLong } from './recognise.ts';

/** Headings of the school's own in the consent list: what a yes under each allows or refuses only a person can say. */

const field = fieldOf(CONSENT_HEADINGS);
const LONG_ONLY: readonly string[] = ['use', 'channel', 'status', 'from', 'until'];
const WHO: readonly string[] = ['pupil', 'surname'];

export const askConsent = async (ask: Ask, table: Table): Promise<Columns> => {
  const strangers = strangersIn(table);
  const isWhoKnown = table.headings.some((heading) => WHO.includes(field(heading) ?? ''));
  const who = isWhoKnown ? null : await askWhich(ask, 'Which heading says whom a row is about?', strangers);
  const rest = strangers.filter((heading) => heading !== who);
  return { ...(who === null ? {} : { [who]: 'pupil' }), ...(await (isLong(table) ? askLong : askWide)(ask, table, rest)) };
};

/** In a list of one row a pupil a heading such as `Status` says nothing by itself. */
const strangersIn = (table: Table): readonly string[] => {
  const unknown = unknownIn(table, CONSENT_HEADINGS);
  const isOfOtherForm = (heading: string): boolean => !isLong(table) && LONG_ONLY.includes(field(heading) ?? '');
  return table.headings.filter((heading) => statementIn(heading) === undefined && (unknown.includes(heading) || isOfOtherForm(heading)));
};

const askWide = async (ask: Ask, table: Table, headings: readonly string[]): Promise<Columns> => {
  const found: Record<string, 'ignore' | ConsentColumn> = {};
  for (const heading of headings) found[heading] = await askMeaning(ask, heading, isAnswered(table, table.headings.indexOf(heading)));
  return found;
};

const askLong = async (ask: Ask, table: Table, headings: readonly string[]): Promise<Columns> => {
  const free = consentColumns.filter((column) => table.headings.every((heading) => field(heading) !== column));
  const found: Record<string, string | ConsentColumn> = {};
  for (const heading of headings) found[heading] = await askField(ask, heading, free);
  for (const word of wordsOfUse(table)) found[word] = await askMeaning(ask, word, true);
  return found;
};

/** More than this are no names of consents. */
const MOST_WORDS = 30;

/** The school's own names of its consents, where they stand in the cells of one column. */
const wordsOfUse = ({ headings, rows }: Table): readonly string[] => {
  const column = headings.findIndex((heading) => field(heading) === 'use');
  const words = new Set(rows.flatMap(({ cells }) => parted(cells[column] ?? '')).filter((word) => statementIn(word) === undefined));
  return words.size > MOST_WORDS ? [] : [...words];
};

// ── One heading ─────────────────────────────────────────────────────────────────────────────────────────────────────

const PASS: Choice<'ignore'> = { name: 'It is not about consent: pass over it', value: 'ignore', short: 'passed over' };

/** What is likely is offered, both ways round; where the cells are no answers, it is likeliest to be none of this. */
const askMeaning = async (ask: Ask, words: string, answered: boolean): Promise<'ignore' | ConsentColumn> => {
  const likely = likelyIn(words);
  const offered = likely === undefined ? [] : [likely, { ...likely, negative: !likely.negative }];
  const other = {
    name: likely === undefined ? 'It allows or refuses something' : 'It allows or refuses something else',
    value: 'other',
  } as const;
  const choices = [...offered.map(columnChoice), other];
  const named = `“${safeLine(words)}”`;
  const answer = answered
    ? await ask.choose<Meaning>(`${named}: what does a yes mean there?`, [...choices, PASS])
    : await ask.choose<Meaning>(`${named} does not hold yes and no alone. What is it?`, [PASS, ...choices]);
  return answer === 'other' ? askStatement(ask) : answer;
};

type Meaning = 'ignore' | 'other' | ConsentColumn;

const askStatement = async (ask: Ask): Promise<ConsentColumn> => {
  const uses = USE_NAMES.map((name) => ({ name: USES[name], value: name }));
  const use = await ask.choose('What is it about?', uses);
  const channel = await ask.choose('Where?', PLACES);
  return ask.choose(
    'And which way round?',
    [false, true].map((negative) => columnChoice({ use, channel, negative })),
  );
};

const columnChoice = (column: ConsentColumn): Choice<ConsentColumn> => {
  const { use, channel, negative } = column;
  return { name: meaningOf(column), short: shortOf(column), value: { use, channel, ...(negative === true ? { negative } : {}) } };
};

const USES: Readonly<Record<ConsentColumn['use'], string>> = {
  photo: 'photos',
  video: 'films',
  voice: 'voice recordings',
  work: 'the pupil’s work',
  name: 'the first name',
  'full-name': 'the full name',
  'named-photo': 'the name beside a photo',
  all: 'all of these',
};
const GROUPS: Readonly<Record<string, string>> = {
  all: 'everywhere',
  social: 'on public social media',
  website: 'on the website',
  newsletter: 'in the newsletter',
  press: 'in the press',
};

const placeName = (channel: string): string => GROUPS[channel] ?? `on ${channel}`;

/** The narrowest first and everywhere last: whoever only presses Enter must not have agreed to more than was asked. */
const PLACES: readonly Choice<string>[] = [...new Set([...KNOWN_CHANNELS, ...Object.keys(GROUPS).toReversed()])].map((channel) => ({
  name: placeName(channel),
  value: channel,
}));

const shortOf = ({ use, channel, negative }: ConsentColumn): string =>
  `${negative === true ? 'refuses' : 'allows'} ${USES[use]} ${placeName(channel)}`;

/** Both ways are told: under a refusal it is the no that allows. */
const meaningOf = (column: ConsentColumn): string => `Yes ${shortOf(column)}, and no ${column.negative === true ? 'allows' : 'refuses'} it`;
