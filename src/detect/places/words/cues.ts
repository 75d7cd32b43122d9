// Wording by which a post tells that children are away from school, or will be; `away.ts` and `aside.ts` put it together.

/** What is said of the school itself, of others, or of nobody’s going anywhere. */
export const NOBODY_AWAY: Readonly<
  Record<
    | 'atSchool'
    | 'ofUs'
    | 'shown'
    | 'study'
    | 'adults'
    | 'others'
    | 'familyLife'
    | 'notice'
    | 'recalled'
    | 'homeAgain'
    | 'formerly'
    | 'reported'
    | 'cancelled'
    | 'result',
    string
  >
> = {
  atSchool:
    'in school | at school | in our hall | in the hall | in our classroom | in class | in the classroom | in our playground | on our field | on the field | on our own | our own | has come to us | have come to us | came to us | ' +
    '(coming|comes|come) in [on *] to (talk|tell|help|show|read|speak|meet|work|teach) | coming to (see|talk to|meet|visit) (us|year #|years #|reception|nursery|our|the) | coming all the way from | come to our school | comes to our school | visiting us | visit us | visits us | visited us | to visit us | come into school | is here | are here | at home (to|against|v|vs|yesterday|today|tomorrow|on|this|next|after|before) | we host | hosting | in assembly | ' +
    'at lunch | at lunchtime | at lunchtimes | at break | at breaktime | at playtime | in the library corner | in the gym | without leaving | through art | in our garden | on the playground | on (the|our|their) (history|display|news|work|art|maths|science|reading|writing|topic|geography|learning|working|class|classroom|corridor) (wall|board|walls|boards)',
  /** What is so of a school every day, of its leavers and of days without children. */
  ofUs: 'whether you re | wherever you | have a wonderful | have a lovely | have a restful | happy holidays | our school is | the school is | school is in | we are a | we are an | we re a | we re an | times a week | times a day | inset | closed to | training day | leavers start | start at secondary | move up | moving up | transition* | new schools',
  /** Work that is shown elsewhere, and things that travel by themselves. */
  shown:
    'on display | on show | hanging | exhibited | exhibition | displayed | food bank | letter from | pen pal* | partner school | link school | parcels | shoeboxes | refunds',
  /** What is learnt, written or raised about a place is done at school. */
  study:
    'learn* about | writ* | read* | reading | study* | studied | research* | rais* | fundrais* | draw* | paint* | discuss* | imagin* | hear* | listen* | look* | watch* | investigat* | compar* | donat* | collect* | about',
  adults:
    'pta | fpta | the scouts | scout group | brownies | friends of * | parents association | quiz night | quiz | curry night | race night | grown ups | adults only | over 18s | dads football | mums netball',
  /** Families by themselves, and people who are no pupils any more. */
  others:
    'our families | one family | a family | family day out | days out | half term ideas | half term fun | father s day | mother s day | grandparents | over the weekend | at the weekend with | over half term | ' +
    '(has|have) (anyone|anybody|you) (been|visited|seen) | who s been | former pupil* | former student* | ex pupil* | old pupil* | leavers of | alumni | works at | working at | works as | job at | jobs at | volunteer* at | vacancy at | under threes | under fives | go free | free entry | ' +
    'the public | season ticket* | members of the public | families until | for families',
  /** What families do by themselves, unless the sentence says who of the school goes. */
  familyLife:
    'families who | families that | families had | families went | (#|many|several|some|most|half) [of] [our|your|the] families | holiday* | staycation | half term* | bank holiday | birthday [party|treat] | day out | at the weekend | this weekend | last weekend | ' +
    'with (mum|mummy|dad|daddy|nan|nana|nanna|nanny|gran|granny|grandma|grandad|grandpa|grandparents|family|his family|her family|their family|auntie|uncle|cousins) | half the (village|town|class|school) | in (his|her|their) own time',
  /** What is put on for whoever comes, at a church, a surgery, a hall. */
  notice:
    '(for|open to) (anyone|everyone|all ages|anybody) | drop in | drop ins | walk in | walk ins | no appointment* | appointment* (needed|necessary|required|available) | no need to book | no booking | (looking for|need|needs|wants) [more] (marshals|stewards|donors) | ' +
    'coffee morning* | blood donor* | donor session* | rotary | (church|chapel|parish|mosque|temple|christmas|community) [christmas|harvest|easter] (lunch|tea|fair|breakfast|supper|coffee|bazaar) | warm space* | food bank* | open (evening|day|morning|afternoon)* | toddler group* | stay and play | clinic | health check*',
  /** Looking back at a visit. */
  recalled:
    '(best|favourite|funniest|worst|loveliest) (bit|bits|part|parts|moment|moments|thing|things|memory) (of|about|from) | highlight* of | still talk* about | still laugh* about | oldest (photo|photograph|picture) | from the archive* | have not stopped talking | after (our|their|the) (visit|trip|day) (to|at) | since (our|their|the) (visit|trip|day) | inspired by (our|their|the) (visit|trip|day) | ' +
    'from (our|their|the) (visit|trip|day) to | from (our|their) [autumn|spring|summer|winter] (visit|trip) | following (our|their|the) (visit|trip)',
  /** They are back, whatever is told of where they were. */
  homeAgain:
    'that s a wrap | home safe* | home and dry | all home | safely home | everyone home | everybody home | now [that] (we|they) (are|re) [all] home | home at last | they re back | they are back | we re back | we are back [home|safe*|in school] | all back | back safe* | back home | back at school | back in school | home dry | home again | home and (asleep|tired|happy|muddy|dry)',
  /** Where somebody comes from, works, or has gone for good. */
  formerly:
    'former (pupil*|student*|headteacher|teacher|member) | old pupil* | ex pupil* | ex student* | comes from | who came from | new school in | new school at | (who|mum|dad|mother|father|aunt|uncle|parents) (work|works|worked) (at|in|for) | studying at | studies at | place at | retir* to | emigrat* to | graduat* | grew up in | born in | who moved to | family moved to | years (at our|at this school|with us|with our|as our) | lives in | living in | twinned with | partner school',
  /** What is heard of a place is news of its own. */
  reported:
    'we see the * | we see that | we hear | we read | did you see | did you hear | have you heard | have you seen | news from | breaking news | it seems | (trust|council|society|police|coastguard|paper|agency|met office) (say|says|report|reports|warn|warns) *',
  cancelled:
    'cancelled | called off | postponed | (fallen|fell|falls|fall|falling) through | scrapped | is off | not going | not be going | not now be going | not now going | no longer | (won t|will not|not) [now] be (happening|taking place|running) | (isn t|is not) (happening|taking place|running)',
  /** What is told of a match once it has been played. */
  result:
    'won by | won the (match|game|final|fixture|cup|tournament|league|shield|trophy|title|tie) | won (this|yesterday) * | lost by | beat | drew with | drew at | well played | well run | runners up | came first | came second | came third | came fourth | second in | third in | first in | first place | second place | third place | lost # | won # | drew # | beaten # | beaten by | pipped | #th of # | #st of # | #nd of # | #rd of # | final score | full time | man of the match | player of the match | through to the final | after extra time | on penalties | a # # win | a # # victory | victory | defeat',
};

/** How a group comes into a place, as wording and patterns both have it. */
export const MOVES =
  'rolled|trundled|marched|squelched|poured|piled|tumbled|swept|tramped|wandered|strolled|splashed|trooped|trudged|stomped|staggered|tiptoed|waddled|paraded|clattered|rattled|chugged|strode';

/** Being there, or on the way. */
export const THERE: Readonly<
  Record<
    'setOff' | 'underWay' | 'late' | 'nearing' | 'arrived' | 'greeting' | 'being' | 'having' | 'enjoying' | 'dayOf' | 'moment' | 'vehicle',
    string
  >
> = {
  setOff: 'set off | set out | left for | departed | waved off | left school',
  underWay:
    'on our way | next stop | next stop the | on the way to | on the way home | on the way back | on its way | on their way | en route | heading to | heading for | heading home | headed to | headed for | setting off | set off now | leaving now | ' +
    'on the coach | on the bus | on the minibus | on the train | on the ferry | on the boat | on the plane | on the tram | on board | just left | only just left | back on the coach | on the road | passing | passing through | aboard | pulling out of | pulling into | pulling up at | on the # # to | on the # # train',
  late: 'broken down | stuck | traffic | delayed | late | running late | held up | broken down | queue* | crawling | on the way home | on our way home | heading home',
  /** How far it is: said of a group it tells where that is, of a house or a school it is an advert. */
  nearing: 'minutes off | minutes from | minutes away | minutes away from | miles from | mins from | mins off',
  arrived:
    `arrived at | arrived in | just (pulled|rolled|turned|drawn|parked) up | just (${MOVES}) into | ` +
    'here at last | safe arrival (at|in) | have (stormed|conquered|invaded) | just (crossed|climbed|scrambled|hiked|paddled|cycled|boarded|docked|entered|stepped) | here we are | wheels down | pulled into | touchdown | arriving at | arriving in | arrived safely at | have arrived | ve arrived | made it | landed at | landed in | reached | just got to | stepped off | checked in | checked into | ' +
    'settling in | settling down | unpacked | touched down | all here at | are here at | safely here | here safely | safe and sound | got off | off the minibus | off the coach | off the bus | off the ferry | off the train | off the plane | through security | boarding | checked in | in our seats | in their seats | at the gate',
  /** Words from somewhere that need no more than the place; most are told by what stands before `from`. */
  greeting: 'live at | photos live | view from | views from | sunset from | weather in | coming to you from',
  being:
    'are at | is at | are in | is in | re at | re in | m at | are on | are having | is having | re having | are enjoying | is enjoying | are exploring | are still at | ' +
    'are still in | are all at | are now at | are now in | are out at | are out in | are up at | are down at | are away at | are here at | is out at | they ll be at by now | they ll be deep | will be there now | they are at | they re at | they are in | ni yn | yn cael',
  /** `having a great time at`. */
  having:
    'having a * time | having the best | having the most | having so much fun | having fun | having a ball | having a blast | having a * day | having a * morning | having an * time | having an * day',
  enjoying: 'having | enjoying | loving | exploring | settling | camping | paddling | staying | spending',
  dayOf:
    'day # | day one | day two | day three | day four | day five | day six | night # at | night one | night two | night three | first night at | last night at | last day at | residential at | camping at',
  /** What is eaten, played and seen between leaving and coming home. */
  moment:
    'backstage at | backstage in | front row of | front row at | poolside at | lunch at | lunch in | lunch stop | picnic at | picnic in | picnic lunch | breakfast at | tea at | half time | first stop | next stop | pit stop | ice cream* | hot chocolate* | warming up | warm up at | kick off at | tents up | ' +
    'in the queue for | lunch report | dorm # | dorms | dormitor* | room inspection* | lights out | minutes left | mins left | # # with | ht | 0 0 | # all at | bunk* | just got to | just landed | just arrived | just seen | just met | just passed | just finished',
  vehicle: 'coach | minibus | minibus * | bus | train | ferry | plane | convoy',
};

/** Going there. */
export const TO_COME: Readonly<
  Record<'urgent' | 'leaving' | 'going' | 'journey' | 'sport' | 'performing' | 'again' | 'habit' | 'ofPlace', string>
> = {
  /** Words of going so plain that a name anywhere beside them is where. */
  urgent:
    'right now | coach goes | coach leaves | coach at | counting down | school days | sleeps | next stop | first stop | next term | take on | packed lunch* | swimming things | swimming kit | kit list | is going to be',
  /** Words of going that need nobody to be named. */
  leaving:
    'off to | off 2 | we leave for | leave for | kit for | kit list for | sleeps to go | sleeps until | sleeps till | days until | days till | awa tae | counting down | here we come | leaving at | leave at | coach at | coach leaves | leaves at | might go',
  going:
    'off to | off 2 | awa tae | kit for | go along to | catch | sail for | sail to | fly to | fly from | flying to | re going | are going | take on | taking on | up | sleeps | days until | needed for | going to | go to | goes to | travel* to | travel* | walk to | walking to | walk* | heading to | head to | heading off to | trip to | trip | visit to | visit | visits | visiting | outing to | excursion to | tour of | ' +
    'take* | taking | will be at | will be in | will be out | be out at | out at | away at | away to | away against | play at | plays at | play away | playing away | leave for | descend* on | invade | invading | storming | fly to | flying to | set sail | down to | swap * for | leaving at | leave at | leaving for | leaves for | setting off for | ' +
    'set off for | set out | drop off | pick up from | coach to | coach takes | minibus to | minibus | bus to | coach at | coach leaves | here we come | meet at | camping at | residential at | staying at | swimming for | starts | start | begins | begin | perform* at | sing* at | ' +
    'compete at | competing at | race at | run at | ll be at | ll be in | ll be paddling | be paddling | mynd i | awa to | watch | might go',
  journey:
    'coach | coach at | coaches | minibus | train s at | train is at | train at | train leaves | residential | outing | excursion | expedition | exchange | platform # | sketchbooks for | balances | medication form* | deposit* | packed lunch* | waterproofs | bags packed | wellies | trip | consent form* | bring a coat | sun hats | school uniform | hi vis | kit list | sleeping bag* | passport* | drop off',
  /** A fixture: what is played, and where. */
  sport:
    'cricket at | rounders at | netball at | football at | rugby at | hockey at | athletics at | gala at | tournament at | swimming at | match at | festival at | league at',
  performing:
    'perform* at | perform* in | sing* at | sing* carols at | sing * at | play* at | march at | dance* at | dancing at | busking at | competing at | compete at | race at',
  again:
    'every week | every second * | every other * | every * | each week | weekly | on mondays | on tuesdays | on wednesdays | on thursdays | on fridays',
  habit:
    'meets | opens | open evening* | open day* | open morning* | reopens | shows | closes | is closed | are closed | starts at secondary | start at * high | join | joins | vacanc* | course | inset | tickets',
  /** A sentence with the place as its subject: `The pantomime is tomorrow`, `New Brighton, here we come`. */
  ofPlace: 'is tomorrow | is on * | is next | is this | is in # days | here we come | here we are | awaits | awaits us | calling | bound',
};

/** How it is said. */
export const MANNER: Readonly<Record<'asking' | 'saying' | 'praise' | 'unsure' | 'written' | 'verbs', string>> = {
  asking:
    'has anyone | has anybody | have you | who s been | excited for | excited about | looking forward to | ready for | can t wait for',
  /** `to` after these leads to somebody. */
  saying:
    'writ* | happened to | send* | sent | give* | giving | gave | talk* | speaker* | speaking | speaks | speak (to|with|at|about|for) | say* | thank* | donat* | letter* | listen* | present* | welcome* | read* | introduc* | invit* | come to | coming to | add* | subscri* | repl* | due to | according to | up to',
  /** Of what has been done. */
  praise:
    'well done | hats off | round of applause | shout out | three cheers | hooray for | congratulations | proud of | so proud | bravo | (shukran|merci|gracias|diolch|danke|grazie|obrigado|obrigada|shukriya|dziekuje) | what a (day|week|trip|visit|time|weekend|morning|afternoon|night|evening|performance|result) | thank you | thanks | full results | brilliant effort | great effort | superb effort | credit to',
  unsure: 'might | may be | maybe | perhaps | hoping to | hope to | would love to | possibly | thinking of',
  /** A verb of habit or of office makes it no moment. */
  written: 'will | every | each | usually | always | menu | club | price | cost | served',
  /** `4F at the panto!`, `Ice creams all round at Formby`. */
  verbs:
    'is | are | was | were | has | have | had | will | ll | re | ve | can | do | does | did | be | s | may | might | should | must | would | could | get | see | take | bring | go | come | thank | thanks | join | visit',
};
