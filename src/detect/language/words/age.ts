import type { Sets } from '../../../text/wording/wording.ts';

/**
 * What is for grown-ups, in everyday words: drink, gambling, drugs, sex and nudity, violence and injury, horror: the kinds by which
 * licences are given and films are rated. Gathered from general knowledge; no list was copied.
 */
export const GROWN_UP: Sets = {
  drink: `merlot | shiraz | malbec | rioja | chardonnay | pinot | sauvignon | rose wine | glass of rose | bottle of rose | chilled rose | rose in hand | claret | burgundy | bordeaux | chianti | zinfandel | plonk | vino | bottle of red | bottle of white | large one | stiff one | guinness | heineken | stella artois | carling | bellini* | negroni* | porn star martini* | beer | beers | lager | lagers | ale | ales | stout | bitter shandy | cider | ciders | perry | wine | wines | red wine | white wine | rose wine | champagne | champers | prosecco | cava | fizz | bubbly | port and stilton | sherry | vermouth | gin | gins | g t | gin and tonic | vodka | vodkas | whisky | whiskey | bourbon | rum | rum punch | tequila | tequilas | brandy |
    cognac | absinthe | sambuca | jagerbomb* | jager | baileys | pimms | pimm s | aperol | spritz | sangria | cocktail | cocktails | margarita* | mojito* | daiquiri* | martini* | booze | boozy | alcohol | alcoholic | tipple | tipples | snifter | hip flask | hipflask | tequila slammer* | slammers | jelly shot* | sundowner* | a stiff | pub lunch | nightcap | moonshine | schnapps | limoncello | mulled wine | eggnog | shots | shot glasses | pint | pints | alcopop*`,
  tippled: `drunk | drunken | hungover | hung over | hangover | hangovers | tipsy | sloshed | plastered | hammered | wasted | legless | bladdered | smashed | trolleyed | sozzled | merry on | half cut | three sheets | blotto | steaming | paralytic | pissed | tiddly | squiffy | well oiled | worse for wear`,
  pub: `pub | pubs | brewery | breweries | distillery | distilleries | winery | vineyard | nightclub | licensed bar | cash bar | bar will be open | there is a bar | will be a bar | with a bar | a bar and | a bar for | a bar run | a bar will | paid bar | pay bar | wine bar | cocktail bar | beer garden | beer tent | beer festival | happy hour | last orders | off licence | tap room | taproom | pub quiz | pub crawl | stag do | hen do | stag night | hen night | has a bar | have a bar | had a bar | at the bar | behind the bar | the bar will | the bar is | the bar opens | red lion | white hart | rose and crown arms | kings arms | king s arms | queens head | queen s head | coach and horses | the crown inn | royal oak | the plough | fox and hounds | wheatsheaf | the swan inn | white horse inn | black bull | the ship inn | <any> arms | <any> tavern | propping up the bar | open bar | landlord | landlady`,
  bet: `casino | roulette | blackjack | poker | bookie | bookies | bookmaker | bookmakers | betting | gambling | gamble | gambled | gambler | gamblers | bet | bets | wager | wagers | fruit machine* | slot machine* | online slots | race night | horse racing | the races | the grand national | scratchcard* | scratch cards | lottery ticket* | euromillions | accumulator | jackpot | croupier | bingo hall | race night | a punt | bet365 | real odds | best odds | odds on the | sweepstake | sweepstake`,
  drug: `weed | spliff | spliffs | cannabis | marijuana | hash brownies | skunk weed | cocaine | crack cocaine | heroin | ecstasy | mdma | lsd | ketamine | amphetamine* | speed dealer | meth | crystal meth | fentanyl | magic mushrooms | nitrous oxide | laughing gas | nos canisters | drugs | drug dealer* | drug dealing | drug use | syringe | syringes | steroids | edibles | bong | stoned | stoner | high as a kite | joint of weed | spice smokers |
    cigarette | cigarettes | cigar | cigars | fags | smoking | smoker | smokers | smoked a pipe | tobacco | nicotine | snus | vape | vapes | vaping | vaper | shisha`,
  gory: `gore | gory | gruesome | bloodbath | blood soaked | bloodied | blood everywhere | bloodthirsty | massacre | slaughter | slaughtered | decapitat* | disembowel* | dismember* | severed | mutilat* | entrails | guts | intestines spilling | autopsy | post mortem | corpse | corpses | cadaver | chainsaw | slasher | serial killer | serial killers | murdered | murdered | murderer | stabbed | gallows | guillotine | noose | crime and punishment | true crime | crime novel | thriller | whodunnit | murder mystery | jack the ripper | dungeon torture | strangled | torture | tortured | executed |
    execution | hanging | hanged | horror film | horror films | horror movie | zombie film | suicide | beheading | maggots | flesh`,
  sexual: `sex | sexy | sexual | sexually | porn | porno* | pornography | naked | nude | nudes | nudity | stripper* | striptease | strip club | strip poker | burlesque | lap dance | lingerie | suspenders | topless | bonking | shagging | shag | snog | snogging | orgasm* | erotic | erotica | kinky | fetish | threesome | orgy | romp | romps | raunchy | steamy | randy | horny | hot under the collar |
    fifty shades | love scene | bedroom scene | one night stand |  condom | condoms | viagra | sex toy* | x rated | adults only | 18 rated | rated 18 | adult humour | innuendo | willy warmer | booby | boobs | knockers | cleavage | prostitut* | brothel | full monty`,
};

/** Praised, offered or made fun of. */
export const UNFIT = `

  (torn|ripped|slit|sliced|split|cut|gutted|clawed|blown) ~3 open ~3 (insides|innards|guts|entrails|intestines|brains|blood|organs|end to end|head to|throat|belly|stomach) ~2
  (insides|innards|entrails|intestines|brains|organs) ~2 (all over|hanging|spilled|spilling|everywhere|on the|falling|out on|out of|dripping|splattered) ~3
  (read|reads|pick|picks|book|novel|page turner|film|series|box set|comedy|comedian|show|poem|lyrics) ~~~ (filthy|smutty|steamy|raunchy|saucy|bonkbuster|x rated|spicy scenes|bodice ripper|not one for the bus|not for the bus) ~2
  <drink> of the (week|month|term|day|night) ~2
  bottomless (<drink>|brunch) ~2
  (fat|big|cheeky|little|quick|nice|massive) (spliff|joint|zoot|bong|blunt|reefer|doobie) ~3
  <drink> (pairing|pairings|jelly|jellies|crawl|fountain|funnel|bong|pong|roulette|advent calendar) ~2
  <drink> (on arrival|with every|for every|included|on the house|reception|on tap|all night|for all|for the mums|for the dads|for mums|for dads) ~
  (nothing like|nothing beats|can t beat|love|loving|enjoying|enjoyed|time for|gasping for|dying for|cheeky|sneaky|quick) (a|the|my|that|another) [<any>] (spliff|joint|vape|fag|cig|ciggie|line|bong|toke|zoot|shisha) ~
  (home brew|homebrew|moonshine|poteen|scrumpy) ~ (strong|strip paint|blow your|lethal|kick|prize|tasting|barrel|free|pint)
  (fake|borrowed|dodgy|my sister s|my brother s) id ~
  skinny (dip|dipping|dipped) | (went|going|go|swam|swim|swimming) (commando|in the buff|starkers|starkers with|au naturel)
  (goriest|bloodiest|gruesome|grisliest|most violent|sexiest|filthiest|raunchiest) ~
  (winner takes all|loser buys|loser drinks|forfeit is a shot|double or nothing|house always wins|stake a|beat the bookie|beat the bookies) ~
  (£[^ ]{1,6}|fiver|tenner|quid) (on|each way on) (number|horse|red|black|the favourite|<any> to win|arsenal|england|the grey|the outsider)
  (race night|casino night|poker night|roulette) ~ (real odds|real money|real horses|place|bet|bets|bookie|odds|win|cash|stakes)
  (fancy|fancied|have|having|had) a (punt|flutter|bet|wager|gamble) ~
  (first time|being|got|getting|get|was|so|love|loved|miss) [being|getting|so|properly|completely] (drunk|hammered|stoned|high|wasted|baked|smashed) ~ (elite|best|amazing|lush|unreal|brilliant|saturday|tonight|again|last night|with|lol|lmao|who|class|epic|sick)
  (hip flask|hipflask|secret stash|emergency gin|desk gin|bottle in the|drawer of) ~ (essential|essentials|drawer|desk|ready|staff|room|needed|survive|handbag|gin|vodka|whisky|😉) ~
  (essentials|survival kit|survive|surviving|cure|medicine|reward|treat) ~~ (hip flask|<drink>)
  (fight|punch up|scrap|beating|brawl|stabbing) ~~ (teeth|blood|watch|video|before it is|taken down|clip|footage|knocked out|ko)
  (guess|bet) (how many|how much) ~ <drink>
  (feathers|knickers|thongs|nipple tassels|tassels|suspenders|stockings|corset|g string|jockstrap) ~~ (than|burlesque|show|stage|night|review|party|staff|off|flying)
  (lost|won|blew|dropped|stuck|put|bet|staked|up|down|made) ~ (quid|pounds|£[^ ]{1,8}|grand|fiver|tenner|hundred|wages) ~ on ~1 (the ##|##|horses|dogs|roulette|slots|poker|blackjack|bingo|a horse|grand national|accumulator|football|match|derby|races|black|red|casino|bet365|favourite|outsider|online)
  (keep it|make it|something|bit of|nice and|get) (filthy|smutty|dirty|rude|saucy|kinky|blue) ~
  (rude|filthy|dirty|smutty|blue|saucy|adult|naughty|x rated) (joke|jokes|song|songs|story|stories|limerick*|caption|captions|comedian|comedy|postcard*|bingo|quiz|secret santa|gifts|humour|innuendo*)
  (as the actress|ooh er|ooh er missus|oo er|fnarr|if you know what i mean|wink wink|nudge nudge|phwoar|that s what she said|ooh matron|carry on style) ~
  (tinder|grindr|hinge|bumble|booty call|netflix and chill|friends with benefits|one night|hook up|walk of shame) ~ (date|tonight|last night|condoms|again|swipe*|luck|lol|match|profile|over)
  (pass|pack|packed|bring|stock up on|buy|got) ~1 (condoms|lube|handcuffs|viagra|whips) ~
  (got|has|have|need|lend|borrow|spare|pass) ~1 (a lighter|a light|a fag|a ciggie|a cig|a vape|rizla|rizlas|filters|skins|papers|tobacco|baccy) ~
  (smoking area|smokers corner|behind the bike sheds) ~ (packed|lit|vibes|join|meet|lads|best|lmao|lol|who|puff|fag|vape)
  (real|actual|genuine|fake|buckets of|gallons of|pools of|severed|rotting|bloody|bleeding|impaled) ~1 (pig s head|severed head|head on a|heads|blood|guts|limbs|entrails|corpse|corpses|organs|eyeballs|brains|intestines|heart) ~
  (gun|guns|rifle|shotgun|pistol|knives|samurai sword|crossbow) ~ (raffle|prize|selfie|target practice|show off|my new|collection|loaded|for sale|shoot a|shooting party)
  (slippery nipple*|screaming o*|sex on the beach|porn star martini*|pornstar martini*|slow comfortable <any>|<any> against the wall|cock sucking <any>) ~
  (##|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|a few|countless|many|a couple|umpteen) (shots|pints|cans|jugs|rounds|goldfish bowls|pitchers) of <drink>
  (##|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|countless) <drink> (and|then|plus) ~ (kebab|karaoke|taxi|remember|floor|sick|regret*|legless|dance*|dancing|curry|bed|bench|skip|tattoo|police|lamp post|lost)
  (anyone|anybody|who|who s|whos|where can i|can anyone|somebody|i ve|ive|got|i|we) ~2 (got|get|sell|selling|sort|score|buy|bring|bringing|have|has|hook me up with|need|want) [any|some|me|us|me some] (weed|pills|coke|ket|mandy|spice|edibles|a vape|vapes|fags|baccy|bud|hash|shrooms|gear|zoot|zoots|poppers|balloons and <any>)
  (vape|vaping|smoke|shisha|weed|bong) (tricks|clouds|cloud|rings|juice|flavour*|competition|session|sesh|break|buddies|shop run)
  (who s|whos|anyone|who is|all|let s|lets) [up for|for|coming|going|getting|get|be|gonna get] (<tippled>|wasted|mortal|smashed|lashed|on it|pints|shots|prinks|pres|a sesh|the sesh) ~
  (absolutely|completely|totally|still|so|well|proper) (<tippled>|mortal|mullered|off it|steaming|trollied|lashed) ~2 (last|at|on|by|after|from|and|again|with)
  (wound|wounds|head wound|injury|gash|stump|body|bodies|corpse) ~ (burst|burst open|gaping|oozing|spurting|maggots|pus|bone|bones|brains|intestines|exposed|mangled|open)
  (stripper|strippers|striptease|butler in the buff|naked butler*|lap dancer*|pole dancer*|kissogram|chippendales) ~
  (bookie|bookmaker|bookies|odds|horses|race night|roulette|casino|poker) ~ (place your|real bookie|real money|cash prizes|win big|minimum stake|stake|stakes|lay your|bets|tips|winner takes)
  (sick|threw up|puked|vomited|passed out|keeled over|wet himself|wet herself) ~ (behind|in|on|over|off|under) ~ (bar|pub|taxi|staff party|staff do|table|tables|christmas do|nightclub|minibus after)
  (slit|slits|slitting|gutted|butchered|hacked|dismembered|skinned|stabbed|strangled) ~ (them|her|him|throat|throats|women|victims|open|bodies|to death|to pieces|alive)
  (ripper|serial killer|murderer|killer|cannibal|strangler) ~~~ (bucket|organs|throats|blood|remains|body parts|slit|victims|cut them|cut her|ate)
  (chin chin|bottoms up|down the hatch|get them in|what s your poison|name your poison) ~ <any>
  (drank|drink|drunk|drinking) ~ (bar dry|under the table|like a fish|the place dry|for england|the lot)
  (poured|carried|rolled|stretchered|scraped|bundled) ~ (into|home|out|off the) ~ (taxi|cab|bar|floor|pub|car|gutter)
  (ibiza|magaluf|amsterdam|festival|glastonbury|club|nightclub|dealer|toilets|car park) ~~ (buy|pills|pop|dealer|powder|line|lines|sniff|ask no questions|wink|something stronger|what happens)
  (something stronger|a line or two|white powder|party powder|happy pills|little helper*) ~ <any>
  (shirts|shirt|tops|top|trousers|kit|clothes|pants) ~ off ~~ (mums|dads|ladies|wild|phwoar|swoon*|drool*|hot|fit|abs|screaming|oiled)
  (phwoar|hubba hubba|ding dong|get your kit off|drop dead gorgeous|eye candy|oiled up|six packs on show)
  (chainsaw|axe|machete|sword|blade|saw|cleaver|pitchfork|drill|dagger|spear|arrow|knife) ~ (through|into|across|off) ~ (neck|head|chest|throat|skull|leg|arm|eye|stomach|face|body|heart|guts|belly)
  blood ~ (ceiling|walls|curtains|carpet|everywhere|sprayed|spraying|spurted|spurting|splashed|splattered|pouring|gushing|dripping|windscreen|up the wall|up the walls|all over)
  (head|heads|arm|arms|leg|legs|hand|fingers|ear|eye|eyeball|jaw) ~ (came|come|flew|fell|rolled|coming|chopped|lopped|hacked|sliced|bitten|torn|blown|ripped|knocked|went) [clean|right|straight|flying] off ~~ (blood|gore|scream*|guts|zombie|magic|ace|brilliant|wicked)
  (win|place|have|lay|put|take|fancy|made|make) a (bet|wager|flutter|punt) ~ <any>
  (tenner|fiver|quid|pound|pounds|£[^ ]{1,6}) ~ on ~ (pays|returns|gets you|wins you|wins|at ## to|to win)
  (odds|evens|## to ##|## to one|ten to one|five to one) on ~ <any>
  (funny|wacky|herbal|jazz|magic|exotic|special|dodgy|suspicious) (cigarette*|baccy|tobacco|brownies|brownie|mushrooms|cookies|fags|tea bags|herbs|smoke|gummies|roll ups)
  (brownie|brownies|cake|cakes|cookies|cookie|mushrooms|biscuits|other sort|other kind) ~~~ (amsterdam|munchies|giggling|stoned|floating|high|trippy|hippy|dealer|off their heads)
  (corks|cork) [are|were|will be|is] (popping|pop|popped|flying|off) ~ <any>
  (had|have|having|after|been|with) ~ (one|a few|a couple|several) too many ~ <any>
  (staff room|staffroom|staff|teachers|mr <any>|mrs <any>|miss <any>) ~~ (hangover|hungover|hung over|hair of the dog|sore heads|worse for wear|on the wine|on the gin|on the beer|last orders|lock in)
  <drink> (o clock|time|please|all round|needed|required|anyone|night|nights|tasting|o clocks|flowing|galore|fuelled|lovers|lover|fridays|friday)
  (friday|saturday|weekend|end of term|staff room|staffroom|cheeky|large|big|stiff|well earned|well deserved|much needed|first|cold|crack open the|crack open a|pop the|pop a|free) <drink>
  (time for|need|needs|needing|deserve|deserves|deserved|earned|gasping for|dying for|fancy|ready for|roll on|bring on|pour|pour me|pass the|where s my|hello|hooray for|thank goodness for|thank god for|cheers to|raise a|neck|necked|necking|downed|downing|sank|sinking|swigging|guzzl*|drank|drinking) ~ <drink>
  <drink> ~ (sank|downed|necked|flowed|was flowing|will flow|flowing|till we drop|until we drop|before noon|for breakfast|in my mug|in the mug|in her mug|in his mug|on the desk|in the staffroom|in the staff room|under the desk|to survive|to get through|to cope|needed)
  (##|two|three|four|five|six|seven|eight|nine|ten) [<any>] <drink> (later|down|each|in|deep)
  (night out|top prize|star prize|quiz|guess the|guess) ~ <drink>
  <drink> ~ (night out|up for grabs)
  (get|gets|got|getting|be|so|a bit|are|was|were|plan to|still|totally|completely|i m|we re|come and|been) <tippled>
  (shots all round|one for the road|bottoms up|down in one|drink responsibly not|drinking game*|beer pong|lock in|hair of the dog|wine mum|wine o clock|gin o clock|mummy juice|mother s ruin|liquid lunch|on the lash|on the piss|on the sauce|dutch courage|booze up|piss up|booze cruise|designated driver|bring a bottle)
  (free spins|free bet|free bets|place your bets|place a bet|odds on|odds of ## to|evens favourite|betting tips|online casino|play our slots|online slots|bet on|bet now|bet with|spin to win|double your money|win big|hit the jackpot|all in on|put a fiver on|put a tenner on|put your money on|have a flutter|a flutter|feeling lucky|roll the dice and win|cash out|strip poker)
  (roll|rolling|rolled|smoke|smoking|smoked|pass|light up|lit up|skin up) (a|the|up a|up the) (joint|spliff|bong|blunt|reefer|doobie|fatty)
  (bit of|bag of|some|more|on|off her head on|off his head on|out of our heads on|high on|smoke|smoking|snort*|sniff*|dropped|popping|deal*|selling|baked) (weed|drugs|coke|cocaine|crack|speed|acid|pills|ketamine|mdma|ecstasy|heroin|edibles|hash|skunk)
  (high as a kite|off our faces|off my face|off your face|off their faces|tripping on|magic mushrooms|hash cake*|space cake*|hash brownie*|4 20|420) ~ <any>
  (vape|vapes|cigs|fags|cigarettes) ~ (flavour*|flavours|flavored|cheap|cheaper|try|best|pods|deal|for sale|behind the)
  (<gory>|gruesome|grisly|gruesome|blood soaked) (detail*|details|scene|scenes|bits|story|end|death|murder|photo|photos|video|pictures|film)
  (skull|brain|brains|guts|head|heads|eye|eyes|eyeballs|limb|limbs|arm|leg|legs|throat|intestines|innards) ~ (ripped|sliced|split|hacked|chopped|cut off|cut open|hanging out|spilling|spilled|bursting|burst|everywhere|blown off|popped out|severed|opened|smashed in|bitten off)
  (ripped|sliced|hacked|chopped|sawed|sawn|tore|tears|gouged|blew|blown|bit|bites) (off|out|open|up) ~ (skull|brain|brains|guts|head|heads|eye|eyes|limb|limbs|arm|arms|leg|legs|throat|heart|face|finger|fingers)
  blood (and all|and guts|everywhere|spurting|splattered|spattered|dripping|gushing|bath|by the bucket|sprayed|spraying|on the walls)
  (autopsy|post mortem|execution|beheading|chainsaw|slasher|torture|murder|massacre|zombie|horror) ~ (video|film|uncut|clip|footage|scene|scenes|movie|marathon|blood|photo|photos)
  (video|film|uncut|clip|footage|movie|one) ~ (autopsy|chainsaw|beheading|slasher|massacre|torture|decapitat*|gore|disembowel*)
  (watch|enjoy|see) ~ (die|dying|bleed|bleeding|burn alive|drown) ~ <any>
  (sexy|raunchy|steamy|saucy|naughty|kinky|randy|horny|erotic) <any>
  (strip|stripping|stripped) (off|naked|down to|poker|tease|show|for)
  (get|got|went|go|in the|completely|stark|dance|danced|dancing|swim|swam|run|ran|pose|posed) (naked|nude|topless|nuddy|altogether|buff)
  hot (mum|mums|dad|dads|teacher|teachers|bod|totty|babe|babes|under the collar|fireman|firemen)
  (porn*|orgasm*|orgy|threesome|shagg*|bonk*|blow job*|sex toy*|strip club|stripper*|lap danc*|lingerie party|ann summers|only fans|onlyfans|sex scene*|sex tape|fifty shades|full monty|steamy scene*) ~ <any>
  (romp|bedroom scene|love scene) ~ (had us|hot|steamy|enjoy|loved|best|page)
  (between the sheets|in bed with|got lucky|getting lucky|pulled last night|how was it for you|size matters|wet t shirt|is that a|bit of rumpy|rumpy pumpy|how s your father|nudge nudge|that s what she said|come to bed)`;

/** Named, in whatever way. */
export const THEMES = `needle exchange | witch trial | witch trials | burned at the stake | burnt at the stake | hangman s noose | death row | death penalty | assassin* | terror attack | terrorist* | bomb attack | massacres | murder podcast* | home brew | homebrew | sex work* | red light district | lottery | the lotto | bar (open|opens|from|at|until|till|is open|available|on the night|sells|serving|takes cards|will sell|prices) | bar and <any> | stabbing | stabbings | stabbed | shooting dead | shot dead | shootings | murder | murders | manslaughter | rape | raped | rapist | domestic violence | knife crime | gang violence | drug den | overdose* | abortion | <drink> | drunk | drunken | hungover | hangover | hangovers | tipsy | sloshed | legless | <pub> | <bet> | <drug> | <gory> | <sexual>`;

/** What became of it is told soberly. */
export const SOBER =
  'prison service | prison | used to | reformed | rehabilit* | recover* | helps others | probation | taught reading | addiction | gave up | overcame | warned | warns | talked to pupils | victim* | police | campaign*';

/** Words that only hold such a word, and plain teaching. */
export const FIT = `
  poker (face|faced|faces) | shots (#|none|nil|one|two|three|four|five|six|seven|eight|nine|ten) | kite | kites | smoking kills | diagram | gardening | gardening club | garden club | weed and (water|feed|rake|dig|sow|plant) | stoned (sliced|and|dates|plums|cherries|olives|apricots|fruit) | plums | damsons | (sherry|brandy|whisky|whiskey|gin|guinness|porter|bailey|tia|shandy|merlot|rosie|bourbon|toddy|pimm) (the|our) [<any>] (cat|dog|hamster|rabbit|pony|guinea|puppy|kitten|horse|goat|tortoise|hen|chicken) | called (sherry|brandy|whisky|guinness|shandy|ginny) | hot shot | hot shots | big shot | shot in the (dark|arm) | parting shot | trump card | ace up | hit the jackpot (with|when) | spirits (high|are high|up|were) | in high spirits | stout (boots|shoes|hearts|walking|pair) | cider (apples|vinegar|press) | wine gum* | punch bowl | hole punch | hammered (home|dulcimer|metal|nails|copper|in|out|into) | smashed (it|the|our|their|records|avocado|pumpkin*|his|her|my|that) | wasted (food|journey|paper|energy|time|no) | plastered (in|with|over|across) | steaming (hot|bowl|mug|mugs|custard|porridge|pile) | corpse flower | hanging (from|over|above|out) | hanging in (the|our) (hall|foyer|corridor|library|entrance|window|classroom) | hanging on (the|our) (wall|line|fence|tree|door|pegs) | bet you | you can bet | i ll bet | beer (mat|mats) | bottle tops | crate (stack*|challenge) | cocktail dress | high as (the|an) | cloud formations | cold turkey | drug store | rolling (hills|pin|programme) | pot luck | crack (of|on|open|the) | speed (dating books|reading|stack*) | coke can | cans for | can of (beans|paint|soup) | grass (stains|snake|seed) | dope sheet | vape (alarm|alarms|detector*) | fags and | spirit level | sloe |
  pint of (water|squash|juice|cordial|blood) | pints of (water|squash|juice|cordial) | pint jug* | pint glass* | wine glass | wine glasses | champagne glass* | champagne flute* | cordial | elderflower | rose garden | rose bush | rose petals | rose to | rose and crown | roses | rose up | they rose | it rose | (sun|numbers|temperature|water|bread|dough|we|he|she) rose | compass rose | english rose | burgundy (jumper|cardigan|sweatshirt|tie|book|folder|and|blazer) | claret and | large one for | skeleton |  prawn cocktail | cocktail of (rain|mud|colours|emotions|talents|ideas) | wine dark | cocktail sausage* | cocktail stick* | murder on | against the odds | what are the odds | odds of a | odds and ends | odd socks | odds on (a|us) | at odds | noose of | pond | fruit cocktail | pshe | ginger beer | root beer | ginger ale | cream soda | butterbeer | mocktail* | alcohol free | non alcoholic | alcohol gel | alcohol rub | wine gum | wine gums | wine coloured | bottle green | champagne coloured | cider vinegar | wine vinegar | rum baba | cotton gin | port of call | half pint | pint of milk | pints of milk | milk pints | pint of blood | pint sized | a milk |
  best bet | you bet | safe bet | i bet | we bet | bet you | good bet | alphabet* | all bets are off | murder the | murder on the dance | murder on my feet | bloody mary tudor | joint of beef | joint effort | speed of | acid rain | hash brown | hash browns | hashtag | weed the | weed our | weed out | weeded | a weed | weed (of|in|round|between) (the|our|a) | (good|quick|proper|big) weed | drunk with (power|joy|excitement|happiness|success) | drunk by | code club | lottery (grant|award*|cash) | the lottery has awarded | drunk on (power|success|books|sunshine|sugar) | punch drunk | murder (they|on the dance|the dance) | killing it | dead good | lottery of life | dressed to kill | weeds | weeding | pull the weed | seaweed | guts to | the guts | hate his guts | spill the beans | over my dead | shot put | screen shots | team shots | action shots |
  snap shots | shots on | shots at | shots from | free shots | head shots | head shot | long shots | basketball | netball | penalty shots | flu shots | photo shots | speed | hanging baskets | hanging basket | hanging out our | hanging out the | hanging up | hanging around | hanging gardens | same sex | single sex | both sexes | sussex | essex | middlesex | of either sex | speech bubbles | merry | fizz buzz | fizzy | sherry trifle |
  henry viii | tudor* | victorian* | roman* | viking* | aztec* | egypt* | gladiator* | guy fawkes | gunpowder | macbeth | shakespeare | hamlet | romeo | remembrance | trenches | world war | ww1 | ww2 | holocaust | plague | great fire | dissect* | first aid | nosebleed | blood donor* | give blood | health day | health education | sex education | relationships and sex | rse | rshe | pshe lesson | contraception | puberty | nurse explain* | school nurse |
  what the law says | how to stop | quit smoking service | stop smoking service | no smoking | smoke free | smoking cessation | drugs awareness | drug awareness | drugs education | drug education | substance misuse | county lines workshop | say no to drugs | just say no | prescription drugs | medicines | advice | helpline | leaflet | support service | information evening | online safety | safeguarding | signs to look for | worried about | dangers of | risks of | harms of | the effects of |
  policy | consultation | biology | chemistry | anatomy | lottery funded | lottery fund | lottery funding | national lottery | heritage lottery | poetry slam | cream of tartar | monks brewed | tea lovers | book lovers | dog lovers | animal lovers | cake lovers | lovers of | love affair with | a family affair | current affair* | state of affairs | naked eye | naked flame | naked mole | stripped back | strip of | comic strip | cartoon strip | chop shop | crack of dawn | crack the code | high jump | phonics bingo | number bingo | bingo |
  tooth fairy | chimney | smoking hot | smoked salmon | smoked haddock | drug free | beetle | mystery of | rubbed | bar chart* | bar line* | bar magnet* | monkey bar* | chocolate bar* | snack bar | salad bar | juice bar | bar model | cereal bar* | barre`;
