/**
 * Names that are also something else, by what else they are: from reference lists of plants, birds, stones, virtues, trades and so
 * on. The kind says what to look for around the word before it is taken for a person.
 */
export const WORD_NAMES = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  season:
    'spring summer autumn winter summers winters easter noel eve christmas sunday monday tuesday wednesday thursday friday saturday mon tue tues wed weds thu thur thurs fri sat sun',
  plant: `ash aspen aster basil bay berry blossom briar bryony camellia cedar cherry clementine clover dahlia daisy fern flora heather holly hazel iris ivy jasmine
    juniper laurel lavender leaf lily linden lotus magnolia maple marigold myrtle oak olive pansy peony poppy posy primrose reed rose rosemary rowan saffron sage
    sorrel tansy thistle tulip violet viola willow yarrow zinnia angelica anemone begonia bluebell cassia elder elm fennel ginger hyacinth jessamine lilac mimosa moss petunia pepper
    plum peach apple quince sequoia sycamore verbena veronica wisteria woods wood field fields hawthorn birch beech alder acacia almond amaryllis azalea bramble buttercup cicely dill orchid olive palm pine`,
  animal: `mallard widgeon pintail grebe plover gannet osprey harrier curlew lapwing bear birdie bunny buck bull bird colt cricket crane cub dove drake falcon finch fox hawk heron jay joey kestrel kit kitty lark leo linnet lion lynx martin martha merlin nightingale owl
    partridge phoenix piper puffin raven robin roo sparrow starling swan swift teal tiger wolf wren swallow peacock kingfisher goose hart lamb fish salmon pike billy nanny polly puss rex`,
  gem: 'agate amber amethyst beryl coral crystal diamond emerald garnet gemma goldie gold jade jasper jet jewel onyx opal pearl peridot ruby sapphire silver topaz turquoise amberley',
  virtue: `amity angel bliss blessing bonnie charity chastity christian clarity clement comfort constance content dawn destiny earnest faith favour favor felicity fidelity fortune free gift glory grace happy harmony haven
    heaven honest honesty honor honour hope innocent joy justice justin liberty love loyal lucky melody mercy merit merry miracle noble patience peace praise precious pride promise prudence purity remember royal sacha
    serenity serene sincere solace temperance thankful trinity true truth unity valour verity victory victor victoria virtue wisdom zeal blaise`,
  nature: `aurora beck blaze brook brooks breeze bridge cliff cloud coast cosmo dale dell dusty eden fell field flint forest forrest frost gale glen glade grove heath hill hills isla lake lane lea leigh luna marsh mead meadow misty
    moon ocean rain rainbow ray ridge river rivers rock rocky sandy sea shell shore sierra sky skye snow spirit star stella stone storm stormy sun sunny thorn tide vale valley wade waters wave west winter wells nova north dee summerfield`,
  trade: `abbot archer bailey baker barber baron bishop brewer butcher butler carpenter carter cartwright carver chandler chaplin clark clarke cook cooper deacon dean drummer duke dyer earl farmer faulkner fisher fletcher forester
    fowler fuller gardener gardner glover harper hunter judge king knight lance lord major marshall mason mayor mercer miller miner monk page palmer parker parson parsons pope porter potter prince princess prior proctor queenie reeve reeves
    ryder rider saddler sadler sailor sawyer scout sergeant shepherd singer skipper smith spencer squire stewart steward tanner taylor thatcher turner tyler usher walker ward warden waterman weaver webster wheeler wright`,
  word: `abide ace ally apollo aria arrow art ballad banks barker barney batten beau beacon bell best bill blue blunt bob bond booker booth boss boy brandy brave bright brock brown brownie buddy burns bush buster buzz cadence candy cane carol caroline cash chance chain
    chapel chapman chase chip chips chuck church close coates cole comb constant cookie cotton count court craft cross crow curry dandy danger day days dear denim dot dotty drew early echo edge england english ever fair fairy fancy fleet flick flow flower flowers flynn foot force ford fort foster fox frank franks
    french friend gay gene gill gordon grant gray green grey guy hail hale hall hand hands handy hardy haste haven hay head herb hero high holiday holland holt home honey hood hook horn house howl hug hurt ice iron jack jacks jam jimmy job jock jolly josh jot jump junior kale kay keen keep key keys kind kit kindly knock knox
    lace lad lark law lawless leader lee legacy less light line link little lock lodge long look lore lorry lot low luck lucky mac mace mark marks marina may max maxim mead melody mere mile miles mills minor mint mo more mort moody moss mouse mustard nan nash neat needle nell nick nile nib noon north norm nun oats olympia onion orb otter pace pan park parks
    pat patch patsy patty payne penny perry pert pet petal peters phil pick pierce pike pip pitt plain play pleasant pole poole poor pop popper post pound pratt price prim prose pub quick quill race ran rally randy rash raw raye reading red rees reign rest rex rich riches rife riley rise rita ritz rob robbing roll roman rome root roper roy rudd rule rush rusty
    sally salt sam sandal saint sandy say scarlet scarlett scope scott sharp shaw shine short shy sid silk simple skip slack sly small smart smooth song south spark spears spice sport spring stamp stark stay steel steele stern still storey story strange street strong sue suki summerhouse sunny sweet tad tally tanya tarry tate tart teddy temple tess thorpe tim tip titch toby todd tom tommy tony topper tow
    trace train treasure tree trip trot trudge truly tuck tune twist tye viking vine wall waller waltz wand want warren wary wash watt watts way weeks well wells west wham wheat whisper white wick wild wilder will wills wing wise wish witt wonder wonderful word world worth wren young yule zip zest gem gloria buddy coco cookie crystal goldie mercedes missy pixie princess queen scout
    bay cherub chester clay cliff dusty earl fern friday gabby ginger grey happy hank harp haze indigo indie ink jolly lex lyric major maverick mint noble oakley ode odd patience peaches pearl pixel pluto poet porter presley prize prosper rebel reef rhyme rhythm rocket rogue roscoe roux sable salem sid sonnet sonny soul sparkle stanza sterling story sugar sunny sunshine tempest thunder tinker titan true
    tuesday ulysses vesper wednesday west whistle wiz wonder yoyo zephyr dai art dee di em flo fran gus jo lou mel nat ned pam reg ron ros sal seb stan tad ted val viv walt an ana do my so son to he she it be go no on or us we in is ha ho li long hung king dung sun song hue ping van nam son sang tong wing wan won yes me may ai em do dong`,
  adjective: `brave bright blessed bonnie bonny divine dusty favour free gay happy honest jolly loyal lucky merry misty noble precious prudent royal rusty sandy sincere stormy
    sunny sweet true wild`,
  colour:
    'auburn azure beige black blanche brown burgundy crimson cyan ebony fawn grey green hazel indigo ivory lilac magenta maroon mauve navy ochre orange pink purple raven red rose rosy ruby sable scarlet sienna silver tan tawny teal umber violet white yellow',
  unit: 'ampere celsius coulomb curie farad faraday fahrenheit gauss gray henry hertz joule kelvin newton ohm pascal siemens sterling stone tesla volt watt chain pound mile miles penny bob tanner guinea florin crown',
  brand: `macmillan barnardo barnardos oxfam mencap alexa siri cortana aldi amazon apple armani asda audi aston barclay barclays bentley boots bosch burberry cadbury chanel claude colin cuthbert citroen dell dior disney duracell dyson ella enzo etsy fairy ferrari fiat ford google gucci
    greggs halifax heinz hilton honda hovis ikea iceland ivor jaguar kellogg kia kindle lego lexus levi lidl lidls lloyds lotus marmite mars matalan mercedes microsoft mini minecraft morgan morrisons nestle netflix next nike nintendo nissan nivea oreo oscar oxo pandora percy peugeot
    pixar polo porsche primark ribena rolls royce sainsbury sainsburys samsung sega skoda sky smarties sony spotify stanley suzuki tesco tesla tiffany toyota twix vauxhall vimto virgin volvo waitrose wendy wilko xbox zara zoe youtube tiktok facebook instagram classdojo seesaw parentpay zoom teams tapestry kahoot duolingo scratch scratchjr numbots`,
} as const;

export type WordKind = keyof typeof WORD_NAMES | 'place';
