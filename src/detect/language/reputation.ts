import type { Field, Reading } from '../../model.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { linesOf, placeOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { worstOf } from './tenor.ts';
import { ATTACKS, LOOSE_ATTACKS, MORE_ATTACKS, RIVALS, STANCE, WIDE_ATTACKS } from './words/reputation/attacks.ts';
import { COMPLAINTS, OF_SCHOOL, SLIGHTS } from './words/reputation/complaints.ts';
import { CONDUCT, LOOSE_CONDUCT, OWN_MISCONDUCT } from './words/reputation/conduct.ts';
import { BELITTLED, FIGURES, GRUDGES, MILD, TALKED_DOWN, TOLD_OFF } from './words/reputation/figures.ts';
import { GRIEVANCES, WORK_GRIEF } from './words/reputation/grievances.ts';
import { ACCUSES, HINTS, IRONY, MOCKS, PRAISED, SNEERS, WARNS_OFF } from './words/reputation/judged.ts';
import {
  CAST,
  DISCLAIMERS,
  DOUBTED,
  ELSEWHERE,
  ENDEARED,
  INVENTED,
  LIKENED,
  MERRY,
  NOBODY,
  PLAYBILL,
  TAKEN_BACK,
  UNFAULTED,
  WRONG_TO,
} from './words/reputation/not-meant.ts';
import { BLOOD, CALLED_SO, FIRM_ATTACKS, OF_OLD, OTHER_SCHOOLS, OTHERS, VOUCHED, VOUCHED_GLADLY } from './words/reputation/others.ts';
import { SPOKEN } from './words/reputation/sets.ts';
import { HAPPY_MESS, SLANG_PRAISE } from './words/reputation/tenor.ts';

/** What is said of the school and its people, and by whom. */

export type Slight = 'attack' | 'grievance' | 'complaint' | 'conduct';
export interface Slighting extends Worded<Slight> {
  readonly field: string;
}

const invented = wording(`${INVENTED} | ${NOBODY}`);
const ofOld = wording(OF_OLD);
/** `They called her cruel`: of whom a sentence before it has spoken. */
const calledSo = wording(CALLED_SO);

/** `The bus firm has let us down`: who serves anybody is what the sentence is about, unless it goes on to somebody of the school. */
const carrier = wording(ELSEWHERE);
const schoolPeople = wording('<titled> | <staff> | (our|this|that|my|so is the|and the) <place> | ourname', SPOKEN);
const isOfCarrier = (said: string): boolean => (carrier.first(said)?.from ?? 2) < 2 && !schoolPeople.isIn(said);

/** Whoever laughs at themselves complains of nobody. */
const ownFault = wording('(my|our|all my) [own] fault (again|as|entirely|[.])');

const ofSchool = wording(OF_SCHOOL, SPOKEN);
const ofItself = wording('<place> | <titled> | my boss | (our|the|this|that|my) [<any>] <staff>', SPOKEN);

/** What anybody loses, forgets or was not told of life. */
const OWN_AFFAIR =
  '(nobody|no one|noone|nobody ever|no one ever) (told|tells|warned|warns) (me|you|us) (that|how|about|year|what|volunteering|parenting|teaching) | (eldest|youngest|mine|ours|i|i ve|i d|ve) ~1 (lost|forgot|forgotten|left|mislaid) (his|her|my|our|their) | lost my (bus|pass|keys|phone|lanyard|voice|glasses|way|temper|pen|charger|airpods|pe) | (doesn t|don t|didn t|doesnt|dont|didnt|never) ~1 (hate|mind|complain|dislike) | what you can | you can bring';
const ADMIRED =
  'so proud | deserves a medal | deserve a medal | well done | amazing | brilliant | wonderful | superb | thank you so much | can t wait | cannot wait | worth it | credit to | fair play | no complaints | (can t|couldn t|cannot) fault';
/** `I am a shambles of a mother`: one may run oneself down. */
const MOCKS_SELF =
  '(i am|i m|im|i was|i feel|call me) ~ <insult> | my [own] (dancing|cooking|acting|batting|bowling|parking|driving|handwriting|spelling|drawing|painting|knitting|sewing|swimming|skating|juggling|gardening|timing|accent|costume|moves|attempt|memory|kitchen|car|cooking|singing|knees|shed|house|hair|baking) ~~ <insult> | we love them | love them | lovely <staff> | lovely <children> | love him | love her | credit where | of my own making | legends | (useless|hopeless|forgetful|as|me|mum|dad) [as] (ever|usual|always) me | my own <any> | silly me | typical me | why (do|am|did|can t|cannot) i (always|never|ever|keep|do|still|say|think|try|agree|own|eat|wait|leave|like|so|such|this|the|only|not|even|put|get|have|buy|sign|volunteer|a|an|in|on|forget|find|cry|look|sound|feel|need|love) | i failed | driving test | my driving | (disappointed|sad|sorry|gutted|annoyed) to (miss|have missed|be missing) | (my|our) (own fault|fault|mistake|mess up|muddle|mix up|forgetfulness|bad memory) | me all over | my bad';
/** What comes after work is one's own. */
const WORK_DONE = '(marking|reports|planning|work|lessons|data|books) [all] (done|finished|over|complete|completed|sorted|put away)';
/** Who says so has nothing to hide. */
const SOBER =
  '(not|never|no longer|nobody|no one|isn t|wasn t|weren t|neither|hardly|without being|instead of being) [even|remotely|actually|quite|one bit] (hungover|hung over|drunk|tipsy|plastered|stoned|high|half cut|wasted|a hangover)';
/** `Pint of squash`: what nobody is drunk on, unless something else is drunk as well. */
const SOFT =
  '(pint|pints|glass|glasses|jug|jugs|shot|shots|bottle|bottles|can|half|mug) of (squash|milk|water|tea|orange|orange squash|ribena|juice|<any> juice|custard|cordial|lemonade|coffee|cola|ginger beer|hot chocolate|blood|oil|electrolytes)';
const STRONG =
  '(wine|wines|gin|gins|beer|beers|lager|lagers|vodka|rum|whisky|cider|ciders|prosecco|tequila|tequilas|shots|cocktails|pints|drunk|hungover|sambuca|champagne|brandy|sherry|port|pub)';
const [soft, strong, sober] = [wording(SOFT), wording(STRONG), wording(`${WORK_DONE} | ${SOBER}`)];
const isSober = (said: string): boolean => sober.isIn(said) || (soft.isIn(said) && !strong.isIn(said));
const likened = wording(LIKENED);
const [cast, playbill] = [wording(CAST), wording(PLAYBILL)];
const [doubted, takenBack, wrongTo] = [wording(DOUBTED), wording(TAKEN_BACK), wording(WRONG_TO)];
const disclaims = wording(`${DISCLAIMERS} | ${OWN_AFFAIR}`);
const inJest = wording(`${MOCKS_SELF} | ${ENDEARED}`, SPOKEN);
const SAID = { ...SPOKEN, 'of-school': OF_SCHOOL };
const attack: Saying<Slight> = { kind: 'attack', sure: true, is: wording(`${ATTACKS}${MORE_ATTACKS}`, SPOKEN), unless: inJest };
const wide: Saying<Slight> = {
  ...{ ...attack, sure: false, is: wording(WIDE_ATTACKS, SPOKEN) },
  unless: wording(`${MOCKS_SELF} | ${ENDEARED} | ${MERRY}`, SPOKEN),
};
/** Of no school named it is somebody else's grudge. */
const stance: Saying<Slight> = { ...attack, kind: 'grievance', sure: false, is: wording(STANCE, SPOKEN) };
const rivalStance: Saying<Slight> = { ...stance, kind: 'attack' };
const rivals: Saying<Slight> = { ...attack, sure: false, is: wording(RIVALS, SPOKEN) };
/** Thanks for coming take none of it back. */
const otherSchools: Saying<Slight> = { kind: 'attack', sure: false, is: wording(OTHER_SCHOOLS, OTHERS) };
const ofFirm: Saying<Slight> = { ...attack, is: wording(FIRM_ATTACKS, OTHERS) };
const vouched: Saying<Slight> = { ...attack, sure: false, is: wording(VOUCHED) };
const gladly = wording(VOUCHED_GLADLY);
const loose: Saying<Slight> = { ...attack, is: wording(LOOSE_ATTACKS, SPOKEN) };
const grievance: Saying<Slight> = { kind: 'grievance', sure: true, is: wording(GRIEVANCES, SPOKEN), unless: wording(MERRY) };
const slight: Saying<Slight> = { kind: 'attack', sure: false, is: wording(SLIGHTS, SPOKEN), unless: inJest };
const complaint: Saying<Slight> = {
  kind: 'complaint',
  sure: false,
  is: wording(COMPLAINTS, SAID),
  unless: wording(
    `${MOCKS_SELF} | ${OWN_AFFAIR} | ${HAPPY_MESS} | ${UNFAULTED} | ${SLANG_PRAISE} | gets old | theyre good | they re good | (can t|cannot|cant) thank | (fair play|credit|hats off|kudos) to | better teacher | 10 10 | loved (it|every) | worth it | best (day|night|week|trip) | brilliant | sorted my | (thank you|thanks) (to|so much|all|everyone|again)`,
    SPOKEN,
  ),
};
const inPraise = wording(`${MOCKS_SELF} | ${ENDEARED} | ${PRAISED}`, SPOKEN);
const judged: Saying<Slight> = {
  ...slight,
  is: wording(`${MOCKS}${ACCUSES}${WARNS_OFF}${IRONY}${FIGURES}${BELITTLED}${TOLD_OFF}${TALKED_DOWN}${BLOOD}`, SPOKEN),
  unless: inPraise,
};
const hints: Saying<Slight> = { ...slight, kind: 'grievance', is: wording(HINTS, SPOKEN), unless: inPraise };
const sneers: Saying<Slight> = { ...slight, is: wording(`${SNEERS}${TALKED_DOWN}${BELITTLED}`, SPOKEN), unless: inPraise };
const workGrief: Saying<Slight> = { ...hints, is: wording(WORK_GRIEF, SPOKEN) };
const grudges: Saying<Slight> = { ...hints, is: wording(GRUDGES, SPOKEN), unless: wording(ADMIRED) };
const mild: Saying<Slight> = {
  ...complaint,
  is: wording(MILD, SAID),
  unless: wording(`${ADMIRED} | ${OWN_AFFAIR} | ${HAPPY_MESS} | silly me | my own | my fault`),
};
const conduct: Saying<Slight> = {
  kind: 'conduct',
  sure: false,
  is: wording(`${CONDUCT}${LOOSE_CONDUCT}`, SPOKEN),
  unless: { isIn: isSober },
};

const misconduct: Saying<Slight> = { kind: 'conduct', sure: false, is: wording(OWN_MISCONDUCT) };

const STAFF: ReadonlySet<string> = new Set(['staff', 'leader', 'governor', 'volunteer']);

/** A school answers for its own faults in its own name; off duty only staff can shame it. */
const rulesFor = ({ accountKind, role }: Reading, isGlad: boolean): readonly Saying<Slight>[] => {
  if (accountKind !== 'personal') return [attack, ofFirm, grievance, wide, rivals, otherSchools, rivalStance, sneers, misconduct];
  const said = [attack, grievance, wide, stance, judged, hints, sneers, ...(isGlad ? [] : [vouched])];
  return STAFF.has(role)
    ? [...said, workGrief, grudges, conduct, misconduct, slight, complaint, mild]
    : [...said, slight, grudges, complaint, mild];
};

/** What counts where no school is spoken of: a quarrel or a complaint is then somebody else’s, and hides no other that is meant. */
const isOfAnybody = ({ kind }: Saying<Slight>): boolean => kind === 'attack' || kind === 'conduct';

export const slightsIn = (reading: Reading, names: SchoolNames): readonly Slighting[] => {
  const says = (is: Wording): boolean =>
    reading.fields.some((field) => wordedIn(field, [{ kind: 'school', sure: true, is, quoted: true }], { names }).length > 0);
  const rules = rulesFor(reading, says(gladly));
  const isOfOld = says(ofOld);
  const isOfPlay = says(playbill);
  const isTakenBack = says(takenBack) && !says(wrongTo);
  const isPassed = (said: string): boolean =>
    (invented.isIn(said) && !likened.isIn(said)) ||
    (isOfPlay && cast.isIn(said)) ||
    (isTakenBack && doubted.isIn(said)) ||
    ofOld.isIn(said) ||
    (isOfOld && calledSo.isIn(said)) ||
    isOfCarrier(said);
  const isOfSchool = says(ofSchool) && (!says(carrier) || says(ofItself));
  const found = reading.fields.flatMap((field) =>
    wordedIn(field, isOfSchool ? [...rules, loose] : rules.filter(isOfAnybody), {
      names,
      passes: ({ said }) => isPassed(said),
    }).map((one) => ({
      ...one,
      field: field.pointer,
    })),
  );
  const isOwnFault = says(ownFault) || isTakenBack;
  const told = found.filter(({ kind }) => !(isOwnFault && kind === 'complaint'));
  return told.length > 0 || !isOfSchool || isOwnFault || reading.accountKind !== 'personal'
    ? told
    : reading.fields.flatMap((field) => illIn(field, names));
};

/** Somebody’s own account that speaks ill of no more than can be counted. */
const illIn = (field: Field, names: SchoolNames): readonly Slighting[] => {
  const lines = linesOf(field, names).filter(({ said }) => !disclaims.isIn(said));
  const worst = lines.some(({ said }) => invented.isIn(said) || inPraise.isIn(said)) ? undefined : worstOf(lines);
  return worst === undefined ? [] : [{ kind: 'complaint', sure: false, field: field.pointer, ...placeOf(worst, worst) }];
};
