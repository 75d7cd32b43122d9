import type { Sets } from '../../../text/wording/wording.ts';

/**
 * Ill will by its signs alone, each a wide field of words: who is meant, what scorn, harm, desire and exclusion are spoken in, and what
 * goes with them. One sign says little; two of different fields near each other say it mostly, unless what is told is a school's news.
 * After the fields of a thesaurus (folly, badness, ugliness, uncleanness, killing, wounding, punishment, desire, exclusion); gathered
 * from general knowledge, no list was copied.
 */
export const ILL_WILL: Sets = {
  you: 'you | u | ya | youre | ur | your | yours | youll | youve | yourself | yourselves | yous | yer',
  she: 'he | she | they | him | her | them | his | their | hes | shes | theyre | himself | herself | whoever | somebodys | someones',
  role: `teacher | teachers | head | headteacher | headmaster | headmistress | deputy | principal | governor | governors | ta | tas | staff | receptionist | reception | secretary | office woman | caretaker | site manager | cook | cooks | dinner lady | dinner ladies | lollipop man | lollipop lady | lollipop woman | crossing man | coach | coaches | ref | referee | linesman | umpire | goalie | keeper | captain | tutor | senco | nurse | librarian | technician | bursar | ceo | trustees | inspector | inspectors | sub | supply | student teacher | nqt | nqts | ect | ects | vicar | mr <any> | mrs <any> | ms <any> | miss <any> | dr <any> | sir | miss |
    woman | women | man | men | bloke | blokes | fella | chap | lady | ladies | girl | girls | boy | boys | lad | lads | lass | kid | kids | child | children | brat | mother | mothers | father | fathers | mum | mums | dad | dads | parent | parents | family | families | neighbour | neighbours | driver | drivers | people | person | human | couple | son | daughter | brother | sister | husband | wife | pta | year ##s | yr ##s | pupils | students | choir | lot | everyone on`,
  /** Nobody is called so but in scorn. */
  called: `arsehole* | airhead* | arselicker* | backstabber* | baldy | baldie | bampot* | beardy | bellend* | berk | bighead* | bigot | bigots | blockhead* | blubber | boneheads | bonehead | bozo* |
    buffoon* | busybod* | cheapskate* | chav* | cockwomble* | coward | cowards | cretin* | crook | crooks | crybab* | deadbeat* | degenerate* | dickhead* | dimwit* | dingbat* | dipstick* | divs |
    divvy | doofus | dork | dorks | doylum | dullard* | dumbass* | dumbo* | dunderhead* | dweeb* | (fat|ugly|filthy|bloody|you) (dyke|dykes) | eejit* | fascist* | fatso | fatty | fatties | fathead* | feminazi* | four eyes |
    freakshow | gasbag* | gimp* | git | gits | gobshite* | goons | gormless | halfwit* | harpy | harridan* | headcase* | hypocrite* | idiots | idiot | imbecile* | ingrate* | inbred* | jobsworth* |
    karens | knobhead* | know nothing* | layabout* | lesbo* | lezza* | liar | liars | loony | loonies | loser | losers | lowlife* | lowlives | minger* | moron | morons | mongrel* | munter* |
    muppet | muppets | nincompoop* | ninny | ninnies | nitwit* | nobodies | nonce* | nonentit* | numbskull* | numpt* | nutcase* | nutjob* | nutter | nutters | oik | oiks | oddball* | paedo* |
    parasite | parasites | pervert* | perv | pervs | pillock* | pipsqueak* | pleb | plebs | plonker* | pond life | pondlife | poser | posers | prat | prats | psycho | psychos | psychopath* |
    quitters | racist cow | ratbag* | roaster | roasters | sadist | sadists | saddo* | scab | scabs | scrote* | scrounger* | scrubber* | scum* | shirker* | simpleton* | sicko* | sickos | skiver* |
    slacker* | slaphead* | slapper* | slimeball* | slob | slobs | snob | snobs | snitch | snitches | sociopath* | sourpuss | sponger* | thicko* | thug | thugs | toady | toadies | toerag* |
    tosser* | tosspot* | troglodyte* | trollop* | troublemakers | turd* | twat* | twerp* | tyrant* | upstart* | vermin | wallies | waster | wasters | waste of skin | waste of oxygen | weakling* |
    weirdo* | whinger* | wimp | wimps | windbag* | wife beater* | wuss | yokel* | zombie teachers | back stabber | back stabbers | skank | skanks | scruffbag* | nonces | slags | turds | toe rag |
    toe rags | arse wipe | know it all | know it alls | busy body | job s worth | brown nose* | creeps | sheeple | lefty loon* | tree huggers | smart arse | smart arses | smartarse* | motormouth |
    big mouth | bully boy | child abuser | child abusers | wrong un | wrong uns | battleaxe | battle axe | old hag | lardarse | lard arse | tub of lard | lummox | muppetry | yobbos |
    waste of a (salary|teacher|wage|school|human|skin|good|brain|life|uniform|haircut) | bunch of snowflakes | little snowflakes | you snowflakes`,
  /** It is said of people in scorn, and of things in plain speech. */
  scorned: `abysmal | backstabbing | back stabbing | backward | bigoted | bitter | bone idle | boring | brain dead | braindead | brainless | clueless | corrupt | cowardly | creepy | crooked | cruel |
    deluded | demented | deranged | despicable | disgraceful | disgusting | dishonest | dopey | dozy | dumb | evil | fat | feckless | feral | foul | ghastly | gobby | greedy | grotesque |
    gutless | heartless | hideous | hopeless | horrible | horrid | hypocritical | idiotic | idle | ignorant | illiterate | incompetent | inept | jumped up | lazy | loathsome | malicious | manky |
    mentally ill | mental case | minging | moronic | mouthy | nasty | negligent | obese | obnoxious | odious | out of (your|his|her|their) depth | overpaid | pathetic | perverted | poisonous |
    pompous | power mad | prejudiced | rancid | rat faced | repulsive | revolting | robbing | rotten | sadistic | sanctimonious | selfish | senile | shameless | shambolic | sick in the head |
    sickening | smarmy | smelly | smug | snotty | sneaky | spineless | spiteful | stinking | stuck up | stupid | thick | third rate | toxic | twisted | two faced | ugly | unhinged | unfit |
    useless | vicious | vile | vindictive | weird | work shy | workshy | worthless | gross | skanky | slimy | sleazy | seedy | dodgy | scruffy | speccy | balding | lanky | dumpy | frumpy |
    flabby | wrinkly | cross eyed | buck toothed | dwarf | midget | waddling | slow in the head | not right in the head | not the full shilling | not all there | off (his|her|their|your) rocker |
    thick as | wet behind the ears | past it | over the hill | waste of space | half a brain | half a brain cell | brain cell | brains of | brain of | iq of | collective iq | intelligence of |
    personality of | charisma of | dumb and dumber | tweedledum | laurel and hardy | stinks | stink | reeks | reek | hitler | heil | gestapo | nazis | concentration camp | prison camp | stalin |
    dictator | trunchbull | makes me sick | make me sick | made me sick | turns my stomach | turn my stomach | skin crawl | an excuse for | excuse for a | glorified | playing at being |
    pretending to be a | joke of | poor excuse | old bag | old bat | old boot | old crone | old cow | old goat | old fossil | old fart | boring old | full of yourself | full of themselves |
    full of himself | full of herself | drunkard | alcoholic | a drunk | a thief | thief | a crook | a liar | a bully | a nazi | a fool | fools | a clown | a disgrace | a coward | a fraud |
    frauds | a cheat | cheats | a witch | a pig | a cow | a snake | a rat | a weasel | a hypocrite | racists | a racist | scumbags | a menace | a waste | a failure | failures | an embarrassment |
    embarrassments | despise | loathe | detest | hate your | hate you | hate him | hate her | half wits | dense | thickest | ugliest | stupidest | dumbest | fattest | laziest | smelliest |
    not fit to | unemployable | too stupid | too thick | too lazy | too fat | wouldnt trust | lining (his|her|their|your) pockets | in on it | fleecing | robbed | wet lettuce | waste of time and |
    shut up | pipe down | shut your | clear off | shove it | stick it up | stuff your | kiss my | bite me | drop dead | get stuffed | do one | bog off | dog to your school | wee on | spit on |
    urinate on | make me puke | makes me puke | makes me vomit | make me vomit | want to vomit | want to puke | lying to | lying through | silly little | so annoying | so irritating | so dense |
    so dumb | no taste | bore for england | bores for | send a glass eye | send (you|us|me|anyone|anybody) to sleep | out of their minds | out of his mind | out of her mind | no brain |
    no brains | no shame | no spine | no manners | no decency | no morals | a nasty piece | lower than | couldnt care less about | think you re better | think youre better | thinks hes better |
    thinks shes better`,
  /** What the body suffers, and by what. */
  blow: `punch | punching | punched | slap | slapping | slapped | smack | smacking | smacked | thump | thumping | batter | battering | battered | deck | decking | decked | lamp | lamping | chin |
    chinning | sparking | shank | shanking | shanked | stab | stabbing | stabbed | strangle | strangling | throttle | throttling | drown | drowning | drowned | hanged | lynch | lynching |
    crucify | crucified | headbutt | headbutting | kneecap | glassed | bottled | bullet | gunned | slaughter | slaughtered | throat | jaw | skull | kneecaps | nose broken | broken nose |
    black eye | thick ear | bleed | bleeding | a e | ambulance | intensive care | crutches | morgue | coffin | funeral | six feet | flat out | lay out | lay (him|her|them|you) | flatten |
    flattening | rip (his|her|your|their) | tear (his|her|your|their) | torn apart | bonfire | torched | arson | petrol | up in flames | up in smoke | bricked | tyres | keyed | slashed | blade |
    baseball bat | crowbar | acid | noose | gallows | firing squad | against a wall | lined up | put down | stringing up | horsewhipped | whipping | flogging | birch | kicking | pasting | hurt |
    suffer | suffers | choke | chokes | rot | rots | cancer | heart attack | run over | reverses | mown down | at birth | aborted | still alive | jump off | end it | end up in | smash your |
    smash his | smash her | smash their | smash him | smash you | break your | break his | break her | break their | kick your | kick his | kick her | head in | face in | knock you | knock him |
    knock her | knock them | knock your | knock his | your brakes | his brakes | her brakes | about brakes | put a match | legs broken | broken legs | up against a wall | a bullet in |
    to hospital | in the hospital | in a wheelchair | off a cliff | under a bus | under a train | a car crash | a brick through | bricks through | battle your | ring your neck | wring |
    in the ground | to pieces | limb from limb | gut you | gut him | finish you | finish him | finish her | sorry for yourself | own blood | kill you | kill him | kill her | kill them |
    your throat | your windows | house burns | wet himself | be breathing | refereeing again | teaching again | walking again | work again | a good hiding | a right hiding | good beating |
    hang (you|him|her|them|yourself|urself|himself|herself) | dead meat | wind up dead | left for dead | bleed out | burn in | burns to | burn to | burn down | burns down | set fire | set light |
    torch your | torch his | torch her | your teeth | his teeth | her teeth | shoot (you|him|her|them|the lot) | want shooting | wants shooting | needs shooting | need shooting | be shot |
    been shot | get shot | in front of a (train|bus|car|lorry|tram) | in front of the (train|bus) | under the train |
    (break|smash|snap|kick|punch|rip|cut|slit|crush|bust|cave|knock|stamp on|tear|pull|twist|shave) ~2 (your|his|her|their|ur|that) ~1 (arms|arm|legs|leg|neck|face|head|teeth|nose|fingers|jaw|ribs|skull|hair|throat|windows|car|tyres|eyes|ears|phone|glasses|kneecaps) |
    ripped out | kicked in | smashed in | pushed off | pushed under | shoved under | into next week | black and blue | a right seeing to | a seeing to | put through | unconscious | knocked out |
    spark out | in a body bag | in a ditch | on life support`,
  /** It is to come, or is wished. */
  bodes: `next time | one more time | again and | better not | better hope | better watch | best watch | had better | just wait | wait till | wait until | watch out | watch your | watch yourself |
    hoping | wishing | pray | praying | deserve | deserves | should be | should of | should have | shouldve | ought | im gonna | gonna | gon | im going to | id love | tempted to | love to |
    swear | swear down | someone should | somebody should | someones | somebodys | someone s | anyone who | whoever | on sight | dark night | dark alley | dark road | after school | at the gates |
    at the gate | my lads | my brother | my brothers | my cousin | my cousins | my mates | my husband | my dad | my fella | our dave | coming down | coming up | coming round | coming for |
    come down | come round | paid a visit | pay a visit | dealt with | deal with | sort him | sort her | sort them | sort you | know where | know which | found out where | never again | wont be |
    karma | gets what | get what | done for | be sorry | regret | time im | every time i see | want to | wanna | dying to meet | funny thing about | would be a shame | be a shame |
    when you least | least expect | do us a favour | favour and | hope (you|he|she|they|your|u|ur|his|her|their|that|the|it|someone|somebody|whoever) |
    wish (you|he|she|they|your|u|someone|somebody) | on your own | in the dark | (if|when|next time|every time) i (see|catch|find|ever) | told my * | the next one | bumps into | bump into |
    steps foot | step foot | sets foot | one day | one of these days | dont make me | make me | nobody would |
    (you|he|she|they|u|lot|one of you|people) (should|ought|needs|need|deserve|wants|want|shoulda) | (ill|i will|i ll|im gonna|well|i could|i d|id|i would) (happily|gladly|love|personally) |
    (youll|hell|shell|theyll|ull|you will) (be|end up|find|get|need|wish|wake up) | why are you (still|even) | not messing | im not joking | i m not joking | not even joking | gonna get |
    getting your | getting his | getting her | ur getting | youre getting | u better | dont come in | dont show | ever lays | lays a finger | lay a finger | lays a hand | touches | comes near |
    goes near | upsets | grassed | snitched | grasses | start varying | vary | varying | lucky i | lucky we | hes lucky | shes lucky | theyre lucky | be grateful i | if i had my way |
    in the old days | came this close | this close to | itching to | give me five minutes | give me two minutes | five minutes alone | hold me back | try it | just try`,
  /** Whoever is spoken of as one of a kind. */
  kind: `foreigner* | foreign | immigrant* | immigration | migrant* | asylum | refugee* | illegals | gypsy | gypsies | gypo* | traveller* | caravans | roma | romanian* | bulgarian* | albanian* |
    polish | ukrainian* | lithuanian* | syrian* | afghan* | iraqi* | somali* | nigerian* | african* | bangladesh* | pakistan* | indian | indians | asian* | arab* | muslim* | islam* | mosque |
    jew | jews | jewish | catholic* | hindu* | sikh* | burka* | burqa* | hijab* | headscarf | headscarves | turban* | black kids | black people | blacks | coloured | ethnic* | our people |
    our own | accent | accents | gay | gays | gayness | lesbian* | lesbo* | queer* | homosexual* | lgbt* | pride month | trans | transgender | drag queen* | pronouns | two mums | two dads |
    two mummies | two daddies | disabled | disabilities | handicapped | cripple* | wheelchair* | autis* | adhd | sen kids | send kids | special needs | special school | downs | deaf | stammer* |
    epileptic | mentally ill | learning difficulties | dwarf* | midget* | old people | old women | old men | too old | pensioner* | pregnant | maternity | single mum* | benefits | council house* |
    council estate* | estate kids | female | lady driver* | diversity | box ticking | ticks a box | tick a box | tick box | quota | every gypsy |
    half of (bangladesh|romania|poland|pakistan|africa|india|syria|albania|nigeria) | brown and female | black and female | on the boat | the boat you | off the boat | dinghy | dinghies |
    small boats | old folk | a muslim | a gay | a black | an asian | a jew | a pole | blind kids | deaf kids | wheelchair kid | foreign kids | woman head | a lesbian | a trans`,
  /** It shuts out, or holds in contempt. */
  against: `shouldnt be | should not be | shouldnt have | shouldn t | shouldnt | not allowed | oughtnt | ought to be | dont belong | doesnt belong | belong in | belongs in | dont want | dont need |
    no thanks | no thank you | not welcome | keep them | keep that | keep it away | keep away | kept away | out of our | get them out | kick them out | send them | sent back | send back |
    back on the | go back | went home | round up | rounded up | deport* | ban the | ban them | banned from | ruin | ruins | ruined | ruining | spoil* | swamped | overrun | flooded | filled with |
    too many | taking over | taken over | take over | nice families | gone downhill | downhill | where are our | where are all our | our jobs | our places | our houses | come first | comes first |
    corrupt* | pervers* | pervert* | brainwash* | indoctrinat* | shoved down | rammed down | agenda | propaganda | unnatural | wrong with | not normal | normal kids | normal children | abnormal |
    disgusting | disgrace | freak* | germs | smell* | stink* | dirty | filthy | lazy | thick | stupid | thieves | thieving | scroung* | handouts | couldnt make it up | couldn t make it up |
    makes you sick | made up my mind | typical | what do you expect | no wonder | says it all | only got the job | got the job | not a charity | at the back | out of sight | just need a |
    need a smack | needs a smack | wouldnt hire | wouldnt employ | wouldnt trust | send me any more | any more of those | any more of them | those people | those sort | that lot | them lot |
    one of them | one of those | another one of | cant follow | cant understand | can t understand | cannot speak | cant speak | don t speak | dont speak | speak english | queens english |
    speak properly | kings english | break a nail | pretty little | little heads | leave it to the | for the lads | for men | for boys | mans job | womens work | womans place | know their place |
    in the kitchen | hormon* | hysterical | put out to grass | past it | cant even work | can t even work | into the sea | sink the | boats back | let them in | something wrong with |
    go home where | dont catch | their germs | should have stuck | should of stuck | stuck (him|her|them) at the back | ruined it | ruins it | shouldnt be teaching | shouldnt be allowed |
    should not be allowed | shouldnt be wiping | ought not | leave the * to | best left to | nothing but trouble | can t speak | if you cant speak | before the flats | such nice families |
    at the gate this morning | the kids can t | the kids cant | can t follow | cant hear | cannot hear | ought to be sent | no more of | fed up of | sick of | sick of the | moving in | moved in |
    coming over | come over here | brigade | two for one | to look good | for show | for the optics | pc gone mad | political correctness | woke | unfair on | not fair on normal |
    not fair on our | hold the | holding the | too much time | all the attention | all the help | gets all | get all the`,
  /** Desire. */
  desire: `🥵 | 🤤 | 🍆 | 🍑 | 💦 | 😏 | 👅 | phwoar | phwoaar | sexy | sexual | sexier | fit af | well fit | so fit | hot af | smoking hot | proper hot | hottie | hotties | bangable | gagging for | id do |
    filthy | naughty | dirty weekend | kinky | horny | randy | turn me on | turned on | turns me on | bending over | bent over | bend over | bends over | on all fours | on her knees |
    on his knees | naked | nude | nudes | wearing under | nothing underneath | in the shower | in bed with | under the desk | stationery cupboard | stock cupboard | store cupboard |
    behind the bike sheds | back of my car | leave my wife | leave my husband | dont tell the wife | dont tell my wife | likes em young | likes them young | like em young | jailbait |
    barely legal | should be illegal | illegal to look | over the age | teacher crush | body like | arse like | cleavage | boobs | peachy | that bum | her bum | his bum | gorgeous body |
    wet dream | perving | perv on | ogling | undress* | snog | snogging | shag* | bonk* | spank* | whip me | handcuff* | lingerie | stockings | suspenders | g string | push up bra | wonderbra |
    short skirt | miniskirt | bikini | speedos | netball skirt | get your hands on my | get his hands on | get her hands on | touching up | feel up | grope* | shed get it | hed get it |
    she d get it | would get it | gets it | skirt should | in that skirt | in a skirt | in those leggings | in leggings | in that dress | so tight | nice tits | great tits on |
    what are you wearing | wot u wearing | what u wearing | take off your | take your top | get them out | get em out | send me a pic | send pics | pics of you | which of the * would |
    would you rather | any day of the week | all night long | keep me behind | detention with | private lesson | private tuition | alone with | on my own with | older men | older women |
    into older | lock up your daughters | hands on my daughter | hands on my | ten minutes with | minutes with | night with | weekend with | mums would you | teachers would you | dads would you |
    girls would you | horizontal | horizontally | (lovely|nice|great|good|decent|fine|cracking|amazing|fit) (legs|pins|figure|bod|body|bum|arse|rack|chest) |
    tight (top|tops|jeans|dress|dresses|trousers|skirt|skirts|shirt|shorts) | low cut | on purpose and we | we all know why | without the (blazer|top|shirt|uniform|clothes|bra|kit|towel) |
    without anything | with nothing on | nothing on | no clothes | birthday suit | in the buff | teach me anything | teach me a thing | take me to bed | bedroom eyes | come to bed | sleep with |
    sleeping with | slept with | by sleeping | on the side | crush on (him|her|sir|miss) | fancies | fancied | fancy (him|her|sir|miss|mr|mrs) | undress | wearing nothing | send us a pic |
    send a pic | pic of your | pics of your`,
  /** Somebody is given over to the rest. */
  ganged: `all of us | we all | lets | lets all | whos in | who s in | the group | group chat | gc | pass it on | share this | repost | screenshot | screenshots | vote | votes | poll | petition |
    posting all | post all | leak | leaking | private messages | dms | silent calls | prank calls | prank call | anonymous | film | filming | film it | record it | video it | swapped seats |
    move seats | sit alone | sat alone | sits alone | at our table | our table | on (his|her|their) own | everyone go | every1 go | everyone comment | go on (his|her|their) page | comment a |
    vote in | sign it | sign the petition | who smells | who stinks | whos uglier | keep sending | keep ringing | send (him|her|them) | go on (his|her|their) | lets make | make (his|her|their) |
    we should | who wants to | do it every | again and again | how long it takes | see how long | who can make | get everyone to | get everybody to | tell everyone to | everyone email |
    everyone unfollow | everyone block | vote below | share it | who s got that | whos got that | got that video | dont let`,
  given: `cry | cries | crying | cracks | snaps | quit | quits | moved out | move school | moves school | kicked out | gets the message | get the message | takes the hint | weird kid | weird girl |
    weird boy | freak | smelly | stinks | ugly | weird | loser | pig emoji | snake emoji | rat emoji | 🐷 | 🐍 | 🐀 | 🤮 | 🤢 | 💩 | tip (his|her|their) | trip (him|her|them) | hide (his|her|their) |
    over for | get ready for the tea | exposed | blank | blanked | ignored | embarrass | humiliate | worse | till (he|she|they) | until (he|she|they) | shes finished | hes finished |
    smells worse | stinks worse | about to crack | sit alone | sat alone | on (his|her|their) own again | in tears | a breakdown | mental breakdown | lose it | begs | unfollow |
    new supply teacher cry | teacher cry | break down | breakdown | rid of (him|her|them) | be rid of | get (him|her|them) (sacked|fired|expelled|kicked|out) | true or not | wetting himself |
    wetting herself | smells of | smell of | ugliest | weirdest | a snake | a rat | a grass`,
  /** What schools and families tell of, or somebody means well. */
  well: `welcome | welcomes | thanks to | proud | congratulations | well done | celebrat* | fundrais* | raised | tickets | volunteer* | trials | training | workshop | policy | policies | awareness |
    inclusion | inclusive | museum | history | historical | learning | learned | learnt | studying | studied | lesson | lessons | poem | poems | novel | story of | stories | play | panto |
    pantomime | concert | performance | musical | film club | recipe | cooked | baked | farm | zoo | safari | wildlife | safety | first aid | childline | nspcc | samaritans | helpline |
    support for | please tell | tell us | trusted adult | speak to an adult | we love | love you | love him | love her | love them | wonderful | beautiful | gorgeous day | fab | delighted |
    pleased | grateful | charity | sponsored | match report | final score | tournament | quiz | club | clubs | choir sang | visit | visited | visitor | visitors | exhibition | project |
    timetable | deadline | open evening | coffee morning | assembly | whole school | dress up | costume | costumes | world book day | was awarded | award | prize | winner | winners |
    happy birthday | get well | poorly | rest in peace | remembrance | eid | diwali | hanukkah | ramadan | festival | parade | exchange | twinning | phonics | spelling |
    (absolute|absolutely|total|complete|proper) (star|stars|legend|legends|hero|heroes|joy|gem|gems|treasure|angel|angels|delight|credit|pleasure|bargain|must|beauty|dream|diamond|superstar|superstars|machine|machines|scenes|genius|trooper|saint|hoot|blast|belter|corker|cracker|winner|triumph|beginner|beginners|lifesaver|lifesavers|darling|sweetheart|babe|baller|weather|silence|rest|winners|champion|champions|champs|rockstar|rockstars) |
    bunch of (flowers|superstars|stars|legends|heroes|friends|people|kids|children|lovely|amazing|keys|grapes|bananas|daffodils|talented|hard|happy|us|young|pupils|students|kind|funny|tulips|roses|herbs|great|fantastic|wonderful) |
    killed it | killed that | smashed it | slayed | so good | well played | good game | loved | thanks for having | thank you all | thank you so | thank you for | lovely to | brilliant day |
    amazing day | harvest | science | experiment | tudors | black death | titanic | macbeth | snow white | 🐄 | 🐖 | 🐑 | you re hired | youre hired | sun cream`,
};

export const ILL_MEANT = {
  insult: `
    <called>
    (you|u|ya) (absolute|utter|complete|total) [^ ]{3,14}
    what an (absolute|utter) [^ ]{3,14} (.|you|he|she|that|of a (teacher|man|woman|head|school|human))
    (you|u|youre|theyre|just a|absolute|complete|total|another|what a|same|usual) ~2 (bunch|shower|pack|load) of [^ ]{3,14}
    (seen|see|look at|clock|check) ~2 (size|state|face|get up|hair|backside) (of|on) (the|that|him|her|them|those|your|our) ~1 <role>
    (makes|made|making) (him|her|you|them|it) look like (a|an|he|she|something|someone) ~2
    (his|her|their|your) way out of (a|an) ~2
    (shoutout|shout out|thanks|well done|big up|congrats|slow clap) to the [^ ]{3,12} ~3 (who|that) ~3 (set off|broke|lost|blocked|left|forgot|ate|nicked|stole|parked|spilt|spilled|locked|dropped|smashed|ruined|kicked|thought)
    (the|that|a) (dwarf|midget|fatty|ginger|gimp|cripple) (in|on|from|at|who|with)
    better (behaved|looking|dressed|smelling|mannered) ~3 (zoo|farm|prison|jungle|kennels|monkeys|animals|pigs) ~2
    <scorned> (cow|cows|witch|hag|bitch|sow|mare|trout|bat|piece of work)
    (screaming|tiny|little|horrible|feral|stinky|smelly|annoying|snotty|whiny|whining|entitled|spoilt) [<any>] (rats|gremlins|goblins|monsters|brats|pests|gits|sods|horrors|toerags|scumbags|savages) ~1
    (sings|sang|sing|sounds|sounded|sound|runs|ran|run|walks|walk|moves|dances|danced|plays|played|drives|eats|looks|looked|dresses|laughs|snores|teaches|shouts|waddles|smells|stinks) like (a|an|some|two|drunk|a drunk|a dying|a wounded|a lost|an angry|a constipated|an old) ~1 (walrus|seal|whale|cow|donkey|camel|goose|duck|hyena|frog|toad|pig|goat|sheep|moose|hippo|elephant|giraffe|penguin|gorilla|baboon|monkey|foghorn|kettle|tractor|hoover|siren|drain|bin|skip|sack|bag|scarecrow|tramp|troll|robot|zombie|washing machine|bulldog|turtle|tortoise|crab|slug|vampire|vulture|corpse|potato|thumb|egg|wardrobe|mop|broom|toilet brush|wet fish|fish)
    who dressed ~4 | (a blind man|blind man)
    <you> ~5 <scorned>
    <scorned> ~2 (<role>|you|u)
    (<she>|<role>) ~3 <scorned>`,
  threat: `
    (bring|bringing|brought|carry|carrying|got|get|have|hold) ~2 (blade|knife|machete|shank|hammer|acid|gun|bb gun|bat|knuckle duster|zombie knife) ~4 (tomorrow|tmrw|monday|messing|joking|swear|for (him|her|you|them)|school|after|watch|someone|lads|bro|if|just in case)
    (route|way|walk|journey|drive|bus) home ~6 (vary*|varying|change|changing|watch|careful|different|dark|alone|long|safe)
    (vary*|change|changing|careful|watch|enjoy) ~3 (route|way|walk|journey|drive) home
    (me n *|me and *|us lot|we|were|lads|im|ill|boys) ~2 (gonna|going to|will|finna|about to) ~1 (jump|beat|kick|rush|fight|do|get|kill|destroy|end|mess up) ~1 (the (year ##|y##|kid|lad|boy|girl|one|snitch|grass|new)|that (kid|lad|boy|girl|snitch|grass|one)|whoever|him|her) ~1
    <bodes> ~9 <blow>
    <blow> ~6 <bodes>`,
  discrimination: `
    <kind> ~9 <against>
    <against> ~9 <kind>`,
  sexual: `
    (<role>|<you>|<she>|that) ~9 <desire>
    <desire> ~6 (<role>|<you>|<she>)`,
  harassment: `
    <ganged> ~9 <given>
    <given> ~9 <ganged>`,
} as const;
