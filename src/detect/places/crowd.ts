import { pattern } from '../../text/pattern.ts';
import { type Says, says } from './cues.ts';

// Who goes along: so many, of whom nobody says that they are grown up, are children, whoever of the staff is named beside them.

const TENS =
  '[1-9][0-9]{1,2}|ten|eleven|twelve|dozen|hundred|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const FEW = '[3-9]|three|four|five|six|seven|eight|nine';
const LOADS = '(?:(?:coach|bus|minibus|train|boat|van)(?:loads?)?|gaggle|troop|posse|horde|bunch|gang|crowd|army)(?: full)? of';

/** How many, and the first noun of many behind it. */
const MANY = pattern(String.raw` (?:(${TENS})|${FEW}|${LOADS}) (?:\p{L}{2,14} ){0,3}?(\p{L}{2,14}s)(?= )`, 'gu');

/** Somebody called by what he does, and a child of some age: `explorers`, `botanists`, `seven-year-olds`. */
const DOERS = /(?:[^e]ers|ors|ists|ians|olds|detectives|sleuths|pilgrims)$/;

/** Grown-ups, things and measures. */
const NO_CHILDREN: ReadonlySet<string> = new Set(
  (
    'heads managers officers leaders lecturers volunteers helpers visitors delegates drivers instructors tutors mentors trustees directors advisers inspectors ' +
    'counsellors carers parents mothers fathers grandparents pensioners workers adults members others vicars chefs cooks ' +
    'folders papers posters flyers stickers computers printers rulers letters numbers chargers doors floors colours flowers covers markers containers jumpers ' +
    'minutes mins hours days weeks years miles metres kilometres pounds'
  ).split(' '),
);

/** Of all of them nobody is counted: `the whole crew`. */
const WHOLE = / (?:the|our) (?:whole|entire|full) (?:crew|gang|lot|bunch|tribe|mob|party) /;

/** Children who are counted, or called by what they do; where no grown-up is said to go, all that is counted in tens. */
export const hasCrowd: Says = (said) => {
  const isUntold = !says.staff(`${said.split(COMPANY, 1)[0]} `);
  if (isUntold && WHOLE.test(said)) return true;
  return [...said.matchAll(MANY())].some(
    ([, tens, noun = '']) => !NO_CHILDREN.has(noun) && !says.staff(` ${noun} `) && (DOERS.test(noun) || (isUntold && tens !== undefined)),
  );
};

/** Before whoever comes along: `Just arrived at … with`. */
const COMPANY = new RegExp(` (?=(?:with|and|plus|${TENS}|${FEW}|one|two|a|an|${LOADS}) )`);
