import { before, sentenceAround } from './beside.ts';
import { isOfficial, isPersonal } from './handle-form.ts';
import { BARE, isName, isOwned, MAY, PERSON, PUBLIC, TO_THEM } from './handle-words.ts';
import { latin } from './latin.ts';
import { outermost } from './outermost.ts';
import { profilesIn } from './profile-url.ts';
import type { Hit, Recogniser } from './recogniser.ts';

/** Profiles and handles that the words beside them, or their own form, show to be a private person's; an unknown one is none of these. */
export const handle: Recogniser = {
  kind: 'handle',
  mayHold: (text) => MAY().test(text),
  find: ({ text }) => outermost([...profilesOf(text), ...mentionsOf(text), ...speltOf(text), ...bareOf(text)]),
};

const isPersonsBeside = (text: string, { start, end }: Hit, name: string): boolean => {
  const { left, right } = sentenceAround(text, start, end);
  if (!isPersonal(name) && (isOfficial(name) || !TO_THEM().test(left))) return false;
  if (PUBLIC().test(left)) return false;
  return PERSON().test(left) || PERSON().test(right) || isOfSomebodyBefore(text, start, left);
};

/** `The sign was chalked by a dad. Give him some love at …`: who is meant stands in the sentence before. */
const isOfSomebodyBefore = (text: string, start: number, left: string): boolean => {
  const said = before(text, start, FAR);
  return (TO_THEM().test(left) || THEIRS.test(left)) && PERSON().test(said) && !PUBLIC().test(said);
};
const FAR = 200;
/** `More of his walls are at …`, `Tell him so: …`. */
const THEIRS = /(?<![a-z])(?:his|him|her|he|she)(?![a-z])[^.!?\n]{0,60}$/i;

const isPrivate = (text: string, hit: Hit, name: string): boolean =>
  /(?:^|[._-])personal(?:$|[._-])/i.test(name) ||
  (isOwned(before(text, hit.start, 80)) && !isOfficial(name)) ||
  isPersonsBeside(text, hit, name);

/** Facebook makes a name of this form for those who choose none. */
const MADE = /^[a-z]{2,20}\.[a-z]{2,20}\.\d{1,6}$/i;

function* profilesOf(text: string): Generator<Hit, void> {
  for (const { start, end, name, isPersons } of profilesIn(text)) {
    const hit = { start, end };
    if (isPersons || MADE.test(name) || isPrivate(text, hit, name)) yield hit;
  }
}

/** A handle as it is written in a text. */
export const MENTION: () => RegExp = latin(
  String.raw`(?<![\p{L}\p{N}._%+'&~@/-])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){1,5})?`,
  'g',
);

/** `@ k i t _ t e s t`, letter by letter. */
const SPELT = latin(String.raw`(?<![\p{L}\p{N}._-])@(?: [A-Za-z0-9._](?![A-Za-z0-9._])){4,40}`, 'g');

function* speltOf(text: string): Generator<Hit, void> {
  for (const { index: start, 0: whole } of text.matchAll(SPELT())) {
    const hit = { start, end: start + whole.replace(/[ .]{1,9}$/, '').length };
    if (isPrivate(text, hit, whole.slice(1).replaceAll(' ', ''))) yield hit;
  }
}

function* mentionsOf(text: string): Generator<Hit, void> {
  for (const { index: start, 0: whole } of text.matchAll(MENTION())) {
    const hit = { start, end: start + whole.length };
    if (isPrivate(text, hit, whole.slice(1))) yield hit;
  }
}

/** `my snap: kit_test`: with no @, it takes a colon, or marks and figures, to be no word. */
function* bareOf(text: string): Generator<Hit, void> {
  for (const { index, 0: whole, groups = {} } of text.matchAll(BARE())) {
    const { name = '', mark = '', owner } = groups;
    const end = index + whole.length;
    if (isOfficial(name) || !isName(owner) || !isHandle(name, mark) || LINKED.test(text.slice(end, end + 5))) continue;
    yield { start: end - name.length, end };
  }
}

const isHandle = (name: string, mark: string): boolean => {
  if (/^(?:https?$|www\.)/i.test(name)) return false;
  if (/[._#]|\d/.test(name)) return /[A-Za-z]/.test(name);
  return /[:=]/.test(mark) && name === name.toLowerCase();
};

/** What goes on like this is an address or a link. */
const LINKED = /^[@/]|^\.[a-z]{2,3}\//i;
