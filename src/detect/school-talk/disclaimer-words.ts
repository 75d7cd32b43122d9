/** How people say that their views are their own. */

const VIEWS =
  '(views|opinions|thoughts|posts|tweets|comments|words|ramblings|musings|rants|takes|opinion|view|content|likes|retweets|rts|everything|anything|all of this|all this)';
/** Between the views and whose they are nothing else is said. */
const LINK = `((are|is|here|expressed|posted|shared|stated|given|on|this|that|account|page|profile|feed|and|opinions|views|in|these|all|strictly|purely|entirely|only|solely|just|very|much|i|post|posts|share|say|tweet|express|below|above|remain|held|of|my|the|a|as|any|x|instagram|facebook)){0,8} `;
const MINE = '(my own|mine|mine alone|only mine|just mine|personal|my personal ones)';

/** `Views my own`, `all opinions expressed here are mine`, `views own`. */
const OWN = `${VIEWS} ${LINK}${MINE} | ${VIEWS} own`;

const ONLY = '(just|only|purely|simply|solely|strictly|merely|entirely)';
/** `My views only`, `just my opinion`, `a personal view`. */
const MY = `my [own|personal] (views|opinions|thoughts|opinion|view) (only|alone|not) | ${ONLY} my [own|personal] (views|opinions|thoughts|opinion|view|two pence|2p|tuppence) |
  my (own|personal|own personal) (views|opinions|thoughts|opinion|view) | [a|purely|these are|this is a] personal (views|opinions|opinion|view|thoughts) | (these|those) are my (views|opinions|thoughts)`;

/** `Speaking for myself`, `in a personal capacity`, `just me`. */
const SELF = `(speaking|speak|talking|posting|post|writing|tweeting|tweet|here|commenting|comment) [only|purely|just|strictly|solely] (for|as) (myself|me) [only|alone] |
  [i] (only|just) speak for (myself|me) | speaking personally | personally speaking | in (a|my|an) [own|purely|strictly] (personal|private) capacity |
  (this is|strictly|purely|just) [a|my] (personal|private) (account|page|profile) | personal account`;

const EMPLOYER =
  '(employer|employers|school|schools|academy|academies|trust|trusts|college|work|workplace|company|organisation|organization|job|boss|bosses|employers s|employer s|nursery|federation)';
const THEIRS = `[my|the|our|any|its|their] [current|own] ${EMPLOYER}`;
const NOT =
  '(not|nor|never|don t|do not|doesn t|does not|dont|doesnt|in no way|no way|cannot|can t|shouldn t be taken to|should not be taken to)';
const STANDS =
  '(represent|represents|representing|reflect|reflects|reflecting|speak for|speaks for|speaking for|speak on behalf of|speaking on behalf of|on behalf of|posting for|talking for|here for|associated with|endorsed by|linked to|linked with|affiliated with|connected to|connected with|those of|that of|the views of|views of|the view of|the opinions of|the opinion of|the position of)';

/** `Not the views of my employer`, `I don’t speak for my school`, `nothing to do with work`. */
const NOT_THEIRS = `${NOT} [necessarily|always|officially|in any way|here] ${STANDS} [the views of|the opinions of|those of|anyone at|anybody at|anyone else at] (${THEIRS}|where i work|who i work for|anyone else|anybody else|anyone but me|them|my day job) |
  ${NOT} [necessarily] (my|the|our) ${EMPLOYER} s (views|view|opinions|opinion|position|line|voice) |
  (me|myself|mine|own|personal|alone|views|opinions) [and] not [those of|that of] (my|the|our|any) ${EMPLOYER} |
  nothing (i|here|on this|in this) (say|post|share|tweet|write|here|account|page|ever|that|is){0,4} (reflects|represents|speaks for) [the views of|the opinions of] ${THEIRS} |
  not (my|the) employer s | ${VIEWS} ${LINK}(aren t|not|isn t) [those of|that of] (my|the|our|any) ${EMPLOYER} |
  (nothing|has nothing|have nothing) to do with (${THEIRS}|where i work|who i work for|my day job) | (unconnected|unrelated) (to|with) (${THEIRS}|my day job) |
  (no|without any) (connection|link|association) (to|with) (${THEIRS}|where i work)`;

const WELSH = 'barn bersonol | fy marn i | fy marn fy hun | barn fy hun | safbwyntiau personol | safbwyntiau fy hun';

export const DISCLAIMERS: string = [OWN, MY, SELF, NOT_THEIRS, WELSH].join(' | ');

/** Named ones, with the school’s own name: `not those of Hazelmere`. */
export const NOT_OF: string = `${NOT} [necessarily|always|officially|in any way] ${STANDS} [the]`;

/** Closed up, in a hashtag. */
export const TAGS: ReadonlySet<string> = new Set([
  ...['viewsmyown', 'viewsaremyown', 'allviewsmyown', 'allviewsaremyown', 'myviews', 'myownviews', 'ownviews', 'viewsown', 'viewsmine'],
  ...[
    'viewsaremine',
    'allviewsmine',
    'opinionsmyown',
    'opinionsaremyown',
    'myownopinion',
    'justmyopinion',
    'personalview',
    'personalviews',
  ],
]);

/** What says it if it is all that a sentence says. */
export const WHOLE: ReadonlySet<string> = new Set([
  'own views',
  'own opinions',
  'own opinion',
  'my views',
  'my opinion',
  'my opinions',
  'all mine',
]);

/** What undoes it: `not just my own views`. */
export const UNDONE: RegExp = /(?: not| isn t| aren t| never| n t)(?: just| only| merely| simply| purely)?(?: a)?$/;
