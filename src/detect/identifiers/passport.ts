import { before } from './beside.ts';
import { callingFor, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import { linesIn } from './passport-line.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { digitRuns, type Run, runsOf } from './shape.ts';
import { apart, followsDigits, isAmongDigits, standsAlone } from './standing.ts';

const OWN = wordsFor('pass?ports?');
const CALLED = callingFor('pass?ports?');

/** Nine digits or, of other countries, letters among them; nothing in them tells, so the sentence has to. */
export const passport: Recogniser = {
  kind: 'passport',
  mayHold: (text) => /pass?port/i.test(text) || text.includes('<'),
  find: ({ text }) => apart<Hit>([...linesIn(text), ...(/pass?port/i.test(text) ? [...namedIn(text), ...foreignIn(text)] : [])]),
};

const namedIn = (text: string): readonly Run[] =>
  digitRuns(text, { least: 9, most: 9, holds: (_, start) => !followsDigits(text, start) }).filter(
    (run) => standsAlone(text, run) && !isAmongDigits(text, run) && isPassports(text, run),
  );

const isPassports = (text: string, run: Run): boolean => {
  const label = labelOf(text, run, OWN, OTHER, 60);
  return label === 'own' || (label === undefined && isOfOneFound(before(text, run.start, 160)));
};

/** `Whose passport is this? Found at the gate: …`: it is asked about in the sentence before. */
const isOfOneFound = (said: string): boolean => ONE_FOUND.test(said) && HANDED_IN.test(said);
const ONE_FOUND =
  /(?:['\u2019]s|(?<![a-z])(?:a|one|the|this|that|whose|child|their|his|her|my|your|lost|missing)) (?:[a-z]{2,10} )?pass?port(?![a-z])/i;
const HANDED_IN = /(?<![a-z])(?:found|lost|left|handed|missing|picked up|turned up|dropped|owner|whose|belongs?)(?![a-z])/i;

const FOREIGN = /(?<![0-9A-Za-z])(?=([A-Z]{2}[ -]?\d{6,7}|[A-Z][ -]?\d{7,8}|\d{2}[A-Z]{2}\d{5}))/g;

const foreignIn = (text: string): readonly Run[] =>
  [...runsOf(text, FOREIGN)].filter((run) => standsAlone(text, run) && isCalled(text, run.start, CALLED));
