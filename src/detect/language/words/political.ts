import type { Sets } from '../../../text/wording/wording.ts';

/**
 * Parties with seats in a parliament, assembly or council in recent years, as they are called; heads of governments, party leaders,
 * education ministers and mayors much in the news. Those of longer ago belong to lessons. Gathered from general knowledge: it ages.
 */
const PARTIES = `reform uk | reform | labour party | the labour | labour | conservative party | conservative association | conservative club | conservative | conservatives | the conservatives | tory | tories | tory party | liberal democrat | liberal democrats | lib dem | lib dems | green party | the greens | greens |
  snp | scottish national party | plaid cymru | plaid | sinn fein | dup | democratic unionist* | sdlp | uup | ulster unionist* | alliance party | tuv | ukip | brexit party | sdp | co operative party | your party | alba party | workers party | tusc | restore britain | advance uk | britain first | bnp | english democrats |
  communist party | socialist party | momentum | women s equality party | monster raving loony* | residents association party | mebyon kernow | heritage party`;
const POLITICIANS = `gove | braverman | phillipson | rayner | lammy | miliband | sturgeon | swinney | yousaf | jenrick | tugendhat | zahawi | kwarteng | truss | streeting | mordaunt | polanski | penny mordaunt | grant shapps | dominic raab | matt hancock | kwasi kwarteng | ed balls | harriet harman | ken livingstone | john major | jess phillips | dawn butler | stella creasy | ian blackford | mhairi black | stephen flynn | kate forbes | anas sarwar | douglas ross | russell findlay | patrick harvie | lorna slater | naomi long | doug beattie | gavin robinson | jeffrey donaldson | liz saville roberts | ben lake | sian berry | ellie chowns | layla moran | daisy cooper | munira wilson | laura trott | michelle donelan | david laws | estelle morris | david blunkett | charles clarke | ruth kelly | alan johnson | robert halfon | jonathan gullis | nick gibb | mel stride | victoria atkins | chris philp | claire coutinho | sarah pochin | zia yusuf | ann widdecombe | pat mcfadden | lisa nandy | steve reed | lucy powell | hilary benn | jonathan reynolds | peter kyle | liz kendall | heidi alexander | john healey | darren jones | ian murray | jo stevens | georgia gould | catherine mckinnell | stephen morgan | steve rotheram | tracy brabin | oliver coppard | kim mcguinness | ben houchen | andrea jenkyns | dan norris | angela merkel | narendra modi | xi jinping | netanyahu | erdogan | viktor orban | giorgia meloni | justin trudeau | jacinda ardern | mark carney | bill clinton | hillary clinton | george w bush | bernie sanders | ursula von der leyen | leo varadkar | micheal martin | simon harris | mary lou mcdonald | keir starmer | starmer | kemi badenoch | badenoch | nigel farage | farage | ed davey | boris johnson | liz truss | rishi sunak | sunak | theresa may | david cameron | george osborne | nick clegg | jeremy corbyn | corbyn | ed miliband | zack polanski | carla denyer | adrian ramsay | caroline lucas | john swinney |
  nicola sturgeon | humza yousaf | alex salmond | rhun ap iorwerth | mark drakeford | eluned morgan | bridget phillipson | rachel reeves | angela rayner | wes streeting | david lammy | yvette cooper | shabana mahmood | sadiq khan | andy burnham | andy street | jacob rees mogg | rees mogg | priti patel | suella braverman | robert jenrick |
  james cleverly | jeremy hunt | michael gove | gavin williamson | gillian keegan | damian hinds | nadhim zahawi | nicky morgan | diane abbott | zarah sultana | richard tice | lee anderson | rupert lowe | george galloway | tony blair | gordon brown | john prescott | tim farron | jo swinson | leanne wood | michelle o neill | arlene foster |
  donald trump | trump | joe biden | kamala harris | barack obama | putin | zelensky | macron | jd vance | elon musk`;

export const POLITICS: Sets = {
  faction: PARTIES,
  politician: POLITICIANS,
  office: `councillor | councillors | cllr | our mp | your mp | the mp | mp | mps | member of parliament | minister | ministers | prime minister | chancellor | government | this government | the council | this council | county council | city council | town hall | westminster | holyrood | senedd | mayor | police commissioner | candidate | candidates`,
  side: '<faction> | <politician> | <office>',
  harm: `wreck | ruin | destroy | destroying | destroyed | cut | cuts | cutting | slash | slashed | betray | betrayed | betraying | fail | failed | failing | scrap | scrapped | starve | starved | starving | steal | stole | lie | lied | lying | hate | hates | deserve | deserves | broke | broken | neglected | ignored | abandon | abandoned | sold us | sold out |
    wasted | clueless | useless | hopeless | liars | crooks | disgrace | shambles | doesn t care | don t care | do not care | doesn t get | must go | should go | out of touch | to blame | will never | never will | can t be trusted | cannot be trusted | closed | closing | robbed`,
  good: `save | saved | saves | stands up for | stand up for | stood up for | stood by | understands | understand | cares about | care about | will fix | will fund | has our back | have our backs | best choice | only choice | our only hope | deserves your | deserve your | fights for | fight for | fought for | delivers | will deliver | the answer | is right | are right | best for`,
};

export const CAMPAIGNS = `
  (worst|weakest|most useless|most hopeless|least competent|most dishonest|most out of touch|best|greatest|finest|only decent) ~1 (prime minister|education secretary|home secretary|health secretary|foreign secretary|secretary of state|chancellor|education minister|schools minister|first minister|minister|mayor|mp|council leader|council|government|party leader) ~2 (ever|in|since|of|this|we|i|that|for) ~
  (stop|end|halt|no more|fight|condemn) (the|this|all|their|your|our) ~1 (genocide|bombing|bombings|arms sales|arms trade|arms deals|occupation|siege|apartheid|slaughter|massacre|massacres|blockade|killing|deportations|war (in|on) <any>) ~
  (he|they|charles|camilla|william|that man|that woman) (is|s|are|re|will be|ll be|was) (not|never) (our|my) (king|queen|monarch|president|prime minister|government) ~
  (abolish|scrap|bin|end|axe|down with|get rid of) the (monarchy|royals|royal family|crown|house of lords|lords|civil list|sovereign grant) ~
  (on|at|joining|manning|back on|see you on|supporting) the (picket|picket line|pickets|picket lines) (tomorrow|today|again|on|this|from|at|with|in|outside) ~
  come and (honk|beep|toot|march|strike|picket|protest) ~
  (proud|happy|glad|honoured) to be (a|an) [<any>] (tory|socialist|conservative|liberal|lib dem|nationalist|communist|brexiteer|remainer|republican|trade unionist|<faction> (member|voter|supporter|councillor|candidate|activist))
  (minister|ministers|prime minister|chancellor|secretary of state|education secretary|government|westminster) ~2 (come|try|spend|swap|live|do) ~6 (then lecture|before you|before lecturing|before cutting|then tell|then talk|then cut|and then|see how you|last five minutes)
  (wear|wearing|wore|pinning|sporting|pinned|dig out|dust off) ~2 (blue|red|green|yellow|orange|turquoise|purple|my|our) rosette ~~ (count|poll|polls|election|thursday|ballot|campaign|doorstep|vote|votes|hustings|proud|proudly|again)
  (never|don t|do not|dont|can t|cannot|cant|wouldn t|would not|couldn t|who d|who would|why would (you|anyone)|why) ~1 (trust|believe|forgive|elect|let|give) ~2 (<faction>|<politician>) ~1
  (m|am|is|are|s|re|be|been|ve been|was|up) (standing|running|selected|chosen|adopted) (for|as) ~4 <side> ~
  (standing|stand|stands|running|candidate|councillor|council|election|<faction>|ward|mayor) ~~~ (love|like|appreciate|value|want|need|needs|ask for|asking for|count on|grateful for|welcome|hope for|rely on|have|win|earn) your (vote|votes|cross|backing at the)
  (up for|standing for|stand for|running for|run for|going for|bidding for|hoping for|after) ~3 (council|council seat|mayor|parliament|councillor|town hall|county council|seat on the council|senedd|holyrood|by election|election|the ward) ~~~ (vote|votes|cross|x|support|back me|backing|ballot|box)
  (put|place|mark|pop|stick|leave|your) ~1 (cross|x|tick) ~1 (by|next to|against|beside|alongside|near) ~2 (name|box|logo|rose|tree|bird|arrow)
  <side> ~ (has|have|had|s|ve) ~1 (let|turned|given up|walked away|washed|forgotten|deserted|sold) ~6 (down|their back|his back|her back|on us|us|our town|this town|our village|this village|our schools|our children|out)
  (come|on|comes|this|till|until|roll on|by) (polling day|election day|may|thursday|the election|the ballot|the polls) ~1 (i|we) (know|shall|will|ll|won t|shan t|am|m|re) ~6 (do|doing|not|vote|voting|cross|remember|forget|forgotten|forgive)
  (one|only one|just one|a certain|the only|a single|not one) (candidate|party|councillor|mp|politician) ~1 (bothered|replied|answered|turned up|came|listened|listens|cares|cared|visited|stood|stands|fought|showed|has|who|that) ~1
  (red|blue|turquoise|green|yellow|orange|purple|teal) (rosette|rosettes) ~ (bin|bins|out|gone|never|should|must|win|wins|every|all|on|proud|best|trust|door)
  (a|your|that|each|every|saying) (yes|no|remain|leave) (to|for|on|vote) ~~ (is|means) ~1 (a|another) (yes|no|vote|blow|win|step) (to|for|against)
  (do the (decent|right|sensible) thing) ~1 (thursday|on thursday|in may|on polling day|at the polls|at the ballot|with your vote|tomorrow|on ## may) ~
  (say|saying|vote|voting|shout|it s a) no to ~5 (bypass|road|scheme|plan|plans|development|housing|estate|closure|quarry|incinerator|runway|pylons|merger|tax|levy|fracking|landfill|toll|charge|ulez|wind farm|solar farm) ~1
  (get|getting|got|throw|put) ~1 (behind|weight behind) ~4 (candidate|candidates|councillor|mp|<faction>|<politician>) ~1
  (god|heaven|lord) help ~4 (if|when|should) ~3 <side> ~1
  (if|once|should) <faction> (get|gets|got|win|wins|won) (in|it|power|round here|here|again|control) ~2
  (behind|backing|back|backs|support|supports|supporting|join|joining|joined|endorse) [the] (yes|no|leave|remain|in|out|stay) (side|campaign|camp|team) ~
  <faction> [s] (plan|plans|policy|policies|budget|bill|manifesto|pledge|promise|idea|record|reforms|tax) ~~ (the (best|worst|only)|(great|good|terrible|bad|awful|wonderful|fantastic) (news|idea|thing|step))
  <faction> s ~6 (long overdue|overdue|about time|disgrace|disgraceful|shameful|spot on|madness|cruel|unfair|a joke|a disaster|the right|the wrong|brilliant|nonsense) ~1
  (proud|solidarity|honk|beep|toot|support|supporting|standing with|love|respect|backing|cheering) ~~~ (picket|pickets|picket line|picket lines|strikers|walkout) ~1
  (picket|pickets|picket line|picket lines|strikers|walkout) ~~~ (solidarity|honk|beep|toot|proud|with you|with them|join us|join them|right thing|victory) ~1
  out (with|for|campaigning for) (the|our|my) <faction>
  (march|rally|protest|strike|walk out|demonstrate|stand) (with|alongside|beside) (us|me|them|teachers|nurses|doctors|the strikers|workers) ~
  (attack|assault|war|outrage|betrayal|raid|theft|slap in the face|kick in the teeth|insult|smash and grab|death sentence) (on|of|against|for|to|from) (every|our|the|all|your|working|ordinary|rural|poor|state|public) (child|children|schools|school|families|family|poor|people|teachers|nhs|villages|parents|workers|pensioners|farmers|education|services|communities) ~
  (free|fair|fairer|universal|full|proper) ~1 (school meals|pay|funding|buses|prescriptions|tuition|childcare) ~1 (for all|now|for every|for everyone) ~~ (march|join|sign|rally|strike|campaign|fight|demand|petition|protest)
  <side> ~~ (should|must|ought to|has to|have to|needs to|need to|time to) ~1 (resign|go|step down|quit|be sacked|be ashamed|stand down|apologise|think again|hang|be voted)
  <side> ~ (has|have|had|ve|s|with) [absolutely|clearly] (no|not a|not the faintest|not the slightest|zero) (idea|clue|plan|shame|interest|vision|respect|money for)
  (free|boycott|abolish|defund|ban|legalise|nationalise|scrap|repeal) (palestine|gaza|israel|the monarchy|the police|russia|china|private schools|tuition fees|ofsted|academies|fox hunting|the tv licence|grammar schools|the lords|inheritance tax|the two child)
  (climate strike|just stop oil|extinction rebellion|black lives matter march|stand up to racism march|pride not prejudice|yes campaign|no campaign|leave campaign|remain campaign|people s vote|trade union|union rally|anti (war|monarchy|abortion|vaccine|lockdown)|pro (life|choice|palestine|israel|brexit|eu|independence)) ~
  (abolish|end|scrap|overthrow|down with) (the|this|our|all) ~ (monarchy|king|royals|tories|government|council|regime|two child|bedroom tax)
  (meet|come and meet|hear|hear from|support) (your|our|the) [<any>] (<faction>|conservative|labour|green|reform) (candidate|candidates|mp|councillor|team|prospective)
  (party|membership|members|donate|donation|subscription) ~ <faction> ~ (join|today|now|link|here|new members|sign up)
  (join|joined|joining|sign up to|become a member of) [the] <faction>
  (time|high time|want|wants|need|needs|must|let s|ready) to (rejoin|leave the eu|quit the eu|get them out|kick them out|boot them out|vote them out|get rid of <side>|take our country)
  (give|giving|lend|lending) (her|him|them|us|<side>|<any>) (your|our|a|my) [<any>] (cross|vote|votes|support|backing|tick|voice|x)
  (say|saying|says) (no|yes|never) to (the|a|this|that|any|more|another|<side>) [<any>] (<side>|candidate|cuts|austerity|merger|closure|plan|plans|development|academisation|government)
  (proud|paid up|card carrying|lifelong|new|active|loyal|long standing|happy) [<any>] (member|supporter|voter|activist|campaigner|councillor|candidate|canvasser) (of|for|with|in) [the] <faction>
  (canvass*|campaigning|leafleting|door knocking|knocking doors|knocking on doors|delivering|phone banking|out and about|on the doorstep|on the doorsteps) ~2 (for|with|on behalf of) ~1 (us|him|her|them|<side>|the <faction>) ~2
  (brexit|austerity|the budget|this budget|independence|net zero|immigration|the strike|tuition fees|vat on <any>|the tax on <any>) (is|was|has|has been|means|will|would|must|s) ~2 (worst|best|disaster|mistake|madness|ruin*|wreck*|wrong|right|good|bad|great|theft|robbery|shambles|stopped|scrapped|reversed|cost|hurt|destroy*|insane|insult|betrayal|freedom)
  (tell|let|show|remind) (the|your|our|this) (council|mp|government|minister|councillor|councillors|county council) ~1 (what|exactly|know|that|to|we|you|how|why) ~1 (think|feel|want|stop|mean|matter*|enough|need|to|angry|oppose|are|will)
  (sign|signed|add your name|signatures|signature|put your name) ~3 (at|in|on|below|here|now|before|online|via) ~~ (council|cuts|closure|closing|close|plan|plans|save|stop|government|mp|crossing|library|road|field)
  (plan|plans|proposal|proposals|bid|decision) to (shut|close|cut|scrap|axe|build on|sell|merge|privatise|slash) ~~ (sign|object|oppose|say no|tell|fight|stop|join|write|protest)
  (oppose|object to|objecting to|fight|fighting|stop|block|reject|overturn) (the|this|these|those|their|that) ~ (plan|plans|development|closure|closures|cuts|proposal|proposals|bill|decision|scheme|tax|levy) ~
  (hold|holding) (<side>|them|him|her|the council) ~ to account ~
  (shame|disgrace|scandal) ~2 (council|government|minister|ministers|mp|tories|tory|labour|councillors|westminster)
  (we|school|staff|governors|i) [<any>] (back|backs|support|supports|endorse*|stand behind|stand by|stand with|salute|are with|are backing|am backing|is backing) ~2 (strike|strikes|strikers|teachers strike|walkout|picket|union|march|protest|protesters|campaign against|petition|<side>)
  (<side>|government|council) ~ (doesn t|does not|don t|do not|never|won t|will not|couldn t|could not) ~1 (care|listen|give|understand|deserve|fund|value|believe)
  (say|saying|vote) (yes|no) to ~~ (ballot|referendum|poll|polls|vote|election)
  (lend|give|owe|owes|earned|earns|deserve|deserves|has|have|win|won) (them|him|her|us|it|you|<side>) [<any>] (vote|votes)
  <side> ~ only (candidate|candidates|party|one|ones|people|person) ~ (who|that|to|with)
  (booth|ballot|ballots|ballot box|polls|polling day|polling station|polling|election day) ~9 (that lot|this lot|kick (them|him|her|out)|boot (them|out)|throw (them|him|her)|get rid|punish|reward|say no|teach them|show them|tell them what|give them (another|a|what|their|the|hell))
  (know|knows|know exactly) what to do (in may|in june|in july|on thursday|on polling day|at the (polls|ballot|ballot box|election)|come (may|thursday|polling day|the election)|with (your|their) (vote|ballot))
  <side> ~2 (has|have|had|ve) done (nothing|naff all|little|damn all|so much|everything|more than anyone|wonders) [for] <any>
  (another|four more|five more|##) ~ years of [these|this|that|the] (<side>|cuts|lot|them|chaos|shower)
  (knocking on doors|knock on doors|door knocking|leafleting|canvassing|campaigning|delivering leaflets|out with the team|on the doorstep|stuffing envelopes|phone banking) ~ (for|with|against|to elect|to beat|to get) ~ <any>
  (turn|turning|paint|painting|keep|keeping) (this|the|our|it|<any>) [<any>] (red|blue|green|yellow|turquoise|orange) (on|in|this|again|at) (may|june|july|thursday|election|polling|the polls|the election)
  <faction> ~2 (cuts|mess|lies|chaos|failure|failures|broken promises|disaster|incompetence|nonsense|greed|sleaze|government that)
  (vote|votes|voting|voted) (for|against) (a|the|<any>|our|your|that|those|these) ~ (party|parties|candidate|candidates|councillor|mp|one|ones|people|<side>|government|council|budget|bill|motion|cuts|change|brexit|remain|leave|independence)
  (vote|voting|votes) ~ <faction>
  (vote|voting) (for|against) (him|her|them|change|hope|schools|children|our children|our schools|education|cuts|<politician>)
  (vote|voted|vote them|voting|vote him|vote her) (out|leave|remain|yes|no|blue|red|green|tactically)
  (please|remember to|make sure you|don t forget to|do) vote ~ (for|against)
  (cannot|can t|never|don t|do not|wouldn t|won t) vote ~ (<faction>|<politician>)
  (use|lend|give) (your|us|him|her|them) ~ vote ~ (to|for|against)
  (your|our) vote ~ (matters for|keeps|saves|can save|can stop|stops|counts)
  (party|parties) (that|which|who) ~ (cares|gave|stood|cut|saved|said|will|would|has|closed|built)
  (mark|marking|mark|put your cross|cross) ~ (ballot|box|paper) ~ <any>
  (ballot|booth|polling station|polls|ballot box|polling day|election day) ~~ (remember|think|punish|reward|hard)
  (remember|think of|bear in mind) (that|this|it|them|who|which|what) ~~ (vote|ballot|booth|polls|election|polling|knocks|canvass*|doorstep)
  <side> ~~ (would|will|has|have|had|is|are|was|s|who|want|wants|must) ~ (<harm>|<good>)
  <side> (<harm>|<good>)
  <side> ~ (voted|votes|plans|plan|wants|want|promised) to ~ (cut|close|scrap|axe|sell|slash|stop|freeze)
  (sign|signed|share|start|support|add your name to|put your name to) ~ petition
  (our|the|this|a|online|my) petition
  petition ~ (sign|against|to stop|to save|to keep|to the council|to parliament|closes|link|below|demanding|calling)
  (write|email|e mail|ring|phone|lobby|tweet|contact|message|tell|ask|pester|tell) [to|your|our|the|to your|to our|to the] (mp|mps|councillor|councillors|minister|council|member of parliament|education secretary) ~~ (demand|demanding|urge|asking|to vote|stop|against|scrap|keep|oppose|support|save|that|not to|to back|funding|cuts|change)
  (demand|demands|demanding|insist|urge|urging) ~ (mp|council|government|minister|she|he|they) ~ (vote*|scrap*|stop*|fund*|pay*|reverse|resign|act)
  (join|come|march|marching|meet|bring) ~~ (march|protest|demo|demonstration|rally|picket|picket line|strike|sit in|walkout)
  (march|protest|demo|demonstration|rally|picket line) ~~ (join|bring|meet|come along|see you there|be there)
  (join them|join us|meet us|see you|be there) ~ (town hall|county hall|parliament square|council offices|picket line|parliament|whitehall)
  (stop|end|fight|no to|say no to|against|resist|reverse) [the|these|all|more|council|government|school|tory|labour] (cuts|austerity|closures|academisation|brexit|privatisation|deportations|fracking|ulez|low traffic)
  (save|defend|protect) our (nhs|library|crossing|schools|services|countryside|green belt|borders|country)
  (oust|kick out|get rid of|vote out|boot out|down with|get) [the|this|that|these|them|our] (<side>|lot) ~ (out|<any>)
  (proud to|happy to|we|i|school|staff) (support|back|endorse|endorses|backs|supports|campaign for|canvass for|stand with|recommend) ~ <side>
  (endorse|endorses|endorsing|canvass*|leafleting|campaigning) ~ (for|with|<side>)
  (<faction>|<politician>|candidate) (for|4) (mp|mayor|council|change|schools|pm|the win)
  (support|elect|re elect|back|choose) (<side>|our local candidate)
  (only a fool|nobody in their right mind|who in their right mind|no parent|no decent person) ~ (would|could|should|votes|vote) ~~ <any>
  (go|think|stay|turn|keep it) (green|blue|red|labour|tory) (this|in|on) (may|thursday|june|july|election|polling)
  (posters|poster|placards|rosettes|window bills) ~ (window|windows|available|at the office|from the office|school office)
  (strike|strikes|picket) ~ (support|solidarity|right to|behind)
  (solidarity with|support the|we stand with|i stand with) ~ (strik*|junior doctors|union|protest*|palestin*|israel*|ukraine|refugees|neu|nasuwt)
  (tax the|free palestine|stand with israel|stop the boats|refugees welcome|make britain great|take back control|yes to independence|rejoin the eu|enough is enough vote)`;

/** A matter of politics, and what urges or judges: both in one sentence are doubt enough. */
const MATTER =
  '<side> | ballot | ballot box | ballots | by election | general election | local election | local elections | election | polls | polling day | westminster | whitehall | downing street | number ten | parliament | cabinet | the treasury | the chancellor | the budget | cuts | austerity | pay offer | the union | picket | strike | strikers | referendum | your cross | put your cross | manifesto | the left | the right | brexit | town hall | the council | county hall | councillor';
const URGED = `well done to | congratulations to | bravo | thank goodness for | thank heavens for | three cheers for | good on | winning back | won back | trounced | thrashed | join | sign | tell | show | send a message | send them | send him | send her | let us | let s | stop | save | fight | fights | defend | oppose | back | backs | backing | support | supports | supporting | supported | remember | never forget | don t let | do not let | don t forget | do not forget | stand up | stand with | stand against | rise up | resist | protest | march | rally | demand | demands | demanding | chain | boycott | lobby | petition | deserves | deserve | our support | full backing | good riddance | shame | disgrace | betray* | lies | lied | liars | wreck* | ruin* | stick their | stick it | face the consequences | pay for it | out of touch | turn this | turn our | would turn | will turn | is killing | are killing | destroy* | robbing | robbed | starv* | waste of | clowns | circus | shambles | hopeless | useless | fund our | fairer | vote with | kick | boot | enough is enough | had enough | fed up | proud to (back|support|stand|vote|say)`;
export const URGES: Sets = { ...POLITICS, matter: MATTER, urged: URGED };
export const URGINGS = `
  (leaflet|leaflets|doors|doorstep|doorsteps|rosette|rosettes|placard|placards|canvassing) ~~ <faction>
  <faction> ~~ (leaflet|leaflets|doors|doorstep|doorsteps|rosette|rosettes|placard|placards|canvassing|get involved|join us|volunteer|volunteers|every vote)
  <urged> ~~~ <matter>
  <matter> ~~~ <urged>
  (know|knows) (where|who|what|how) to ~ (cross|vote|x|mark|tick) ~
  where to put (your|our|my|the|that) (cross|x|vote|mark)
  if you care (about|for) ~~ (cross|vote|ballot|polls|election|thursday|may)`;

/** Told soberly of an office or of voting. */
export const SOBERLY = `
  back (into|from|to|at|on|by|after|up|in) | sociology | what makes people | politics students | visit | visited | visits | visiting | opened | opens | opening of | met | meets | answered | asked questions | questions | tour | toured | presented | thanked | thank the council | thanks to the council | the council has | the council is | council will | council has asked | road closed | roadworks | bins | gritting | licence | planning permission | school council | student council | closed on | school is closed | polling station | assembly moves | registering | register to vote | how to vote | how laws | mock | debate | debated | learn* | lesson | history | trip to parliament | quiz | wrote to | letters to | invited | signed book | raffle | support grant | household support | support fund | can apply | can get help | grant from | funded by the council | free swimming | libraries week`;

/** Told of a lesson or of an election of the school's own, or neutrally. */
export const LESSONS_IN_POLITICS = `
  conservative (estimate|estimates|guess|count|figure) | labour of | in labour | hard labour |
  school council | student council | eco council | pupil parliament | youth parliament | school parliament | mock election | hustings | votes for women | suffragette* | suffragist* | pankhurst | history | attlee |
  churchill | lloyd george | gladstone | disraeli | debate club | debating | this house | for and against | even handed | both sides | reasons for | politics a level | a level politics | citizenship | learned how | learnt how | learned about | learnt about | learning about | learning how | book award |
   nucleotide | polymorphism | dna | gene | genes | debate | debated | model un | referendum of 1975 | 1832 | reform act | peterloo | chartist* | bake off | talent show | best dressed | (who|whom|how) [to|you] vote [for] (is|is entirely) (up to|for) (you|parents|families) | register to vote | who you vote for | british values`;

/** A vote among ourselves, where no side is named. */
export const AMONG_OURSELVES = `
  head girl | head boy | head pupils | parent governor | parent governors | staff governor | house captain* | prefects | sports captain* | favourite | class pet | name for | naming | book award | pumpkin | playground | hedgehog | hamster | mascot | slips in | guinea pig | goldfish | tortoise | chick | chicks | cake | cakes | costume | costumes | menu | tuck shop | class vote | house vote | nominate* | nomination* | talent | prom | polling station | book of the | best dressed | film for | song of | design | designs | poster competition | names for | name of the | name the | school bird | for school`;

/** Enough where a side or a vote is spoken of in the same post. */
export const NEAR_CAMPAIGNS = `
  (turn out|come out|show up|come along|be there|join us|get there|pack the) and (stop|block|oppose|fight|object|save|support|back|defend|say no|make) ~
  rosette ~3 (red|blue|turquoise|green|yellow|orange|purple|teal) ~
  (back|backing|support|supporting|choose|choosing|pick|elect) the (party|parties|candidate|side|only party|only candidate|one party|team) (that|who|which) ~
  (don t|do not|dont|never) let (them|him|her|that lot|this lot) (in|near|win|back in|get in|through) ~
  (stood|stands|standing|stand|fought|fights|fighting|spoke|speaks|worked|works) [up] for (schools|our schools|us|children|our children|families|teachers|this village|this town|the nhs|education) ~
  (hang|hung) (your|their|his|her) (head|heads) ~
  (anyone|anybody|everyone|everybody|whoever|those|people|parents|you) ~1 who (voted|votes|vote|backed|backs|supports|supported) ~ (this|that|<side>|them|him|her|these) ~
  (only|best|right|obvious|clear|sensible) (choice|candidate|party|option|vote|way) ~3 (is|for|on|this) ~
  (anybody|anyone|anything|literally anyone|literally anybody) but ~ <side>
  (back|choose|support|elect|pick|trust) (the ones|those|the one|whoever|someone|somebody|the candidate|a candidate|candidates|the party|a party|only those) ~ who <any>
  if you (voted|vote|back|support|believe) ~ <side> ~ (don t|do not|dont|shame|you deserve|hope you|this is|enjoy|unfriend|you got|idiot*|you are|you re) <any>
  (you ve|you have|they have|she has|he has|has|got) ~ our (support|vote|votes|backing|blessing)
  (good luck|well done|congratulations|congrats|proud) ~~ (standing|stand|running|campaign|elected|selected|candidacy) ~ (for|as|with) ~ <faction>
  (we|i|school|staff|governors) ~ (urge|ask|call on|beg|encourage) ~ (parents|families|everybody|everyone|all|you) ~ (to write|to vote|to sign|to email|to lobby|to demand|to tell) ~ <any>
  demand that ~~ (reversed|scrapped|stopped|restored|saved|funded|dropped)
  (get|vote|kick|throw|boot|chuck|turf|sling) (him|her|them|that lot|this lot|these people|the lot of them) out
  (don t|do not|never|why) ~ (give|gift|hand|allow) (that lot|this lot|them|him|her) ~ (another|four|five|more|a second) <any>
  (vote|voting) (accordingly|wisely|him out|her out|with your <any>|for the (party|candidate|future|people|ones|one)) | (come and|please) join (us|the campaign) | turn this <any> (red|blue|green|yellow|orange) | time for (a change|change|new blood|them to go|him to go|her to go)
  (had enough|enough is enough) ~~ (may|thursday|vote|ballot|polls|polling)
  (remember|remind them|show them|tell them|think) ~~ (polling day|ballot|when you vote|at the polls|on thursday|on may ##|on ## may|in may)`;

export const SPOKEN_OF =
  '<faction> | <politician> | councillor* | cllr | mp | polling day | polling station | ballot | general election | local election | elections | by election | vote | votes | voting | candidate | candidates | government | county council | town hall | council s';

/** The colours of teams and houses, and not a party: it is one where a vote is spoken of. */
export const OF_PARTIES =
  'party | parties | candidate* | election* | vote | votes | voted | voting | councillor* | council | councils | mp | mps | manifesto | poll | polls | polling | ballot* | seat | seats | campaign* | labour | tory | tories | conservative* | lib dem* | liberal* | snp | reform uk | politic*';

export const NAMED = '<faction> | <politician>';
