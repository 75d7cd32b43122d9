import { later } from '../../text/later.ts';

/** Words about schools, by what they say. */

const setOf = (words: string): (() => ReadonlySet<string>) => later(() => new Set(words.trim().split(/\s+/)));

/** What ends a school’s name and is no part of what it is called for short. */
export const TAIL: () => ReadonlySet<string> = setOf(
  `school schools primary infant infants junior juniors first middle lower upper high secondary academy college nursery preschool
  grammar comprehensive community foundation federation c of e ce cofe rc catholic church england methodist voluntary aided controlled
  va vc special sixth form boys girls and free cp`,
);

/** What makes a school of a name that stands before it. */
export const EXTENDS: () => ReadonlySet<string> = setOf('school primary infant infants junior juniors academy high secondary grammar sch');

/** Words between the name and those: `Oakfield C of E Primary`. */
export const BETWEEN: () => ReadonlySet<string> = setOf(
  'c of e ce cofe rc catholic church england community first middle lower upper special s',
);

/** Kinds of school, without the s of the plural. */
export const STAGES: () => ReadonlySet<string> = setOf('primary infant junior high secondary nursery grammar college middle first');

export const TRUST_TAIL: () => ReadonlySet<string> = setOf(
  'learning academy academies multi education educational schools school trust mat the of',
);

/** What makes a street, a place or a club of a name that stands before it. */
export const OF_A_PLACE: () => ReadonlySet<string> = setOf(
  `street road lane avenue drive close crescent terrace way grove gardens row mews court estate park station church chapel parish
  council village town city library surgery museum common green hill farm wood woods hospital market hall fc rfc cc afc united rovers
  rangers athletic bakery butchers garage motors brewery lake canal river high pub inn arms leisure health medical nursery university
  cinema theatre golf cricket football rugby tennis`,
);

/** Before the name of a place. */
export const TO_A_PLACE: () => ReadonlySet<string> = setOf('in near around round through towards outside via central downtown');

/** Heads of a class. */
export const CLASS_HEADS: () => ReadonlySet<string> = setOf('class form tutor classroom classes');

/** What a sentence about a class speaks of. */
export const OF_LESSONS = `class* | lesson* | pupil* | student* | children | kids | kiddos | assembly | assemblies | homework | maths | spelling* | phonics | reading | teach | teaching |
  taught | teacher* | learn* | playtime | classroom | year # | times tables | long division | sats | display | topic | school | marking | parents evening`;

/** Working somewhere, as people say it of themselves. */
export const OF_WORK = `teach | teaches | teaching | taught | teacher* | work | works | working | worked | employee* | employed | employer | colleague* | staff | staffroom | job |
  lead | head of * | headteacher | head teacher | deputy head | deputy headteacher | headship | ta | tas | hlta | teaching assistant | senco | sendco | nqt | ect | trainee |
  first day at | years at | year at | day one at | my class* | my pupils | my students | my lesson* | my form | my tutor group | caretaker | site manager | school business manager |
  joined | joining | interview | started at | starting at | start at | governor | governors | leaving do | on duty | my desk | my timetable | inset | marking`;

/** Somebody’s child goes there: no word of where the author works. */
export const OF_FAMILY = `(my|our) (son|daughter|boy|girl|child|children|kids|little one|eldest|youngest|twins|nephew|niece|grandson|granddaughter|big one|middle one) [s]`;

/** Nearly the school: whose it is follows from whose account it is. */
export const NEARLY_SCHOOL = `(our|my) [own|lovely|little|wonderful|amazing] (school|academy|nursery school|staffroom|headteacher|head teacher|deputy head|head of year|school hall|school office|pta|ptfa) |
  (the|a) school [where|that|which] (i|we) (work|teach) (at|in) | (the|a) school where (i|we) (work|teach)`;

/** These make something else of `my school`. */
export const NO_SCHOOL_AFTER: () => ReadonlySet<string> = setOf(
  'days friend friends mate mates years reunion dinner dinners report reports memories crush run runs',
);

export const NEARLY_CLASS = `(my|our) [lovely|little|amazing|wonderful|fabulous|gorgeous|brilliant|naughty|new|old|current|own|top|bottom|whole] (year #|year #s|years #|yr #|y#|y#s|reception|ks#|key stage #|gcse|a level) [class|group|s|children|kids|lot|students|pupils] |
  (my|our) [lovely|little|amazing|wonderful|new|old|current|own|whole] (class|form|tutor group|form group|pupils|students|reception class|nursery class|year group) |
  [the] (kids|children|pupils|students) (i|we) teach | (kids|children|pupils|students) in my class`;

/** A class that no school keeps. */
export const OTHER_CLASSES = `gym | yoga | pilates | spin | zumba | fitness | dance | pottery | evening class | swim* | ballet | cookery | antenatal | art class | running | crossfit | karate | puppy | driving | slimming`;

/** Giving an opinion, one’s own or somebody else’s. */
export const OF_OPINION = `think* | thought | believe* | feel* | oppose* | opposed | support* | reckon* | agree* | disagree* | should | shouldn t | must | ought | nonsense | wrong | disgrace* | unfair |
  stand* | reject* | refuse* | say no | says no | said no | scrap* | demand* | condemn* | welcome the | against | in favour of | best | worst | better | worse | fail* | fed up | vote* | want* | don t want | hate | prefer |
  would rather | need* | deserve* | ridiculous | pointless | great idea | bad idea | terrible | awful | brilliant idea | mistake | back | backs | backing | urge* | call* on | never | enough`;

/** The author’s own opinion. */
export const OWN_OPINION = `i [really|honestly|firmly|strongly|personally|still|do|just|genuinely] (think|believe|reckon|feel that|feel the|feel it|disagree|agree with|oppose|support|object) |
  i m (against|in favour of|opposed to) | i am (against|in favour of|opposed to) | it (is|s) my [own|personal] view | in my [own|humble|honest|personal] (opinion|view|book) | imo | imho | if you ask me |
  i d argue | i would argue | my [own|personal] (view|opinion) is | as far as i m concerned | i can t stand | i don t think | i don t believe | i do not think | i do not believe | i don t agree | i do not agree | personally i`;

/** Only a manner of speaking: `I think you’ll love it`. */
export const NO_OPINION = `i think (you|we) (ll|will|can all|all|d) | i think it s (safe|fair) to say | i believe (in you|you) | i can t believe | i think that s everything | i think we | i believe in`;

/** Before the school’s name: somebody speaks in it. */
export const SPEAKS_WITH = `here at | (we|us|all of us|everyone|everybody|staff|the staff|the team|the teachers|teachers) [here] at | on behalf of | speaking for | as a school at | we in`;

/** The same with no name: of whose school follows from whose account it is. */
export const SPEAKS_FOR_OURS = `[here] at (our|my) (school|academy|trust|college|nursery) [we] | (our|my|the) (school|academy|trust|college|nursery) (believes|thinks|feels|opposes|supports|says|wants|rejects|disagrees|agrees|backs|stands|condemns|demands|would|does not|doesn t|will not|won t|will never) |
  as a (school|trust|staff) we | we as a (school|trust|staff) | on behalf of (my|our|the) (school|academy|trust|college|nursery|staff)`;
