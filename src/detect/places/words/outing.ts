/**
 * What posts from a day out have in them besides the place, and what posts about something else have. None of these tells anything
 * alone; `signs.ts` counts them together.
 */
export const OUTING: Readonly<
  Record<
    | 'travel'
    | 'kit'
    | 'lodging'
    | 'timing'
    | 'homeward'
    | 'forms'
    | 'score'
    | 'outdoors'
    | 'weather'
    | 'wonder'
    | 'hail'
    | 'wares'
    | 'visitors'
    | 'job'
    | 'homeLife'
    | 'forAll'
    | 'formers'
    | 'done'
    | 'things',
    string
  >
> = {
  travel:
    'coach | coaches | minibus | minibuses | train | trains | ferry | ferries | flight | flights | plane | tram | tube | platform | airport | terminal | passport | passports | boarding | luggage | suitcase* | bags | seat belts | services | motorway | junction | carriage | deck | gate # | check in | checked in | bus # | bus one | bus two | on foot | by bike | by boat | set down',
  kit: 'packed lunch* | sandwiches | wellies | waterproof* | sun cream | suncream | sun hat* | walking boots | boots | rucksack* | sleeping bag* | torch | torches | head torch* | clipboard* | notebook* | sketchbook* | hi vis | life jacket* | lifejacket* | helmet* | harness* | wetsuit* | spending money | spare socks | spare clothes | change of clothes | towel | towels | bucket* | spade* | swimming costume* | shin pads | gum shield* | kit bag* | warm coat* | gloves | umbrella* | maps out | binoculars | nets | pencils out | travel sickness | euros',
  lodging:
    'hostel | hotel | tent | tents | dorm | dorms | dormitor* | bunk* | room key* | lights out | campfire | camp fire | pyjamas | porridge | pillow* | unpacked | marshmallow* | asleep | beds made | breakfast | full english | midnight | snoring | cabin | cabins | lodge | lodges | yurts | night # | night one | night two | night three | night four | first night | last night | slept',
  timing:
    'depart | departs | departing | departure | eta | back by | back at | back for | back around | back about | home by | home for | then home | ride home | journey home | pick up | pick ups | collection | meeting point | meet at | meet outside | register | leave at | return # | return at | gate for | due back | expected back | arrive | arriving | in the playground by | sharp | allow # minutes',
  /** When they come home, which is at school. */
  homeward: 'eta | back at school (by|for|at|around|about) | (due|expected|home) [back] at school | arrive at school (by|at|around|about)',
  forms:
    'consent form* | medical form* | kit list* | permission slip* | reply slip* | balance | deposit | instalment* | final payment | helpers | dbs | seats left | places left | spaces left | team sheet | parentpay | volunteers | itinerary | risk assessment',
  score:
    '# # | half time | full time | kick off | warm up | warming up | warmed up | court # | pitch # | nil | to go | quarter final* | semi | semis | semi final* | final whistle | first whistle | leading | equaliser | innings | heats | lap # | under way',
  outdoors:
    'rock pool* | tide | tides | waves | summit | trig point | guide | guides | ranger | rangers | instructor* | exhibit* | gift shop | canoe* | kayak* | abseil* | climbing | zip wire | zip line | gorge | raft* | paddle | paddling | view | views | rapids | map reading | checkpoint* | trail | in our seats | deer | seals | steps | steep | halfway | half way | ice cream* | hot chocolate | chips',
  weather:
    'rain | raining | rained | rainy | drizzle | drizzling | sunny | sunshine | sun [is] (out|shining) | windy | wind | blowing | blowy | hail | snow | snowing | mud | muddy | soggy | soaked | freezing | breezy | fog | foggy | mist | misty | glorious | baking | drenched | blue skies | whatever the weather | whatever the forecast',
  wonder:
    'awe | wide eyes | wide eyed | whisper* | speechless | buzzing | nobody has | not one | everyone is | everybody is | all smiles | all fed | all safe | all well | giggl* | squeal* | no tears | lost already | smells',
  /** Said to a place on coming or going. */
  hail: 'hello | goodbye | bye | cheerio | tara | ta ta | so long | bonjour | bonsoir | au revoir | hola | adios | guten tag | guten morgen | guten abend | ciao | greetings | farewell | good morning | good evening | good afternoon | morning all | evening all | hwyl | buenas | buenos | salut | bore da | nos da | prynhawn da | bom dia | buongiorno | buonasera | hej | dag | hoi | doei | tot ziens | goedemorgen | goedemiddag | goedenavond',
  wares:
    'recipe* | sale | on sale | for sale | menu | book | books | novel | author | film | story | stories | poem* | play | song | model | models | painting | paint* | stitch* | knitted | sewn | embroider* | carved | tapestry | collage | mosaic | frieze | mural | poster* | letter | letters | replica | named after | diary | diaries | history | century | king | queen | map | atlas | flag | flags | picture | pictures | postcard* | costume day | world book day | virtual* | screen | headsets | box | project | quiz | fact | facts',
  visitors:
    'visited us | came in | came to | come in | comes to | coming in | came into | visiting us | visitor* | guest | guests | joined us | joined by | welcomed | welcome back | to us | to school | at school | in school | in the hall | in the library | on the field | playground | classroom | assembly | in the gym | brought in | our very own | in our | came all the way',
  job: 'vacanc* | apply | apprentic* | recruit* | hiring | job | jobs | salary | interview* | course | training | conference | governor* | meeting | minutes of | staffroom',
  homeLife:
    'family | families | holiday | holidays | over half term | half term (fun|ideas|holiday|club|treat|break) | over the summer | weekend | grandparents | mum | mums | dad | dads | nan | granny | at home | siblings',
  forAll:
    'open to | all ages | tickets | ticket | free | open day | open evening | concert | fair | festival | fete | stall* | raffle | doors open | public | community | village | neighbours | road closed | closed | adults | dogs',
  formers:
    'former | alumn* | leaver* | old pupil* | graduat* | universit* | ex pupil | class of | retired | married | born in | lives in | living in | grew up | emigrat* | runner up | ran the | marathon | years ago | # years ago | new school | comes from | came from | starting at | started at | studying | study at | place at | pen pal* | partner school | twinned',
  done: 'well done | congratulations | what a | results | had | got back | came back | back safe | home from | yesterday | last week | last week s | on return | what a day | what a trip | conquered | looking back | memories | photos | we loved | enjoyed | thank you to | thanks to',
  things: 'lost property | found | missing | lost | claim | belongs to | spotted | new | delivered | arrived from | donated',
};
