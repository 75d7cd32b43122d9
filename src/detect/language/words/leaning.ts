import type { Sets } from '../../../text/wording/wording.ts';

/**
 * What people take sides about in Britain, and the words in which they do: to urge, to blame, to praise, to belong. Gathered from
 * general knowledge of the news of recent years; no list was copied. It ages.
 */

/** Of the nation, and seldom a school's own affair: whatever judges beside it leans. */
const NATIONAL = `the government | this government | our government | a government | labour government | tory government | government s | governments | ministers | politicians |
  mps | children living in poverty | children in poverty | living in poverty | food bank britain | broken britain | net migration | mass migration | illegal migration | foreign aid | tractor tax | farm tax | prime ministers | this lot in power | the welfare state | benefits street | levellers | brexit | remainers | brexiteers | general election | local elections | by election | snap election | immigration | immigrants | migrants | asylum seekers | small boats | the boats | two child | benefit cap | benefits cap | bedroom tax | austerity | culture war* | gender ideology | trans rights | trans pupils | trans kids | trans children |
  palestine | palestinian* | gaza | israel* | ceasefire | genocide | zionis* | the occupation | independence ~~~ (scottish|scotland|wales|welsh|westminster) | (scottish|scotland|wales|welsh|westminster) ~~~ independence | independence (referendum|movement|march|now|campaign) | indyref* | another referendum | (vat|tax) on ~2 (fees|schools|education) | private school fees | inheritance tax | winter fuel | national insurance | ulez | low traffic | ltn | ltns | clean air zone | congestion charge | hs2 |
  pay (deal|offer|award|freeze|cut|cuts|restoration|dispute|erosion) | fair pay | funding (formula|crisis|gap|cuts|settlement) | school cuts | school funding | underfund* | academisation | academise* | forced academ* | privatis* | the schools bill | schools bill | this bill | votes at 16 | votes at sixteen | voting age | voter id | first past the post | proportional representation |
  climate (strike|deniers) | fossil fuel* | net zero | fracking | just stop oil | junior doctors | resident doctors | (teachers|nurses|doctors|bin|rail|train|bus|postal|firefighters|university) strike* | striking (teachers|nurses|doctors|workers|colleagues|staff|bin men|lecturers|drivers|members|cleaners) | on strike | strike action | strikers | walkout | walkouts | the picket | picket line* | pickets | industrial action | trade union* | badger cull | fox hunting | the monarchy | grammar schools | tuition fees | assisted dying | universal basic income | wealth tax | tax the rich |
  the right wing | right wing | left wing | the far right | far right | the hard left | fascis* | marxis* | capitalis* | the establishment | the elite | the hunting ban | the cap on benefits | levelling up | child poverty | cost of living crisis | tax cuts | tax rises | the budget cuts`;

/** A school has to do with them all year: only what urges or condemns beside them leans. */
const LOCAL = `save [our|the] <any> [<any>] (<kept>) | hands off [our|the] <any> | canvasser* | canvassing | the doorsteps | parliament | the commons | the lords | house of lords | the budget | councillors | spending review | the manifesto | manifestos | rosette* | council tax | our mp | your mp | my mp | local mp | every mp | the mp | education secretary | secretary of state | home secretary | prime minister | the pm | schools minister | education minister | health minister | chancellor | the dfe | department for education | westminster | whitehall | downing street | number ten | the eu | politician | climate (justice|emergency) | the council | county council | city council | town council | town hall | county hall | council s | councillor | councillors | cllr | the mayor | the mayor s | mayoral | sitting councillor | candidate | candidates | the polls | polling day | polling station | the ballot | the ballot box | ballot closes | election | elected | sats | ofsted | league tables | academy order | academy conversion | conversion to an academy | converting to academy | an academy | the academy plan | the merger | refugees | ukraine | russia | the union | neu | nasuwt | unison | gmb |
  housing estate | new houses | new estate | housing development | the development | bypass | relief road | planning application | planning permission | incinerator | quarry | phone mast | wind farm | solar farm | landfill | road closure | road closures | one way system | traffic scheme | school streets | green belt | green spaces | the closure | cuts | parking charges | the levy | bus cuts | library cuts | the scheme`;

/** What condemns or sends people into the street, whatever it stands beside. */
const FIERCE = `disgrace* | shame | shameful | shameless | shame on | (is|are|s|was|what|such|total|utter|complete|absolute|bad) ~1 joke | cruel | unfair | unjust | spite | spiteful | vindictive | wicked | immoral | insult | insulting | scandal* | outrage* | sick of | fed up | furious | fuming | appalled | appalling | disgust* | ashamed of | betray* | wreck* | ruined | ruining | destroying | destroyed | stole | stolen | robbed | robbing | hates | hate | despise* | liar | liars | lies | lying | lied | clueless | (got|have|has) ~2 clue | incompetent | useless | hopeless | out of control | out of touch | paying the price | paying for it | pay the price | madness | insane | disaster | catastroph* | shambles | beyond me | wake up | heartless | callous | war on | attack on | a tax on | failing our | failed our | failed us | let down | sold out | stitch up | scapegoat* | demonis* | shocking | shocked that | let them know | would rather | give them the time of day | conversion ~ sign | sign the sheet | in the foyer to stop | scraps | read in | sit in | megaphone* | chant | chanting | chants | hunger strike | blockade | starved | starving our | the reason your | the reason our | the reason we | bankrupt* | broken promise* | got things done | weak | spineless | gutless | pathetic | cowards | muppets | idiots | shower of | amateurs | nobody asked us | no one asked us | shout at | shouted at | heckl* | booed | rattled | condemn* | must be (lifted|stopped|scrapped|ended|banned|reversed|saved|funded|protected|axed|repealed) | should be (scrapped|ended|abolished|ashamed|reversed|axed|stopped) | danger to | menace | traitor* | tyrant* | dictator* | warmonger* | hypocri* | two faced | taking the mick | taking the mickey | slap in the face | kick in the teeth | make some noise | make them listen | make our voices | make yourselves heard | shoulder to shoulder | right to strike | why (have|has|had|did) ~1 (starved|cut|closed|nobody|no one) | crisis made | on their watch | blood on |
  boycott* | scrap | scrapped | scrapping | abolish* | repeal* | resist | oppose | opposing | opposed to | object to | objections | lodge an objection | must go | has to go | have to go | needs to go | must stop | has to stop | must end | has to end | must act | must pay | not in our name | hands off | we say no | say no | say yes | just say no | no to | yes to | yes vote | stand with | stands with | standing with | stand against | stand up to | stand up against | solidarity | fight | fighting | fights | fight back | marching | march for | march against | marched for | marched against | rally | rallies | demo | demonstration | protest | protesting | petition | placard* | demand | demands | demanding | enough of | enough is enough | had enough | deserve better | deserves better | deserve (a|an) ~1 (government|mp|council) | deserves (a|another|your|our) ~1 (term|vote|votes|support|chance) | four more years | five more years | another term | another five years | my vote | our votes | our vote | your vote | got my vote | has my vote | joining forces | share if | share this | please share and | if you agree | let (them|him|her|the <any>) have it | lobby (your|our|the|every|them) | lobbying | vote them | vote him | vote her | kick them out | boot them out | get them out | get rid of | they want to turn us | don t let | do not let | never forgive | never forget | will remember | remember that | remember who | blame | to blame`;

/** What praises or takes heart. */
const WARM = `deserves | fantastic job | great job | brilliant job | good job | doing a great | brilliant result | great result | amazing result | fantastic result | what a result | well done | congratulations | congrats | about time | at last | hopeful | hope at last | delighted | thrilled | over the moon | so happy | so pleased | thank goodness | thank god | got it right | getting it right | right thing | only way | the answer | on our side | is right | are right | backing | i back | we back | we support | i support | our support | full support | proud | right behind | hero | heroes | fantastic news | great news | the best thing | worst thing | the way forward | supporting the | supported the | the support was | with pride | wear your | badges | flags | honk | toot | wave your | now more than ever | now or never | need it now | needs it now | want it now | long overdue | come soon enough | time for (change|action|a rethink)`;

/** A place that is to be kept, and what is to keep it. */
const KEPT = `library | libraries | crossing | crossing patrol | lollipop | youth club | youth centre | children s centre | sure start | pool | baths | leisure centre | surgery | post office | bus | buses | bus route | park | green | fields | playing fields | woods | wood | hospital | fire station | police station | pub | school | nursery | special school | village hall | allotments`;

/** Named in a school's post at all they ask for a second look. */
const CAUSES = `brexit | brexiteers | remainers | rejoin the eu | net migration | mass migration | illegal migration | immigration | illegal immigrants | asylum seekers | deport (them|him|her|all|every|the lot|migrants|people) | deportation of | deportations | small boats | two child (cap|limit) | benefit cap | bedroom tax | austerity | culture war* | gender ideology | trans rights | free palestine | gaza | zionis* | indyref* | scottish independence | welsh independence | tractor tax | ulez | low traffic neighbourhood* | proportional representation | first past the post | net zero | just stop oil | extinction rebellion | fox hunting | badger cull | assisted dying | abolish the monarchy | republican movement | tax the rich | wealth tax | black lives matter | blm | all lives matter | far right | hard left | fascis* | antifa | (woke|anti woke) (agenda|brigade|nonsense|mob|left|warriors|culture|rubbish) | wokery | wokeness | levelling up | partygate | votes at 16 | nationalis* the | privatis* the | privatisation | sleaze`;

export const LEANING: Sets = { national: NATIONAL, local: LOCAL, fierce: FIERCE, warm: WARM, kept: KEPT };

export const NATIONS = '<national>';
export const LOCALS = '<local>';
export const BY_ITSELF: string = CAUSES;
export const FIERCELY = '<fierce>';
export const WARMLY = '<fierce> | <warm>';

/** A steer that names nobody, and campaigns for a place. */
export const STEERS = `
  (prime minister|education secretary|home secretary|health secretary|foreign secretary|secretary of state|chancellor|education minister|schools minister|first minister|minister|mayor|mp|council leader|council|government|party leader) ~1 (has|have|had|s|who has) ~1 ~1 (never|not once) ~1 (set foot|been|visited|met|taught|stood|spent|read|worked|seen|spoken|run|had to) ~
  (we|this country|britain|england|scotland|wales|the uk) (need|needs|could do with|want|wants|deserve|deserves|could use) ~4 (man|woman|leader|leaders|president|government|people|somebody|someone) ~1 (like (him|her|that|them|those)|of (his|her|their) (sort|kind|stamp)) ~1 (over here|here|in charge|in this country|in number ten|in downing street|running (things|this country|us)|at the top)
  (walking|walk) out ~~ (signs|placards|banners|who s in|join us|spread the word) ~
  (object|objecting|objections) (online|by|before|now|here|to the plan|to the council) ~
  (count on|counting on|rely on|relying on|grateful for|hope for|hoping for|ask for|asking for|earned|deserve) ~1 your (vote|votes)
  (name|names|candidates) on ~2 (ballot|ballots|ballot paper|ballot papers|thursday s paper|voting paper) ~
  (not|isn t|never|without being|don t (want|like) to be|no) ~1 political (but|just|only|however) ~
  (##|ten|twelve|thirteen|fourteen|fifteen) years of (one|that|this|the same|them|their) ~1 (lot|party|government|rule|shower)
  (standing|stand|fighting|fight|striking|strike|walking out) ~1 for (our|their|your|fair|better) ~1 (pensions|pension|pay|jobs|rights|members|conditions|workload) ~ | (say|saying|vote|voting) no to ~2 (conversion|academisation|merger|trust|academy|restructure) ~
  (more|fewer|most|all|if only) politicians (were|are|was|like|should|would|had) ~ | (i wish|if only|we need) ~1 (more|fewer|better) (politicians|mps|councillors|ministers) ~
  you voted for (it|this|him|her|them|that) | (i|we) told you so ~~ (brexit|vote|government|tories|labour|council)
  (sack|ditch|dump|bin|oust|boot out|kick out|get shot of|see the back of|wave goodbye to|say goodbye to|rid of|turf out) (this|the|that|our|these) ~2 (council|government|mp|lot|councillors|tories|party|shower|administration|cabinet)
  vote (<any>|<any> <any>) (on thursday|on polling day|this thursday|next thursday|in may|on ## may|on may ##|in the by election|in the election) ~
  petition ~~ (names|signatures|signed so|ignore|ignored|back|reinstate|keep|save|open) ~
  (joke|insult|shambles|disgrace|travesty|farce|mess) of a ~1 (budget|government|council|minister|policy|bill|speech|plan|party|campaign|mp) | not (a|one) (penny|pound) ~1 for (schools|our schools|children|education|send|teachers|nurses) ~
  (keep|get) ~1 (politicians|ministers|ofsted|the government|councillors) out of ~ | (nominate|nominated|nominating|adopt|adopted) ~4 as ~3 candidate ~
  (don t|do not|nobody|no one) ~1 (want|wants|need|needs|asked for) ~1 (free school|academy|incinerator|bypass|mast|estate|low traffic|ulez|merger|trust) ~
  (please|do|also|strongly|at least) consider (voting|<any> <any> (on (thursday|polling)|for (mayor|council|mp)|at the|in the (election|ballot)|when you)) ~ | (live|lives|vote|voters|residents|neighbours|anyone) ~4 ward ~~ (consider|vote|back|support|thursday|him|her)
  (vote|voting|voted) (independent|for the independent|for an independent|tactical|tactically) ~
  (the right|the wrong|right|wrong) (call|decision) ~2 (leaving the eu|brexit|on brexit|to leave the eu) | (leaving|rejoining|joining) the eu (was|is|would|will) ~
  (tory|labour|lib dem|government|ministerial|westminster) (sleaze|cronies|cronyism|scandal|lies|cuts|chaos|mess|austerity|spin|waste|u turn|u turns|incompetence)
  (spin|lies|propaganda|nonsense|rubbish) (from|by|put out by) (county hall|town hall|the council|the government|ministers|westminster|whitehall|the dfe)
  (should|ought to|needs to|wants to) try (running|working|teaching|living|feeding|surviving) ~ | (wouldn t|would not|couldn t|could not) last (a|one|five|two|half) ~1 (day|minutes|week|hour|term) (in|at) ~
  (anti racism|anti fascist|anti austerity|pro palestine|pro israel|stand up to racism|trade union|may day|climate|women s|trans rights|reclaim the night|people s) (march|rally|demo|protest|vigil|assembly) ~
  (leaflets|leaflet|doors|streets|posters|canvassing|campaigning|canvassed|campaigned|phone calls) ~~ (candidate|party|labour|tory|green|reform|lib dem|snp|plaid|campaign team)
  (net zero|ulez|brexit|immigration|woke|wokeness|austerity|vat|the budget|inheritance tax|rejoining|independence|devolution|nationalisation|privatisation) ~1 (is|will|would|has|was|ll|s|are|have) ~1 (the reason|going to|gonna|bankrupt*|ruin*|wreck*|kill*|cost*|destroy*|save|saving|to blame|why|a con|a scam|a joke|working|broken|closing|crippl*|finish*)
  (i|we) stand (with|by|behind|alongside) (the|our|all|every) <any> | no <any> no (food|future|peace|justice|vote|pay) ~
  (march|marching|marched) (on|in|through|to) (london|westminster|parliament|downing street|whitehall|trafalgar square|town hall|cardiff|edinburgh|manchester) ~
  (say what you like about|love him or hate him|love her or hate her|credit where it s due|at least) (boris|farage|nigel|maggie|thatcher|corbyn|keir|rishi|liz|jeremy|trump|sunak|starmer|theresa) ~
  selfie with (sadiq|keir|rishi|boris|nigel|farage|kemi|ed davey|corbyn|jeremy|andy burnham) ~ | (third|fourth|fifth|second|another) term ~~ (mayor|mp|number ten|sadiq|boris|keir|him|her|in there)
  get in there ~~ (term|mayor|majority|seat|ward)
  (bring|get|send|kick|keep) (boris|farage|nigel|corbyn|keir|rishi|starmer|sunak|kemi|sadiq) ~1 (back|in|out|home|packing)
  (gender|trans|woke|lgbt|climate|net zero) (nonsense|rubbish|agenda|madness|lobby|brigade|hoax|hysteria) ~
  (put|place|pop|mark) [a|your|the|an] (tick|cross|x) ~ | (tick|mark) (yes|no) ~ | (which|what|whose) box ~2 (tick|cross|x|mark|put|go) ~
  (sad|happy|good|great|dark|bad|black|glorious|proud|fantastic|terrible|brilliant|wonderful) (day|night|morning) for (britain|the country|our country|england|scotland|wales|democracy|education|the nhs|the uk|socialism|conservatism)
  (elected|electing|voted in|put in charge) (a|the|this) ~1 (bunch|shower|load|liar|clown|clowns|fool|convict|conman)
  (walked|walk|walking|walks) out (for|over|in protest|against|in support) ~
  (fund|save|properly fund) our (schools|hospitals|libraries|nhs|teachers|children|future) ~
  (schools|books|teachers|jobs|homes|bread|children|kids|hospitals|welfare|nurses|people|peace|feed ~2) not (bombs|bullets|war|weapons|warfare|tanks|profit|profits|tax cuts|borders|kings) ~
  (stop|scrap|fight|halt|oppose|block|reject) the (merger|closure|closures|cuts|academisation|bypass|incinerator|sell off|demolition|bill|tax|levy|takeover|privatisation|redundancies) ~
  (support|back|oppose|backing|supporting|opposing) the (ulez|bypass|strike|strikes|strikers|clean air zone|ltn|ltns|expansion of|closure|walkout|boycott|picket|march|protest|amendment|bill|ceasefire|uprising|campaign (to|for|against)) ~
  (won t|will not|not|never|not going to) be (supporting|voting|backing) ~
  (add|put|sign) your (name|names) (here|now|below|to|at|if) ~
  (we|i|school|governors|heads|staff) (endorse|endorsed|condemn|condemned|denounce|demand|demanded|deplore|call on the|called on the|urge the|reject) ~
  (sign|signed|signing|endorse|endorsed|join|joined|joining) ~4 (open letter|letter) ~~ (government|minister|mp|council|prime minister|telling|demanding|condemning|calling|secretary)
  (polling station|polls|ballot box|polling booth|vote) ~~ (right thing|what s right|what needs doing|you know what|thing for our|best for our|with your heart)
  (off to the|at the|down at the|cheer* on ~3|nerves at the) (count|election count|hustings) ~3 (cheer|candidate|rosette*|tonight|party|with) ~ | rosettes on ~ | off to the count ~
  (flying|raising|wearing|wear) (the|a|your) (red|blue|orange|black|yellow|union|palestin*|pride|israeli|rainbow) [<any>] (flag|ribbon|ribbons|on) ~~ (council|protest|solidarity|show them|support|against|closure|back over|again at last)
  wear <any> ~~ (show the council|show them|tell the council|in protest|in solidarity|won t accept|will not accept|against the)
  (finally|at last) ~1 (they|he|she) (re|are|is|s|ve|have|has) (gone|out|resigned|lost|been kicked) ~
  (thirteen|fourteen|twelve|ten|five|13|14|12) years (of|and) ~4 (gone|cuts|neglect|lies|misery|austerity|failure|them|that lot|chaos|mess) ~
  (which|what) (party|parties|candidate|candidates|side|politicians|mp|councillor|lot) ~ (closed|cut|cuts|voted|promised|funded|built|saved|scrapped|stood|stands|cares|listened|replied|answered|turned up|delivered|lied|broke|took|gave|ran|left|axed|sold|has|have|had|will|would|wants|did|does) ~
  (only|just) one of ~2 (candidates|parties|councillors|politicians) ~
  (only|just) one (candidate|party|councillor|name on the ballot) ~
  (the|this|our) (government|ministers|dfe|council|mp|chancellor|pm|prime minister) ~1 (must|should|ought to|needs to|need to|has to|have to) ~
  (choose|pick|back|vote for|elect|support|go for|want) (the one|the ones|somebody|someone|the candidate|the people|the person|those|a leader|leaders) (who|that|with) ~
  (look|think|thought) ~2 (hard|carefully|long and hard|again|twice|before) ~~ (vote|voting|polls|ballot|polling|election|booth|cross)
  (before|when) you (vote|go to the polls|go and vote|cast your vote|head to the polls|are in the booth|re in the booth|mark your) ~
  (get|getting|help get|see|want to see|let s get) ~3 elected ~
  (get|getting) <any> <any> ~1 (into|on to|onto|back into|back on) ~1 (council|parliament|town hall|holyrood|senedd|number ten)
  (get out and vote|get your vote out|use your vote wisely|vote for change|use your vote to|make your vote count) ~
  (we|you all|they|all|i) know (where|which way|who|how) ~3 (cross|vote|votes|voting) ~
  (four|five|another four|another five|## more) (more) years ~
  (put|let|letting|vote|voted|hand|handed|elect|elected|kick|boot|throw) ~4 (that lot|this lot) ~1 (in|back|out|again|power|another)
  (put|send|keep|want|get|got|have|has|let|letting|hand|handed|give|gave|elect|elected|teach|show) ~4 (the blue lot|the red lot|blue lot|red lot|yellow lot|the blues|the reds|the yellows|the greens|turquoise lot) ~1 (in|back|again|out|power|lesson|a)
  (never|don t|do not|dont|can t|cannot|how can anyone|why would anyone) ~1 (vote|voting|trust|forgive) (blue|red|green|yellow|turquoise|tory|labour|reform|that lot|this lot)
  (m|am|is|are|s|re|who is|who s) standing (for|in|as) (the|our|my|a|your|election|mayor|council|parliament|local) ~
  (s|is|been|are|was|were|get|gets|got|be|re) (deselected|unseated|voted out|swept to power|swept back) ~
  (held|won|lost|took|retained|holds|wins|take|gained) ~1 (the|our|their|his|her|its) (ward|seat|council|constituency|majority|by election) ~
  (good luck|fingers crossed|best of luck|rooting|every success|wishing) ~~ (mayor s race|mayoral|by election|election|polls|ballot|council seat|the seat|the count|the ward|count tonight)
  (send|give) (westminster|the council|the government|them|ministers|the mp|our mp|councillors) a (message|bloody nose|lesson|piece)
  things can only get better ~
  (save|keep|defend|protect|fight for|fighting for) (our|the|your|<any>) ~2 <kept> ~2 (open|petition|campaign|meeting|from|sign|now|council|closure|developers)
  (keep|kept) ~4 (open|public|free|in public hands|local) ~~~ (sign|email|write|tell|council|councillor|join|march|meeting|petition|campaign|fight)
  (sign|signed|email|emailed|write|writing|wrote|written|tell|telling|told|ring|ringing|lobby|tweet|contact) ~4 (mp|mps|minister|councillor|councillors|peer|peers|secretary|council|government|prime minister|chancellor|mayor) ~~ (is a|not to|enough|joke|disgrace|hurt*|unfair|wrong|demand*|why|how angry|how you feel|no|say so|what you think|reverse|scrap|save)
  (write|email|lobby|tell|ring|complain to) (your|our|their|a|every) (mp|mps|peer|peers|councillor|councillors|lords) ~1 (today|now|please|and|before|about|at)
  (sign|signing|join|form|forms|sheet|template|letter) ~~ (to|and) (stop|block|fight|oppose|save|object to|halt|defeat) the ~4 (estate|houses|houses|development|plan|plans|scheme|closure|closing|bypass|road|cuts|sale|merger|mast|quarry|incinerator|charges|changes|proposal|proposals|bill)
  (stop|block|fight|oppose|save|halt|beat|defeat|against) the ~4 (estate|development|scheme|closure|bypass|cuts|merger|mast|quarry|incinerator|charges|proposal|proposals|bill|demolition|academy) ~~ (sign|join|meeting|placard*|banner*|forms|petition|join us|come|bring|leaflet*)
  (turn|turning|force|forcing|forced|push*|sell*) (us|our school|this school|schools|every school) ~2 (into|to become|become|to) (an academy|academies|a trust|academy|privatis*)
  (off to|see you at|going to|heading to|at|join|come to|coming to|bus to|banner for|banners for|placards for|who s coming to|back from|proud to be at|proud of everyone at) (the|a|this|our|today s|tomorrow s|saturday s) ~3 (rally|demo|protest|climate strike|picket|picket line|counter protest|vigil for (gaza|palestine|israel))
  (banner*|placard*) ~~ (march|strike|rally|protest|demo|picket|climate|town hall|council|parliament)
  (<any> voted|who voted|they voted|voted) (against|to cut|to scrap|to close|to end|to axe|down) ~4 (free school meals|school meals|meals|funding|pay|children|schools|nurses|crossing|library|buses|youth|breakfast) ~
  (our children|the children|children|they|kids|pupils|our kids) (are|re) more than a (score|number|test|grade) ~
  (tax|levy|charge) on (the poor|working people|working families|families|drivers|motorists|aspiration|the elderly|learning|education|small) ~
  <any> out now ~
  (i ll|we ll|you ll|they ll|we will|i will) be (voting|backing|campaigning) ~
  (vote|voting) yes ~1 (to|for) ~2 (strike|action|industrial|merger|change|independence)
  (bring back|bring in|introduce|lower|raise|scrap|ban) ~2 (the cane|national service|hanging|corporal punishment|grammar schools|voting age|smacking|private schools|hunting|immigration|the burka|the burqa|zoos)`;

/** Where somebody plays. */
export const ON_THE_WING =
  '(goal|goals|cross|crosses|striker|strikers|midfield|defender|winger|football|hockey|lacrosse|netball|rugby|match|pitch|ball) ~~~ (left|right) wing | (left|right) wing ~~~ (goal|goals|cross|crossed|striker|scored|football|hockey|match|pitch|ball|tackle|header)';

/** What is learned, held among ourselves, told of an office, or refused on both sides. */
export const UNLEANING: string = `
  ${ON_THE_WING} | (which|what|whose) ~1 (book|story|author|poem|pet|name|song|film|flavour|design|lunch|pudding|charity|mascot|picture|painting|recipe|costume|tree) ~1 (gets|has|wins|will get|earns) ~1 (your|my|our|the) vote |
  (year ##|year ##s|y##|#[a-z]|pupils|students|children|class) ~4 (explain*|compared|discuss*|studied|found out|modelled|acted out) ~ | (book|author|song|story|photo|name) of the (year|week|term|month) | from (six|seven|eight|nine|ten|eleven|twelve) year olds |
  lesson | lessons | learn* | taught | history | geography | citizenship | british values | parliament week | debate | debates | debated | debating | debaters | argued for | suffragette* | romans | viking* | victorian* | tudor* | ww1 | ww2 | world war | century | chartist* | ancient | medieval | civil war | remembrance | studied | studying | exam | gcse | a level | coursework | essay | worksheet | homework | assembly on | role play | pretend* | imaginary | mock | invented |
  school council | student council | eco council | pupil parliament | youth parliament | house captain* | head girl | head boy | prefect* | parent governor* | staff governor | house points | bowling | class vote | pet | mascot | reading challenge | award | awards | competition | finalist* | shortlist* | talent | bake off | costume* | favourite | display on | on display | s display | called off | suspended | open as usual | will be open | we are open | re open | persuasive |
  politically neutral | impartial | neutral | not tell you how to vote and | political views | every party | any party leaflets | no party | both sides | all sides | all parties | all candidates | each candidate | ourselves as | register to vote | registering to vote | photo id | will be used as | is used as | being used as | in use as | closed to pupils | school is closed | school will be closed | will let you know | we will tell families | no change | arrangements | which classes | classes will | classes can | inset day | statutory`;

/** Holders of office who take part in politics, with a name. */
export const OFFICES = `lord (blunkett|kinnock|heseltine|prescott|adonis|mandelson|hague|cameron|baker|knight) | cllr <any> [<any>] | councillor for <any> | councillor <any> [<any>] | <any> mp [<any>] | mp <any> | (our|local|the|your|former) mp [<any>] <any> | mp for <any> | baroness <any> | (shadow|former) [<any>] [<any>] (secretary|minister|chancellor) | (education|home|foreign|health|culture) secretary | secretary of state [for <any>] | leader of the (opposition|council) | opposition leader | prime minister | deputy prime minister | first minister | chancellor of the exchequer | (schools|education|children s|health|early years|sports) minister | minister (for|of) <any> | labour peer | tory peer | home secretary | party leader | member of parliament | councillors`;

/** What thanks them or is glad of them. */
export const GLAD = `(nice|good|sweet|lovely|decent|big|great) of | thank* | grateful | thrilled | delighted | honoured | honour | privilege | pleased | lovely to | great to | good to | great to have | good to have | lovely to have | wonderful to | fantastic to | brilliant to | pleasure | proud | kind | kindly | retweet* | shared our | liked our | mentioned | mention | praised | support from | supported by | hard work | generous* | chatting | joined us | visiting | special guest | wow | amazing to | photo | pictured | selfie | on a panel | alongside | welcome | welcomed | congratulat* | best wishes | well done | good luck | meet | met | lovely morning | lovely afternoon | lovely visit`;

/** Somebody is made fun of as a figure. */
export const LIKENED =
  '(cartoon|cartoons|caricature|caricatures|puppet|puppets|mask|masks|effigy|impression|lookalike|cut out|portrait|drawing|costume) ~ (of|as) | dressed [up] as | impersonat*';

/** Told neutrally: asked and answered. */
export const ASKED =
  'school council* | pupil council* | eco councillor* | asked | answered | answers | questions | question | quizzed | grilled | interviewed | how a bill | becomes law | her job | his job | what an mp does | what a councillor does | democracy | how laws | wrote to | written to | letter to | letters to | imaginary | lesson | history | learn* | debated | debating | (our|class|school|mock|pupils|children s|year ##|a) ~1 (debate|debates) | parliament week';

/** What is counted when people vote, or looked for the morning after. */
export const COUNTED =
  'vote | votes | voting | voted | polls | polling | polling station | polling day | ballot | election | elections | result | results last night | last night s result | cross | four more years | candidate | landslide | majority | exit poll | swing';
/** Where the school or its teams have colours and results of their own. */
export const OWN_VOTES =
  'sports day | house | houses | team | teams | league | school council | match | score | gcse | a level | competition | award';
