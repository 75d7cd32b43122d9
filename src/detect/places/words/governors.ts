// Words that govern a place: the nearest before the word that leads to it says whether somebody goes there, is there, or neither.

import { MOVES } from './cues.ts';

/** Going there, and that by which one goes. */
export const MOTION: string =
  'off | way | route | head[s|ed|ing] | go[es|ing] | gone | went | travel* | journey* | trip[s] | visit[s] | outing | excursion | tour | residential | exchange | expedition | ' +
  'walk[s|ed|ing] | hik(e|es|ed|ing) | trek* | march[ed|es|ing] | climb[s|ed|ing] | fly | flies | flying | flown | flew | sail[s|ed|ing] | driv(e|es|ing|en) | drove | cycl(e|es|ed|ing) | ' +
  'coach[es] | bus[es] | minibus[es] | train | ferry | boat | plane | flight | return* | bound | set | leav(e|es|ing) | left | depart* | got | get | mak(e|ing) | made | pull(ed|ing) | roll(ed|ing) | ' +
  'jet* | tak(e|es|ing|en) | took | popp(ed|ing) | nipp(ed|ing) | sleeps | days | awa | mynd | invited | ' +
  MOVES.replaceAll('|', ' | ');

/** Done `to` somebody, or with a thing. */
export const TO_SOMEBODY: string =
  'let | upload* | send | sent | writ* | sing[s|ing] | read[s|ing] | talk* | speak* | listen* | thank* | welcome* | add* | giv* | gave | present* | introduc* | donat* | happen* | according | due | ' +
  'turn[s|ed|ing] | mov(e|es|ed|ing) | congratulations | well';

/** What is got ready `for` a place. */
export const READY: string =
  'ready | excited | wait | kit | list[s] | countdown | balance[s] | deposit[s] | form[s] | sketchbooks | waterproofs | wellies | socks | lunch[es] | coats | packed | needed';

/** What is done `by` somebody. */
export const DONE_BY = 'run | led | built | won | written | made | drawn | taken';

export const ARRIVING: string =
  'arriv* | land[ed|ing|s] | touch(ed|ing) | checked | landfall | touchdown | made | reached | stopped | got | get[s]';

/** Being there, and what is done where one is. */
export const BEING: string =
  'are | is | re | m | am | be | been | were | ll | stay* | camp* | based | play[s|ing] | perform* | sing[s|ing] | compet* | rac(e|es|ing) | swim* | walk* | hik* | explor* | sail* | ski*';

/** What is aimed `at` something, and in no place. */
export const AIMED: string =
  'look* | laugh* | smil* | good | great | brilliant | better | best | aim* | point* | star | star(ed|es|ing) | wav* | excel* | skilled | expert[s] | scenes';

/** A time that is spent somewhere. */
export const SPELL: string =
  'time | day | night | morning | afternoon | evening | week | weekend | lunch | picnic | breakfast | tea | adventure[s] | fun | fixture | match | residential | # | one | two | three | four | five | final | half';

/** Of these only a place is said: `up at`, `now at`, `in our seats at`. */
export const SPOT: string =
  'deep | high | somewhere | up | down | over | out | away | here | back | off | now | currently | seat[s] | stage | backstage | queu* | poolside | pitchside | trackside | gate[s] | door[s] | entrance | ride[s] | steps | top | foot | row';

/** Whose words come `from` a place. */
export const GREETING: string =
  'late | delayed | count | dispatch* | diary | news | selfie | hello | hi | hiya | greetings | love | da | nos | cofion | helo | hugs | kisses | postcard | wish* | morning | afternoon | evening | night | goodnight | good | ' +
  'bonjour | bonsoir | hola | ciao | hallo | shwmae | live | reporting | checking | writing | broadcasting | report | update | view[s] | wav(e|es|ing) | sunset | sunrise | coming | miles | minutes | mins';

/** Before `up`, `round`, `past`, beside words of going. */
export const ALONG: string =
  'way | half | halfway | now | look* | wander* | stroll* | run[s|ning] | rac(e|es|ing) | paddl(e|es|ing) | row[s|ing] | tour* | guided | chas(e|ing) | pass[ed|ing] | stuck | up | down | back | out | just | minutes | mins | miles | yards';

/** Before `on`, beside words of going. */
export const ONTO: string =
  'are | re | is | m | standing | stood | sitting | sat | lined | ferry | boat | stepped | land(ed|ing) | tak(e|ing) | descend* | day | up | out | now';

/** A part of a place, which stands for it: `the steps of the museum`. */
export const PARTS: string =
  'top | foot | edge | shore[s] | bank[s] | steps | floor[s] | middle | heart | streets | outskirts | grounds | gates | doors | turnstiles | entrance | summit | row | corner | back | front | outside | slope[s] | bottom | tour | sight | view | ' +
  'wall[s] | ramparts | battlements | yard | lawn[s] | terrace | cloisters | crypt | stalls | platform | lobby | foyer | cafe | shadow | middle | depths | bowels | out | ward[s] | guests | pitch | stand[s] | deck[s] | hall[s] | galleries | garden[s] | aisle[s]';

export const STOPPING = 'next | first | last | lunch | final | pit';

/** What stands before `passed` where a road is meant, and no test. */
export const PASSING = 've | have | has | now | coach[es] | bus[es] | minibus[es] | train | convoy';
