/**
 * Where schools take children, in general words: what the Council for Learning Outside the Classroom and local authorities list as
 * settings, and what towns have. None of these is on a school's own ground.
 */
export const GENERAL_PLACES: ReadonlySet<string> = new Set(
  (
    'beach seaside seafront promenade bandstand marina quayside jetty slipway sea shore coast pier harbour docks farm zoo aquarium sealife museum gallery theatre crematorium playhouse panto pantomime cinema opera ballet circus concert ' +
    'castle abbey cathedral church chapel minster mosque temple synagogue gurdwara mandir monastery ruins fort fortress palace mansion mill mine quarry caves beck brook cove dunes cliffs gorge estuary ' +
    'park parks woods woodland forest arboretum gardens reservoir lake river canal waterfall moor moors mountain mountains hills fell downs marsh wetlands reserve sanctuary ' +
    'planetarium observatory stadium arena racecourse velodrome pool baths lido leisure rink climbing trampoline bowling golf ' +
    'market supermarket shop shops bakery factory brewery garage post bank hospital surgery hospice fire police station airport railway depot services ' +
    'university college courtroom court parliament assembly senedd council embassy library archive archives cemetery memorial cenotaph ' +
    'allotment allotments vineyard orchard dairy stables kennels vets hostel campsite camp activity outdoor adventure centre center safari theme funfair fair festival fayre'
  ).split(' '),
);

/** Heads that end a general place of two words, `the fire station`; the word before says which. */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(
  (
    'beach seaside seafront promenade bandstand marina quayside jetty slipway sea shore coast pier harbour docks farm zoo aquarium museum gallery theatre crematorium playhouse panto pantomime cinema opera ballet circus castle abbey cathedral ' +
    'church chapel minster mosque temple synagogue gurdwara mandir monastery ruins fort palace mill mine quarry caves park woods woodland forest arboretum gardens reservoir lake ' +
    'river canal waterfall moor moors mountains fell marsh wetlands reserve sanctuary planetarium observatory stadium arena dome racecourse velodrome pool baths lido rink ' +
    'market supermarket shop shops bakery factory office hospital surgery hospice station airport depot university college parliament senedd embassy archives cemetery memorial ' +
    'cenotaph allotment allotments vineyard orchard stables hostel campsite centre center courts alley wall trampolines village town city'
  ).split(' '),
);

/** One who, or what, is acted and dressed up as: with the kind of a place before it, `a pantomime cow`, it is none. */
export const DRESSED: ReadonlySet<string> = new Set(
  (
    'cow horse donkey camel goat pig dog cat mouse rat goose duck hen cockerel bull bear lion tiger elephant monkey penguin dragon unicorn wolf fox owl ' +
    'dame villain hero prince princess queen king fairy genie giant witch wizard ghost clown ringmaster acrobat juggler strongman knight jester monk nun ' +
    'guard keeper warden curator attendant trader stallholder costume outfit mask hat wig gown uniform tail hoof rear'
  ).split(' '),
);

/** Parts of a school, and what stands in a classroom: being there is being at school. */
export const SCHOOL_PLACES: ReadonlySet<string> = new Set(
  (
    'hall field fields playground pitch court courtyard quad library corner classroom classrooms class gym gymnasium studio pond area canteen kitchen dining office reception foyer ' +
    'entrance corridor cloakroom stage sports school schools nursery garden sensory mud outdoor tent tepee yurt allotment role submarine spaceship rocket shop suite lab laboratory ' +
    'staffroom gate gates carpet den track hutch greenhouse wood forest-school room rooms cafe zone base hub shelter bus-stop polytunnel patch bed beds table display'
  ).split(' '),
);

/** What is played on has these names at any school; whose it is a name beside it says. */
export const GROUNDS: ReadonlySet<string> = new Set('courts pitches astro astroturf muga nets track tracks goals fields'.split(' '));

/** What is played on them. */
export const GAMES: ReadonlySet<string> = new Set(
  'tennis netball basketball badminton volleyball handball squash football hockey cricket rugby athletics running sports hard outdoor outside indoor top bottom lower upper back front far new old main'.split(
    ' ',
  ),
);

/** Days, times and pronouns: no part of a place's name. */
export const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'today tomorrow tonight yesterday am pm we i he she they it'
  ).split(' '),
);

/** What no place name begins with, unless its last word says that it is one: people, channels, lessons, feasts. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'need dosbarth blwyddyn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year years reception ' +
    'nursery preschool eyfs ks1 ks2 ks3 ks4 ks5 key stage class form sixth p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 mr mrs miss ms mx dr rev sir pc sgt cllr ' +
    'facebook instagram twitter x youtube zoom teams classdojo dojo seesaw tapestry google whatsapp parentpay ' +
    'maths english science art music pe re pshe geography history drama dt computing french spanish german latin welsh phonics literacy numeracy ' +
    'residential trip visit camp holiday holidays week term school chapter page act scene part unit ' +
    'christmas easter eid diwali halloween hanukkah ramadan lent advent harvest remembrance world book comic children sports ' +
    'first second third i we he she they it our my your his her their this that these those today tomorrow tonight yesterday am pm pta fpta ofsted nhs uk sats gcse btec ' +
    'father santa mother god jesus earth moon mars space narnia hogwarts neverland wonderland oz atlantis'
  ).split(' '),
);

/** Where nobody goes but in play. */
export const IMAGINED: string =
  'south pole | (shut|close|closed) your eyes | sugar paper | treasure island | (travelling|travel|journey|road|way|trek|walk|off|set out) to bethlehem | moon | mars | outer space | the stars | jupiter | saturn | neptune | uranus | pluto | milky way | in orbit | blasted off | narnia | hogwarts | neverland | wonderland | oz | atlantis | jurassic | planet* | under the sea | role play | (water|sand|tuff) tray | sandpit | small world | cardboard | imagin* | pretend* | virtual* | (#|of|more|many|daily|extra) laps | laps (of|round|around) | miles since | bottom of the (ocean|sea) | ocean floor | left the carpet | on a map | without leaving | ancient * | stone age | iron age | bronze age | tudor times | victorian times | roman times | the past | time machine | time travel* | magic carpet | dream* | dreaming | in geography | in history | in science | in re | in maths | in english | in art | our topic | new topic | in drama | in role | evacuee* | polar express | north pole | added up | in our imaginations | scale model | model of | models of | made of | made from | the * corner | cloakroom | out of (cardboard|lego|boxes|junk|spaghetti|straws|clay|paper|lollipop|matchsticks|recycl*|bricks|blocks|marshmallow*|biscuits|cake|gingerbread|wood|foam|felt|plasticine|sticks|papier|cereal|# boxes|# cereal)';

/** What stands in a classroom or a book, and tells of the sentence beside it that it is played or read. */
export const STAGED: string =
  '(water|sand|tuff) tray | small world | role play | page # | pages # | chapter # | spoiler* | (our|their) imagination* | coat pegs | (we|they) are pretending';

/** What the land itself has names of. */
export const LANDSCAPE: ReadonlySet<string> = new Set(
  (
    'bay seat head tarn falls rocks hill hills island isle valley edge peak pike cove point ness loch llyn glen dale dales tor ben beck ridge crag scar mere moss moor water pier tower towers gate bridge ' +
    'cross house hotel lodge manor grange quay quays square brigg carr gorge cliffs caverns wharf dunes sands downs common heath wall lighthouse stadium ground rovers fort hostel district'
  ).split(' '),
);

/** What ends the name of another school. */
export const SCHOOLS: ReadonlySet<string> = new Set('school college academy university primary infants juniors high grammar'.split(' '));

/** The ends of names that are no place’s: what happens, what is taught, who does it. */
export const NO_PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'assembly assemblies challenge day days week month night evening morning club clubs show showcase exhibition exam exams lesson lessons service team group care tech aid ' +
    'form sixth band choir orchestra awards award cup league final finals tournament concert festival fair fayre fete sale quiz disco party production play musical count appeal ' +
    'conventions convention treaty act party democrats council committee trust foundation fund association society company ltd stage level chapter book volume unit year term ' +
    'class block room suite dining recess revolution war age ages times era century battle blitz rising empire games olympics christmas easter'
  ).split(' '),
);

/** `the town library`, `the village hall`: of a school and of a town there is one; the word before says whose. */
export const PUBLIC: ReadonlySet<string> = new Set(
  'town city village public county parish community civic church central guild memorial care nursing retirement'.split(' '),
);
