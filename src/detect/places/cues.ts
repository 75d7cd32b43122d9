import { type Says, says } from './sentences.ts';

// Wording by which a post tells that children are away from school, or will be; `away.ts` puts it together.

export const ASKING: Says = says(
  'has anyone | has anybody | have you | who s been | excited for | excited about | looking forward to | ready for | can t wait for',
);

/** Work that is shown elsewhere, and things that travel by themselves. */
export const isShown: Says = says(
  'on display | on show | hanging | exhibited | exhibition | displayed | food bank | letter from | pen pal* | partner school | link school | parcels | shoeboxes | refunds',
);

/** What is so of a school every day, of its leavers and of days without children. */
export const isOfUs: Says = says(
  'whether you re | wherever you | have a wonderful | have a lovely | have a restful | happy holidays | our school is | the school is | school is in | we are a | we are an | we re a | we re an | times a week | times a day | inset | closed to | training day | leavers start | start at secondary | move up | moving up | transition* | new schools',
);

/** Words of going so plain that a name anywhere beside them is where. */
export const isUrgent: Says = says(
  'right now | coach goes | coach leaves | coach at | counting down | school days | sleeps | next stop | first stop | next term | take on | packed lunch* | swimming things | swimming kit | kit list | is going to be',
);

export const isAtSchool: Says = says(
  'in school | at school | in our hall | in the hall | in our classroom | in class | in the classroom | in our playground | on our field | on the field | on our own | our own | has come to us | have come to us | came to us | ' +
    'come to our school | comes to our school | visiting us | visit us | visits us | visited us | to visit us | come into school | is here | are here | at home | we host | hosting | in assembly | ' +
    'at lunch | at lunchtime | at lunchtimes | at break | at breaktime | at playtime | in the library corner | in the gym | without leaving | through art | in our garden | on the playground',
);

export const saysAdults: Says = says(
  'pta | fpta | friends of * | parents association | quiz night | quiz | curry night | race night | grown ups | adults only | over 18s | dads football | mums netball',
);

export const isLate: Says = says(
  'broken down | stuck | traffic | delayed | late | running late | held up | broken down | queue* | crawling | on the way home | on our way home | heading home',
);

export const ARRIVED: Says = says(
  'arrived at | arrived in | arriving at | arriving in | arrived safely at | have arrived | ve arrived | made it | landed at | landed in | reached | just got to | stepped off | checked in | checked into | ' +
    'settling in | settling down | unpacked | touched down | all here at | are here at | safely here | here safely | safe and sound | got off | off the minibus | off the coach | off the bus | through security | boarding | checked in | in our seats | in their seats | at the gate',
);

export const UNDER_WAY: Says = says(
  'on our way | on the way to | on the way home | on the way back | on its way | on their way | en route | heading to | heading for | heading home | headed to | headed for | setting off | set off now | leaving now | ' +
    'on the coach | on the bus | on the minibus | on the train | on the ferry | on the boat | on the plane | on the tram | on board | just left | only just left | back on the coach | on the road | passing | passing through | aboard | pulling out of | pulling into | pulling up at | on the # # to | on the # # train',
);

/** How far it is: said of a group it tells where that is, of a house or a school it is an advert. */
export const NEARING: Says = says('minutes off | minutes from | minutes away | minutes away from | miles from | mins from | mins off');

export const SET_OFF: Says = says('set off | set out | left for | departed | waved off | left school');

/** `having a great time at`. */
export const HAVING: Says = says(
  'having a * time | having the best | having the most | having so much fun | having fun | having a ball | having a blast | having a * day | having a * morning | having an * time | having an * day',
);

export const ENJOYING: Says = says('having | enjoying | loving | exploring | settling | camping | paddling | staying | spending');

export const GREETING: Says = says(
  'hello from | greetings from | bonjour depuis | hola desde | ciao da | hallo aus | bonjour from | bonsoir from | hola from | ciao from | shwmae from | live from | live at | goodnight from | good night from | good morning from | morning from | postcard from | love from | ' +
    'hugs from | waving from | hi from | coming to you from | photos live | reporting from | view from | views from | view from the top of | sunset from | weather in | report from | update from | nos da o | bore da o | cofion o | helo o',
);

export const BEING: Says = says(
  'are at | is at | are in | is in | re at | re in | m at | are on | are having | is having | re having | are currently | is currently | re currently | are enjoying | is enjoying | are exploring | are still at | ' +
    'are still in | are all at | are now at | are now in | are out at | are out in | are up at | are down at | are away at | are here at | is out at | they ll be at by now | they ll be deep | will be there now | they are at | they re at | they are in | ni yn | yn cael',
);

export const DAY_OF: Says = says(
  'day # | day one | day two | day three | day four | day five | day six | night # at | night one | night two | night three | first night at | last night at | last day at | residential at | camping at',
);

/** What is eaten, played and seen between leaving and coming home. */
export const MOMENT: Says = says(
  'backstage at | backstage in | front row of | front row at | poolside at | lunch at | lunch in | lunch stop | picnic at | picnic in | picnic lunch | breakfast at | tea at | half time | first stop | next stop | pit stop | ice cream* | hot chocolate* | warming up | warm up at | kick off at | tents up | ' +
    'in the queue for | lunch report | minutes left | mins left | # # with | ht | 0 0 | # all at | bunk* | just got to | just landed | just arrived | just seen | just met | just passed | just finished',
);

/** A verb of habit or of office makes it no moment. */
export const isWritten: Says = says('will | every | each | usually | always | menu | club | price | cost | served');

/** `4F at the panto!`, `Ice creams all round at Formby`. */
export const VERBS: Says = says(
  'is | are | was | were | has | have | had | will | ll | re | ve | can | do | does | did | be | s | may | might | should | must | would | could | get | see | take | bring | go | come | thank | thanks | join | visit',
);

export const GOING: Says = says(
  'off to | off 2 | awa tae | kit for | go along to | catch | sail for | sail to | fly to | fly from | flying to | re going | are going | take on | taking on | up | sleeps | days until | needed for | going to | go to | goes to | travel* to | travel* | walk to | walking to | walk* | heading to | head to | heading off to | trip to | trip | visit to | visit | visits | visiting | outing to | excursion to | tour of | ' +
    'take* | taking | will be at | will be in | will be out | be out at | out at | away at | away to | away against | play at | plays at | play away | playing away | leave for | descend* on | invade | invading | storming | fly to | flying to | set sail | down to | swap * for | leaving at | leave at | leaving for | leaves for | setting off for | ' +
    'set off for | set out | drop off | pick up from | coach to | coach takes | minibus to | minibus | bus to | coach at | coach leaves | here we come | meet at | camping at | residential at | staying at | swimming for | starts | start | begins | begin | perform* at | sing* at | ' +
    'compete at | competing at | race at | run at | ll be at | ll be in | ll be paddling | be paddling | mynd i | awa to | watch | might go',
);

export const JOURNEY: Says = says(
  'coach | coach at | coaches | minibus | train s at | train is at | train at | train leaves | platform # | sketchbooks for | balances | medication form* | deposit* | packed lunch* | waterproofs | bags packed | wellies | trip | consent form* | bring a coat | sun hats | school uniform | hi vis | kit list | sleeping bag* | passport* | drop off',
);

/** `to` after these leads to somebody. */
export const isSaying: Says = says(
  'writ* | happened to | send* | sent | give* | giving | gave | talk* | speak* | say* | thank* | donat* | letter* | listen* | present* | welcome* | read* | introduc* | invit* | come to | coming to | add* | subscri* | repl* | due to | according to | up to',
);

/** A fixture: what is played, and where. */
export const SPORT: Says = says(
  'cricket at | rounders at | netball at | football at | rugby at | hockey at | athletics at | gala at | tournament at | swimming at | match at | festival at | league at',
);

export const isHabit: Says = says(
  'meets | opens | open evening | open day | reopens | shows | closes | is closed | are closed | starts at secondary | start at * high | join | joins | vacanc* | course | inset | tickets',
);

export const PERFORMING: Says = says(
  'perform* at | perform* in | sing* at | sing* carols at | sing * at | play* at | march at | dance* at | dancing at | busking at | competing at | compete at | race at',
);

export const isAgain: Says = says(
  'every week | every second * | every other * | every * | each week | weekly | on mondays | on tuesdays | on wednesdays | on thursdays | on fridays',
);

/** Words of going that need nobody to be named. */
export const LEAVING: Says = says(
  'off to | off 2 | we leave for | leave for | kit for | kit list for | sleeps to go | sleeps until | sleeps till | days until | days till | awa tae | counting down | here we come | leaving at | leave at | coach at | coach leaves | leaves at | might go',
);

/** What is told of a match once it has been played. */
export const isResult: Says = says(
  'won by | lost by | beat | drew with | drew at | well played | well run | runners up | came first | came second | came third | came fourth | second in | third in | first in | first place | second place | third place | lost # | won # | drew # | #th of # | #st of # | #nd of # | #rd of # | final score | full time | man of the match | player of the match | through to the final | a # # win | a # # victory | victory | defeat',
);

export const isCancelled: Says = says('cancelled | called off | postponed | is off | not going | no longer');

export const isUnsure: Says = says('might | may be | maybe | perhaps | hoping to | hope to | would love to | possibly | thinking of');
