import { allSaid, heardIn, type Said, type Utterance } from '../detect/language/heard.ts';
import * as WORDS from '../detect/language/words/platforms.ts';
import type { Evidence } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';
import { ownIn } from '../text/own.ts';
import { wording } from '../text/wording/wording.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'invites' | 'made-for-them' | 'false-age';

const ADVICE = 'ask their parents instead, or use the school’s own website';

/** Nobody under a network’s age is asked to be on it. */
const underagePlatform: Check<Kind> = {
  id: 'underage-platform',
  summary: 'Asks pupils to join, follow or post on a network that they are too young for.',
  needs: [],
  options: {},
  messages: {
    invites: { message: '“{said}” asks pupils onto a network that is for {age} and over', advice: ADVICE },
    'made-for-them': { message: '“{said}”: an account for pupils on a network that is for {age} and over', advice: ADVICE },
    'false-age': { message: '“{said}” tells pupils to give a false age', advice: 'leave it out' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find(input) {
    const heard = input.reading.fields.flatMap(heardIn);
    const age = ageOf(heard, input);
    if (age === undefined) return;
    const post = heardOf(heard, age, input);
    for (const [at, one] of heard.entries())
      for (const { kind, said } of foundIn(one, at, post)) yield evidence(kind, said, one, age, input);
  },
};

export default underagePlatform;

const RULES = {
  invites: wording(`${WORDS.INVITES} | ${WORDS.MORE_INVITES}`),
  loose: wording(WORDS.LOOSE),
  toThem: wording(WORDS.TO_THEM),
  made: wording(WORDS.MADE),
  falseAge: wording(WORDS.FALSE_AGE),
  children: wording(WORDS.CHILDREN),
  grown: wording(WORDS.GROWN),
  notMeant: wording(WORDS.NOT_MEANT),
};

/** What is enough where children are called upon. */
const CALLED = [RULES.loose, RULES.toThem];

/** A kiss and a game, unless somebody is sent there: `on X`, `a Snap`. */
const isShort = (word: string): boolean => word === 'x' || word === 'snap';
const PUTS = /^(?:on|onto|to|our|your|via|a|by)$/;

/** Of the network that is named, else of the one that it is published on. */
const ageOf = (heard: readonly Utterance[], { reading }: CheckInput): number | undefined => {
  const named = heard.flatMap(({ plain: { tokens } }) =>
    tokens.flatMap(({ folded, raw }, at) => {
      const word = folded.replace(/^[#@]/, '');
      return isShort(word) && !(at > 0 && /^\p{Lu}/u.test(raw) && PUTS.test(tokens[at - 1]?.folded ?? ''))
        ? []
        : (ownIn(WORDS.NETWORKS, word) ?? []);
    }),
  );
  return named.length > 0 ? Math.max(...named) : ownIn(WORDS.NETWORKS, reading.channel);
};

interface Finding {
  readonly kind: Kind;
  readonly said: Said;
}

/** It denies nothing: `don't forget to follow`. */
const URGED = / (?:dont|do not|never|please dont) (?:forget|miss|be shy|wait)(?: (?:out|to|and))?(?= )| why not(?= )| cant wait to(?= )/g;

/** Whose telephone it is makes nobody spoken to. */
const BORROWED =
  / (?:borrow|use|grab|take|with|on|from) (?:a|an|your|their|the|some) (?:grown ups?|mums|dads|parents|mum and dads|familys|sisters|brothers) (?:phone|phones|tablet|ipad|account|login|laptop)(?= )/g;
const isToGrown = ({ plain: { text } }: Utterance): boolean => RULES.grown.isIn(text.replace(BORROWED, ' '));

/** What a post says as a whole is asked of it once, however many sentences it has. */
interface Heard {
  readonly heard: readonly Utterance[];
  readonly isYoung: (one: Utterance) => boolean;
  readonly isGrown: () => boolean;
  readonly speaksToYoung: () => boolean;
}

const heardOf = (heard: readonly Utterance[], age: number, input: CheckInput): Heard => {
  const isYoung = (one: Utterance): boolean => isToYoung(one, age, input);
  return {
    ...{ heard, isYoung },
    isGrown: later(() => heard.some(isToGrown)),
    speaksToYoung: later(() => heard.some(isYoung)),
  };
};

const foundIn = (one: Utterance, at: number, { heard, isYoung, isGrown, speaksToYoung }: Heard): readonly Finding[] => {
  const lies = allSaid(one.plain, RULES.falseAge).slice(0, 1);
  if (lies.length > 0) return lies.map((said) => ({ kind: 'false-age', said }));
  if (RULES.notMeant.isIn(one.marked.text.replace(URGED, ' '))) return [];
  const speaksTo = isGrown() ? isYoung(one) && !isToGrown(one) : speaksToYoung();
  if (!speaksTo) return [];
  const made = allSaid(one.plain, RULES.made).slice(0, 1);
  if (made.length > 0) return made.map((said) => ({ kind: 'made-for-them', said }));
  const asked = allSaid(one.plain, RULES.invites);
  const isLoose = asked.length === 0 && areCalled(heard.slice(Math.max(0, at - 1), at + 1), isYoung);
  return [...asked, ...(isLoose ? CALLED.flatMap((rule) => allSaid(one.plain, rule)) : [])]
    .filter(({ quoted }) => !quoted)
    .slice(0, 1)
    .map((said) => ({ kind: 'invites', said }));
};

/** A year group in which somebody is under that age, a class, or children. */
const isToYoung = (one: Utterance, age: number, { school }: CheckInput): boolean => {
  const { text } = one.plain;
  const years = [...text.matchAll(/ (?:years?|yr|y) ?(1[0-3]|[1-9])s?(?= )/g)].map(([, year]) => Number(year));
  if (years.length > 0) return years.some((year) => year + 4 < age);
  const classes = school.classes.map((name) => ` ${foldName(name)} `);
  return RULES.children.isIn(one.plain.text) || classes.some((name) => text.includes(name)) || callsGroup(one);
};

/** Children called upon, in this sentence or the one before: `Kids!`, `Dear Year 4`, `Year 5, …`. */
const areCalled = (said: readonly Utterance[], isYoung: Heard['isYoung']): boolean => said.some((one) => isYoung(one) && isCall(one));

const isCall = ({ plain, marked }: Utterance): boolean =>
  plain.tokens.length < 6 ||
  /^ (?:dear|hi|hello|hey|calling|attention|ok|okay|right|new|come on|well done|good morning|morning)\b/.test(marked.text) ||
  /^ (?:if you|if youre|if your|who wants|who fancies|whos up|fancy|anyone in|everyone in|those of you|which of you|do you|are you|would you|can you|has anyone) /.test(
    marked.text,
  ) ||
  /^(?: [^ ,:]{1,20}){1,6} [,:]/.test(marked.text) ||
  /, (?:[a-z]{1,12} )?(?:(?:year|yr) [0-9a-z]{1,5}|kids|children|boys and girls|everyone|everybody|infants|juniors|reception|nursery|youngsters) [.] $/.test(
    marked.text,
  );

/** `Foxes, after tea …`: many are called, and nobody by a name. */
const callsGroup = ({ marked: { tokens } }: Utterance): boolean =>
  /^[a-z]{4,14}s$/.test(tokens[0]?.folded ?? '') &&
  !/^(?:thanks|yes|news|parents|friends|fans|folks|ladies|always|perhaps)$/.test(tokens[0]?.folded ?? '') &&
  tokens[1]?.folded === ',';

const evidence = (kind: Kind, { start, end }: Said, { field }: Utterance, age: number, { reading }: CheckInput): Evidence<Kind> => ({
  ...{ kind, at: { field, start, end } },
  data: { said: reading.fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '', age: String(age) },
});
