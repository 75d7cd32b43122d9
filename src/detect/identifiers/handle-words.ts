import { latin } from './latin.ts';
import { oneOf } from './one-of.ts';

/** The words that say whose a handle is. */

const PLATFORM = `(?:${oneOf(`insta(?:gram)?, ig, snap(?:chat)?, tik ?tok, twitter, x, facebook, fb, threads, you ?tube, yt,
  discord, roblox, twitch, bluesky, bsky, mastodon, linked ?in, psn, xbox(?: live)?, fortnite, minecraft, gamer ?tag`)})`;
const TAG = '(?: (?:account|page|handle|profile|name|username|id|tag))';
const THING = `(?:${PLATFORM}${TAG}?|handle|user ?name|account|page|profile|socials)(?: (?:on|at) ${PLATFORM})?`;
const KIN = 'mum|dad|brother|sister|son|daughter|friend';
const MINE = String.raw`(?:my|his|her)(?: (?:${KIN})'s)? (?:\p{L}{2,12} )?${THING}`;
const THEIRS = String.raw`(?:(?:mr|mrs|ms|miss|dr) \p{L}{2,20}'s (?:own |personal |private )?${THING}|(?<owner>\p{L}{2,20})'s (?:(?:own|personal|private) ${THING}|${PLATFORM}${TAG}?))`;
const LINK = ` ?(?:'s|is|:|-|=|,)? {0,2}[("'*_]{0,3}`;

const OWNED = latin(String.raw`(?<!\p{L})(?:${MINE}|${THEIRS})${LINK}$`, 'i');
const ADD_ME = '(?:add|follow|dm|pm|message|msg|friend|find|snap|text|inbox|tag) me(?: up)?';
const TO_ME = latin(
  String.raw`(?<!\p{L})(?:${ADD_ME}|hmu|hit me up|i'm|i am)(?: (?:over )?(?:on|at|via|here|as)){0,2}(?: (?:my )?${PLATFORM})?(?: (?:at|as))?${LINK}$`,
  'i',
);

/** `follow her at`: hers where a private person is spoken of, and an author's where one is. */
export const TO_THEM: () => RegExp = latin(
  String.raw`(?<!\p{L})(?:(?:add|follow|dm|pm|message|msg|friend|find|snap|text|tag) (?:her|him)|(?:give|send|show) (?:her|him)(?: [a-z]{1,10}){0,3}?)(?: (?:over )?(?:on|at|via|as)){0,2}(?: ${PLATFORM})?(?: (?:at|as))?${LINK}$`,
  'i',
);

/** With a small letter it may be anything's: `the shop's insta`. */
export const isName = (owner: string | undefined): boolean => owner === undefined || owner.charAt(0) !== owner.charAt(0).toLowerCase();

/** `my insta is`, `Jake's insta:`, `add me on Snapchat:`, `I'm`, right before a handle. */
export const isOwned = (said: string): boolean => {
  const owned = OWNED().exec(said);
  return owned === null ? TO_ME().test(said) : isName(owned.groups?.['owner']);
};

const TO_NAME = `(?<mark> ?(?::|=| -) ?| (?:is|as) | )["'(*]{0,2}(?<name>[A-Za-z0-9_][A-Za-z0-9._#]{1,30}[A-Za-z0-9_])`;
/** The same up to a handle that has no @. */
export const BARE: () => RegExp = latin(
  String.raw`(?<!\p{L})(?:${MINE}|${THEIRS}|${ADD_ME} (?:over )?(?:on|at) ${PLATFORM})[*_]{0,2}${TO_NAME}`,
  'gi',
);

const HOSTS = 'x|twitter|instagram|threads|tiktok|youtube|snapchat|facebook|fb|linkedin|bsky|linktr|twitch|roblox|discord|strava|reddit';
/** Where none of these stands there is no handle of anybody's. */
export const MAY: () => RegExp = latin(
  String.raw`@|(?:${HOSTS})\.[a-z]{2,3}\/|(?:me(?: over)? (?:on|at)|my|his|her|'s) (?:[a-z]{2,12} )?(?:${PLATFORM}|handle|user|account|page|profile|socials)`,
  'i',
);

export const PERSON: () => RegExp = latin(
  `(?<![a-z])(?:${oneOf(`mums?, mummy, mummies, dads?, daddy, nans?, nanas?, nann(?:a|y|ies), gran(?:s|ny|nies|dmas?|dads?|dpas?|dmothers?|dfathers?|dparents?)?, aunt(?:s|ies?|y)?, uncles?,
  brothers?, sisters?, cousins?, mothers?, fathers?, parents?, carers?, neighbours?, childminder, husband, wife, partner, boyfriend, girlfriend, friend, pupils?, child, boy,
  girl, volunteers?, helpers?, babysitter, son, daughter, lollipop (?:man|lady|woman), dinner lad(?:y|ies), caretaker, (?:his|her) spare time`)})(?![a-z])`,
  'i',
);
/** Somebody whom the public knows by their work. */
export const PUBLIC: () => RegExp = latin(
  `(?<![a-z])(?:${oneOf(`author, illustrator, poet, writer, artist, mp, councillor, mayor, minister, olympian, paralympian, player,
  athlete, astronaut, scientist, presenter, actor, singer, band, company, business, photographer, shop, organisation, charity,
  museum, club, brand, theatre`)})(?![a-z])`,
  'i',
);
