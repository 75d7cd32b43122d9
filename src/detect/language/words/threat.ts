import type { Sets } from '../../../text/wording/wording.ts';

/**
 * What is threatened, wished on somebody, or denied a whole group, by parts: who, what becomes of them, by which deed. Gathered from
 * general knowledge of how people quarrel; no list was copied.
 */
export const HARMED: Sets = {
  somebody:
    'you | u | ya | him | her | them | he | she | they | whoever | (that|this|the) (lad|lads|boy|girl|kid|kids|woman|man|bloke|driver|teacher|head|lot|family|mother|father|referee|ref|cyclist|neighbour|person|idiot|moron|clown|brat)',
  'will-be':
    'youll | ull | hell | shell | theyll | (you|u|he|she|they|whoever ~5|<somebody>) (will|is going to|are going to|gonna|is gonna|are gonna|can expect to|might|may|could [well]) | youre (going to|gonna) | hes (going to|gonna) | shes (going to|gonna) | theyre (going to|gonna)',
  assault:
    '(slap|punch|kick|hit|smack|stab|shoot|hang|batter|beat|strangle|throttle|drown|flog|thrash|whip|cane|belt|thump|knock out|run over|lock up|lynch|drag|shove|spit on|glass|deck|lamp|clout|skin|gut|castrate|neuter|put down|put out of|wring|throw|bury|burn|pelt|egg|horsewhip|string up|rough up|duff up|kneecap)',
  assaulted:
    '(slapped|punched|kicked|hit|smacked|stabbed|shot|hanged|battered|beaten|strangled|throttled|drowned|flogged|thrashed|whipped|caned|belted|thumped|knocked out|run over|locked up|lynched|dragged|shoved|spat on|glassed|decked|lamped|clouted|skinned|gutted|castrated|neutered|put down|put out of|wrung|thrown|buried|burned|pelted|egged|horsewhipped|strung up|roughed up|duffed up|kneecapped)',
  assaulting:
    '(slapping|punching|kicking|hitting|smacking|stabbing|shooting|hanging|battering|beating|strangling|throttling|drowning|flogging|thrashing|whipping|caning|belting|thumping|knocking out|running over|locking up|lynching|dragging|shoving|spitting on|glassing|decking|lamping|clouting|skinning|gutting|castrating|neutering|putting down|putting out of|wringing|throwing|burying|burning|pelting|egging|horsewhipping|stringing up|roughing up|duffing up|kneecapping)',
  weapon:
    '(bat|baseball bat|cricket bat|knife|blade|brick|hammer|gun|shotgun|crowbar|machete|axe|spanner|golf club|bottle|acid|petrol|chain|pipe|snooker cue|my lads|my brothers|my mates|a few mates|the boys)',
  wrecking:
    '(putting|kicking|smashing|slapping|punching|breaking|knocking|bashing|caving|stoving|slashing|torching|burning|letting down|wringing|rearranging|boxing|snapping|bricking|doing) [in|through|out|off|down]',
  body: 'head | face | teeth | nose | neck | jaw | skull | throat | legs | leg | arms | arm | fingers | hands | kneecaps | knees | ribs | eyes | ears | lights | block | brains | spine | back | guts | chest | mouth | smile | smirk | grin | car | tyres | windows | house',
  blow: 'wring | wrings | break | snap | rip | tear | cave | kick | punch | stamp on | bash | smash | knock | slap | smack | wipe | rearrange | redecorate | crack | split | blacken | bust | shut | flatten | put [a|my] * through | put my fist * | pull | twist | gouge | scratch | slash | crush | chop | cut',
  'would-do':
    '(will|ll|ill|id|would|could|should|shall|gonna|going to|ought to|wants to|want to|like to|love to|needs to|need to|happily|gladly|about to|tempted to|somebody|someone|lets|ima|swear ill|let me|deserve to have|deserves to have)',
  beating:
    '(kicking|hiding|beating|thrashing|battering|clout|clip|thump|thumping|leathering|pasting|belting|slap|slapping|smack|smacking|punch|punching|black eye|fat lip|bloody nose|thick ear|broken nose|broken jaw|smack in the *|punch in the *|taste of (your|his|her|their) own medicine)',
  hurt: `leave in (an ambulance|a box|a body bag|bits|pieces|a wheelchair|handcuffs) | leaving in (an ambulance|a box|a body bag|bits|pieces|a wheelchair) | (picking|pick|spitting|spit|collecting|collect|looking for|counting|swallowing|swallow|eating|missing|losing|lose|short of|wearing|needing|need|hunting for) ~2 (teeth|stitches|dentures|a dentist|a straw|a cast|a neck brace|a wheelchair|an ambulance|plastic surgery|a surgeon|crutches|an undertaker|a coffin|hospital food) |
    (end|ends|ending|wind|winding|be|wake|waking) up (in|on) ~1 (hospital|a & e|a e|casualty|intensive care|a ditch|a morgue|the morgue|a grave|crutches|a drip|a slab|the canal|the river|traction) | eating through a (straw|tube) | (walking|walk) with a (limp|stick) | six feet under | pushing up daisies | (be|being) (toast|mincemeat|history|dog meat|a dead man|dead|buried|crippled|maimed|bleeding|limping|carried out|scraped off *|swinging from *) |
    (crawl|crawling|limp|limping|hobble|hobbling) (home|away|out) | wish (you|he|she|they) ~2 (never ~2 born|not been born|kept your *|kept quiet|never met|never opened) | be sorry (you|he|she|they) (were|was|ever|crossed|messed|opened) | (get|getting|have|feel|feeling) (what (i|we) gave|what the last|my (fist|boot|hand|foot|belt)|the back of my|whats coming|your (legs|head|face|teeth|nose|arms) *) | (fishing|fish|scraping|scrape|digging|dig|pulling|pull|peeling|sweeping|mopping|cutting) (you|him|her|them) (out|off|up|down) ~2 | identified by * | measured for a * | a (missing person|chalk outline|statistic|stain) | answer to my (fist|fists|boot|dog|brothers)`,
};

/** Of somebody, and no game: a match or a farm takes none of these back. */
export const TO_COME = `
  (someone|somebody|ought|should|needs) ~2 (run|mow) (that|this|the) [^ ]{2,12} [^ ]{2,12} (over|down) ~1
  (slap|smack|hiding|thrashing|beating|kicking|punch|caning|birching|belting|clout|thump) (would|will|might|wouldnt|should) ~1 (do|sort|teach|shut|cure|fix|wake|wipe|go amiss|hurt|bring) ~1
  (i will|ill|im going to|im gonna|i am going to) (find|track|hunt|trace) (you|u|him|her|whoever *) [down] ~1 (and|mark|trust|youll|you will|i swear)
  (you|youll|theyll|hell|shell|u|ull) ~1 wish ~2 (hadnt|had not|never|were never|werent born|were dead)
  (hope|wish|pray) (he|she|they|you|u|that [^ ]{2,14}|the [^ ]{2,14}|whoever ~4|somebody|someone) ~1 (wraps|wrap|crash|crashes|choke|chokes|drown|drowns|gets run over|get run over|gets hit by|falls under|gets stabbed|gets beaten|has a crash|breaks (his|her|their) (neck|legs|leg|back)|gets cancer|catches something|never wakes)
  (someone|somebody|anyone|i|ill|id|we|well|tempted to|want to|wants to|time to|time someone|time somebody|lets|going to|gonna|ought to|should|needs to) ~3 (put|putting|chuck|chucked|lob|lobbed|throw|threw|sling|slung|stick|stuck|post|posted) (a|an|some|my|his|another) (brick|bricks|rock|rocks|stone|stones|petrol bomb|firework|fireworks|bullet|fist|boot|axe) (through|at|into|in) ~4 (window|windows|car|letterbox|letter box|house|door|head|heads|windscreen|face) ~1
  (someone|somebody|ill|id|were gonna|im gonna|we should|somebody ought to|someone ought to|lets) ~3 (torch|burn|burn down|set fire to|slash|key|smash up|run over|petrol bomb|firebomb) ~4 (tyres|car|cars|van|motor|house|houses|shed|bike|home|caravan|caravans) ~1
  <will-be> ~3 <hurt>
  (when|if|once|wait till|wait until|next time|as soon as) [i|we|my brothers|my husband|my lads] (catch|find|get hold of|get my hands on|lay my hands on|see|meet) <somebody> ~4 (alone|on your own|on his own|on her own|on their own|in the dark|outside|sorry|regret|pay for *|dead|black and blue)
  (when|if|once|wait till|wait until|next time) (i|we) (get|lay) [my|our] hands on (you|him|her|them|whoever|whichever)
  <would-do> ~2 (give|gives) <somebody> [both|all] [a|an|the|such a] [good|right|proper|sound|damn|hard|swift] <beating>
  <would-do> ~2 <blow> (your|ur|his|her|their|those) ~2 <body>
  <would-do> ~1 put (you|him|her|them|the lot of them) (in|through|under|into) ~1 (hospital|ground|wall|window|morgue|coffin|a & e|intensive care|bus|train|wheelchair|grave)
  (you|he|she|they) (wont|will not|shant|wouldnt) ~1 (walk|breathe|be breathing|be walking|leave|get out|make it|get home|last) ~3 (again|alive|in one piece|to christmas|the week|out of *)
  (know|knows|found out|find out|seen|clocked) (where|which|what) ~2 (house|car|bed|door|gate|van|flat|window|street|bus|shift|kids|children) ~1 (is|are|go|goes) ~1 (yours|his|hers|theirs|parked|to school|alone)
  (know|knows) (where|which|what) ~2 your (kids|children|daughter|son|wife|husband|family|mum|lad|boy|girl) ~1 (go|goes|walk|walks|get|gets|catch|catches|sleep|sleeps|play|plays)
  (burn|torch|firebomb|petrol bomb|bomb|set fire to|put a brick through|put a match to|bulldoze) ~2 (place|school|house|car|office|home|them in it)
  (better|best|start|keep) ~1 (looking over (your|his|her) shoulder|run (while|for)|start running|hide|keep looking behind|watch (your|his|her) (step|mouth|tyres|kids|windows|house))
  (hope|hoping|wish|pray|praying) ~3 <somebody> ~5 (get|gets|is|are|be|end up|ends up|fall|falls|goes|go|catch|catches|has|have) ~2 (run over|hit by *|knocked down|under a *|cancer|a stroke|a heart attack|mugged|stabbed|shot|crippled|beaten up|burgled|down the stairs|off a cliff|in a ditch|up in flames|a slow *|struck by *|hurt|what they deserve|whats coming)
  (wants|want|needs|need|deserves|deserve|asking for|owed|due) [to be|to get] ~1 (shooting|shot|horsewhipping|horsewhipped|stringing up|strung up|flogging|flogged|knocking out|decking|lynching|drowning|putting down|put down|culling|birching|the birch|the cane|thrashed|battered|beaten up|knocked out|hanged|locked in a *)
  (ill|i will|im going to|im gonna|were going to|well) (have|take|get) (your|his|her|their) ~1 (kneecaps|legs|head|guts|teeth|fingers|eyes|throat|scalp|hide)
  (get|gets|getting|have|having|take|wants|want|deserves|deserve|asking for|find|finding) ~1 (brick|bullet|bottle|bat|baseball bat|hammer|fist|boot|knee|knife|petrol bomb|golf club|spade|crowbar) ~1 (through|in|round|across|up|to|over|between) ~2 (windscreen|window|windows|letterbox|face|head|teeth|mouth|skull|back|groin|car|door|eyes)
  before (i|somebody|someone|my husband|my brother|my lads) (do|does|shut|shuts|make|makes|come|comes|smash|smashes|wipe|wipes|knock|knocks|close|closes|sort|sorts) (it|him|her|you|them) ~2 (for (you|her|him|them)|up|out|off|round|down)
  (teach|teaching|show|showing) (you|him|her|them|that lot) ~2 (lesson|manners|respect|what for|whos boss) ~2 (with|round|behind|outside|in the car park|with my|they wont forget|youll never|hell never) ~1
  (want|wants|needs|need|ought|like|love|fancy) ~1 to (take|drag|follow|meet|get|catch|wait for) (you|him|her|them|that *|whoever *) (outside|round the back|behind|into an alley|down an alley|in the car park|in a dark *)
  (hope|hoping|wish|pray|praying) ~2 (school|house|car|place|office|shop|bus|van|houses) ~1 (burns|burn|explodes|blows|collapses|falls|goes up|floods) ~1
  (want|wants|need|needs|deserve|deserves|could do with|asking for) (his|her|their|your|ur|that|those) [^ ]{2,16} <wrecking> ~1
  (<would-do>|should|if|about to) ~2 put (your|ur|his|her|their|that [^ ]{2,12} s) (head|face|teeth|windows|windscreen|car|nose|front door|bike) (through|in|under|out|into) ~1
  (<would-do>|swear down|swear|wants|needs) ~4 (slap|smack|punch|kick|knock|shut|sew|staple|wire|tape|glue) (it|that|his|her|their|your|ur|them|him) (shut|closed|up|out|in|silly|senseless|flying|sideways|off|black and blue|into next week)
  (anyone|anybody|who|whos|who else|lads) ~1 (wanna|wants to|want to|fancy|fancies|up for|down to|coming to|gonna|helping me|help me) (jump|batter|deck|rush|bang|jumping|battering|deck|lamp|stab|shank|glass|beat up|beating up|beat|beating|slap|smack|spark|chin|boot|fight|fighting) ~1
  (somebody|someone|anyone|anybody|the lads|we|i) (should|shd|needs to|ought to|has to|wants to|could|must) ~1 (smack|slap|thump|punch|deck|floor|batter|kick|shoot|clock|chin|knife|stab|lynch|flatten|clobber|wallop|spark|belt|hit) (him|her|them|you|u|that|this|the|those|mr|mrs|miss|sir) ~1
  (wont|will not|not gonna|not going to|cant|cannot) ~2 (protect|save|help|hide) (you|u|him|her|them) ~2 (when|from (me|us|what)|after|outside|from my)
  (im|i am|ill|i will|gonna|going to|will|would|somebody will|happily) ~1 (run|running|mow|mowing|knock|knocking) (him|her|them|you|the lot|that *|those *) (over|down) ~1
  (wont|will not|not) be (laughing|smiling|grinning|smirking|so clever|so brave|breathing|walking) ~2 (when|after|once|with|if) ~1
  (count|counting) (your|his|her|their) (days|teeth|fingers|blessings while) ~1 | (ur|his|her|their) days are numbered ~1 | (youre|ur|hes|shes|theyre|you are) (finished|done for|a dead (man|girl|boy|woman)|getting it|gonna get it|in for it) ~1 | (catch|caught|catching) these hands ~1 | say (it|that) to my face ~1 | see you (outside|after school|at the gates|round the back) ~4 (bring|alone|fight|ready|scared|your|see what|and) ~1 | (make|making) (you|him|her|them) (pay|bleed|suffer|beg|sorry|wish) ~2
  (burn|torch|bomb|blow up|shoot up|flatten|smash up|nuke) ~2 (school|building|office|staffroom|place|house|houses|caravan|caravans|car|mosque|hostel|hotel) ~2 (down|with|them|everyone|full|tonight|tomorrow|up|in it)
  (key|keying|scratch|egg|egging|slash|brick|bricking|do) (his|her|their|your|that *|[^ ]{2,12}s) (car|house|tyres|windows|van|windscreen) ~1 (tonight|after|later|who|im|ill|see|lads|anyone|for) ~1
  (round up|round) ~6 (drive|push|throw|chuck|dump|drown|send|ship|herd) (them|the lot|em|all of them|the lot of them) ~2 (sea|cliff|river|boat|canal|quarry|border|water)
  (deserves|deserve|needs|need|wants|want|ought|should|asking|begging|due|has|have|had|gonna|going) ~1 [to] (be|get) ~1 <assaulted> ~1
  (he|she|they|you|u|that *|this *|those *|[^ ]{3,14}) (wants|want|needs|need|could do with|deserves) ~1 <assaulting> ~1
  (give|gives|giving|deserves|wants|needs|get|getting) (him|her|them|you|u|one|that *|[^ ]{3,14}) ~1 (dead leg|dead arm|wedgie|bog wash|headlock|bloody nose|fat lip|black eye|thick ear|kicking|hiding|pasting|slap|slapping|punch|thump|shiner|concussion|what for|beats|a digging|digs) ~1
  (hope|wish|praying|pray) ~4 (crash|crashes|crashed|burst|sinks|sink|explodes|breaks down|breaks (his|her|their) neck|catches fire|gets run over|falls off|drowns|chokes|goes bust|rots|collapses) ~2
  (ill|im|i will|i am|we are|we will|well|were|somebody will) ~1 (be|come|coming|waiting|down|round|there|outside) ~7 with (a|my|an|some|the|our) ~1 <weapon> ~1
  (id|i would|i d|wed|we would|i could) ~1 (love|like|pay|give anything|happily|gladly|cheerfully) ~3 <assault> (him|her|them|you|u|that *|those *|the *|his *|her *|your *) ~1
  <would-do> ~1 <assault> (whoever|whichever|the (one|person|lad|girl|boy|idiot|clown) who|that (boy|girl|lad|kid|man|woman)) ~1
  one [more|dark|of these] ~4 (and (ill|i will|im going to|i swear)) ~2 (swing|hit|deck|kill|knock|punch|floor|lamp|flatten) ~1`;

const XENO =
  '(foreigner|foreigners|immigrant|immigrants|migrant|migrants|refugee|refugees|asylum seeker|asylum seekers|muslim|muslims|jew|jews|hindu|hindus|sikh|sikhs|traveller|travellers|gypsy|gypsies|romanian|romanians|pole|poles|albanian|albanians|pakistani|pakistanis|indians|somalis|syrians|africans|arabs|eastern europeans|illegals|scroungers off the boats|boat people)';
const FOREIGN =
  '(polish|romanian|albanian|pakistani|indian|bangladeshi|somali|syrian|african|nigerian|turkish|muslim|jewish|gypsy|traveller|roma|foreign|immigrant|refugee|black|asian|chinese|arab|eastern european|bulgarian|lithuanian|ukrainian|afghan)';
const MANY = '(girl|girls|boy|boys|lad|lads|woman|women|man|men|lady|ladies|mothers|mums|fathers|dads|females|males)';
const GROUPS = `([the|all|most|those|these|your average|every|any|a] (${MANY}|${XENO})|(black|asian|chinese|polish|gay|trans|disabled|autistic|deaf|blind|jewish|muslim|foreign|traveller|gypsy|special needs|poor|council estate|estate|single) (people|kids|children|families|pupils|lads|girls|boys|parents|mums|mothers|women|men|folk)|(kids|children|people|pupils|families|parents) (in wheelchairs|in headscarves|with (autism|adhd|special needs|disabilities|accents)|on benefits|from (that|those|the) (estate|estates|camp|site|flats)|of that (sort|kind)|who cant speak *)|(those|these) people|their (kind|sort)|people like (that|them))`;
const ADVERB =
  '[simply|just|really|clearly|obviously|naturally|all|always|only|generally|mostly|usually|sadly|frankly|of course|as we know|tend to]';
const GIFTS =
  '(brain|brains|head|heads|patience|strength|stamina|nerve|stomach|concentration|discipline|intelligence|mind|minds|wit|wits|muscle|muscles|legs|eye|ear|sense|manners|values|morals|aptitude|feel|logic|ability|skill|skills|guts|bottle|backbone|build|spatial *|head for *|work ethic|respect)';

/** A trait is denied a group, or a group is shut out for being one. */
export const DEMEANING: string = `
  (kept|keep|stay|stays|locked) [well|far|right] away from (normal|decent|innocent|proper|ordinary) (kids|children|boys|girls|people|families|folk) ~1
  ${GROUPS} ${ADVERB} (find|finds|struggle with|struggles with|are scared of|are frightened of|are put off by|panic at|run from|dislike|get upset by|burst into tears) ~3 (frightening|hard|harder|difficult|boring|confusing|scary|dull|numbers|maths|spiders|competition|pressure|a challenge|losing|hard work|authority|rules)
  ${XENO} ~9 (hide|lock|lock up|watch|count|guard|nail down) ~1 (your|the|our) (purse|purses|wallet|wallets|valuables|bikes|bike|cars|silver|daughters|doors|lead|change|phones|cutlery|jewellery|tools)
  ${GROUPS} ${ADVERB} (lack|lacks|havent|hasnt|have not|has not|dont have|do not have|doesnt have|does not have|have no|has no|got no|were not given|werent given|are short of|want for) [got] [the|any|a|much|enough|proper] ${GIFTS}
  ${GROUPS} ${ADVERB} (cant|cannot|couldnt|could never|will never|are unable to|are not able to|arent able to|do not know how to|dont know how to) (be trusted|read|drive|throw|kick|catch|park|do maths|think|lead|cope|learn|behave|keep up|understand|handle|concentrate|take a joke|take pressure|reason|add up|parent|integrate|wash|speak *)
  ${GROUPS} ${ADVERB} (belong in|should be in|ought to be in|are for|are better off in|are better in|are best kept in|should stick to|should keep to|are better at) ~1 (kitchen|home|own school|special school|own country|cooking|sewing|netball|dolls|washing up|cleaning|bottom set|another school|making tea|the sidelines|cheering)
  (ladies|girls|mums|women) ~3 (do|make|bring|stick to|see to|sort|handle|manage) ~1 (sandwiches|tea|teas|washing up|cooking|flowers|cleaning|dusting|sewing|cakes|baking|decorations|brew|coffee) ~6 (your|their) (thing|department|place|strength|line|job|forte)
  (lads|men|boys|dads|gents) ~8 (lifting|carrying|strong|strength|heavy|muscle|muscles|brains|thinking|building|tools|barbecue|driving) ~8 (ladies|girls|women|mums|wives) ~8 (sandwiches|tea|washing up|cooking|flowers|cleaning|cakes|look pretty|watch|cheer|tidy|sweep)
  ${FOREIGN} (family|families|lot|people|couple|crowd|kids|gang|neighbours) ~8 (gone to the dogs|dirty|smell|smells|filthy|there goes|go home|value of|bringing * down|bring * down|should go|move out|nightmare|rats)
  (best|better|strictly|only|is|thing|stuff|work|job|jobs) [left|kept|for|one] (to|for) [the] (boys|men|lads|girls|women|ladies|chaps)
  (leave|leaving|left|leaves) ~4 to the (boys|men|lads|women|girls|ladies|menfolk)
  (isnt|is not|aint|no|never) [really] (a|an|for|place for|job for|game for|sport for|subject for|work for) ~1 (girl|girls|women|woman|girls game|womans game|lady|ladies|boys|man|foreigner|foreigners|cripple|cripples)
  ${XENO} ~3 (helping themselves|jump* the queue|queue jump*|jumping the queue|take our|taking our|taking over|sponging|scrounging|begging|ruining|flooding|pouring in|swarming|swamping|invading|breeding|breed|living off|milking|bleeding us|costing us|overrunning|clogging|everywhere you look|first|get everything|get it all)
  (let|lets|letting|allow|allowing|take|takes|taking|bring|bringing|sending|send|house|housing|shipping|ship) ~1 (every|all the|all these|all those|any|any old|more|yet more|the|these|in) ~1 ${XENO} ~3 (in|into|here|over|onto|first|off|out|back|home|to|and)
  (coachload|boatload|lorryload|busload|horde|hordes|flood|floods|swarm|swarms|wave|plague|gang|gangs|army|tide) of ~1 ${XENO} ~1
  (dirty|filthy|smelly|scruffy|thieving|feral|unwashed) (foreign|immigrant|gypsy|traveller|refugee|estate|benefit|migrant) (kids|children|families|people|brats|lot)
  ${XENO} ~6 (dirty|filthy|smelly|thieving|unwashed) ~1 (kids|children|families|habits|brats|ways)
  (ship|send|deport|pack|chuck|kick|boot|throw|sling) (every last one|every single one|every one|the whole lot|each and every one) of them ~1 (out|back|home|off|away) | (the way|how|cos|because) they breed ~1 | they breed like ~1
  (mixing|mix|sit|sitting|play|playing|share|sharing|swim|swimming|in a class|in the same class) ~3 with (foreigners|immigrants|gypsies|travellers|that sort|those kids|kids like that|cripples|the special needs)`;
