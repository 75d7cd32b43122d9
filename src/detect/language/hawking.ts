import type { Field } from '../../model.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { type Sentence, saidIn } from '../places/sentences.ts';
import { isQuoted, placeOf } from './lines.ts';
import type { Worded } from './saying.ts';
import { soldIn } from './selling.ts';
import {
  CHARITIES,
  FOR_CHARITY,
  HAWKED,
  HAWKING,
  HINTED,
  HOOKS,
  KIN_TRADES,
  NOT_HAWKING,
  OWN_HELP,
  PUTS_IN_NO_WORD,
  RAISED,
  TO_BE_HAD,
  TURNS,
} from './words/hawking.ts';

/** Selling by who turns to whom with what, where no offer is named. */

const hawked = wording(HAWKED, HAWKING);
const hinted = wording(HINTED, HAWKING);
const notHawking = wording(NOT_HAWKING);
const putsInNoWord = wording(PUTS_IN_NO_WORD);
const hooks = wording(HOOKS, HAWKING);
const kinTrades = wording(KIN_TRADES, HAWKING);
const toBeHad = wording(TO_BE_HAD, HAWKING);
const turns = wording(TURNS, HAWKING);
const ownHelp = wording(OWN_HELP);
const raised = wording(RAISED);
const forCharity = wording(FOR_CHARITY, { charity: CHARITIES });

export const hawkedIn = (lines: readonly Sentence[]): readonly Worded<'advert'>[] => [...soldBy(lines, hawked, true), ...ofKin(lines)];

export const hintedIn = (field: Field, lines: readonly Sentence[], isFirm: boolean): readonly Worded<'advert'>[] => {
  if (lines.some(({ said }) => putsInNoWord.isIn(said))) return [];
  const found = [...soldBy(lines, hinted, false), ...hookedIn(lines)].slice(0, 2);
  if (found.length > 0) return found;
  return lines.some(({ said }) => notHawking.isIn(said)) ? [] : soldIn(field, lines, isFirm);
};

const soldBy = (lines: readonly Sentence[], is: Wording, sure: boolean): readonly Worded<'advert'>[] =>
  lines.flatMap((line) => {
    const place = saidIn(line, is);
    return place === undefined || isQuoted(line, place) || notHawking.isIn(line.said)
      ? []
      : [{ kind: 'advert' as const, sure, ...placeOf(line, place) }];
  });

/** `Her uncle lays patios. Fair prices, ring for a quote.` */
const ofKin = (lines: readonly Sentence[]): readonly Worded<'advert'>[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const place = next === undefined || notHawking.isIn(line.said) || isOwn(next) ? undefined : saidIn(line, kinTrades);
    return place === undefined || next === undefined || !toBeHad.isIn(next.said) || isQuoted(line, place)
      ? []
      : [{ kind: 'advert' as const, sure: true, ...placeOf(line, place) }];
  });

/** `New boiler? Ring Dee.` */
const hookedIn = (lines: readonly Sentence[]): readonly Worded<'advert'>[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || !isAsked(line) || !hooks.isIn(line.said) || isOwn(line) || isOwn(next)) return [];
    const place = saidIn(next, turns);
    return place === undefined ? [] : [{ kind: 'advert' as const, sure: false, ...placeOf(next, place) }];
  });

const isAsked = ({ told, to }: Sentence): boolean => told.text.slice(told.words[to]?.end ?? 0, told.words[to + 1]?.start).includes('?');
const isOwn = ({ said }: Sentence): boolean => notHawking.isIn(said) || ownHelp.isIn(said);

export const charityIn = (lines: readonly Sentence[]): readonly Worded<'appeal'>[] =>
  lines.flatMap((line) => {
    const place = saidIn(line, forCharity);
    return place === undefined || raised.isIn(line.said) ? [] : [{ kind: 'appeal' as const, sure: false, ...placeOf(line, place) }];
  });
