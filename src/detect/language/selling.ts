import type { Field } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { type Sentence, saidIn } from '../places/sentences.ts';
import { isQuoted, placeOf } from './lines.ts';
import type { Worded } from './saying.ts';
import {
  ACTS,
  ADDRESSED,
  DEALT,
  EVERYDAY_ACTS,
  EVERYDAY_WARES,
  OWNED,
  PRAISED,
  PRICED,
  SCARCE,
  SCHOOLED,
  TAUGHT,
  WARES,
} from './words/selling.ts';

/** Whether a post sells something where no wording tells that it does: kinds of signs are counted, and against them what a school says of its own. */

const CORE: readonly Wording[] = [DEALT, ACTS, OWNED, WARES].map((list) => wording(list));
const BESIDE: readonly Wording[] = [PRICED, ADDRESSED, PRAISED, SCARCE].map((list) => wording(list));
const EVERYDAY: readonly Wording[] = [EVERYDAY_ACTS, EVERYDAY_WARES].map((list) => wording(list));

/** Without money, or somebody's own business, nobody sells. */
const gain = wording(`${DEALT} | ${PRICED} | ${OWNED}`);
/** A firm that is only named sells nothing, and one that is to be rung does. */
const asks = wording(`${ACTS} | ${EVERYDAY_ACTS}`);
const schooled = wording(SCHOOLED);
const taught = wording(TAUGHT);

/** `FreshBox`: firms write their names so. */
const MADE_UP = pattern(
  String.raw`(?<![\p{L}\p{N}@#/.])(?!Mac|Mc|Fitz|WhatsApp|YouTube|TikTok|LinkedIn|Parent|Class)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{1,}`,
  'u',
);

/** To somewhere else than a school. */
const AWAY = /https?:\/\/(?![^\s/]{0,60}\.sch\.uk)/i;

/** Nobody's advert is longer; a newsletter has a sign of every kind somewhere. */
const LONGEST = 400;
/** One more where all of them are said by schools too. */
const ENOUGH = 2;

const among =
  (lines: readonly Sentence[]) =>
  (is: Wording): boolean =>
    lines.some(({ said }) => is.isIn(said));

export const soldIn = (field: Field, lines: readonly Sentence[], isFirm: boolean): readonly Worded<'advert'>[] => {
  const has = among(lines);
  if (field.text.length > LONGEST || has(taught) || !(has(gain) || (isFirm && has(asks)))) return [];
  const core = CORE.filter(has);
  const everyday = EVERYDAY.filter(has);
  const beside = BESIDE.filter(has).length + [isFirm || MADE_UP().test(field.text), AWAY.test(field.text)].filter(Boolean).length;
  const own = lines.reduce((sum, { said }) => sum + schooled.all(said).length, 0);
  const isEnough = core.length + everyday.length + beside - own >= (core.length > 0 ? ENOUGH : ENOUGH + 1);
  const [sign] = [...core, ...everyday];
  return isEnough && sign !== undefined ? placesOf(lines, sign).slice(0, 1) : [];
};

const placesOf = (lines: readonly Sentence[], is: Wording): readonly Worded<'advert'>[] =>
  lines.flatMap((line) => {
    const place = saidIn(line, is);
    return place === undefined || isQuoted(line, place) ? [] : [{ kind: 'advert' as const, sure: false, ...placeOf(line, place) }];
  });
