/** What stands around a word that looks like a name, and says that it names a place, a thing or nobody. */

/** After the name: streets, parks, schools, buildings, firms, prizes, events. With a capital, or in any case where the name itself has none. */
export const PLACE_HEADS = `street road lane avenue drive close crescent terrace mews row grove gardens garden court square hill way walk rise place park common green heath wood woods forest farm field fields meadow meadows moor fell bridge brook river lake loch beach bay island islands isle point head end gate cross corner
  station airport harbour port dock docks quay pier castle cathedral church chapel abbey priory minster mosque temple gurdwara synagogue hall house lodge manor villa court tower towers cottage cottages inn arms hotel pub cafe restaurant theatre cinema museum gallery library arena stadium ground leisure sports centre center hospital hospice clinic surgery pharmacy
  school primary junior infant infants juniors academy college university nursery preschool grammar comprehensive secondary federation trust foundation society association institute company ltd limited plc llp solicitors motors builders roofing plumbing bakery butchers estate estates industries brothers bros sons group services books press publishing photography photographers catering productions consulting consultancy removals electrical heating scaffolding landscapes landscaping interiors joinery carpentry grocers florists opticians harbor theater
  fund appeal charity award awards prize cup trophy shield medal league championship tournament festival fair fayre fete fest show parade carnival week month day night eve term holiday holidays break concert service ball disco party market sale raffle quiz challenge cup bowl derby line valley vale dale county city town village borough parish council united rovers
  city rangers wanderers athletic albion wednesday argyle alexandra stanley villa rugby cricket football fc afc class room building block wing suite site campus unit mountain peak falls springs canyon gorge ravine cave caves cavern caverns estuary waterfall waterfalls ridge ghyll combe dene mere warren marshes sands downs moors fens woodland woodlands desert ocean sea coast shore cove creek
  brae loch glen craig crag tor cairn beag strath ben firth voe ness tarn beck gill weir reservoir lighthouse dunes stack fort folly monument memorial obelisk viaduct aqueduct tunnel quarry observatory planetarium aquarium zoo velodrome racecourse lido hub kitchen pantry deli bookshop hardware organics tearoom tearooms bistro diner brasserie boutique salon barbers hairdressing nails beauty florists takeaway chippy tyres garage autos coaches taxis cabs travel lettings insurance accountants vets veterinary dental timber fencing flooring joiners decorators motorcycles cycles kennels stables riding`;

/** Words that make a word before them a thing: `Victoria sponge`, `Rose hip`, `Ruby wedding`. A lower-case noun after a word that is also a name does so too. */
export const CLASS_HEADS = 'class classes form house room team group set base tutor';

/** Words before that make it a common word. */
export const DETERMINERS =
  'a an the this that these those some any no every each another either neither which what whose many few several all both';

/** After these a month, season, feast or place stands, hardly a person. */
export const TIME_PREPOSITIONS =
  'in by until till since during through throughout before after early late mid next last this every each end start from beginning middle between of and';
export const PLACE_PREPOSITIONS =
  'in at near beyond around across through outside inside into towards toward via visiting visit visited between';

/** Words of praise, greeting and thanks: what follows is a person, if it can be one. Several words are written with a space. */
export const PRAISE = [
  'say hiya to',
  'say hi to',
  'hiya to',
  'well done',
  'well done to',
  'well played',
  'good job',
  'great job',
  'great work',
  'nice one',
  'way to go',
  'goes out to',
  'love to',
  'hugs to',
  'thinking of',
  'winner is',
  'winners are',
  'introducing',
  'starring',
  'take a bow',
  'welldone',
  'congratulations',
  'congratulations to',
  'congrats',
  'congrats to',
  'bravo',
  'bravo to',
  'hooray for',
  'hurrah for',
  'three cheers for',
  'cheers for',
  'thank you',
  'thank you to',
  'thankyou',
  'thank u',
  'thank u to',
  'thanku',
  'thx',
  'thx to',
  'ty',
  'thankyou to',
  'thanks',
  'thanks to',
  'thanks go to',
  'happy birthday',
  'happy birthday to',
  'many happy returns',
  'many happy returns to',
  'birthday to',
  'good luck',
  'good luck to',
  'good luck today',
  'good luck today to',
  'good luck tomorrow',
  'good luck tomorrow to',
  'good luck tonight',
  'good luck tonight to',
  'step forward',
  'best wishes to',
  'best of luck to',
  'best of luck',
  'get well soon',
  'welcome',
  'welcome to',
  'welcome back',
  'goodbye',
  'goodbye to',
  'goodbye and good luck',
  'farewell to',
  'farewell',
  'shout out to',
  'shoutout to',
  'big up',
  'hats off to',
  'kudos to',
  'props to',
  'proud of',
  'so proud of',
  'applause for',
  'cheered for',
  'cheering for',
  'clapped for',
  'rooting for',
  'high five for',
  'high fives for',
  'hand for',
  'clap for',
  'bow',
  'go',
  'come on',
  'go on',
  'dear',
  'hello',
  'hi',
  'hey',
  'fair play to',
  'credit to',
  'awarded to',
  'presented to',
  'goes to',
  'went to',
  'go to',
  'won by',
  'made by',
  'drawn by',
  'painted by',
  'written by',
  'designed by',
  'created by',
  'played by',
  'led by',
  'sung by',
  'baked by',
  'taken by',
  'poem by',
  'artwork by',
  'drawing by',
  'painting by',
  'portrait by',
  'picture by',
  'photo of',
  'missing you',
  'love from',
  'named',
  'called',
  'courtesy of',
  'mention to',
  'mentions to',
  'mention for',
  'hear it for',
  'moon for',
  'delighted for',
  'thrilled for',
  'pleased for',
  'chuffed for',
  'request of',
  'help of',
  'behalf of',
  'company of',
  'llongyfarchiadau',
  'llongyfarchiadau i',
  'da iawn',
  'penblwydd hapus',
  'pen blwydd hapus',
  'penblwydd hapus i',
  'pen blwydd hapus i',
  'diolch i',
  'diolch yn fawr i',
  'diolch o galon',
  'diolch o galon i',
  'dziekuje',
  'dziekujemy',
  'brawo',
  'gratulacje',
  'merci',
  'gracias',
  'obrigado',
  'obrigada',
  'danke',
  'grazie',
  'multumesc',
  'multumim',
  'shukriya',
  'shukran',
  'mabrook',
  'mabrouk',
  'go raibh maith agat',
  'diolch i',
  'diolch',
  'croeso',
] as const;

/** After praise, these still leave a thing: `good luck Summer term`. Verbs of speech: what follows or goes before speaks. */
export const SPEECH =
  'said says asked asks told tells shouted shouts replied replies whispered explained explains added adds exclaimed wondered laughed cried declared announced admitted joked insisted agreed wonders exclaims admits jokes insists reckons reckoned whispers shrieked giggled chuckled grinned sighed cried laughs agrees beams beamed';

/** What a child owns: after a possessive it makes the owner a person. */
export const CHILD_OWNS = `mum mums mummy mam mam's dad dads daddy parent parents nan nana gran granny grandma grandad grandpa grandparents brother sister brothers sisters sibling family auntie aunty uncle cousin cousins twin friend friends classmates
  homework advice suggestion joke jokes riddle poem poems painting paintings picture drawing drawings essay story handwriting work book report model design project sculpture card letter smile laugh face hair birthday tooth teeth shoe shoes coat jumper bag hat goal goals try score turn idea ideas answer question speech solo performance dance voice hands hand eyes
  puppy pet hamster rabbit guinea cat dog team mates side first last best favourite big little new amazing fantastic brilliant wonderful beautiful lovely superb excellent incredible stunning effort attitude confidence progress kindness courage enthusiasm science maths art winning bedroom house back garden allotment`;

/** What a child wears, carries, needs or is made of: nothing else has it, not even a season. */
export const CHILD_KIT = `trainer trainers boot boots welly wellies wellington wellingtons glove gloves mitten mittens scarf cardigan cardi sweatshirt hoodie blazer tie sock socks tights trousers shorts skirt pinafore tabard goggles swimsuit trunks towel helmet scooter bike
  lunchbox lunch-box snack bottle bookbag rucksack backpack satchel locker peg glasses spectacles inhaler epipen medicine wheelchair walker crutches frame splint cast plaster brace retainer hearing cochlear stoma nappy
  knee knees elbow arm arms leg legs foot feet nose ear ears chin cheek cheeks tummy wrist ankle fringe plait plaits ponytail bunches freckles grin giggle giggles cough sneeze yawn haircut phone`;

/** What a plant, a beast, a stone or the sky has: `Holly's berries`, `Robin's nest`. */
export const NATURAL_PARTS = `nest nests egg eggs chick chicks wing wings feathers feather beak breast song territory habitat migration berry berries leaf leaves petal petals thorn thorns root roots stem stems bud buds bloom blooms blossom scent perfume bark branch branches twigs trunk canopy grip growth
  flowers flower fruit seeds edge edges bank banks bend bends course mouth source flow level levels current bed depth limit limits colour colours blue sparkle shine glow glitter facets price value meaning origin symbolism path wake damage aftermath eye light`;

/** Words around a name that speak of stories, the stage, the past, faith and fame: there a bare forename may be nobody of the school. */
export const STORY_WORDS = `novel novels protagonist fiction gothic tragedy tragedies sonnet syllabus seminar playwright shakespeare shakespearean macbeth hamlet othello dickens austen bronte steinbeck orwell panto pantomime opera operetta aria ballet screenplay trilogy netflix paperback fairytale fable myth myths mythology
  legends saga goddess goddesses olympus romans norse viking vikings pharaoh pharaohs emperor empress king queen prince princess monarch reign throne coronation tudor tudors victorians medieval conquest crusade crusades suffragette suffragettes century centuries armistice dambusters spitfire blitz holocaust
  biblical genesis exodus testament parable disciple disciples apostle apostles prophet prophets manger covenant psalm feast martyr monk monks torah quran koran hadith purim lyrics soundtrack symphony sonata concerto overture composer statue portrait impressionist surrealist cubist biography autobiography memoir
  theorem hurricane hms frigate galleon shipwreck locomotive auditions casting epic anniversary-of`;

/** Before a name of a place, a ship, a storm: with a capital. */
export const PLACE_PREFIXES =
  'st saint sant ss rnli rnlb rrs surah sura storm hurricane cyclone typhoon lake loch lough llyn mount mt river port cape fort county north south east west new old great upper lower hms rms mv port isle isles cafe hotel castle camp planet radio hurricane villa';

/** Heads that are surnames too: `Victoria Park` is a place where a place is meant. */
export const SURNAME_HEADS =
  'park hill field fields wood woods green brook lake bridge church hall marsh banks mills cross court close lane house heath forest farm moor fell end way rise ford common grove garden gardens market ball price college nursery show base brae craig glen gill beck ness stack tunnel fort ridge combe dene mere warren';

/** Where grown-ups work: `Jack from the garage`. */
export const WORKPLACES = `counter hub till desk bar wheel garage bakery butchers shop shops shopping supermarket store council office kitchen kitchens museum theatre farm zoo company fire police station church bank charity firm surgery hospital hospice pub cafe restaurant newspaper agency builders gas electric water board railway bus coach taxi airport army navy raf museum gallery university
  brewery factory depot yard workshop salon gym centre center trust foundation stables nursery-shop allotments florist florists greengrocers post delivery removals caterers catering cleaning maintenance site estates it payroll finance brigade force authority service services club-house dairy chippy chip takeaway boatyard marina library
  hardware dental dentist timber plumbing roofing scaffolding electricals tyres tools carpets flooring printers signs skips recycling waste landscapes landscaping nurseries wildlife nhs bbc itv council catering opticians estates housing homes energy broadband courier haulage quarry recruitment radio`;

/** What breaks at a school and a grown-up mends. */
export const REPAIRS =
  'boiler heating roof fence gate gates minibus printer photocopier plumbing pipe pipes drain drains toilet toilets lights lighting wiring door doors window windows shed car bus alarm phones wifi server lift oven freezer fridge leak gutter gutters wall walls floor hall pitch playground paths grounds hedge hedges goalpost goalposts bench benches sign signs shelter shelters';

/** Doings that are said of seasons, weather and qualities as well as of people. */
export const LOOSE_DEEDS =
  'arrived arrives came comes brought brings broke breaks began begins started starts ended ends rose rises fell falls went goes blew blows caused stopped stops closed opened opens took takes made makes saw sees gave gives got gets turned turns grew grows covered covers filled lit ran runs held holds kept keeps left leaves meant means looked looks felt feels stayed stays stood stands hit hits returned set sets showed shows shone shines sounded sounds moved moves changed lost followed waited became';

/** What is done to somebody: a name after one of these is a person's. */
export const DONE_TO = `ask asks asked asking tell tells told telling thank thanks thanked thanking persuade persuades persuaded show shows showed showing teach teaches taught teaching help helps helped helping give gives gave giving invite invites invited congratulate congratulates congratulated remind reminds reminded
  nominate nominated elect elected hug hugged welcome welcomed join joins joined joining let lets letting email call called convince convinced interview interviewed named choose chose chosen pick picked award awarded introduce introduced introducing challenge challenged promise promised believe believed
  clap clapped clapping cheer cheered cheering applaud applauded applauding wish wished wishes wishing greet greeted greeting meet met meeting rescue rescued comfort comforted carry carried coach coached praise praised reward rewarded
  present presented presenting surprised treated supported encouraged inspired impressed amazed delighted comforted crown crowned vote voted appoint appointed select selected hand handed lend lent owe owes owed teach`;

/** What a month or a season has: `June's newsletter`. */
export const CALENDAR_THINGS = `day days end start beginning newsletter menu weather sun sunshine heat rain frost chill events event dates date diary theme topic assembly assemblies meeting fair fayre fete holiday holidays concert lunch evening evenings morning mornings night nights breeze bounty colours edition issue bulletin value book books challenge challenges
  winner winners star stars round results figures numbers timetable calendar specials offer offers bank half term quiz sale show play production performances exhibition open first second last third fourth`;
