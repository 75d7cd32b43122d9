/**
 * The manner of writing that a school would rather not publish under its own name: short forms for whole words, shouting, rows of marks.
 * Gathered from general knowledge; no list was copied.
 */

/** One of these is enough: nobody writes it in a letter. */
export const TEXT_SPEAK: ReadonlySet<string> = new Set(
  `lol lmao lmaoo lmaooo rofl omg omfg wtf smh tbh ngl imo imho idk ikr fr ffs brb ttyl cba soz m8 gr8 l8r l8 b4 2day 2moro 2morrow 2nite
  2night h8 w8 str8 ur urself wot wud cud shud cudnt wudnt shudnt dnt cnt gonna wanna gotta dunno pls plz thx thnx ty tysm bday xmas
  innit tmrw tmw tmoz 2nyt msg u2 r u gd gud luv wiv dis dat dey m9 b4hand 2moz tmoro tmorrow huns hunny ily ilysm ilu tn lmk omd omds istg ong nbd ofc hmu gtg g2g wyd gws hbd congratz wuv bangin buzzin goin comin lookin doin avin wiv fink nuffin sumfin somefink dunt shoulda woulda coulda whatcha gotcha yas yasss woop irl ootd tbf tbqh yeh yh sry sori rly rlly srsly defs obvi cray gorg ppl abt coz wkend xoxo xx soo sooo soooo plzz wanna lemme gimme kinda sorta dunno defo deffo obvs probs totes whatevs peeps bezzie bestie totes amazeballs jel lit bare yolo yeet yass yaas slay slayed slaying bruh bruv fam innit peng sus rizz bussin
  iykyk wbu hbu nvm tho thru cuz coz bcuz bcos cos asf af rn fomo delulu aura sigma skibidi`.split(/\s+/),
);

/** Two of these, or one beside another sign, are. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'xmas bday thru lit bare ty gonna wanna gotta cos slay slayed slaying aura sigma af fam fr tho rn sus asap u r n b c 4 2 da dem dis yr'.split(
    ' ',
  ),
);

export const SLANG =
  'no cap | fr fr | on god | big w | big l | (ate|eats) (that|it|this) ~2 (up|down) | ate and left no crumbs | living rent free | main character energy | its giving | (they|she|he|we|you|class|choir|team|absolutely) cooked | no crumbs | (big|massive|huge|total|absolute) (w|l) | w (assembly|teacher|teachers|trip|lunch|class|school|head|kids|team|choir|day|parents|staff) | (was|were|is|are|so) (peak|lit|mint|bussin|goated|elite|banging|a vibe|a whole vibe|the goat|on point) ~1 (tbh|fr|ngl|no cap|lol|bro|today) | vibes were | understood the assignment | caught in 4k | (absolute|proper) scenes | hits different | its a (yes|no) from me | (b|be) there or (b|be) square | (see|c) (ya|u|yous) | goosebumps fr | (low key|lowkey) | (high key|highkey) | vibe check | mind blown | im dead | cant even | so done with | fed up';

export const SARCASM =
  'oh wait [.] | oh (brilliant|joy|goody|lovely|wonderful|fantastic|marvellous|super|what joy|good another|great another|great yet|look another|dear how sad) | (brilliant|great|lovely|fantastic|wonderful|marvellous) (yet another|another) ~2 (lost|late|missing|broken|unnamed|puddle|leak|letter|parking|car|coat|jumper|day of|week of) ~1 | (thanks|thank you|cheers) a (bunch|heap) | (really|real|very) (classy|mature|helpful not|thoughtful of you) | just what (we|i|everyone|everybody) (needed|wanted|always wanted) ~1 (another|yet|more|a leak|a flood|a power|on a|at|today|this|in) | (thanks|thank you|well done|congratulations|bravo|hats off|big hand|round of applause|a medal|prize) ~2 (whoever|the genius|the geniuses|genius|the person who|those who|the bright spark|bright spark|the hero who|the clever <any>|the charmer) ~3 (broke|stole|blocked|parked|forgot|ate|moved|dumped|let|lost|thought|decided|drove|threw|used) ~1 | (clearly|obviously|evidently|apparently) ~2 (too much to ask|too much trouble|beyond (you|some)|optional|invisible|rocket science|a mystery to) ~1 | (dont|do not|no) ~1 (all rush|rush at once|all shout) | (give|get|have) (yourselves|yourself|that (man|woman|parent|driver)) a (medal|gold star|round of applause|biscuit|cookie) | because (nothing says|who needs|who doesnt|thats what) ~2 | (colour|color) me (shocked|surprised|amazed) | (well|gosh|wow|golly) ~1 (colour me|imagine that|what are the chances) | no really | how (very|terribly|so) (kind|thoughtful|generous|considerate|helpful|nice) of (you|them|him|her|some|whoever) | some of us (have|actually|work) ~2 | in case (you|anyone|anybody) (hadnt|had not|havent|have not|missed) ~2 noticed ~1 | said no one ever | said nobody ever | (great|nice|good) job everyone 🙄 | oh really | what a surprise ~1 (not|another|that nobody|that no|to nobody|again|no one|nobody) ~1 | (lovely|nice|great|good|wonderful|delightful|heartwarming) to (see|hear|know|find) ~6 (on their phones|still|again|chatting|talking through|ignored|ignoring|parked|blocking|late|nobody|no one|everyone but|half the|once more|left on|filming) ~1 | (really|truly|simply|just) (magical|special|charming|inspiring|helpful|thoughtful|lovely|touching) that ~1 | nobody panic | stop press | hold the front page | brace yourselves | alert the media | newsflash | news flash | breaking news ~4 (nobody|parents|still|again|not) ~1 | (apparently|it seems|it turns out) ~2 (is|are|was) ~1 (beyond|too (hard|difficult|much)|optional|impossible) ~1 | a (gentle|friendly|polite) reminder for the ~2 time | silly (us|me) for ~2 | (we|i) (must|should) have (imagined|dreamt|missed) ~2 | imagine our ~1 (joy|delight|surprise) | (yes|no) (you|we) did read that ~2 | (thrilled|delighted|pleased|overjoyed|heartened|relieved) to (learn|hear|see|discover|report|find|note) ~5 (can|know how|knows how|managed|remembered|nobody|no one|none|some of you|only) ~2 | groundhog day | mind reader* | rocket science | (thanks|cheers) for nothing | as if (you|anyone|anybody|we|they|it|that|i) (care*|dont|didnt|needed|need|would|could|mattered|matters|have nothing|havent|asked|wanted) ~1 | how lovely for you | slow clap | slow hand clap | slow handclap | (managed|managing|bothered|deigned|found time) to (read|turn up|reply|remember|label|answer|park) ~1 | big surprise | surprise surprise | well whoop * | yeah right | shock horror';
export const SARCASM_TAGS: ReadonlySet<string> = new Set([
  '#sarcasm',
  '#sarcastic',
  '#not',
  '#irony',
  '#sarcasmintended',
  '#notbitter',
  '#sarcasmalert',
]);

export const STERN =
  'hereby * | will not be tolerated | no excuses | no exceptions | not negotiable | this is not a (request|suggestion|joke|drill) | is not optional | non negotiable | (must|shall|will) be (obeyed|complied with|enforced|confiscated|binned|destroyed|excluded|locked out|left behind|refused|removed) ~2 | or else | consider this ~3 (warning|notice) | (we|i) (will not|wont|shall not) (tell|ask|say|warn|remind) ~4 again | (is|are) your (responsibility|job|problem) not (ours|mine) | not our (problem|job) | only the (third|fourth|fifth|umpteenth) time | for the (fourth|fifth|umpteenth|millionth) time | will be (fined|banned|turned away|sent home|removed) without ~2 | without exception | this is (the|your) (last|final) (time|warning|reminder) | (last|final) warning | under no circumstances | i repeat | we have told you | we have asked ~2 times | sick and tired of | it is not (difficult|hard|rocket science) | how hard can it be | do not (bother|even think|ring|email|ask|come) ~2 | non compliance | failure to comply | you have been warned | read the * properly | next time read | how many times | for the last time | i will not say (it|this) again | do as you are told | (please|just) sort it out';
