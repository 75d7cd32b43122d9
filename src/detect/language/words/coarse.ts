/**
 * Coarse words, the stronger first, with their usual endings, as they are commonly felt in Britain. Gathered from general knowledge; no
 * list was copied. Whole words only: towns, birds, tools and dishes that hold or are one are left out, or need somebody they are said of.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const SWEARING: readonly string[] = list(`
  fuck fucks fucked fucking fuckin fck fcking fukin shit shits shite shitty shitting shitshow bullshit bollocks bollox piss pissed
  pissing arse arsed bugger buggers bloody effing frigging wtf stfu ffs wank asshat crap crappy bitching damn goddamn`);

/** Said of somebody they are abuse, whoever laughs. */
export const ABUSE: readonly string[] = list(`
  cunt cunts wanker wankers twat twats fucker fuckers motherfucker dickhead dickheads arsehole arseholes asshole assholes bellend
  bellends knobhead knobheads tosser tossers shithead shitheads bitch bitches slut sluts whore whores skank bastard bastards nonce nonces noncey noncy
  paedo paedos pedo pedos scumbag scumbags fuckwit fuckwits shitbag dipshit subhuman prick pricks bint`);

/** Against whole peoples, beliefs, bodies and loves: the same study's strongest discriminatory words, and their usual short forms. */
export const SLURS: readonly string[] = list(`
  nigger niggers nigga niggas paki pakis chink chinks gook gooks wog wogs spic spics kike kikes gyppo gyppos gypos pikey pikeys gypo raghead
  ragheads towelhead faggot faggots poof poofs poofter tranny trannies shemale retard retards retarded spaz spazz spazzes spazzy spazzer flid flids mongo mongol mongy tard tards libtard libtards battyboy bumder fudgepacker nignog nignogs coon coons dago dagos wop wops inbred inbreds halfcaste spastic spastics mong mongs
  spacker darkie darkies sambo lezzer lezza benders muzzie chinky`);

/** Names and birds too, unless somebody has hidden a letter of them. */
export const ONLY_HIDDEN: readonly string[] = list(
  'queers fatso fattie jap japs dick dicks cock cocks slag slags tits knob fag fags dyke ass hoe',
);

/** Insults that may be jest, by the same study's mild words and a thesaurus's entry for a fool. */
export const INSULTS: string = `(idiot|idiots|moron|morons|numpty|numpties|muppet|muppets|halfwit|halfwits|imbecile|imbeciles|cretin|cretins|pillock|
  pillocks|plonker|plonkers|prat|prats|wally|wallies|berk|berks|nitwit|nitwits|dimwit|dimwits|dunce|dunces|loser|losers|weirdo|weirdos|freak|
  freaks|brat|brats|minger|mingers|chav|chavs|oaf|oafs|twerp|twerps|buffoon|buffoons|simpleton|nutter|nutters|psycho|hag|hags|thugs|wazzock|
  wazzocks|jobsworth|jobsworths|dumbass|thicko|thickos|numbskull|cretinous|idiotic|moronic|waster|wasters|(old|lazy|miserable|ugly|you|stupid|grumpy) (git|gits|sod|sods|bat|bats|moo|mare|cow|trout|goat|crow)|layabout|layabouts|airhead|crone|crones|harridan|battleaxe|old bag|old bags|waste man|wasteman|wastemen)`;

/** Only where somebody is said to be one: each is an animal, a part of a play or a tool as well. */
export const IF_SOMEBODY: string = `(fool|fools|clown|clowns|creep|creeps|thug|coward|cowards|liar|liars|cheat|cheats|fraud|frauds|thief|thieves|crook|crooks|
  parasite|parasites|leech|leeches|snake|snakes|rat|rats|pig|pigs|cow|cows|witch|dragon|dragons|toad|worm|weasel|lowlife|donkey|donkeys|melt|
  tool|spoon|knob|dork|dorks|lump|snowflake|dinosaur|dinosaurs|monster|potato|joke|disgrace|embarrassment|scum|vermin|filth|animals|trash|rubbish|
  tyrant|tyrants|racist|racists|pervert|perv|ape|apes|gorilla|slag|walking disaster|liability|menace|headcase|basket case|nutjob|control freak|twit|dope|div|plank|waste of *|tart|tarts|slapper|slappers|trollop|floozy|hussy|scrubber|scrubbers|scrote|scrotes|gobshite|wretch|wretches|maggot|maggots|swine|lowlifes|lowlives|thugs|knobs|melts|slags|scrounger|scroungers|skivers|bullies|wasters|wrong un|wrong uns|leech|imbecile|wimp|wimps|traitor|traitors|snitch|rabble)`;

/** What is hurled at people. */
export const SLIGHTS =
  '(fat|ugly|stupid|thick|lazy|useless|worthless|pathetic|brainless|filthy|disgusting|greedy|thieving|spineless|gutless|sadistic|stinking|nasty|dumb|evil|vile|horrid|incompetent|revolting|smelly|hopeless|clueless|stuck up|two faced|brain dead|half witted|ugliest|thickest|laziest|dumbest|stupidest|shameless|bald|bent|crooked|corrupt|miserable|bitter|blind and *|dim|spineless|gutless|backward|primitive|uncivilised|rotten|foul|twisted|heartless|snivelling|grubby|mangy|manky|scabby|skanky|rancid|odious|hateful|loathsome|child hating|kid hating|two bit|tinpot|toffee nosed|jumped up|inbred|ignorant|bigoted|racist|sexist)';
