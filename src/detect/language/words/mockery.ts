import type { Sets } from '../../../text/wording/wording.ts';

/**
 * How people are made fun of without a word that is an insult by itself: what a fool is called in the regions and the playground, likened
 * to, told to have looked at, and how a body is picked on. After a thesaurus's entries for a fool, a pest and a weakling and the milder
 * words of research into offensive language; gathered from general knowledge, no list was copied.
 */
export const MOCKED: Sets = {
  mock: `donut | donuts | doughnut | doughnuts | melon | melons | muppet | muppets | plank | planks | lemon | lemons | spoon | spoons | turnip | turnips | cabbage | cabbages | spanner | spanners | nugget | nuggets | wet wipe | wet wipes | wet lettuce | wet weekend | dingbat | dingbats |
    apeth | daft ha porth | haporth | eejit | eejits | div | divs | divvy | doylum | dafty | bampot | numbnuts | gremlin | gremlins | goblin | goblins | troll | trolls | pest | pests | wimp | wimps | drip | drips | weed | weeds | nerd | nerds | geek | geeks | swot | swots | diva | divas | crybaby | cry baby | big baby |
    moaner | moaners | whinger | whingers | busybody | busybodies | nosey parker | snob | snobs | suck up | teachers pet | know it all | know all | lummox | clot | clots | nincompoop | nincompoops | ninny | ninnies | dullard | dolt | dolts | doofus | bozo | dweeb | dweebs | clod | dunderhead | fathead | bonehead |
    big girls blouse | drama queen | scruff | scruffs | slowcoach | lazybones | tightwad | skinflint | old bag | old bat | grinch | grump | misery guts | moaning minnie | killjoy | creep | creeps | wally | wallies | clown | clowns | sad act | try hard | tryhard | bottler | bottlers | pillock | pillocks | numpty | numpties`,
  very: '(so|such|such a|such an|all|just|a|an|total|complete|absolute|right|real|proper|bit of a|utter|little|big|great|massive|giant|prize|soft|silly|daft|soppy|dozy|old|bunch of|load of|set of){1,4}',
  body: 'fat | chubby | ugly | spotty | skinny | goofy | lanky | minging | smelly | hairy | bald | buck toothed | bug eyed | cross eyed | four eyed | big nosed | flat chested | greasy | ginger',
  one: 'kid | kids | girl | girls | boy | boys | lad | lads | lass | child | woman | man | bloke | teacher | one at the * | one in * | mum | mums | dad | brat',
  part: 'bum | arse | bottom | backside | boobs | chest | legs | thighs | body | figure | curves | cleavage | abs',
};

/** What is said in anger at nobody. */
export const OATHS = `
  (jesus|christ|jesus christ|god almighty|good god|for the love of god) (how|why|what|who|when|this|that|another|enough|really|not|is|are) | (what|who|why|where|how|when) the (hell|fuck|f|eff|devil|bloody hell) | bloody (hell|nora) | hell (no|yeah|yes) | for (christs|christ s|gods|god s|fucks|fuck s|fs|f s) sake | sod (it|this|that|all|off|the lot) | sodding | screw (this|that|it) | balls up | cock up | cocked up | tits up | arse over tit | bog off | my arse | pain in the (arse|backside|bum) | a load of (balls|tosh and bollocks|bull) | batshit | apeshit | (too|so) (damn|damned) | goddamn | jesus wept | christ almighty`;

/** Of somebody, and it may be jest. */
export const MOCKING = `
  (teacher|head|woman|man|bloke|lady|kid|boy|girl|lad|ta|she|he|they|one|face|him|her|you|u) ~4 (looks|look|looked|looking|face) like ~2 (bulldog|pug|pig|horse|toad|frog|slug|gargoyle|corpse|potato|tramp|troll|ogre|walrus|hippo|whale|boiled egg|bag of|sack of|smacked|slapped|dropped|melted|chewing a wasp|sucking a lemon|baboon|weasel|rat) ~3
  (he|she|they|you|u|mr [^ ]{2,20}|mrs [^ ]{2,20}|miss [^ ]{2,20}|sir|head|deputy) ~1 (lose|lost|losing) (a|an|the|that) ~1 (argument|fight|battle|bet|war) with (a|an|the|his|her|your|some) ~1 (strimmer|lawnmower|lawn mower|mower|hedge|hedge trimmer|clippers|razor|scissors|wardrobe|mirror|curtains|make up bag|fake tan|hairdryer|hairdresser|blender|combine harvester|paint pot|iron|dressing up box|charity shop|sunbed) ~1
  who (dressed|dresses|let|chose|cut) (him|her|them|that|your|his hair|her hair|this one) ~2
  (shame|pity) about (the|that|his|her|your) ~1 (hippo|whale|elephant|pig|cow|hog|heifer|walrus|monkey|gorilla|donkey|horse|blob|lump|lard|fatty|ginger|beast|troll|ogre|minger|munter|scruff|tramp|face|mug|nose|ears|teeth|chins) ~2
  what a (tramp|scruff|minger|munter|heifer|whale|hippo|state|sight) ~1 [.|he|she|lol|lmao|poor|mate|😂|🤣]
  (could not|couldn t|couldnt|cannot|can t|cant) (queue|organise|run|hit|catch|win|teach|sing|park|drive|spell|count|read|cook|kick|score|defend|pass) ~4 (never mind|let alone|if you|if they|if he|if she|much less|to save) ~1
  (my|our|the|their|his|her|your) (defence|attack|midfield|keeper|goalkeeper|goalie|batting|bowling|fielding|dancing|singing|driving|parking|cooking|team|side|choir) (is|was|were|are|looked|sounded) ~1 (a colander|a sieve|a joke|a shambles|an embarrassment|leaky|like a sieve|like a colander|criminal|a crime|swiss cheese|asleep|dire|woeful|pants|tragic|toilet|garbage|pathetic|hopeless|statues)
  (you|u|he|she|they|people|that lot|some people) (drive|park|dance|sing|teach|cook|play|run|bat|bowl|write|spell|dress|move|parked|drove|sang|danced) like ~1 (my|a|an|your|somebody|someone|people) ~1 (nan|gran|grandma|grandad|granny|mother|dog|cat|toddler|toddlers|child|blind|drunk|dead|sack|old|monkey|monkeys|chimp|chimps|three year old|baby|five year old|learner) ~1
  (proper|total|absolute|complete|utter|pure|real) (clown|idiot|muppet|donkey|snake|rat|loser|melt|goblin|pig|baby|karen|creep|weirdo|tool) (behaviour|energy|move|moves|vibes|antics|face|hours) ~1
  (need|needs|want|wants) (your|his|her|their|its) (head|heads|brain|eyes|ears) (checking|checked|looking at|examined|testing|felt|tested) ~1
  face (like|of) (a|an) ~1 (bulldog|dropped pie|smacked|slapped|wet|melted|horse|dog|pig|gargoyle|bag|bucket|wasp|boot|foot) ~1
  dropped on (their|his|her|your|its) head | (a|with a) screw loose | born in a barn | a special kind of (stupid|idiot|fool) | takes a special kind of | (lost|losing) (your|his|her|their) marbles | (off|out of) (your|his|her|their) (rocker|trolley|tiny mind) | (what|which) (sort|kind) of (idiot|moron|fool|person|parent|monster|clown) ~4 (parks|leaves|does|thinks|puts|lets|throws|would) ~1 | who (taught|gave) (you|him|her|them|these people) ~3 (drive|park|licence|read|spell) ~1
  (are|is|r) (you|u|he|she|they) ~1 (blind|thick|deaf|stupid|dense|simple|mental|for real)
  (must be|are clearly|is clearly|obviously) (blind|thick|deaf|stupid|dense|simple|inbred|brain dead)
  (couldnt|could not|cant|cannot|couldn t|wouldnt|would not) ~1 (find|hit|catch|organise|run|park|pass|kick|score|see|spot) ~4 (own (backside|bum|arse|nose|feet|shoelaces)|barn door|cow s arse|banjo|with a map|if (it|you|they|he|she)|brewery|to save|in a month|cold|bath|space the size)
  (you|u|he|she|they|some people|people|parents|those) ~2 (need|needs|want|wants|should|ought to) ~1 (grow up|get a (life|grip|hobby|brain|job)|therapy|a new brain|glasses|a slap on|lessons in manners|locking away|a good talking to)
  (only|just|bless|aw) (has|have|had|got|with) (one|two|half a|a single) brain cells?
  (had|has|have|got) (more|the) (chins|chin|wrinkles|acne|spots|hair on|face only a mother|face like|face of|voice like|legs like|nose like) ~2
  face (only a mother|like a (slapped|smacked|bulldog|wet|bag of|dropped)) ~3
  (you|u|ya|he|she|they|hes|shes|theyre|youre|is|are|was|were|r|s) <very> <mock>
  (you|u|ya) [lot of|bunch of|little|big|great|silly|daft] <mock>
  (what|such) (a|an) [absolute|total|complete|right|proper|utter|massive|little|big] <mock>
  (absolute|total|complete|utter|right|proper) <mock>
  (daft|soft|great|silly|dozy|gormless|lazy) <mock> (that|who|has|is|was|again|of a)
  (want|wants|need|needs|could do with) (their|his|her|your|ur) (eyes|eyesight|head|heads|ears|brain|brains|bumps) (testing|examining|examined|looking at|tested|checked|checking|felt|read|seeing to|washing out)
  (the|a) (brain|brains|iq|intelligence|manners|charm|personality|spine|backbone|memory|attention span|patience|grace|speed|eyesight|face|dress sense|wit|legs|voice|sense of humour) of (a|an) ~1 (houseplant|goldfish|gnat|flea|potato|turnip|brick|plank|flannel|rocking horse|teapot|toddler|amoeba|slug|snail|sloth|pigeon|sheep|donkey|lettuce|peanut|pea|walnut|spoon|doorknob|doorstop|doormat|teabag|cabbage|carrot|lemming|moth|sieve|colander|cow|pig|troll|hyena|foghorn|gerbil|hamster|bulldog|warthog|wasp|cactus|rattlesnake|traffic cone|robot|corpse|bin|yeti|rhino|hippo|ox|tree|fridge|tortoise|dead)
  (ran|run|runs|running|field|fielded|play|played|plays|bat|batted|bowl|bowled|move|moves|moved|dance|dances|danced|drive|drives|park|parks|parked|think|thinks|swim|swam|look|looks|looked|dress|dresses|smell|smells|sing|sings|sang) like (a|an|some|two|three|){0,1} ~1 (wardrobe|wardrobes|gnome|gnomes|fridge|fridges|sack|sacks|carthorse|carthorses|donkey|donkeys|elephant|elephants|tortoise|tortoises|snail|snails|scarecrow|scarecrows|pudding|puddings|blancmange|tractor|tractors|milk float|bin bag|bin bags|cow on ice|cows on ice|headless chicken|headless chickens|strangled cat|strangled cats|cats in a|drowning|tramp|tramps|zombie|zombies|drunk|drunks|blind|lemming|lemmings|wet lettuce|zimmer)
  look at the state of (that|this|him|her|them|those|these|you|u|his|her|their|your|it)
  (about|twice|half) as (use|useful|sharp|bright|clever|quick|charming|welcoming|friendly|exciting) as (a|an)
  not (exactly|quite) (einstein|the sharpest|the brightest|a genius|a rocket scientist|blessed with brains|overburdened with)
  (one|two|three|a few|several) (sandwiches|cards|bricks|biscuits|players|sheep) short of
  (lights are on|lift does not go|lift doesnt go|lift dont go|elevator doesnt) ~3 (home|top)
  (thinks|think) (he|she|they|hes|shes|theyre) ~2 (queen of sheba|gods gift|all that|royalty|lord muck|lady muck|the bees knees)
  (ginger|spotty|lanky|smelly|greasy|bald|goofy|hairy) <one>`;

/** A body picked on, and no jest. */
export const BODIES = `
  (dirty|filthy|creepy|sick|pervy|seedy|twisted|sad) [old|little] (perv|pervert|git|toad|creep|nonce|beast|weirdo|so and so|sod) ~1
  (sit|sitting|sat|be|stand|work|share|partner) ~2 (next to|with|near|beside) (smelly|stinky|fat|ugly|creepy|spotty|greasy|weird|skanky|manky|freaky|fugly) [^ ]{2,14} ~1
  (rather|sooner) (die|eat|drink|kiss|snog|lick|chew|be) ~6 (than|rather than) ~1 (sit|work|talk|be|stand|partner|dance|walk|look) ~2 (next to|with|near|to|at) ~1 (her|him|them|you|smelly|fat|ugly|[^ ]{3,14}) ~1
  (that|the) (boy|girl|kid|lad|child|one) ~1 with (the|a) (limp|stammer|stutter|lisp|squint|hearing aid|wheelchair|crutches|calipers|glasses|birthmark|scar|accent|twitch|big (ears|nose|teeth)|goofy teeth|patch) ~3 (should|shouldnt|should not|cant|cannot|doesnt|ruins|ruined|spoils|spoilt|looks|looked|freak|weird|lol|haha|eww|needs|get|gets|makes) ~2
  (got|have|has|took|taken|saved|keeping|kept|here is|heres|posting|post|sharing|share|sending|send|leak|leaking|leaked) ~1 (pic|pics|photo|photos|video|vid|clip|screenshot|screenshots|recording|footage|nudes|dms|messages|voice note|diary) of ~4 (crying|cry|in tears|toilet|toilets|changing|changing room|falling|fell|wetting|being sick|throwing up|naked|undressed|underwear|pants|losing it|meltdown|panic|asleep|knocked|beaten|begging) ~3
  (post|share|like|repost|comment|reply|put this) ~3 if ~2 (think|thinks|agree|hate|hates|reckon|know) ~4 (is a|is an|is so|stinks|smells|fat|ugly|weird|skank|slag|slut|freak|rat|snake|fake|grass|snitch|virgin|creep|gay|should) ~1
  (expose|exposing|exposed|rumours about|dirt on|tea on|secrets about|who has dirt on) ~2 (page|account|thread|her|him|them|[^ ]{3,15}) ~2 (dm|send|anon|anonymous|thread|names|drop|submit|everyone|spill) ~1
  (nobody|no one|noone|dont anyone|everyone) ~2 (talk|speak|sit|hang|eat|dance|partner|be friends|play|unfriend|unfollow|block|boycott) ~2 (to|with|next to|near|her|him|them|@[^ ]{2,20}) ~1 (anymore|any more|from now|ever|today|tomorrow|again|she|he|until|till|cos|because|or)
  (that|the|this|those|look at|u|you|you lot of|some|lol|haha) [really|very|massively|so] (fat|ugly|minging|obese|hideous|deformed) <one>
  (you|u|that|silly|what a|such a|hes a|shes a|he is a|she is a|youre a|ur a|your a) [big|great|old] (fat|ugly|minging) (cow|pig|hippo|whale|freak)
  (broke|break|breaks|cracked|crack|sank|sink|bent|flattened) the (stage|scales|floor|chair|bench|camera|lens) ~3 (fat|lard|pig|whale|weight)
  (your|ur|youre|u r|you are|hes|shes|theyre|he is|she is|they are) (a|an|nothing but|such a|just a) ~1 (lying|thieving|filthy|cheating|evil|useless|stupid|fat|ugly|disgusting|vile|nasty|lazy) [old|little|fat|ugly|stupid] (pig|pigs|cow|cows|rat|rats|snake|toad|dog|dogs|swine|worm|creep|hag|witch|clown|fool|beggar|so and so|piece of work)
  (should|shud) (of|have|ve) never (been let|been allowed|be let|got|had) ~1 (near|kids|children|a job|a licence)
  go (and boil|boil) your (head|heads) | (take|go and take) a (long walk off|running jump) ~2 | [go and] play (in the traffic|on the motorway|on the railway|with the traffic) | go (and jump|jump) ~1 (in a lake|in the lake|in the river|off a|off the) | (go|you can) swivel`;

/** Somebody's body as it pleases the eye. */
export const OGLED = `
  (new|our|that|the|my|this|miss|sir|mr *|mrs *|ms *) ~2 (ta|teacher|supply|sub|student teacher|coach|lifeguard|sixth former|mum|mums|dad|nurse|receptionist|trainee|miss|sir|mr *|miss *) ~6 (10/10 would|10 would|would risk|would do|id risk|would smash|would tap|hot|fit|buff|peng|sexy|lush|gorgeous body|bae|milf|dilf|snack|thicc|🍑|🍆|💦|🥵|😈) ~1
  (her|his|their|your|ur|that|s|those|the|miss|miss [^ ]{2,20}) <part> (in|under|through) (that|those|them|these|her|his|the) (jeans|leggings|skirt|shorts|dress|trousers|tights|top|jumper|vest|swimsuit|costume|joggers|jumpsuit)
  (rating|rate|rates|rank|ranking|scoring|score|marking|vote|voting|tier list) ~6 (girl|girls|boy|boys|lass|lasses|teachers|mums|lads|women|bodies|bums) ~9 (body|bodies|looks|bum|bums|legs|boobs|fit|fitness|hot|hotness|arse|curves|fittest|chest)
  (you|u|she|he|they|miss|sir|her|his) ~6 (🍆|💦|🍑)`;
