import type { Sets } from '../../../text/wording/wording.ts';
import { PEOPLE } from './school-people.ts';

/**
 * How people run others down, complain and misbehave: insults to wits, work, honesty and worth, with today's words for each. Gathered
 * from general knowledge; no list was copied.
 */
const WITS = `clueless | stupid | thick | dim | dense | dumb | idiot* | moron* | imbecile* | muppet* | clown* | brainless | gormless | halfwit* |
  dimwit* | simpleton* | fool | fools | foolish | numpty | numpties | thickos | thicko | daft | illiterate | cretin* | dunce* | donkeys | braindead | brain dead | out of her depth |
  out of his depth | out of their depth | not the sharpest | an oaf | buffoon*`;
const WORK = `useless | lazy | laziest | idle | bone idle | incompetent | incompetence | inept | hopeless | unprofessional | negligent | amateur* | careless |
  slapdash | shambolic | shambles | circus | joke | laughing stock | chaos | chaotic | mess | farce | disaster | train wreck | car crash | waste of space |
  waste of money | waste of time | unfit | not fit | past it | failing | failure | failures | good for nothing | dead weight | deadwood | disorganised | a disorganised | badly run | out of control |
  the pits | pants`;
const HONESTY = `liar | liars | lying | two faced | dishonest | crook* | corrupt | corruption | fraud | frauds | fraudulent | fraudster* | cheat | cheats | thief | thieves |
  bent | a con | con artist* | snake | snakes | backstabb* | backstabbing | hypocrite* | fake | fakes | phoney | racist | racists | sexist | bigot* | perv* | creep | creeps | creepy | weirdo*`;
const WORTH = `worst | rubbish | pathetic | vile | evil | nasty | horrible | horrid | disgusting | disgrace | disgraceful | shameful | appalling | abysmal | dreadful | atrocious | diabolical |
  awful | terrible | a dump | dump | dumps | hellhole | hell hole | prison | prison camp | zoo | cesspit | snake pit | tip | pigsty | toxic | poisonous | bully | bullies | bullied | bullying | tyrant* |
  dictator* | witch | dragon | cow | pig | pigs | monster | monsters | loser* | scum | trash | garbage | crap | shit* | bog standard | scruffs | slobs | feral | savages | animals | brats | brat |
  little horrors | unfair | two tier | rude | cruel | spiteful | smug | arrogant | heartless | uncaring | ignorant | petty | power mad | jobsworth* | dire | grim | slop | mingin* | minging | mid | trashy | cringe | stinks | stink | sucks | suck`;

const INSULT = `${WITS} | ${WORK} | ${HONESTY} | ${WORTH}`;

export const SPOKEN: Sets = {
  ...PEOPLE,
  rulers: `people in charge | those in charge | people who run | powers that be | people at the top | people upstairs | top brass | those upstairs | whoever is in charge | whoever runs <any> | whoever s in charge | head | heads | headteacher | deputy | leaders | leadership | slt | management | boss | bosses | governors | governing body | trust | ceo | office`,
  sides: `opposition | opponents | opposing team | other team | other side | visitors | coach | coaches | manager | goalkeeper | keeper | captain | side | referee | they | (st|saint) <any> <place> | <any> <place>`,
  scorn: `dire | woeful | hopeless | useless | shocking | pathetic | feeble | clueless | rubbish | laughable | pitiful | dreadful | shambolic | embarrassing | ragged | sorry looking`,
  spent: `spend | spends | spent | spending | found | find | finds | splash | splashed | splashes | blow | blew | afford | paid | pays | fork* out | shell* out | stump* up | lavish*`,
  comfort: `coffee machine | office | chair | car | carpet | laptop | desk | sofa | pay rise | bonus | away day | conference | long lunch | parking space | kitchen | sign | logo | photo shoot | branding | hotel | blinds | ipad | fountain | plaque`,
  insult: INSULT,
  /** Before a noun they say it of that noun. */
  epithet: `worst | useless | lazy | laziest | lazier | rubbish | pathetic | hopeless | clueless | incompetent | stupid | thick | thickest | dumbest | evil | vile | nasty | horrible |
    dreadful | awful | terrible | crap | shit | lying | failing | corrupt | so called | disgraceful | toxic | inept | feral | jumped up | power mad | ignorant | rudest | dodgy | joke of a |
    shambles of a | excuse for a | disgrace of a | waste of a | dump of a | poor excuse for a | sorry excuse for a | old fool of a | meanest | smug`,
  person: `<who> | woman | man | people | lot | shower | bunch | team | leader | employer | boss | bosses | head of <any> | fool | cow`,
  deed: `lied | lies | lying | cheated | cheats | cheat | stole | steals | stealing | stolen | fiddles | fiddled | fiddling | nicked | pocketed | pockets | embezzle* | swindled | conned | ripped | robs | robbed |
    took backhanders | takes backhanders | taking backhanders | took bribes | takes bribes | cooks the books | cooked the books | falsified | faked | fakes | rigged | covers up | covered up | covering up |
    sweeps | swept | brushes | picks on | picked on | picking on | bullies | bullied | bully | humiliates | humiliated | hates | hit | slapped | shouted at | screams at | screamed at | screaming at | shouts at |
    ignored | ignores | ignoring | ignore | smirk* | sneer* | laughed at | mocks | abuses | abused | neglects | neglected | ruined | ruins | wrecked | destroying | destroyed | loses every | lost my | lose every | losing every |
    has it in for | have it in for | had it in for | could not care less | couldn t care less | couldnt care less | does not care | doesn t care | doesnt care | don t care | dont care | do not care |
    does nothing | do nothing | did nothing | doing nothing | done nothing | never listens | never listen | never answers | never answer | never replies | never reply | never cared | never marks | never bothers |
    treats us like | treat us like | treats them like | treats kids like | treat kids like | treats children like | treats staff like | treats us as | stabbed | gossips | turns a blind eye | turn a blind eye | turned a blind eye |
    let my | failed my | failed our | fails our | failing our | failed to protect | has favourites | plays favourites | cannot be trusted | can t be trusted | cant be trusted | wastes | wasting | wasted | blames me | blames us | blamed me |
    thinks she is above | thinks he is above | has gone downhill | have gone downhill | went to the dogs | has gone to the dogs | going downhill | gone downhill`,
  cannot: `could not | couldn t | couldnt | can not | cannot | cant | can t | cant even | can t even | cannot even | wouldn t know how to | would not know how to | isn t able to | has no idea how to | have no idea how to | don t know how to | doesn t know how to | does not know how to`,
  basics: `run | organise | organize | manage | teach | spell | read | write | count | add up | control | keep order | cope | lead | tie | boil | find | tell | be bothered | be trusted | hit | do | handle | string | punctuate | even`,
  gone: `sacking | sacked | locking up | shutting down | closing down | firing | fired | be sacked | be fired | be shot | be ashamed | be struck off | be locked up | be shut down | to be sacked | to be fired | to resign | resign | find another job | go back to | be
    removed | replacing | be replaced | a slap | a kick | never have been let | never be let | never have been | be nowhere near | be studied | be prosecuted | a new job | to retire | to go`,
};

/** Against the school or somebody in it. */
export const ATTACKS = `
  <who> ~ <be> ~ <insult>
  <who> ~ <cannot> <basics>
  <employer> ~ <deed>
  <employer> <be> ~ <deed>
  <epithet> <person>
  <epithet> <any> <person>
  <person> ~ (wants|needs|should|deserves|deserve|need|want|ought to) ~ <gone>
  whoever ~~ (wants|needs|should|deserves|ought to) ~ <gone>
  (sack|fire|get rid of|oust|boot out|kick out|remove) (the|that|our|this|these|those) ~ <employer>
  (cheated|lied to|conned|swindled|ripped off|robbed|fleeced|overcharged|deceived) (us|me|everyone|everybody|them|parents|<families>|<staff>|the school|our school|pupils|<children>)
  (do not|don t|dont|wouldn t|would not|never|wouldnt) ~ (send|sending) (your|my|a|<any>|anyone s) ~ (there|here|child|<children>|kids|kid|son|daughter|dog|cat)
  send your (<children>|kids|child|little one|son|daughter) (elsewhere|anywhere else|somewhere else)
  (look|go|try) elsewhere ~ (while|if|before|for)
  (avoid|steer clear of|stay away from|boycott) (this|that|the|ourname) ~ <place>
  (avoid|steer clear of|boycott) ourname
  naming and shaming ~ (school|<place>|them|here)
  name and shame
  (unlike|not like|more than|better than) <any> ~ (down the road|up the road|round the corner|across town|across the road|next door|over the hill)
  (lot|school|academy|college|<place>|kids|pupils|<children>) (down|up|across) the (road|street|valley|hill) ~ (<be>|<cannot>|wish*|only|would) ~ <any>
  (sick of|fed up with|sick and tired of|had enough of|done with|tired of|fuming with|disgusted with|disgusted by|appalled by|ashamed of) [the|this|that|our|their|my|ourname|your] <who>
  (sick of|fed up with|sick and tired of) ~ <who>
  (ashamed|embarrassed) to (work|teach|be seen) (at|in|for|here|there)
  (hate|despise|loathe|detest) [the|this|that|our|my|ourname|working at|working for] <employer>
  (last|only|not a|no|half a|one) (brain cell|brain|braincell) ~ (leave|left|between|in|among)
  (little|right|absolute|utter|proper|total) (darlings from hell|monsters|brats|horrors|terrors|savages|so and so|clowns|thickos)
  shower of <any>
  (shame|disgrace) on (you|the|them|ourname|that|this)
  what a (shambles|joke|disgrace|circus|farce|dump) of a <who>
  (<place>|school|office|department|trust|academy|it) <be> a (joke|circus|shambles|disgrace|dump|prison|zoo|farce|tip|mess)
  (moan|whinge|whine|whingeing|moaning|complaint) from that (<families>|<any>)
  that (mother|father|parent|family|mum|dad) (again|from hell)
  (typical|classic) <employer>
  (should be|ought to be) ashamed
  bunch of [<any>] <insult>
  worst place ~ (work*|teach*|taught|learn*|send|<be>)
  <who> ~~ (manners|brains|brain|attention span|charm|warmth|leadership|standards|imagination|personality|charisma|common sense|backbone|spine|intelligence|patience|people skills|iq) of (a|an|the)
  where (dreams|hope|joy|careers|ambition|<children>|talent|education|fun|learning) (go|goes|went) to (die|rot|sleep)
  <who> ~~ (dog food|pigswill|slop|prison food|inedible)
  (glorified|overpaid|overrated) [<any>] (babysitter*|nanny|nannies|creche|<who>|woman|man)
  <who> ~ <be> ~ (overpaid|overrated|jumped up|on a power trip|an ego|bone from the neck up|two sandwiches short|a few sandwiches short|not all there|losing it|lost the plot|washed up|a has been|a bore|boring|moody|bald|fat|ugly|smelly|bonkers|nuts|mental|unhinged|insane|a nightmare|nightmare|nightmares|a law unto)
  <who> (smells|stinks|reeks|has lost the plot|have lost the plot|has lost it|makes me sick|make me sick|gives me the creeps|does my head in|do my head in|drives me mad|winds me up|gets on my nerves)
  (bought|got|won|found) (her|his|their) (degree|job|qualifications|certificate|qualification|teaching certificate|diploma) ~ (from|off|in|on|for|with|by)
  (blind leading|lunatics ~ asylum|headless chickens|chocolate teapot|chocolate fireguard|wet lettuce|wet lettuces|brewery|paper bag)
  (i|we) (wouldn t|would not|wouldnt|don t|do not) (trust|let) ~ <who> ~ (with|to|near)
  (how|why) (on earth|the hell|did|does|do|is|was) ~~ <who> ~~ (get a job|get the job|got the job|hired|still here|still employed|allowed near|allowed to|qualified|in charge|paid)
  <who> ~ (should not|shouldn t|shouldnt|should never) (<be>|have) ~ <any>
  (learn|learns|learned|learnt|taught|teach|teaches) nothing (at|in|here|there)
  (entitled|spoilt|spoiled|pushy|whiny|needy|snotty|precious|helicopter|gobby|chavvy|rough) (children|families|little <any>)
  (thick|dumb|dim|daft) as <any>
  <who> ~~ (thicker than|dumber than|worse than|lower than|lazier than|duller than) <any>
  (proof|evidence) that ~ <who> ~~ <any> ~ (anyone|anything|nothing|never)
  (she|he|they) <be> ~ (liar|liars|bully|bullies|useless|clueless|incompetent|evil|witch|cow|thief|fraud|racist|pathetic|vile) 
  (you|they) ~ (sneer|smirk|laugh) at (you|us|parents|me|<families>)
  (run|ran|governed|led) by (clowns|idiots|liars|amateurs|fools|monkeys|muppets|<children>|crooks)
  hate (mr|mrs|ms|miss|sir) <any>
  <who> ~~ (want|wants|need|needs|ought|could do worse than|might like|would do well|should) to (try|start|consider|think about) ([a-z]{2,12}ing|being)
  (dump|dumps|dumped|dumping|palm|palms|palming|foist|foists|foisting|offload|offloads|offloading|fob|fobbing|chuck|chucking) (them|him|her|it all|their|the|kids|<children>) ~ (on|off|off on|onto|at) (us|me|teachers|<staff>|school|the gate|everybody else|somebody else)
  (dump|dumps|dumped|dumping) their [<any>] <any> on (us|me|<staff>)
  <families> ~~ (expect*|leave*|want*|think*) ~ (us|me|teachers|school|<staff>) ~ (to raise|to bring up|to parent|to toilet train|to potty train|to feed|to wipe|to babysit|do everything|to do their|free childcare|a babysitting|are childcare|is childcare|a dumping ground|servants|nannies)
  (nobody|no one|not one of them|none of them) [<any>] (at the top|in charge|upstairs|in the office|above us|in head office|on the board|in leadership) ~ (has|have|knows|know|understands|cares|listens|could|can|gives) ~ <any>
  (<rulers>|<families>|<staff>|they|people at the top) ~ (have|has|haven t|hasn t|with) ~ (faintest|foggiest|first|slightest|a) (idea|clue|notion|inkling)
  more (leadership|brains|brain cells|sense|charm|warmth|personality|backbone|spine|charisma|intelligence|imagination|empathy|manners|talent|class|skill|life|vision|energy|spark) ~ than ~ <who>
  (would not|wouldn t|wouldnt|won t|never|not) ~2 (send|trust|leave) ~ (goldfish|hamster|dog|dogs|cat|worst enemy|enemy|enemies|rat|houseplant|pot plant) ~ (to|with|at|there|here) ~ <any>
  <families> who ~~~ (then|still|dare|dare to|have the nerve|have the cheek) (ask|wonder|complain|moan|expect|blame|whinge|act surprised|tell us|to) <any>
  (clueless|useless|rotten|hopeless|corrupt) from the ~ (down|up)
  (<place>|neighbours|visitors|opponents|parents|families|some of you|you lot|<children>) ~~ (could|might) do with (learning|a lesson in|some|being taught|a bit of) ~ (manners|respect|discipline|humility|rules|parenting|sportsmanship|soap|how to)
  (get|go and get|go get) a (hobby|life|job|grip) ~ (all of you|the lot|you lot|parents|mums|dads|seriously|people|please)
  (some of you|you lot|half of you|half of them|some people|these people|some parents|some of them) ~ should ~9 (bred|had (kids|children)|a licence|be allowed (kids|children|near)|be sterilised)
  (<families>|emails|messages) ~ (drive|drives|driving|drove) (me|us) ~ (mad|insane|to drink|up the wall|round the bend)
  <rulers> ~ <cannot> ~ <basics> ~ (a|an|the|their own|own|water|anything|two|straight|us) ~ <any>
  (not|isn t|aren t|wasn t|weren t|hardly|barely|never|scarcely) [one of (them|you)] [remotely] (fit|qualified|competent|able) to (run|lead|manage|teach|look after|be in charge of|be left in charge of|organise) (a|an|the|anything|anybody|it|this|that|<place>|<children>|our)
  what a (joke|shambles|disgrace|circus|farce|dump|mess|disappointment|waste|rip off) [of a] (that|this|the|our|ourname) ~ <employer> ~ (<be>|has|turned|is)
`;

/** The same where the school or somebody in it is spoken of. */
export const LOOSE_ATTACKS = `
  <sides> ~~ (does not|doesn t|don t|do not|didn t|did not|never|clearly not|never once|seemed not to have|have never|had never|not to have|never to have) [even] [seem to|appear to] (know|understand|learnt|learned|grasp|met|kicked|held|heard of) ~ (offside|rules|rule|which end|which way|one end|ball|bat|football|football before)
  (embarrassment|disgrace|insult|stain) to (the|their|this|our|his|her|its) (league|game|sport|county|school|town|badge|shirt|competition|profession|name|uniform|title|job|village)
  (perhaps|maybe|one day) ~ (next year|next time|next season|one day|they|somebody) ~ (find|manage|learn|turn up with|bring|buy|field|teach|work out) ~ <any> ~ (who can|how to|to run|to kick|to read|which way|a ball|the rules|to play|that)
  no (goalkeeper|coach|keeper|manager|teacher|head|defence|leader|captain) worth (the name|mentioning|having|watching)
  <scorn> (lot|side|outfit|opposition|opponents|shower|bunch|crew|excuse for a <any>)
  (this|that|our|their) [<any>] (bunch|shower|crew|rabble|circus|cabal) of (<insult>|<any> <insult>)`;

/** Quarrels from inside: pay, load, rule and leaving, told to the world. */
export const GRIEVANCES = `
  (while|meanwhile|yet|and yet|but) ~ <rulers> ~ (has|have|had|s|get|gets|got|treated|enjoy*|order*|bought|buys|take*|took|jet*|swan*|off|is|are) ~ <comfort>
  <spent> ~ (£[^ ]{1,10}|grand|thousand|hundred|hundreds|thousands|k|money|pounds|##k|a fortune) ~~~ (while|but|yet|meanwhile) ~ (we|i|us|our|my|there|<children>|teachers|<staff>|nobody|half)
  (no money|nothing|no budget|not a penny|zero) ~ (for|left for) ~ (pay|pay rise|rise|us|staff|books|paper|glue|teaching assistants|tas|supply|resources|my) ~~~ (<rulers>|team|they) ~ (spa|off to|head off|new|away|lunch|hotel|conference|bonus|golf|trip|jolly|treated|champagne|prosecco)
  <rulers> ~2 (won t|will not|refuse to|refuses to|wouldn t|can t be bothered to|cannot be bothered to|have no intention of) ~2 (pay|paying|listen|listening|hire|hiring|replace|back|backing|support|recruit|fund|buy|answer|give|let) <any>
  they wonder why (we|<staff>|teachers|everybody|everyone|people|nobody|no one|half of us|so many) ~ (leave|leaving|quit|go|going|left|gone|apply|applies|stays|stay|exhausted|off sick)
  (told|heard|learnt|found out) ~ (there is|there s|we have|we re|no|that) ~ (no money|no budget|no pay|not getting|cannot have|can t have) ~~~ (<rulers>|meanwhile|then|while)
  (<rulers>|school|ourname|place) ~ (can|could|will|always|somehow|manage* to|happily) ~ <spent> ~~ <comfort>
  (we|i) ~ (sharing|share|buy|buying|paying for|pay for) ~ (glue sticks|pencils|paper|books|laptops|scissors|resources|own pens|own paper|out of my own pocket|out of our own pocket) ~~ (between|again|while|because|rooms|classes)
  (asked|begged|been asking|waited|been waiting) for ~~ (since|in|for) (september|january|march|may|october|november|weeks|months|years|a year|two years|a term) ~ <any> ~~ (still|nothing|ignored|refused|no)
  (nobody|no one|not one of them|none of them) [<any>] (in charge|upstairs|above us|at the top|in the office) ~ (listen*|care*|ask*|notice*|replie*|reply)
  you (couldn t|could not) make it up | (says it all|tells you everything|speaks volumes) about ~ <employer>
  handing in my notice
  (handed|putting|put) in my notice
  (not on|no longer on|barely on) speaking terms
  (without|no|not had|never had|denied|refused) ~ pay (rise|award|increase)
  (unpaid|unreasonable) (overtime|hours|cover|duties|work)
  (pay|wages|salary) ~ (freeze|frozen|cut|<insult>|insulting|peanuts|joke|docked|late again)
  (job hunting|looking for another job|looking for a new job|updating my cv|cv is out|polishing my cv|want out|counting the days|counting down the days)
  (new|latest|another) ~ (policy|rule|rota|timetable|directive|initiative) ~ (dropped on|forced on|imposed on|dumped on|sprung on|landed on|without asking|without a word|nobody asked|no consultation)
  (dropped|dumped|sprung|forced|landed|imposed) ~ on (us|<staff>|me)
  (overworked|underpaid|undervalued|unappreciated|burnt out|burned out|worked to death|run into the ground|treated like dirt|taken for granted|passed over|overlooked|sidelined|frozen out|thrown under the bus) 
  (passed over for|overlooked for|denied) ~ (promotion|the job|post)
  (leadership|management|slt|head|deputy|governors|trust|bosses) ~ (never asked|did not ask|didn t ask|don t listen|do not listen|won t listen|without asking|refuse|refuses|took|takes the credit|got a new office|gets a new office|got a pay rise|got a bonus)
  (support|help|thanks|backing|word|consultation) from (slt|management|leadership|above|the head|the top|the office|the trust|the governors|the deputy)
  (reports|marking|books|planning) ~~ (deputy|head|slt|management|leadership|boss) ~~ (skiing|holiday|golf|home early|long lunch|typical)
  morale ~ (rock bottom|low|<gone>|floor|zero|never been lower|non existent)
  (no|zero|non existent) morale
  (<staff>|teachers|colleagues|half the staff|half of us|everyone|everybody|half of our department) ~ (leaving|quitting|walking out|queueing to leave|jumping ship|in tears|crying in|signed off|job hunting)
  (if you knew|if people knew|if parents knew|wait till people hear|the stories i could tell) ~~ <who>
  (grievance|complaint) (against|about) (my|the|our) ~ (<employer>|boss|line manager)
  (so|now) ~ (telling|putting it all|going public|sharing it|posting it|writing it) (the internet|on here|here|online|facebook|twitter|the world|everyone)
  (my|our) (boss|line manager|head) ~ (again|<insult>)
  (<who>|anyone|anybody) else ~ (sick|fed up|tired|annoyed|fuming|angry|had enough)
  (share|like|retweet|repost|comment|sign) ~ if ~ (unfair|wrong|agree|hate|sick|think|should|had enough)
  (petition|campaign) to ~ (sack|remove|oust|get rid of|stop the head)
  (does anyone|does anybody|anyone|anybody|do you|did anyone) know why ~~ (sent home|excluded|suspended|expelled|kicked out|in trouble|police)
  (fight|punch up|scrap|stabbing|brawl|incident) ~~~ (who was it|who did it|names please|anyone know who)
  (claim for|sue|suing|compensation) ~~ <employer>`;

/** Less plain: an insult somewhere about them. */
export const SLIGHTS = `
  <who> ~~ <insult>
  <insult> ~ <who>
  <who> ~~ (ever again|embarrass*|ridiculous|unbelievable|unacceptable|shocking|insult*|blame*|ashamed|dread|nonsense|fuming|furious|angry|livid|raging|fails|failed|refuse*|deny|denied|excuse*|sarcas*|so much for|eye roll)
  (so much for|don t get me started on|do not get me started on|spare me|god help|heaven help|save me from|pray for) ~ <who>
  (my|our|this|that) (boss|line manager|head) ~ (again|never|always|wants|thinks|reckons|made me|made us|won t|has decided|expects|insists|refuses|shouting|shouted|moaning|emailed me|breathing down)`;

/** Asked for better, in good part. */
export const COMPLAINTS = `
  (disappointed|disappointing|let down|underwhelmed|not impressed|frustrated|annoyed|unhappy|saddened) (with|by|in|about|at|that|to) <any>
  (disappointed|disappointing|let down|underwhelmed|unimpressed|not impressed|not happy|unhappy|frustrated|frustrating|dismayed|saddened|upset|annoyed|concerned about|worried about|not good enough|not ideal|could be better|could do better|could have been better|
    can do better|has slipped|have slipped|slipped a little|slipped|gone down|getting worse|a let down|falls short|fell short|below par|leaves a lot to be desired|room for improvement)
  (no|without|still no|yet no|not had|had no|not a) (answer|reply|response|word|acknowledgement) ~ (yet|from|since|for|after|again)
  (no|without|still no|yet no|not had) (answer|reply|response)
  (so|very|too|rather|quite|a bit|really|pretty|little) (poor|short|late|long|cold|small|loud|quiet|expensive|confusing|vague|dirty|slow|crowded|thin|harsh|strict|unclear|badly organised|chaotic|muddled|rushed|bland|dear)
  (still|been) waiting ~ (for|since|to hear)
  (i|we) (do not|don t|<cannot>|can t|would not) (think|feel|believe|agree|understand|see) ~~ (fair|right|enough|why|reasonable|necessary|good|works|working)
  (would|it would) be (good|nice|great|helpful|better|lovely) (if|to hear|to have|to know) 
  (could|can|please could|might) (the|ourname|school|we) ~ (please|not|have more|give|tell us|let us|explain|look at|rethink|reconsider)
  (wish|hope) (the|school|they|ourname|you|it) (would|had|could) ~ <any>
  (a|such a|what a|bit of a) (shame|pity) (that|the|about|after|there|it|when)
  (might|could|should) have (told|warned|let|asked|said|rung|mentioned|thought) ~ <any>
  (found|find|finding) out (at the gate|on the day|from other|from another|by accident|on facebook|too late|at the last)
  (not|no longer|hardly) (fair|acceptable|what we expected|what i expected|well organised|clear|the standard)
  (short|little|less|late) notice
  (a bit|a little|some) more (notice|warning|time|information|communication|clarity|thought|care|support|space|feedback|homework) 
  (could|would) (have|<be>) (done with|nice|lovely|helpful|kinder|clearer|better|grateful|appreciated)
  (we|i) (found|find|thought|felt) ~~ (rushed|confusing|short|long|poor|hard|difficult|unhelpful|disorganised|cold|noisy|crowded|unclear|odd|strange|muddled|harsh|unfair|late|lacking|thin|sad|tricky)
  (not|n t|isn t) ~ (working|sure about|convinced|keen|ideal|a fan|great|brilliant|impressed|easy|clear|enough|helpful|very good|so good|what it was)
  (please|perhaps) ~ (reconsider|rethink|think again|look again|look into|sort|fix|mend|change|review|answer|reply)
  (again|another) ~ (cancelled|late|changed|moved|lost|missing|wrong|broken)
  (cancelled|late|changed|moved|lost|missing|wrong|broken) ~ (again|for the second time|for the third time|twice|three times|as usual|yet again)
  (second|third|fourth|fifth|##nd|##rd|##th) time ~~ <any>
  (nobody|no one|no body) (told|answered|replied|rang|called|explained|listened|picked|seems|tells|answers)
  (problem|problems|issue|issues|concern|concerns) with ~ <of-school>
  (wish|wished) ~~ <of-school>
  <of-school> ~ (could|should|might|ought to) ~ (<be>|have been|do|have|come|start|end|use|give|send) ~ (better|earlier|sooner|clearer|shorter|longer|more|less|fewer|warmer|kinder|cheaper)
  (has|have) (got worse|gone backwards)
  (standards|quality) ~ (drop*|slip*|fall*|<gone>)
  used to be ~ (better|good|lovely|great|fun|warmer)
  (complained|boring|bored|hate|annoying|unhappy|dreadful|awful|badly|poorly) ~~ <of-school>
  <of-school> ~~ (poor|poorly|bad|badly|worse|boring|annoying|pointless|broken|mess|silly|cold|pity|shame|sad|confus*|muddl*)
  (is it just me|am i the only one|anyone else find|anybody else find|does anyone else|is anyone else)`;

/** What tells that the school is spoken of at all. */
export const OF_SCHOOL = `
  <who> | boss | bosses | reports | homework | lunches | newsletter | newsletters | uniform | assembly | assemblies | hall | playground | parents evening | timetable | rule | dojo | arbor | parentmail | detention | club | clubs | play | concert | sports day | exams | mocks | lessons | lesson | gate | car park`;

/** What staff do when they are off, and would not want told. */
export const CONDUCT = `
  (drunk|hungover|hung over|hammered|plastered|wasted|wrecked|sloshed|legless|smashed|paralytic|steaming|trolleyed|battered|sozzled|tipsy|half cut|blackout|blacked out|stoned|high as a kite|off my face|off our faces|off my head|hangover)
  (pint|pints|shots|tequilas|jägerbombs|jagerbombs|bottles of wine|bottles of prosecco|gins|cocktails|vodkas|beers|ciders|jugs) ~~ (later|deep|down|in|before|then|and|one)
  (##|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (pints|shots|tequilas|jagerbombs|gins|cocktails|vodkas|beers|bottles|jugs|proseccos)
  (barred|banned|thrown out|kicked out|chucked out|ejected|escorted out|turfed out|asked to leave) ~ (pub|bar|bars|pubs|clubs|taxi|taxis|hotels|club|match|hotel|plane|stadium|casino|restaurant)
  (barred|banned|threw|kicked|chucked) me (for|from|out)
  (never wants to see me|refuses to serve me|won t serve me|has my photo behind the|banned me|lifetime ban|had to be carried|can t remember|cannot remember|no memory|no idea how i got) ~ (again|bar|home|friday|saturday|last night|the night|anything|how|stag|hen)
  (caution|cautions|arrested|handcuff*|a cell|the cells|night in a cell|police station|bouncer|bouncers|charged with|fined for|caught speeding|speeding ticket|drink driv*|points on my licence|magistrates|court for)
  (fighting|punch up|fistfight|fist fight|brawl|scrap outside|punched a|decked a|headbutt*|swung for|lamped)
  (called|phoned|rang|ring|ringing|phone|phoning|call|calling) in (sick|ill)
  (off sick|off ill|sick day|in bed with|working from home|called in) ~~ (cough cough|cough|wink|wink wink|ahem|not really|if anyone asks|festival|beach|match|gig|races|hungover|allegedly)
  (pulled|pulling|pull|throwing|threw|chucked) a sickie
  (sick day|sick note|sick leave|fake cough|cough down the phone) ~~ <any>
  (woke|waking|wake|slept|passed out|fell asleep) ~ (on a bench|in a bush|in a hedge|in a skip|on the floor|with one shoe|in my clothes|in a stranger|in a police|on the beach|at my desk|in the bath|in assembly|in a gutter|on the night bus|in a doorway)
  (mark|marking|marked|teach|teaching|lesson|lessons|planning|reports|work|school|parents evening|assembly|class) ~~ (with|on|after|and|over) ~ (wine|gin|beer|vodka|prosecco|rum|whisky|whiskey|spliff|joint|no sleep|two hours sleep|a hangover)
  (copy|copying|copied|paste|pasted|pasting|made up|making up|inventing|invented) ~ (last year s|last years|the reports|my reports|the marks|the data|the grades|report|reports|marks|grades|chatgpt)
  (weed|spliff*|coke|cocaine|ketamine|mdma|pills|edibles|a joint|magic mushrooms) ~ <any>
  (strip club|stripper*|naked|skinny dipping|skinny dip|streak|streaked|streaking|mooned|mooning|flashed|topless|one night stand|tinder|hooked up|walk of shame|lap dance|only fans|onlyfans|in my pants)
  (bunked|skived|skiving|bunking|sneaked|snuck|nipped) (off|out) ~ (work|inset|meeting|school|early|training|<any>)
  (nicked|pinched|stole|shoplift*|swiped|dodged) ~ (traffic cone|cone|sign|glass|glasses|fare|fares|train|taxi|from|bill)
  (lost|blew|bet|gambled) ~~ (wages|rent|casino|horses|roulette|poker|slots|salary|betting)
  (dared|singing|dancing|danced|sang) ~ on [the|a] (tables|table|bar)
  (fell|fallen|threw up|puked|vomited|sick|spewed) ~ (in a taxi|in the taxi|in a bin|off a table|off the stage|on a stranger|on the bus|outside the kebab|over the bouncer|into a hedge|over my shoes|in a plant pot)
  (till|until) (##|two|three|four|five|six) (am|in the morning) ~~ <any>
  (skipped|missed|slept through|slept in|overslept|late for|bunked) ~ (inset|assembly|registration|duty|briefing|parents evening|training|staff meeting|work|first lesson|period one)
  (lied|lie|fibbed|told them i|told the head i|told school i|told work i|pretended) ~~ (dentist|funeral|sick|ill|poorly|doctor*|bereave*|flu|migraine|work|head|cv|application|interview)
  (licence|license) ~ (taken|lost|<gone>|points|banned|suspended)
  (lost my|banned from) (licence|driving)
  (disabled bay|parking ticket*|fly tipp*|jumped the barrier|without a ticket|without paying|did a runner|dine and dash|walked out without)
  (fake|forged|borrowed) (id|note|permit|ticket|ofsted|signature|sick note)
  (shouted|screamed|yelled|swore|cursed|spat|threw) ~ (at|abuse) ~ (driver|referee|ref|steward|waiter|waitress|police*|copper|neighbour|traffic warden|cyclist|linesman|barman|cashier|pensioner)
  (wet t shirt|nude|naked|nudist|thong|mankini|knickers|bare bottom|bare bum|snogged|snogging|shagged|pulled a|got off with|lads holiday|stag do|hen do|hen night|stag night) ~ <any>
  (bar|club|pub|beer garden|happy hour|lock in|nightclub|rave) ~~ (sunrise|dawn|morning|monday|school|work|lesson|marking|inset|crawled|carried|closing)
  (carried|crawled|crawling|staggered|stumbled) ~ (home|out|in|to work|to school)
  (still|bit|slightly|little) (drunk|tipsy|merry|wasted|high|pickled|worse for wear)
  (worse for wear|regret nothing|no regrets|what happens in|hair of the dog|one too many|last man standing|drank|drinking game|beer pong)
  (not|nobody|never) ~ (marked|read|reading|planned|plan|bothered|prepared) ~~ (year|books|essays|reports|lesson|lessons)
  (winging it|stuck a film on|put a film on|put on a film|stick a film on|binge watch* ~ lesson)
  (road rage|gave him the finger|flipped off|middle finger|shouted at a|swore at|told the copper|mouthed off)`;

/** Words that only look like somebody: `the head gasket`. */
export const NOBODY = `
  head (gasket|start|lice|first|over heels|torch|torches|space|count|wind|winds|line|lines|of steam|cold|ache|band|bands|phones|height) | heads (up|or tails|down) | supply (chain|chains|of) | cook book | staff of life | principal reason | lead free | boss level |
  class (act|action)`;

/** Somebody invented, something learnt, long ago or elsewhere. */
export const INVENTED = `
  novel | (a|the|our|this|new|class|picture) book | books about | book (about|club|week|fair|award|review) | story | stories | film | films | series | episode | chapter | character | characters | villain* | wolf | pantomime | panto | fairy tale* | fairytale* | poem | poems | world book day | musical | drama club |
  year ## wrote | year ##s wrote | wrote letters | pretend* | imagin* | roald dahl | dahl | matilda | trunchbull | dickens | shakespeare | macbeth | history lesson | victorian* | tudor* | romans | in role | on stage | role play | fiction* | sitcom | soap |
  netflix | telly programme | bbc | itv | podcast about | crossword | complaints form | complaints procedure | complaints policy | fair enough | minecraft | video game`;
