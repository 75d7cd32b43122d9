import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { partsOf } from '../../text/words.ts';
import { ALIAS, CLOSED } from './words/alias.ts';

const words = later(() => new Set(ALIAS.split(/\s+/)));
const closed = pattern(CLOSED, '');

/** Whether a handle, or what stands for an author's name, tells nobody who it is: `ghost_of_room12`, `A concerned parent`. */
export const isAlias = (name: string): boolean => {
  const said = name.slice(0, LONGEST).replace(/^@/, '');
  const parts = said.split(/[\s._-]{1,9}/).flatMap((piece) => partsOf(piece).map(({ text }) => foldName(text)));
  return parts.some((part) => words().has(part)) || closed().test(foldName(said).replace(/[^a-z0-9]/g, ''));
};
const LONGEST = 200;

// ── Signed ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const WORD = String.raw`[\p{L}0-9&'\u2019]{1,20}`;
const DESKS = 'team|office|staff|class|department|dept|council|governors|pta|ptfa|association|friends|headteacher|head|teachers|crew';
const PERSON = String.raw`m(?:r|rs|s|iss|x)\.? [\p{L}'\u2019-]{2,20}`;
const BY = pattern(
  `(?:posted|written|shared|sent|published|report|words|update|message) (?:by|from) (?:the |your |our |all )?(?:${WORD} ){0,4}(?:${DESKS}|${PERSON})`,
  'iu',
);
const FROM = pattern(
  `^(?:(?:posted|written|shared|sent|signed|love|thanks|regards),? )?(?:by|from) (?:all (?:in|at|of) )?(?:the |your |our )?(?:${WORD} ){0,4}(?:${DESKS})[.!]?$`,
  'iu',
);
const DESK = pattern(`^(?:the |your |our )?(?:${WORD} ){0,2}(?:${DESKS})[.!]?$`, 'iu');
const TITLED =
  /^(?:(?:from|by|love|thanks|regards|love from|thanks from),? )?(?:mr|mrs|ms|miss|mx|dr|sir)\.? [\p{L}'\u2019-]{2,20}(?: ?[,(] ?[^\n]{1,50})?[.!]?$/iu;

/** Whether a post says in its own words who is speaking: `Posted by the PE team`, or a desk or a name as its last line. */
export const isSigned = (text: string): boolean => {
  const tail = text.trim().slice(-TAIL);
  const line = plain(tail.split(/\n|\s[\u2014\u2013-]{1,2}(?=\s|\p{L})/u).at(-1));
  const last = plain(tail.split(/\n|(?<=[.!?])\s/).at(-1));
  const isAlone = line === plain(text);
  return BY().test(text.slice(0, MOST)) || FROM().test(last) || FROM().test(line) || (!isAlone && (DESK().test(line) || TITLED.test(line)));
};
const [TAIL, MOST] = [160, 20_000];

const plain = (line = ''): string => line.replace(/^[\s*_~\u2014\u2013-]{1,9}|[\s*_~]{1,9}$/g, '').replace(/\s{2,9}/g, ' ');
