import type { Sets } from '../../../text/wording/wording.ts';

/**
 * Scorn by its parts: what somebody is called, by which words that goes before, and in which turns of phrase. After a thesaurus's
 * entries for a fool, a bore, a tyrant, a weakling, a rogue and a slattern; gathered from general knowledge, no list was copied.
 */

/** One and many of them. */
const many = (words: string): string =>
  words
    .split('|')
    .map((word) => word.trim())
    .map((word) => `${word} | ${word}s`)
    .join(' | ');

const FOOLS = many(
  `airhead | apology for a teacher | arselicker | bampot | barmpot | bighead | bimbo | blabbermouth | blockhead | bonehead | boor | bozo | brownnose | buffoon | bumpkin | charlatan | cheapskate | chump | clot | clown | cockwomble | con artist | crackpot | creep | cretin | crybaby | cry baby | deadbeat | degenerate | dimwit | dingbat | dipstick |
  div | divvy | dolt | donut | doofus | dope | dork | drama queen | drongo | dullard | dummy | dumbo | dunce | dunderhead | egomaniac | fantasist | fathead | fool | freak | freakshow | fuddy duddy | fusspot | gasbag | gimp | gobshite | goon | gormo | grass | gremlin | halfwit | has been | headbanger | headcase | hypocrite | idiot | ignoramus | imbecile | jobsworth |
  killjoy | knobhead | knucklehead | know all | know it all | lackey | layabout | liar | loon | loony | loser | loudmouth | lunatic | megalomaniac | melt | minger | moaner | moron | mouth breather | mug | munter | muppet | narcissist | neanderthal | nerd | nincompoop | nitwit | nobody | nonentity | nonce case | numbnuts | numbskull | numpty | nutcase | nutjob | nutter | oaf | oddball |
  old bag | old bat | old boot | old crone | old crow | old fossil | old goat | old mare | old misery | old trout | old windbag | oxygen thief | parasite | pea brain | pillock | pipsqueak | plank | pleb | plonker | poser | prat | prig | psycho | psychopath | quitter | reject | ringpiece | saddo | sad act | sad case | sad sack | scab | scrounger | scruffbag | sellout | shirker | shrew | simpleton |
  sissy | skiver | slacker | slaphead | slimeball | slob | snob | snowflake | sociopath | sourpuss | spoilsport | sponger | stirrer | suck up | swot | thicko | throwback | thug | tightwad | toady | toe rag | toerag | tosspot | troll | troublemaker | twerp | twit | tyrant | upstart | wally | waste man | wasteman | waster | wazzock | weakling | weapon | weirdo | wet blanket | wet lettuce |
  wet wipe | whinger | wimp | windbag | wrong un | wuss | yob | zombie`,
);

/** Beasts and things as well: only at somebody. */
const BRUTES = `${many(
  'animal | baboon | bat | bitch | boot | cabbage | clod | cow | crow | dinosaur | dog | donkey | dragon | drip | egg | fossil | fraud | git | goat | goblin | gorilla | hag | heifer | hippo | joke | leech | lemon | lump | maggot | mare | melon | monkey | moo | nag | nugget | ogre | pig | pudding | puppet | rat | robot | runt | sheep | slug | snake | sod | spanner | spoon | swine | toad | tool | troll | trout | turd | turnip | vulture | warthog | wasp | weasel | weed | whale | witch | worm | wreck | wretch | wart',
)} | witches | vermin | scum | filth | trash | garbage | dross | pond life | pondlife | rabble | shower | creature | creatures | specimen | individual | lot | shambles | failure | failures | disgrace | embarrassment | waste of space | excuse | object | article | piece of work | so and so | so and sos`;

const SLURRED =
  'slag | slags | tart | tarts | slapper | slappers | trollop | trollops | hussy | hussies | hoe | hoes | scrubber | scrubbers | skank | skanks | floozy | floozies | tramp | tramps | bint | bints | perv | pervs | pervert | perverts | nonce | nonces | pikey | beast';

export const SCORN: Sets = {
  fool: `${FOOLS} | wallies | divvies | loonies | numpties | nobodies | sissies | bullies`,
  brute: BRUTES,
  slurred: SLURRED,
  /** It belittles whatever it stands before. */
  mean: `arrogant | embarrassing | balding | bigoted | big headed | big mouthed | bitchy | bitter | blithering | boneheaded | boring | bossy | braindead | brain dead | brainless | bumbling | cackling | cack handed | charmless | chinless | clapped out | clueless | cold hearted | corrupt | cowardly | crabby | creepy | crooked | daft | deceitful | deluded | demented | deranged | devious | dim | dimwitted | dim witted | dishonest | dopey | dowdy | dozy | dreary | dull | dumb | evil | feckless | foul mouthed | four eyed | frumpy | gammon faced | ghastly | gobby | gormless | greasy | greedy |
    grasping | grumpy | gutless | haggard | half baked | half witted | hard faced | hatchet faced | heartless | hypocritical | idle | ignorant | illiterate | inbred | incompetent | inept | insufferable | interfering | jumped up | knuckle dragging | lardy | lazy | lily livered | loathsome | loud mouthed | lying | manky | manipulative | mardy | meddling | mincing | mindless | minging | miserable | money grabbing | mouth breathing | mouthy | narrow minded | nasty | nauseating | nosey | obnoxious | odious | overpaid | overrated | paranoid | pathetic | petty | petulant | pig headed | pig ignorant | po faced | pompous | poxy | power mad | power crazed | preening | puffed up | rancid | rat faced | repulsive |
    revolting | rotten | rude | ruddy | sanctimonious | scabby | scheming | scrawny | self important | self righteous | self serving | self satisfied | selfish | shameless | shifty | sick | simpering | skanky | sleazy | slimy | slippery | slovenly | smarmy | smug | sneering | snide | snivelling | snobby | snooty | snotty | snotnosed | snot nosed | sorry | sour | sour faced | speccy | spineless | spiteful | spoilt | sponging | stinking | stuck up | stupid | tedious | thick | thieving | tight fisted | tinpot | tin pot | toffee nosed | toxic | treacherous | twisted | two bit | two faced | unhinged | useless | vacuous | vain | venomous | vicious | vile | vindictive | waddling | washed up |
    weaselly | weedy | whingeing | whinging | whining | whiny | witless | wittering | woke | work shy | workshy | worthless | wrinkly | wretched | fat | filthy | ugly | smelly | dirty | disgusting | hideous | horrible | horrid`,
  utter:
    'absolute | total | complete | utter | pure | proper | right | massive | prize | first class | world class | certified | grade a | giant | colossal | actual | literal | blithering | raving | raging | bloody | flipping | effing | frigging',
  little: 'little | old | great | big | fat | silly | young | dirty | sad | nasty | excuse for a',
  they: 'you | u | ya | youre | ur | your all | youre all | you lot | he | she | they | hes | shes | theyre | (he|she|they|you|it) (is|are|was|were|s|re) | who | whoever ~3 | that lot | this lot | them lot',
  who: 'teacher | head | headteacher | headmaster | headmistress | deputy | governor | ta | receptionist | secretary | caretaker | cook | dinner lady | coach | referee | ref | linesman | umpire | goalie | keeper | captain | woman | man | bloke | lady | girl | boy | lad | lass | kid | child | mother | father | mum | dad | parent | nan | neighbour | driver | councillor | consultant | principal | librarian | tutor | senco | nurse | lollipop lady | lollipop man | photographer | person | human being | human | husband | wife | brother | sister | son | daughter | family | class | choir | team | school | staff | boss | manager | bursar',
  folk: 'teachers | heads | governors | tas | staff | women | men | girls | boys | lads | kids | children | mothers | fathers | mums | dads | parents | families | neighbours | drivers | councillors | people | leaders | managers | refs | pupils | students | year (##|yr)',
};

/** To somebody’s face, whatever the game. */
export const TO_FACE = `
  (you|u|ya|youre|ur) [<utter>] [<mean>] [<mean>] [<little>] <fool>
  (you|u|ya|youre|ur|hes|shes|theyre) [a|an|such a|the|all] [<utter>] <mean> [and] [<mean>] [<little>] <brute>`;

/** It may be jest, and it may not. */
export const SCORNFUL = `
  <mean> little (man|woman|men|women|people|person|madam|boy|boys|club|clique|lot|individual|bloke|empire) ~1
  <mean> [and] [<mean>] [<little>] (<fool>|<slurred>)
  <little> [<mean>] (<fool>|<slurred>)
  <they> ~1 (a|an|the|such|such a|just a|just|nothing but|bunch of|all|total|absolute|real) [<utter>] [<mean>] [<mean>] [<little>] (<fool>|<slurred>)
  (he|she|they|who|head|teacher|woman|man|lady|ta|deputy|receptionist|caretaker|coach|boss) (is|are|was|were) [a|an|such a|the|just a|nothing but a|nothing but] [<utter>] [<mean>] [<little>] <mean> [and] [<mean>] [<little>] <brute>
  <utter> [<mean>] [<little>] <fool>
  (bunch|load|pack|shower|crowd|gang|bag|set|crew|row|line|coven|nest|circus|team|committee|school|class|house|room|town|world|staffroom) [full] of ~1 [<utter>] [<mean>] [<mean>] (<fool>|<slurred>)
  (bunch|load|pack|shower|crowd|gang|bag|set|crew|coven|nest) of ~1 [<utter>] <mean> [and] [<mean>] (<brute>|lefties|tories|liberals|feminists|pensioners|do gooders|<folk>)
  full of [<utter>] [<mean>] (<fool>|<slurred>)
  <mean> [and] [<mean>] [little|old|great] <who> ~1 (you|u|.|he|she|they|who|that|is|was|needs|wants|should|cant|cannot|thinks|hung|told|never|at|on|in)
  (you|that|this|what a|such a|the|these|those|your|our|their) <mean> [and|,] <mean> [old|little] (<who>|<folk>)
  (you|you lot of|that|this|what a|these|those) (brainless|braindead|clueless|dozy|evil|foul|gormless|gutless|ignorant|incompetent|lying|odious|pathetic|pompous|power mad|repulsive|revolting|sanctimonious|smug|spineless|stuck up|stupid|thick|two faced|useless|vile|vindictive|wretched) [old|little] (<who>|<folk>|teachers)
  (dog|pig|cow|rat|animal|snake|toad|worm|joke|clown|fool|idiot|disgrace|weasel|beast|bully|tyrant|dragon|witch|monster|dinosaur|failure|embarrassment|excuse|apology|shambles|waste|muppet|snob|thug|freak|lump) (of|for) (a|an) [so called] (<who>|place)
  <mean> (the (lot|whole lot|pair|bunch)) of (you|them|ya|u)
  (call|calls|calling) (yourself|yourselves|himself|herself|themselves) (a|an|teachers|adults|professionals|parents|leaders) ~1 (teacher|head|headteacher|school|parent|mother|father|adult|professional|leader|team|coach|teachers|adults|professionals|parents|leaders|referee|.)
  (who|which|what) (is|are|was) the [<utter>] [<mean>] (<fool>|clown|genius) (that|who|what) ~
  (whoever|whichever) ~9 (is|was|wants|needs|deserves|must be) [a|an|the|clearly|obviously|such] [a|an] [<utter>] [<mean>] (<fool>|<mean>|sacking|sacked|blind|drunk|shooting|shot|a slap|a kick|their head * | thick)
  (<fool>|<brute>) whoever (wrote|did|made|said|thought|runs|designed|parked|came|is|has|drew|chose|picked|posted) ~
  (pig|dog|cow|horse|rat|monkey) (ugly|ignorant|thick) ~1
  (thick|dumb|daft|dense|stupid) as (pig|mince|muck|mud|planks|planks|a|two|three|they|s) ~3
  (his|her|their|your|that|a) ~1 (brain|head) (full of|made of) [a] (porridge|sawdust|mush|custard|cotton wool|straw|concrete) ~1
  (oh|just|do|please|will you|aw) ~1 shut (up|it) ~2 | shut (up|it|your [^ ]{2,8}) (grandad|grandpa|grandma|granny|pal|mate|son|sunshine|baldy|old [^ ]{2,9}|you|u|ya|stupid|fatty|woman|man|idiot|love|dear|nobody|please|miss|sir) ~2
  (lay off|step away from|go easy on|put down|eaten all|ate all|been at|whos eaten|scoffed) ~1 the (pies|cakes|cake|burgers|biscuits|pasties|doughnuts|buns|kebabs|chips) ~2
  (wouldnt|would not|couldnt|could not|shouldnt) ~1 (trust|leave|let) (you|u|her|him|them|that *|the *|any of *|this lot) ~2 (with|near|run|in charge of) ~2 (hamster|goldfish|cat|dog|guinea pig|bath|tap|tea|kettle|sandcastle|raffle|pram|pencil|scissors|spoon|child|toddler|cactus|pot plant|plant|stall|lemonade|sweet shop|crayon|crayons) ~
  (could|couldnt|cant|cannot|could not|unable to) (run|organise|manage|find|teach|spell|arrange|pour|boil|catch|hit|score) ~1 (a|an|their|his|her|your|the|out) ~2 (bath|tap|raffle|drawer|sock|egg|brewery|bun fight|piss up|stall|queue|way out|paper bag|backside|bum|arse|elbow|own name|cold|barn door|fish|water|rain|picnic|tea party|parrot)
  (about|roughly|almost|just|every bit|twice|half) as ~1 (use|useful|much use|helpful|handy|effective|interesting|exciting|welcome|subtle|sharp|bright|quick|funny|charming|graceful|mobile|warm|reliable|charismatic) (as|to) ~3
  (as|bout as) much (use|charm|personality|sense|charisma|brain|brains|idea|rhythm|talent|warmth|skill|clue) as ~3
  (use|useful|much use|good) as (a|an) (chocolate|glass|paper|rubber|lead|inflatable|concrete|ash|waterproof|cardboard|jelly|chocolates|custard|snowman|handbrake|ashtray|one legged|wet|marzipan) ~2
  (got|has|had|have|with) (a|the) [<mean>] (face|mouth|gob|nose|backside|personality|haircut|breath|voice|laugh) (like|that could|only) ~1 (foghorn|bag|slapped|smacked|wet|bulldog|horse|donkey|drain|sewer|dropped|melted|hyena|cat|seagull|chainsaw|drill|strangled|two|a|the|mother|wasp|bin|sandpaper|boot|foot|trombone|pig|toad|rat|dog) ~1
  (voice|face|laugh|singing|breath|gob|legs|hair) like (a|an|the|nails|rotten|sour|gravel|two|broken|fingernails) ~1 (foghorn|bag|slapped|smacked|wet|bulldog|horse|donkey|drain|sewer|dropped|melted|hyena|cat|cats|seagull|chainsaw|drill|strangled|wasp|bin|sandpaper|boot|foot|trombone|pig|toad|rat|dog|milk|blackboard|eggs|fish|nails|pie|bucket|haystack) ~1
  (sound|sounds|sounded|sang|sing|sings|screeched|screech|wailed|yowled|played|looked|looks|look|ran|moved|danced|marched) like ~1 (cats|cat|dogs|dog|cow|cows|seal|seals|strangled|drowning|dying|constipated|drunk|injured|wounded|lost|geese|goose|donkeys|hyenas|zombies|sheep|penguins|ducks|hippos|elephants|statues|traffic cones|headless|startled|a fire alarm|fire alarms|a car alarm|bin lorry|bin men|tramps|scarecrows|pensioners|toddlers|a train crash|a car crash|a bag of|a sack of|a burst|a broken|nails) ~4
  (dress|dresses|dressed|looks|looked|smells|smelt|walks|talks|drives|parks|teaches|eats) like ~1 (he|she|they|you|someone|somebody|its|an explosion|a charity shop|jumble|a bag|a binman|a tramp|a homeless|a sack|a blind|blind|a child|a toddler|a drunk|something) ~4
  (lot|bunch|shower|bag|rabble|pack) (couldnt|could not|cant|cannot|wouldnt) ~4
  (hideous|ugly|minging|fugly|grotesque) [looking] (<who>|<folk>|baby|face|mug|bunch|lot|beast) ~1
  look at the (state|face|nose|ears|teeth|belly|gut|backside) (of|on) (that|this|him|her|them|those|these|you|u|his|her|their|your|it|mr|mrs|miss|sir|our|the) ~1
  (you|u|he|she|they|that *|your *|sir|sirs|miss|his|her|ur) ~1 (stinks|stink|reeks|reek|hums|smells|smell|honks|pongs|whiffs|minging|minger|mings) ~1 (of|like|and|so|worse|bad|rank|rotten|wash|nobody|no one|everyone|lol|haha|😂|🤮|🤢)
  (worst|thickest|ugliest|dumbest|laziest|fattest|weirdest|smelliest|stupidest|crappest|rubbishest|lamest|saddest) [<any>] (in|on|at|of) (the|this|our) ~2 (history|school|world|year|county|league|team|class|planet|town|country|galaxy|whole)
  (get|got|had) [a|yourself a|yourself] (proper job|real job|brain|brain cell|backbone) ~1 (you|love|mate|pal|instead|.)
  (stacking|stack) shelves ~2 | real job ~1 (love|mate|pal|like|instead|you|.)
  (pay|paying|paid) ~3 (wages|taxes|salary) ~4 (you|this lot|parasites|these|rubbish|shower|useless|clowns|idiots|lazy)
  (cant|cannot|could not|couldnt) (believe|stand|bear|abide|stomach) ~1 (that|this|the|his|her|their|your|these|those|you|him|her|them) ~1 (face|voice|smug|stupid|ugly|woman|man|cow|idiot|idiots|clown|clowns|creep|lot|snob|snobs)`;

/** Beyond jest: a slur upon somebody's body or life, or one that is likened to filth. */
export const VILE = `
  (smash|smashes|smashing|smashed|kick|kicking|kicked|stamp|stamping|stamped|punch|punching|punched|booting|booted|volleying|volleyed|bouncing|bounced) ~1 (his|her|their) (face|head|teeth|jaw|skull|nose) ~1 (off|on|in|out|into|against) ~9 (quality|class|jokes|lol|lmao|part #|part two|scrap|on my story|worldstar|😂|💀|🤣|clip|full vid|full video|unreal|mint|bare funny) ~1
  (cant|cannot|couldnt|could not|never|should|could have|learn to|learnt to) ~1 (keep|kept) (her|their|your|ur) legs (shut|closed|together|crossed) ~1
  (dirty|filthy|cheap|vile|disgusting|skanky|nasty|horrible|manky|stinking) [little|old|fat|ugly] (slag|slags|slapper|slappers|trollop|trollops|hussy|scrubber|scrubbers|floozy|perv|pervs|pervert|perverts|paedo|nonce)
  (is|shes|hes|youre|ur|your|a|an|that|you|such a|what a|right) [a|an] [right|proper|total|massive|absolute|complete|real|little] [dirty|filthy|cheap|old|little] [little|old] (slag|slapper|trollop|hussy|scrubber|floozy|perv|pervert|nonce)
  (dirty|filthy|cheap|shes a|is a|silly|brazen) [little|old|right|right old|proper] tart ~1 (and|who|that|.|will|has|with|everyone|of)
  (filthy|vile|disgusting|nasty|dirty|evil|horrible|foul) [little|old] (animal|creature|specimen|beast|pig|cow|witch|hag) of (a|an) <who>
  (vile|disgusting|loathsome|repulsive|evil|despicable|foul|odious) [little|old] (specimen|creature|individual|human being|human|excuse for ~2|person|woman|man|hag|witch|toad|maggot)
  (touches|fiddles with|feels up|gropes|perves on|pervs on|interferes with|messes with|grooms|sleeps with|sleeping with) [the|little|young|his|her|our|underage|small] (kids|children|boys|girls|pupils|schoolgirls|schoolboys|year ##s) ~1
  (is|was|a|the|hes|shes|caretakers|heads|deputys|sirs) [a] (known|convicted|kiddy|child|kiddie) (fiddler|molester|abuser|toucher)
  (kiddy|kiddie|child) (fiddler|fiddlers|molester|molesters|toucher) ~1`;

/** What is said in two breaths. */
export const IN_ROWS = `
  <mean> (the (lot|whole lot|pair|bunch)) of (you|them|ya|u)
  <mean> <mean> <mean> ~1`;
