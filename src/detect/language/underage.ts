import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { ownIn } from '../../text/own.ts';
import { wording } from '../../text/wording/wording.ts';
import { allSaid, type Said, type Utterance } from './heard.ts';
import * as JOINING from './words/joining.ts';
import * as WORDS from './words/platforms.ts';

/** Children asked onto a network, by whom a sentence speaks to and what is done there. */

export type Asked = 'invites' | 'made-for-them' | 'false-age';

const RULES = {
  invites: wording(`${WORDS.INVITES} | ${WORDS.MORE_INVITES} | ${JOINING.ASKED}`),
  loose: wording(`${WORDS.LOOSE} | ${JOINING.JOINING}`),
  toThem: wording(WORDS.TO_THEM),
  made: wording(`${WORDS.MADE} | ${JOINING.THEIRS}`),
  falseAge: wording(`${WORDS.FALSE_AGE} | ${JOINING.OLDER}`),
  children: wording(`${WORDS.CHILDREN} | ${JOINING.THE_YOUNG}`),
  onlyNamed: wording(JOINING.ONLY_NAMED),
  doneThere: wording(JOINING.DONE_THERE),
  aNetwork: wording(JOINING.A_NETWORK),
  toldOf: wording(JOINING.TOLD_OF),
  anything: wording('[^ ]{1,30} ~3'),
  grown: wording(WORDS.GROWN),
  notMeant: wording(WORDS.NOT_MEANT),
  reported: wording(JOINING.REPORTED),
  onSite: wording(JOINING.ON_SITE),
  online: wording(`${JOINING.ONLINE} | ${JOINING.A_NETWORK}`),
};

/** What is enough where children are called upon. */
const CALLED = [RULES.loose, RULES.toThem];

/** A kiss and a game, unless somebody is sent there: `on X`, `a Snap`. */
const isShort = (word: string): boolean => word === 'x' || word === 'snap';
const PUTS = /^(?:on|onto|to|our|your|via|a|by)$/;
/** `Log-ins for X`. */
const LOGS = /^(?:accounts?|log-?ins?|ins?|usernames?|passwords?|profiles?|handles?)$/;
/** `Tweet us`: what is done on one network alone. */
const TWEETS = /^tweet (?:us|me|your|it|at|a|the|them|him|her)$/;
/** `their own X account`. */
const KEEPS = /^(?:account|accounts|log|login|logins|profile|page|handle|feed|channel)$/;

/** Of the network that is named, else of the one that it is published on. */
export const ageOf = (heard: readonly Utterance[], channel: string): number | undefined => {
  const named = heard.flatMap(({ plain: { tokens } }) =>
    tokens.flatMap(({ folded, raw }, at) => {
      const word = folded.replace(/^[#@]/, '');
      const isSent =
        PUTS.test(tokens[at - 1]?.folded ?? '') ||
        (tokens[at - 1]?.folded === 'for' && LOGS.test(tokens[at - 2]?.folded ?? '')) ||
        KEEPS.test(tokens[at + 1]?.folded ?? '');
      if (TWEETS.test(`${word} ${tokens[at + 1]?.folded ?? ''}`)) return WORDS.NETWORKS['twitter'] ?? [];
      return isShort(word) && !(at > 0 && /^\p{Lu}/u.test(raw) && isSent) ? [] : (ownIn(WORDS.NETWORKS, word) ?? []);
    }),
  );
  return named.length > 0 ? Math.max(...named) : ownIn(WORDS.NETWORKS, channel);
};

export interface Finding {
  readonly kind: Asked;
  readonly said: Said;
  readonly doubt?: boolean;
}

/** It denies nothing: `don't forget to follow`. */
const URGED = / (?:dont|do not|never|please dont) (?:forget|miss|be shy|wait)(?: (?:out|to|and))?(?= )| why not(?= )| cant wait to(?= )/g;

/** Whose telephone it is makes nobody spoken to. */
const BORROWED =
  / (?:borrow|use|grab|take|with|on|from|put|pop in|pop|give|type in|type|enter) (?:a|an|your|ur|yr|their|the|some) (?:big |older )?(?:grown ups?|mums|dads|parents|mum and dads|familys|sisters|brothers|nans|grans|cousins) (?:phone|phones|tablet|ipad|account|login|laptop|birthday|birthdays|birth year|year of birth|date of birth|age|email)(?= )/g;
/** `You yourselves, not just your dads`. */
const BESIDES =
  / (?:not|and not|dont) (?:just|only|leave it to|just for|only for) (?:your |the )?(?:grown ups?|mums|dads|parents|mum and dads|families|mums and dads)(?= )/g;
const isToGrown = ({ plain: { text } }: Utterance): boolean => RULES.grown.isIn(text.replace(BORROWED, ' ').replace(BESIDES, ' '));

/** `Ok Year 6 …`. */
const WELCOMES =
  /^ (?:dear|hi|hello|hey|welcome|ok|okay|right|morning|good morning|good evening) (?:[a-z0-9]{1,9} ){0,4}(?:year|yr|kids|children|class|pupils|y[0-9])(?= |s )/;
const CHATS: ReadonlySet<string> = new Set(['whatsapp', 'snapchat', 'discord', 'telegram', 'messenger']);

/** Where it is published, and what the school’s classes are called. */
interface Place {
  readonly channel: string;
  readonly classes: readonly string[];
}

/** What a post says as a whole is asked of it once, however many sentences it has. */
export interface Heard {
  readonly isYoung: (one: Utterance) => boolean;
  readonly isOnNetwork: boolean;
  /** Nobody is spoken to there who has not joined. */
  readonly isAmongThem: boolean;
  readonly isGrown: () => boolean;
  /** Clubs, halls and halves are spoken of, and nothing that is on a network. */
  readonly isOnSite: () => boolean;
  readonly speaksToYoung: (at: number) => boolean;
  /** Whether children have been called upon by then. */
  readonly areCalled: (at: number) => boolean;
  /** Who was spoken of last by then, children or grown-ups. */
  readonly lastBy: (at: number) => Utterance | undefined;
}

export const heardOf = (heard: readonly Utterance[], age: number, { channel, classes }: Place): Heard => {
  const young = later(() => new Set(heard.filter((one) => isToYoung(one, age, classes))));
  const isYoung = (one: Utterance): boolean => young().has(one);
  const [first, call] = [later(() => heard.findIndex(isYoung)), later(() => heard.findIndex((one) => isYoung(one) && isCall(one)))];
  const isBy = (place: number, at: number): boolean => place >= 0 && place <= at;
  const lasts = later(() => lastsOf(heard, (one) => isYoung(one) || isToGrown(one)));
  return {
    ...{ isYoung, isOnNetwork: ownIn(WORDS.NETWORKS, channel) !== undefined, isAmongThem: CHATS.has(channel) },
    isGrown: later(() => heard.some(isToGrown)),
    isOnSite: later(
      () => heard.some(({ plain }) => RULES.onSite.isIn(plain.text)) && !heard.some(({ plain }) => RULES.online.isIn(plain.text)),
    ),
    speaksToYoung: (at) => isBy(first(), at) || call() >= 0,
    areCalled: (at) => isBy(call(), at),
    lastBy: (at) => lasts()[at],
  };
};

/** Of each the last of those that count, up to itself. */
const lastsOf = (heard: readonly Utterance[], counts: (one: Utterance) => boolean): readonly (Utterance | undefined)[] => {
  let last: Utterance | undefined;
  return heard.map((one) => {
    if (counts(one)) last = one;
    return last;
  });
};

export const askedIn = (one: Utterance, at: number, post: Heard): readonly Finding[] => {
  const isNotMeant = RULES.notMeant.isIn(one.marked.text.replace(URGED, ' '));
  const lies = isToGrown(one) || isNotMeant ? [] : allSaid(one.plain, RULES.falseAge).slice(0, 1);
  if (lies.length > 0) return lies.map((said) => ({ kind: 'false-age', said }));
  if (isNotMeant || RULES.reported.isIn(one.plain.text) || !isSpokenTo(one, at, post)) return [];
  const named = allSaid(one.plain, RULES.onlyNamed);
  const meant = (said: Said): boolean =>
    !said.quoted && !(isPlain(one, said) && post.isOnSite()) && !named.some(({ from, to }) => from <= said.to && said.from <= to);
  const made = allSaid(one.plain, RULES.made).filter(meant).slice(0, 1);
  if (made.length > 0) return made.map((said) => ({ kind: 'made-for-them', said }));
  const asked = allSaid(one.plain, RULES.invites);
  const isLoose = asked.length === 0 && post.areCalled(at);
  const sure = [...asked, ...(isLoose ? CALLED.flatMap((rule) => allSaid(one.plain, rule)) : [])].filter(meant).slice(0, 1);
  if (sure.length > 0) return sure.map((said) => ({ kind: 'invites', said }));
  return likelyIn(one, at, post)
    .filter(meant)
    .slice(0, 1)
    .map((said) => ({ kind: 'invites', said, doubt: true }));
};

/** `Join us`, `share with a friend`: of a club or an apple as well. */
const isPlain = ({ plain: { tokens } }: Utterance, { from }: Said): boolean => PLAINLY.test(tokens[from]?.folded ?? '');
const PLAINLY = /^(?:join|share|come)$/;

/** Children who are called upon and what is done on a network; or both in a sentence of what is to be. */
const likelyIn = (one: Utterance, at: number, { isYoung, isOnNetwork, isAmongThem, areCalled }: Heard): readonly Said[] => {
  if (RULES.toldOf.isIn(one.plain.text)) return [];
  const areMeant = isOnNetwork && areCalled(at + 1);
  const done = areMeant
    ? allSaid(one.plain, isAmongThem && isYoung(one) && WELCOMES.test(one.plain.text) ? RULES.anything : RULES.doneThere)
    : [];
  return [...done, ...(isYoung(one) ? allSaid(one.plain, RULES.aNetwork) : [])];
};

/** Where the grown-ups are spoken to as well, whoever was called last is meant. */
const isSpokenTo = (one: Utterance, at: number, { isGrown, speaksToYoung, lastBy }: Heard): boolean => {
  if (!isGrown()) return speaksToYoung(at);
  if (isToGrown(one)) return false;
  const last = lastBy(at);
  return last !== undefined && !isToGrown(last) && (last === one || isCall(last));
};

/** `with their name and class`. */
const DETAIL = / (?:name|names|form) and class(?= )/g;

/** A year group in which somebody is under that age, a class, or children. */
const isToYoung = (one: Utterance, age: number, classes: readonly string[]): boolean => {
  const { text } = one.plain;
  const years = [...text.matchAll(/ (?:years?|yr|y) ?(1[0-3]|[1-9])s?(?= )/g)].map(([, year]) => Number(year));
  const forms = [...text.matchAll(FORM)].map(([, year, other]) => Number(year ?? other));
  if (years.length > 0 || forms.length > 0) return [...years, ...forms].some((year) => year + 4 < age);
  return RULES.children.isIn(text.replace(DETAIL, ' ')) || classes.some((name) => text.includes(` ${foldName(name)} `)) || callsGroup(one);
};

/** `For 4C`, `everyone in 5 Ash`, and no run of 5k, no picture in 3d. */
const FORM =
  / (?:in|for|from|class|dear|hi|hello|calling|come on|everyone|anyone) (?!(?:5k|10k|4k|[23]d|[45]g|[125]m|[0-9]p) )(1[0-3]|[1-9]) ?(?:[a-z]|ash|oak|elm|birch|beech|maple|willow|holly|rowan|cedar|red|blue|green|yellow)(?= )| ([1-46-9])[a-fhjlnq-z](?= (?:leavers|pupils|class|children|guys|gang|lot))/g;

const TO_YOU = / (?:you|your|youre|youve|youll|yours|yourself|yourselves|ur|u|yr own)(?= )/;

/** `Year 4 we need …`, `all of it, guys`. */
const DOES =
  / (?:(?:year|yr) [0-9]{1,2}|y[0-9]|kids|children|class|pupils|infants|juniors|reception|nursery) (?:come|get|go|join|film|post|send|share|follow|like|vote|tell|show|we|weve|its|lets|dont|who|time to|make|add|tag|comment|use|try|log|sign|hit|press|tap|leave)(?= )| (?:guys|gang|folks|peeps|troops|my lovelies)(?= )/;

/** `Year 1 had theirs today`: nobody is called. */
const TELLS = / (?:had|have|has|was|were|did|made|went|loved|are|is)(?= )/;

/** Somebody is called upon: `Kids!`, `Dear Year 4`, `Year 5, …`. */
const isCall = ({ plain, marked }: Utterance): boolean =>
  (plain.tokens.length < 6 && !TELLS.test(plain.text)) ||
  /^ (?:dear|hi|hello|hey|calling|attention|ok|okay|right|new|come on|well done|good morning|morning|good evening|evening|good afternoon|welcome|who will|who can|who is|whos|which of)\b/.test(
    marked.text,
  ) ||
  /^ (?:if you|if youre|if your|who wants|who fancies|whos up|fancy|anyone in|everyone in|those of you|which of you|do you|are you|would you|can you|has anyone) /.test(
    marked.text,
  ) ||
  TO_YOU.test(plain.text) ||
  DOES.test(plain.text) ||
  /^(?: [^ ,:]{1,20}){1,9} [,:]/.test(marked.text) ||
  / (?:who|anyone|everyone|anybody|those) (?:else )?(?:in|from) (?:year|yr|y[0-9]|reception|nursery|class|ks)/.test(marked.text) ||
  /, (?:[a-z]{1,12} )?(?:(?:year|yr) [0-9a-z]{1,5}|kids|children|boys and girls|everyone|everybody|infants|juniors|reception|nursery|youngsters) [.] $/.test(
    marked.text,
  );

/** `Foxes, after tea …`: many are called, and nobody by a name. */
const callsGroup = ({ marked: { tokens } }: Utterance): boolean => {
  const [first, comma] = tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ folded }) => /^[a-z]/.test(folded)),
    ),
  );
  return /^[a-z]{4,14}s$/.test(first?.folded ?? '') && !NO_GROUP.test(first?.folded ?? '') && comma?.folded === ',';
};
const NO_GROUP = /^(?:thanks|yes|news|parents|friends|fans|folks|ladies|always|perhaps)$/;
