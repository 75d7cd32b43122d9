import { KIN } from './contact.ts';

/**
 * How one family or one child is called upon before everybody, what is told to them, and what is only praise. Ordinary English of notes
 * sent home; general knowledge, no list was copied.
 */

export const PRAISE =
  'miss you | enjoy your (retirement|new|time|rest|well) | (you|youre) ~2 (star|legend|marvel|superstar|hero|superb|amazing|brilliant|fantastic|the best) | well done | congratulations | happy birthday | welcome | thank you | thanks | good luck | get well | merry christmas | bravo';

/** A family by its child, or by what it does. */
export const KIN_OF: string = `[to|for|and|hello|hi|dear] [the|whoever is|whose] ${KIN} (of|to) [the|our|a] [little|young] [^ ,:;]{1,30} | the ${KIN} (who|whose|with the|in the) | (message|reminder|note|word|memo|question|query|request|calling|looking|thank you|appeal|quick one) (for|to) [the|whichever|whoever is|a|one] [^ ,]{2,30} ${KIN} | (message|reminder|note|word|memo|question|query|request|quick one) (for|to) (the|whichever|a|one) ${KIN} (of|who|whose|with|in|that) |
    (can|could|would|will|may) [^ ,:;]{2,30} [^ ,:;]{2,30}s ${KIN} | (happy birthday|sorry|apologies|congratulations|good news|bad news|hello|get well) to [^ ,]{2,30}s ${KIN} |
    [please] (can|could|would|will|may) [the] ${KIN} of [the|our|a] [little|young] [^ ,:;]{1,30} | [please] (can|could|would|will|may) [^ ,:;]{2,30}s ${KIN} | the (person|one) ((who|whose) is|with) ${KIN} |
    [please] (can|could|would|will|may|if|to|for) (whoever|the grown up|the adult|the person) [who] (is|s|has|will be|does) (collecting|collected|picking up|fetching|fetched|dropping off|bringing|minding|looking after|meeting|taking) [little] [^ ,:;]{2,30}`;

const CALLING =
  '(for the attention of|fao|attention|attn|calling|this is for|this one is for|this ones for|one for|quick one for|just for|strictly for|only for|a note for|a quick note for|a note to|a word to|a word for|paging|urgent message for|message to|message for|trying to reach|trying to get hold of)';
/** One family, named by its child or by what it does for one. */
export const ONE_FAMILY: string = `
  is (this|that|it) [^ ,:;]{2,30}s ${KIN} | is [^ ,:;]{2,30}s ${KIN} (about|there|around|free|here) |
  (whoever|whichever one of you|which of you) is ~1 ${KIN} (to|of) (the|a|that|our) ~2 (boy|girl|lad|lass|child|pupil|twins|one|little one) |
  ${CALLING} ~1 [^ ,:;]{2,30}s ${KIN} | (just a|a|quick|gentle|friendly) [quick|gentle|little] (reminder|note|message|word|nudge|plea) (for|to) one (of our|family|of the|year #|set of) ~3 ${KIN} | [^ ,:;]{2,30} and [^ ,:;]{2,30}s (mum|dad|mam|parents|mother|father|family|nan|gran|carer|auntie) | (${CALLING}|to|for) the ${KIN} (of|to) (the|a|that) ~2 (boy|girl|lad|lass|child|pupil|twins|one|young man|young lady|little one|brothers|sisters|siblings) |
  (${CALLING}|to|for) (whoever|the person who|the one who|the adult who|the grown up who|the lady who|the gentleman who|the mum who|the dad who) [is|s|has|was|has been] (looks after|looking after|minds|minding|cares for|caring for|collects|collecting|collected|picks up|picking up|lives with|fetches|in charge of|responsible for|drops off) ~1 [^ ,:;]{2,30}`;

/** One child, caught at something. */
const ONE_CHILD =
  '(we|i|everyone) ~1 (know|knows|saw|think|heard|noticed) ~1 it was you ~1 (in|with|by|wearing|behind|at the back|who) ~4 | (it was|was it|yes) you (in|with|by|wearing) the ~4';

/** One child, by a coat and not by a name. */
export const CHILD_CALLED: string =
  '(to|psst|you|hey|hello|dear) [in] the [little|young|tall|small] (boy|girl|lad|lass|pupil|student|child|young man|young lady|one) (who|with|in|whose|from|by|at) | (you|yes you) (in|with) the * (coat|hat|bag|scarf|jacket|jumper|boots|shoes|row|corner|hair) | you know who you are ~3 (in|with|by|wearing|from|of) (the|a) ~1 (coat|hat|bag|scarf|jacket|jumper|boots|shoes|trainers|hair|rucksack|backpack|blazer|hoodie|glasses|cap|bike|scooter|headphones|phone|plaits|ponytail|back row|corner) | [yes|you|psst|hey] (you|year *|yr *|y#) (in|with|wearing) the * (coat|hat|bag|scarf|jacket|jumper|boots|shoes|trainers|rucksack|backpack|blazer|hoodie|glasses|cap|bike|scooter|headphones) ~4 (my office|see me|come|report|stay|wait|return|bring|hand|put) | you know who you are ~9 (my office|see me|come and see|my room|report to|detention|have a word|want a word) | ' +
  ONE_CHILD;

/** What is told to a family of its child. */
export const OF_CHILD =
  'keep an eye on (him|her|them) | (we|i) ~1 (still|really|only|urgently|also|do|did) (need|want|owe|have|waiting|wait) | (we|i) ~1 (tried|have been trying|rang|called|are waiting|wait for|await|have not heard|havent heard|were sorry|wonder|wondered|want to|left a message|sent you|am writing|are writing|write) | (has|have|s|is|was) ~1 (forgotten|left|lost|hurt|been sick|bumped|fallen|fell|waiting|poorly|ill|crying|upset|unwell|missing|late|absent|overdue|behind|without|in trouble|hungry|cold|ready|happier|struggling|settled|worried|bullied|sick|here|safe|in the office|at reception) | (needs|need|forgot|wants|misses|asked for|asking for) ~2 (his|her|a|to|picking|collecting|new|you|their|the) | (hes|shes|theyre) ~2 (ready|poorly|ill|upset|fine|safe|waiting|here|crying|unwell|asking|missing|late|done|still|happy|tired|sick) | just a (nudge|reminder|note|quick) | (his|her|their|your|[^ ]{2,20}s) ~2 (coat|bag|lunch|lunchbox|glasses|inhaler|kit|payment|form|fees|trousers|shoes|medicine|slip|money|phone|keys|reading book|homework|behaviour|attendance|appointment|trumpet|violin|instrument|lesson|place|letter|report|card|seat|balance|bill|invoice)';

/** What one child is praised with. */
export const PRAISED =
  'well done | congratulations | congrats | happy [#th|#st|#nd|#rd] birthday | good luck | great work | good work | good job | great job | good game | great game | welcome back | get well soon | thank you | thanks';
/** What only one can be told. */
export const ORDERED =
  '(see|pop and see|come and see|come to|come and find|find|tell|speak to|report to|go to|meet) (me|miss|mr|mrs|sir|the office|my|mummy|daddy|mum|dad|your mum|your dad) ~1 | (bring|hand|give|collect|pick up|return|remember) ~1 (your|back|it|in) ~1 | you (forgot|left|owe|still|need to|must|have to|havent) ~1';
