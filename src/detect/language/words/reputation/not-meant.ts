import { SLANG_PRAISE } from './tenor.ts';

/** Words that only look like somebody: `the head gasket`. */
export const NOBODY = `
  children or animals |  (nobody|no one) ~4 (is|be|was|gets) called |
  head (gasket|start|lice|first|over heels|torch|torches|space|count|wind|winds|line|lines|of steam|cold|ache|band|bands|phones|height) | heads (up|or tails|down) | supply (chain|chains|of) | cook book | staff of life | principal reason | lead free | boss level |
  class (act|action) | a hit | big hit | huge hit | smash hit | failing that | guinea pig | guinea pigs | pig club | sack race | dog food for`;

/** Nothing bad can be said of them. */
export const UNFAULTED: string =
  '(not one|not a|never a|never an|no|without a) [single] (bad|cross|unkind|harsh|dull|negative) (word|day|moment|experience|thing) | (can t|cannot|cant|couldn t|could not|don t|didn t|haven t|never|not|nobody|no one|won t|hard to|struggle to|struggling to) ~2 (find|have|has|had|hear|heard|think of|say|got|come up with) (a|one|any|anything) [single] (bad|cross|unkind|harsh|negative) [word|thing]';

/** Words of blame in another sense, or in jest of somebody who is loved. */
export const ENDEARED: string = `
  (painting|drawing|knitting|baking|sewing|rehearsing|practising|crafting|gluing|icing|beavering away) ~2 behind (our|my|his|her|their|your|everyone s) (back|backs) | ${SLANG_PRAISE} |
  <insult> [<any>] <beast> | <beast> (is|was|are|were) ~1 <insult> |
  at first (and|but) now | (and|but) now (listen|look|watch|see) |  legend | legends | ledge | (will|going to|gonna) (destroy|thrash|beat|hammer|batter|slaughter|annihilate) us | (staff|teachers) v (pupils|parents|students) | stole the (show|scene|limelight) | delighted | credit to | (fair play|hats off|kudos) to | owning up | my lessons were | (she|he|they) (was|were) right | ${UNFAULTED} | (can t|couldn t|cannot) fault | no complaints | nothing but (praise|thanks|good) | best (teacher|teachers|head|headteacher|ta|tas|school|form|class|coach|dad|mum|cook|caretaker|day|night|thing|ever) | love (u|you|him|her|them|this|it|our|my|that|the) | loved (it|him|her|every|the|this|seeing|that) | adore | adored | a joy | pure joy | such fun | what fun | great fun | what a sport | good sport | good sports | hats off |
  miss (u|you|him|her|them) | missed (him|her|them) | will miss | going to miss | gonna miss | cried more | in the best way | in a good way | brilliant | brilliantly | fantastic | wonderful | amazing | superb | so proud | heroes | hero | grateful | thank you | thanks to | well done | unreal | in aid of | for charity | comic relief | children in need | red nose |
  disaster (movie|film|relief|zone|recovery|appeal) | (dad|mum|cracker|terrible|awful|worst|bad) (joke|jokes|puns|pun|dancing|singing|haircut) | joke (book|telling|teller|of the|shop|competition) | circus (skills|tent|act|day|school|performer*|workshop|troupe) | dragon (boat|dance|s|dancing) | witch (hunt|in the|costume) | zoo (trip|visit|keeper*) | bully for | pig (race|pen|racing) | waste (paper|bin|bins|water|not) | mess (hall|about|around) | fake (snow|blood|moustache|news|tan|beard) |
  con (brio|cern) | tip (off|top|toe|jar) | dump (truck|bin|bag) | prison (service|visitor|reform) | animals (and|in|from) | worst at (goodbyes|goodbye|keeping|hiding|bowling|karaoke|rounders|darts) | killed it | smashed it | stocks | wet sponge*`;

/** Tears of another sort. */
export const MERRY = `
  made me laugh | laugh (till|until|so) |   laughed (till|until|so|and|like|a lot|all|out) | laughing | giggl* | in stitches | happy tears | tears of joy | good tears | so proud | beautiful | so moving | moved to tears | same again next year | hilarious | a hoot | in a good way | with joy | with laughter`;

/** Somebody invented, something learnt, long ago or elsewhere. */
export const INVENTED = `
  (audition|auditions|auditioning|auditioned|casting|cast) ~3 (for|as|of) (the|a|an|our) (evil|wicked|cruel|nasty|horrid|mean|grumpy|vile|ghastly|miserable|terrible|monstrous|fearsome|dreadful) |
  (watching|watched|binged|bingeing|binge watching|seen|saw) ~2 (drama|show|programme|documentary|thriller|comedy|box set|boxset|repeat|repeats|finale) | (drama|thriller|comedy|programme|documentary) (about|set in|where|in which) | on the telly |
  used to (think|believe|assume|say|be) | used to (hate|dread|loathe|despise|dislike|detest|moan|complain|be (scared|afraid|terrified|frightened)) | in the (thirties|forties|fifties) |
  (was|were|is) played by | (bad|wicked|evil|good) (fairy|witch|queen|stepmother) | the part of | the role of |  in (our|the|this|a) play | our play | act (one|two|three|i|ii|iii) | (school|dinner|childhood|earliest|worst|best|favourite) [<any>] (memory|memories) | (my|our|childhood) memory | childhood | when i was (a|at|little|young|in|your) | in my day | back in the (##|old|day|seventies|eighties|nineties|sixties|fifties) | (is|was) ## ## | debated | debate | debating | the motion | this house believes | discussed whether | argued whether |   novel | (a|the|our|this|new|class|picture) book | books about | book (about|club|week|fair|award|review) | story | stories | film | films | series | episode | chapter | character | characters | villain* | wolf | pantomime | panto | fairy tale* | fairytale* | poem | poems | world book day | musical | drama club |
  (reading|read|learn*|learnt) about | in history |  year ## wrote | year ##s wrote | wrote letters | pretend* | imagine | imagined | imagining | imaginary | roald dahl | dahl | matilda | trunchbull | dickens | shakespeare | macbeth | history lesson | victorian* | tudor* | romans | in role | on stage | role play | fiction* | sitcom | soap |
  netflix | telly programme | bbc | itv | podcast about | crossword | complaints form | complaints procedure | complaints policy | fair enough | minecraft | video game`;

/** `Views are mine, not the school's`: who says so speaks ill of nobody. */
export const DISCLAIMERS = `(views|opinions|thoughts|posts|tweets|words) [expressed] [here] [are] [all] (mine|my own)`;

/** What is only likened to a story is no story. */
export const LIKENED =
  '(five|four|5|4) star (review|reviews|rating|ratings) | (pure|complete|total|absolute|utter|proper|sheer|nothing but|like a|like something from a|beyond|worse than a|straight out of a|such a) [bad|bloody] (pantomime|panto|soap|soap opera|sitcom|fairy tale|fairytale|fiction|horror film|horror story|sketch)';

/** A part in a play, where tickets are sold for it or somebody wrote it. */
export const CAST =
  'worst (school dinner|school lunch|dinner|dinners|lunch|menu|pudding|classroom|school|school trip|lesson|timetable|uniform) ~1 (ever|in the world|imaginable|in history) | (starring|featuring|introducing|with a cast of|the cast includes)';
export const PLAYBILL =
  '(year ##|year ##s|#[a-z]|class|pupils|children|the infants|the juniors|our writers) ~1 (invented|dreamed up|dreamt up|imagined|devised|concocted|cooked up|designed|made up) ~1 (one|some|their|theirs|it|a|the|this|these) | tickets | written by | directed by | a new play | curtain (up|goes up|rises) | opens (on|at|tonight|this|next) | opening night | two nights only | one night only | performances';

/** Who owns up that they were wrong to fear or to doubt takes back what they doubted. */
export const TAKEN_BACK =
  '(i|we) (was|were|ve been|have been|stand|am) [so|completely|totally|entirely|quite|very|utterly|proved|proven|happily|gladly|delightfully|delighted to be] (wrong|corrected|mistaken) | how wrong (i|we|was i|were we) | (eat|eating|ate|eaten) my (words|hat) | (hasn t|didn t|never|not) [once|yet] happened | (couldn t|could not) have been (more wrong|further from) | changed my mind | won me over | i take it (all|back)';
/** What was doubted before. */
export const DOUBTED =
  '(i|we|everyone|everybody|people|friends|they) ~1 (thought|assumed|feared|expected|reckoned|dreaded|doubted|said|warned|told)';
/** And does not go on. */
export const WRONG_TO = '(wrong|mistaken) (to|in|about) ~ (trust|believe|think|hope|expect|send|choose|listen|imagine)';

/** Who serves, carries and sells to anybody: what is said of them is said of no school. */
export const ELSEWHERE = `
  next door | (national|government s|dfe s) (test|tests|check|curriculum|policy|screening|average|funding|phonics|agreement) | ministers | the government | education secretary | westminster |
  drivers | school run | potholes | lorries | cyclists | dog walkers | traffic | roadworks | parking (ticket|fine|warden) | this (cough|cold|flu|weather) |
  (bus|train|rail|delivery|energy|water|insurance|phone|broadband|parking|removal|taxi|coach) (company|firm|operator|provider|driver|service|app) | trains | railway | network rail | lidl | aldi | tesco | asda | sainsbury* | morrisons | waitrose | ikea | argos | amazon | ebay | b and q | royal mail | evri | dpd | courier | parcel | plumber | builder | dvla | hmrc | council tax | bin men | bins | gp surgery | doctors surgery | dentist | a and e | hospital | airport | airline | ryanair | easyjet | hotel | restaurant | takeaway | pub | premier league | united | arsenal | chelsea | liverpool | everton | tottenham | england | wales | scotland | strictly | bake off | netflix | bbc | itv | broadband | wifi | sky | virgin media | vodafone | landlord | estate agent | m##`;
