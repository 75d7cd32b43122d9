import type { Sets } from '../../../text/wording/wording.ts';
import { OUTCAST } from './outcast.ts';

/**
 * Harm that names no blow: damage that nobody is to have seen, silence for sale, people told to leave, kept from a post or from a treat
 * for what they are, children who should be beaten, colleagues who are old. General knowledge of how people speak; no list was copied.
 */
export const HOUNDING: Sets = {
  ...OUTCAST,
  spoiled:
    'tyres | tyre | windows | window | windscreen | wing mirror | keyed | scratched | slashed | smashed | got broken | get broken | egged | torched | caught fire | a match found | brick | nails | sugar in | sand in | loose rung | ended up in | end up in | fell in | went missing | go missing | disappear | disappeared | dented | sprayed',
  'looked-away': `(nobody|noone|no one|none of us|not one of us|not a soul|(i|we|you) (never|didnt|wouldnt|wont|havent|couldnt)) ~4 (saw a thing|saw anything|see a thing|see anything|seen a thing|seen anything|knew a thing|know a thing|heard a thing|hear a thing|breathe a word|breathed a word|say a word|said a word|say anything|say nothing|grass|be crying|cry about|lose sleep|shed a tear|blame (them|anyone)) |
    (looking|look|looked) the other way | (saw|seen|heard) nothing | blind eye`,
  evidence:
    '(screenshot|screenshots|texts|text|every text|photos|pictures|pics|messages|message|dms|emails|email|recording|recordings|video|videos|clip|voice note|voice notes|receipts|letters)',
  demand:
    '(pay|paid|give|hand|drop|change|withdraw|resign|quit|step down|apologise|say sorry|sign|pick|choose|sort|put|leave|send me|transfer|hands off|in my hand|until <weekday>|till <weekday>|by <weekday>|by tomorrow|by tonight|by the weekend)',
  weekday: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  audience:
    'everyone | everybody | every parent | (the|this) (whole|entire) [^ ]{3,10} | all the (mums|dads|parents|kids|governors|neighbours) | all (your|of) [^ ]{3,10} | (your|her|his) (husband|wife|partner|boss|head|governors|mum|dad|parents|girlfriend|boyfriend|kids|children|neighbours) | year ##',
  learns: 'see | sees | read | reads | know | knows | hear | hears | find out | finds out | get | gets | watch | watches | learn | learns',
  ours: 'our (ways|way|holidays|holiday|hymns|carols|prayers|food|dinners|rules|flag|culture|customs|country|language|values|king|christmas|assemblies|uniform) | christmas | easter | pork | the flag | this country | it here | english',
  depart: `(theres|there is|there are|theres always|heres) ~1 (a|the|your|an) ~1 (plane|boat|ferry|flight|dinghy|airport|lorry) | (theres|there are) (planes|boats|flights|ferries) | on ~1 (next|first) (plane|boat|ferry|flight|dinghy) | (know|knows) where the (airport|port|docks|ferry|border|boats) (is|are) | pack (your|their) bags | (go|move|clear off|sod off) [and|off] [live|back] (home|back|somewhere|where|to|in) ~1`,
  applicant:
    'cv | cvs | application | applications | applicant | applicants | candidate | candidates | anyone | anybody | every | any | another one | people | women | woman',
  trait:
    'babies | pregnant | maternity leave | have kids | having kids | childbearing | child bearing | over fifty | over fifties | over forty | over sixty | over sixties | over 50* | over 60* | past fifty | (funny|foreign|foreign sounding|strange|unpronounceable) (name|names|surname|surnames|accent|accents) | headscarf | hijab | turban | wheelchair | disabled | disability | mental health | depression | (black|asian|muslim|gay|trans|foreign|jewish|traveller) [^ ]{3,12}',
  turns: `(binning|bin|binned|chuck|chucked|chucking|threw|throw|throwing|ditch|ditched|ditching|skip|skipped|skipping|reject|rejected|rejecting|shred|shredding) [out|away] | (not|dont|never|wont|wouldnt|isnt|arent) [be] (hire|hiring|interview|interviewing|employ|employing|take on|taking on|shortlist|shortlisting|appoint|appointing)`,
  unwell:
    'depression | anxiety | bipolar | autism | adhd | epilepsy | schizophrenia | mental [^ ]{4,10} | nervous breakdowns | a breakdown | a disability | disabilities | a stammer | tics',
  barred:
    'shouldnt | should not | should never | oughtnt | ought not | have no business | has no business | have no place | cant be trusted | must never | must not | dont belong',
  'in-school':
    '(near|round|around|with|in charge of|among|anywhere near) [our|any|small|young|the] (children|kids|pupils) | teach | teaching | teachers | given a class | have a class | (in|inside) [a|our|any] (classroom|school|schools|nursery) | let loose',
  rod: 'cane | slipper | birch | strap | tawse | belt | corporal punishment',
  thrashing:
    '(clip (round|around|behind) the (ear|earhole|lug|head)|thrashing|hiding|belting|caning|smacking|leathering|walloping|birching|slippering|tanning|taste of (the|a) <rod>|the <rod>|sore (backside|backsides|bottom|bottoms|behinds))',
  mended:
    'sort | sorts | sorted | sort them | wonders | fix | sit still | behave | manners | respect | in line | quiet | sense | amiss | any harm | shape | straighten*',
  youngsters:
    'kids | children | class | year ## | boys | girls | lads | pupils | back row | that lot | this lot | set ## | teenagers | youngsters | half of [^ ]{3,8} ##',
  aged: '(favourite|resident|very own|staffroom|staff room|office|old|ancient|living) [old|ancient|staffroom|resident] (dinosaur|fossil|relic|antique|museum piece|mummy|mammoth|dodo|ancient monument) | (old|doddery|silly) (codger|duffer|fogey|geezer|crock|dear) | coffin dodger | coffin dodgers | the ancient one | wrinkly | wrinklies',
  behind:
    '(still|cant|cannot|couldnt|never|barely|show|needs|need|without) ~4 (thinks|work|use|switch|learn|phone|email|emails|mouse|tablet|photocopier|computer|whiteboard|map|stairlift|zimmer|glasses|nap|carer|internet|wifi|printer|telly|google) | past it | by the look of (him|her|them) | (zimmer|stairlift|bus pass|hearing aid|false teeth|walking stick|dentures)',
  'leaves-us': 'retire | retires | retiring | retirement | turns | birthday | farewell | goodbye | leaves us | good luck | bless',
  ape: '(🐒|🐵|🦍|🍌|🦧)',
  shown:
    'photo | pic | picture | team | squad | striker | strikers | keeper | goalkeeper | goalie | players | player | choir | class | year ## | family | lads | boys | girls | captain | head | teacher | staff | kids',
  watched: `(saw|see|watched|watch|watching|followed|seen) (you|u) ~6 | (you|u) (wore|were wearing|had on) ~6 | know (which|what) (bus|train|car|way|stop) (you|u) ~6`,
  soothes: '(dont be|no need to be|neednt be|nothing to be|you shouldnt be|never be) ~1 (scared|frightened|afraid|nervous|alarmed)',
  ground: 'the (floor|deck|ground|tarmac|pavement|concrete) | (his|her|your|their) (back|arse|backside|knees)',
  meant: 'you | him | her | them | u | (that|the|this) [^ ]{2,12} | mr [^ ]{2,14} | mrs [^ ]{2,14} | miss [^ ]{2,14}',
  again: '(if|next time|one more|once more|when|again|keeps|dont care|do not care|i swear)',
};

/** Told for sure. */
export const FLOORED = `
  <again> ~9 (put|putting|lay|laying|knock|knocking|stick) <meant> on <ground> ~1
  <again> ~9 (hes|shes|youre|theyre|he is|she is|you are) ~1 going on <ground> ~1
  (put|putting|lay|laying|knocking) <meant> on <ground> ~2 (dont care|do not care|in front of|i swear|watch me) ~1
  (drop|floor|deck|flatten|bury) (him|her|you|them|u) where (he|she|you|they|u) (stand|stands) ~1
  (you|u|lot|like you|your sort|your kind|she|he|they|your (head|teacher|teachers|deputy|staff|governors)) ~1 (belong|belongs|should be|ought to be|deserve to be|deserves to be) ~1 ((on|at|swinging from|swinging on) the end of a rope|swinging|hanging from|in a ditch with|up against a wall|against a wall|six feet under|under a bus) ~1
  (k[^ a-z]{1,2}ll|ki[^ a-z]{1,2}l|ki[^ a-z]{2,3}|kll|kill) (yourself|urself|yaself|ur self|your self) ~1`;

/** Two groups of signs in one breath; mostly it is. */
export const LIKELY_MENACE = `
  (if|should|say) ~9 <spoiled> ~6 <looked-away>
  (would be|be) (awful|terrible|dreadful|tragic) if ~9 <spoiled> ~6 <looked-away>
  (key|egg|slash|torch|brick) ~4 if ~6 <looked-away>
  <looked-away> ~4 if ~6 <spoiled> ~1
  <evidence> ~9 <demand> ~9 (or|else|otherwise) ~2 (<audience>|theyll|they|it|i|ill|we|well) ~4 (<learns>|all over|public|everywhere|post|share|<audience>) ~1
  <demand> ~4 (or|else|otherwise) ~2 <evidence> ~6 (up on|all over|to <audience>|round the|online|public) ~1
  <demand> ~6 (or|else|otherwise) (i|ill|we|well) ~1 (post|tell|show|share|send) ~2 (what you|what he|what she|everything|<audience>|<evidence>) ~1
  (nobody|noone|no one) (needs|has|need) to (see|know|read|hear) ~2 <evidence> ~9 (they all will|everyone will|they will|everybody will) ~1
  (know|knows) (where|which|what) ~6 (tick tock|tick tick|clock is ticking|clocks ticking|time is running out|sleep tight)
  bring ~1 the <rod> back ~1
  bring back [the] <rod> (.|and|a|that|thatd|or|for|we|it|theyd|half|then|would|i|in) ~1
  <thrashing> (would|wouldnt|will|might|should|never did) ~6 <mended> ~1
  <thrashing> and (theyd|wed|hed|shed|youd|then) ~4 <mended> ~1
  <youngsters> ~2 (need|needs|want|wants|could do with|deserve|deserves) ~3 <thrashing> ~1`;

export const LIKELY_BARRED: string = `
  (if|since|when) ~1 (you|they|u|your (lot|sort|kind)|you (lot|people)|any of (you|them)|these people|those people) ~1 (dont|do not|cant|cannot|wont|will not) ~3 <ours> ~4 <depart> ~1
  (dont|do not|cant|wont) ~2 <ours> ~4 <depart> ~1
  (nobody|noone|no one|none of us|we never|we didnt) (asked|ask|invited|invite|begged|beg|wanted|want) ~1 (your|their|that|you|these|those|them) ~1 (lot|sort|kind|people|here) ~2 (to come|here|over|in|to our|dont|.) ~1
  (you|those|these|your) (people|lot|sort|kind) (werent|were not|were never|wasnt) (asked|invited|wanted) ~3 here ~1
  our country ~1 our rules ~1
  <turns> ~6 <applicant> ~9 <trait> ~1
  (men|women|lads|under thirties) only on (my|our|the) (list|shortlist) ~1
  (people|person|anyone|someone|men|women|those|man|woman|teachers) with ~3 <unwell> ~3 <barred> ~6 <in-school> ~1
  (except|apart from|bar|but|minus|without) ~1 <them> ~9 (so|who|they|can|as|because) ~4 <slows> ~1
  <them> ~9 <slows> ~1`.replaceAll(
  '<slows>',
  '((hold|holds|holding|slow|slows|slowing|drag|drags|dragging) ~1 (rest|everyone|everybody|us|others|show|class|things) ~2 (up|down|back)|in (everybodys|everyones|our|peoples) way|in the way [.])',
);

export const LIKELY_STALKED = `
  <watched> ~9 <soothes> ~1
  <watched> ~9 (like|love|enjoy) (watching|following|seeing) you from ~1`;

/** A colleague laughed at for being old: in jest, if at all. */
export const LIKELY_AGED = `
  <aged> ~9 <behind> ~1
  <leaves-us> ~6 <aged> ~1 <behind>
  <leaves-us> ~9 (old|doddery|silly) (codger|duffer|fogey|crock) ~1
  <leaves-us> ~6 <aged> who ~1 (never|cannot|cant|still|barely) ~1
  the ancient one (retires|turns|leaves|is) ~1`;

/** Nothing but apes beside people. */
export const APED = `
  <ape> <ape> ~5 <shown>
  <shown> ~3 <ape> <ape>`;
