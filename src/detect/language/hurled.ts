import type { Utterance } from './heard.ts';

/** Swearing that is hurled at somebody, and so is abuse. */

/** From its first to its last word. */
export const isAtSomebody = (one: Utterance, from: number, to: number): boolean =>
  isHurled(one, to) || isEpithet(one, from, to) || isOfYours(one, from);

const BASE = /^(?!.*(?:ed|ing|y)$)/;
const AT_SOMEBODY = /^(?:off|you|u|ya|your|ur|yourself|him|her|them|that lot)$/;

/** `F*** off`, `f*** your school`: not at nobody. */
const isHurled = ({ plain: { tokens } }: Utterance, at: number): boolean =>
  BASE.test(tokens[at]?.folded ?? '') && AT_SOMEBODY.test(tokens[at + 1]?.folded ?? '');

const OF_SOMEBODY = /^(?:you|u|ya|youre|ur|lot|bunch|pack|such|hes|shes|theyre)$/;
const NO_NOUN =
  /^(?:.*ing|good|great|brilliant|amazing|legend|legends|beauty|star|stars|right|well|did|know|what|have|are|must|can|will|do|dont|and|or|so|it|me|in|at|to)$/;

/** `You f***ing clowns`: of them, and of nothing that they do. */
const isEpithet = ({ plain: { tokens } }: Utterance, from: number, to: number): boolean => {
  const next = tokens[to + 1]?.folded;
  return (
    !BASE.test(tokens[to]?.folded ?? '') && OF_SOMEBODY.test(tokens[from - 1]?.folded ?? '') && next !== undefined && !NO_NOUN.test(next)
  );
};

const YOURS = /^(?:you|u|your|ur|yours)$/;
const ARE = /^(?:is|are|r|re|was|were)$/;

/** `Your choir is sh*t`. */
const isOfYours = ({ plain: { tokens } }: Utterance, at: number): boolean =>
  ARE.test(tokens[at - 1]?.folded ?? '') && tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => YOURS.test(folded));
