/**
 * What schools tell, sing and grow, by kind: from public knowledge of the history that every primary school teaches, of nursery rhymes,
 * folk songs and assemblies' favourites, and of what is named after people. Read together with stories.ts.
 */

/** `name[, name]: words`: legends of the past, and words beside which it may be they; with a `+` those beside which it is. */
export const LEGENDS = `
  canute, cnut: tide waves throne
  harold: arrow eye +bayeux
  richard, john: +lionheart crusades magna +runnymede barons princes tower +saladin
  robert, bruce: spider +bannockburn cave
  william: apple crossbow
  walter: cloak puddle potatoes tobacco armada
  francis: bowls armada circumnavigated hind
  guy, robert, thomas: gunpowder cellar treason bonfire parliament +fawkes +catesby
  isaac, newton: gravity apple laws prism telescope
  charles: beagle +galapagos finches evolution species +darwin +darwinian naturalist voyage
  albert: +relativity +einstein theory energy +nobel
  marie, pierre: +radium +polonium radioactivity radiation curie +nobel
  alexander: penicillin mould telephone great macedon conquered
  louis: +pasteur vaccine germs rabies +braille dots guillotine +versailles
  edward: smallpox vaccine cowpox confessor
  florence, mary: nurse nursing hospital +crimean +crimea lamp soldiers
  mary: fossils fossil +ichthyosaur +plesiosaur lyme +anning palaeontologist
  grace: lighthouse shipwreck rescue +longstone farne
  rosa, ruby, claudette: bus segregation boycott montgomery
  martin, malcolm: civil rights dream march boycott luther
  nelson: +robben +apartheid +mandela +trafalgar column victory napoleon hardy drake
  horatio: +trafalgar hardy
  emily, emmeline, millicent, sylvia, christabel: +suffragette +suffragettes suffrage derby votes +pankhurst
  harriet, sojourner, frederick: underground railroad slavery abolition plantation
  william, olaudah, thomas, granville: slavery abolition abolitionist slave
  amelia, amy: atlantic solo pilot aviator flight flew
  neil, buzz, michael, tim, helen, yuri, valentina, mae, sally: moon lunar space orbit rocket astronaut cosmonaut spacewalk
  christopher, ferdinand, isabella: +columbus ships voyage spain +pinta +nina armada indies
  james, captain: cook endeavour voyage +botany
  ernest, robert, roald, tom: antarctic antarctica pole endurance expedition +shackleton +amundsen sledges
  edmund, tenzing, george: everest summit +hillary +norgay +mallory
  howard: tomb +tutankhamun pharaoh egyptologist
  anne: annexe diary amsterdam hiding frank
  oliver: protectorate +cromwell +roundhead warts
  samuel: diary +pepys cheese plague
  thomas: +becket martyr canterbury bakery pudding tank
  christopher: cathedral dome +wren
  isambard: bridge railway tunnel +brunel steamship
  george, robert: rocket locomotive +stephenson +rainhill
  ada, alan, charles, grace: computer computing code +enigma +bletchley +lovelace +turing +babbage hopper programme programming
  tim: web internet
  helen, annie: deafblind +keller +sullivan
  thomas, nikola, alexander: bulb electricity +edison +tesla
  leonardo, michael, raphael: renaissance +vinci +sistine +medici
  vincent: sunflowers starry night +gogh yellow
  claude: waterlilies lilies +monet +giverny impressionist
  pablo: cubism +picasso +guernica
  frida: parrots monobrow +kahlo
  georgia: flowers skull keeffe
  katherine, dorothy, mary: +nasa hidden figures calculations
  malala: +taliban +nobel
  greta: climate strike
  catherine, anne, jane, henry: wives beheaded divorced died survived +boleyn +seymour +parr howard
  victoria, albert: throne reign crystal palace crown
  elizabeth: throne reign armada coronation crown tudor virgin
  george, vi, edward: throne +abdication +abdicated
  boudica, boudicca: +iceni chariot romans
  hadrian: wall emperor
  julius: +ides rome senate
  cleopatra, antony: nile asp egypt
  nero: fiddle burned rome
  bilal: +adhan +azan mosque prayer +muezzin
  nicholas: bishop saint stockings
  george: dragon saint
  david: leek leeks daffodils saint +dewi
  patrick: snakes shamrock saint
  andrew: saltire saint haggis
  francis, clare: +assisi animals birds
  martin: beggar cloak
  lucy: candles sweden saint
  stephen: +wenceslas feast boxing
  jacob, rachel, leah, joseph: ladder dream dreams brothers +technicolour +technicolor
  mary, joseph, gabriel: donkey manger stable tea-towel innkeeper +nativity +bethlehem shawl
  martha, mary: +lazarus +jesus +bethany
  peter: denied cockerel rome keys piper rabbit mcgregor wolf
  goldilocks: bears porridge
  hansel, gretel: gingerbread witch oven
  belle: beast +gaston rose
  annie: orphan +hannigan
  clara: nutcracker mouse +tchaikovsky sugar
  juliet, romeo: balcony +verona +montagues +capulets +tybalt
  penelope: +odysseus +ithaca +suitors loom odyssey
  charlotte, emily, anne, branwell: +bronte +brontes +parsonage +haworth +heathcliff
  meg, jo, beth, amy: marmee march women laurie
  amelia: +bedelia
  susan, lucy, peter, edmund: +pevensie +aslan +narnia wardrobe
  darcy, elizabeth, jane, lydia: +pemberley +bennet +bingley
  edie, josie, archie, miss: +balamory +tobermory
  layla, eric: +clapton guitar +dominos
  rhiannon, stevie: +fleetwood nicks +mabinogion
  michelle, julia, jude, rita, martha, eleanor: +beatles +lennon +mccartney +ringo
  delilah, tom: samson
  maria: +abbess +trapp nun nuns
  bruno: +encanto +madrigal +mirabel
  elsa, anna: snowman costumes frozen +arendelle
  nancy, bill: +fagin +sikes oliver`;

/** `name name`: two that belong together. Of a pupil who is named beside such another it is left open. */
export const PAIRS =
  'harold william, thomas percy, mary joseph, mary martha, peter wendy, hansel gretel, anna elsa, adam eve, cain abel, jacob esau, samson delilah, ruth naomi, victoria albert, ferdinand isabella, romeo juliet, antony cleopatra, william catherine, william kate, harry meghan, charles camilla, charles diana, elizabeth philip, abraham isaac, isaac rebecca, moses aaron, tristan isolde, jack jill, beatrice benedick, wallace gromit, ant dec, mary gabriel, joseph gabriel, george andrew, andrew patrick, david patrick, george patrick';

/** Songs, rhymes and sayings with a name in them, by the words that hold it. */
export const SONGS = `
  bobby shafto, bobby shaftoe, annie laurie, lily of laguna, nellie dean, nelly dean, barbara allen, molly malone, polly oliver, billy boy, rosie o'grady, champagne charlie, burlington bertie, tom dooley,
  daisy daisy, daisy bell, frere jacques, old macdonald, michael row the boat, michael row your boat, my bonnie lies, oh susanna, oh my darling, nelly the elephant, nellie the elephant, lily the pink, ruby tuesday, kum ba yah my lord, tom dooley, john brown's body, when johnny comes marching,
  johnny comes marching, polly wolly doodle, polly put, lucy locket, mary jane, michelle ma belle, ciao bella, bella ciao, cotton eye joe, cotton-eyed joe, cotton eyed joe, mustang sally, proud mary, oh carol, come on eileen, good golly miss molly, barbara ann, help me rhonda, lovely rita, long tall sally, dear prudence, martha my dear,
  ruby ruby ruby, ticket to ride, candle in the wind, don't talk about bruno, talk about bruno, a problem like maria, solve a problem like maria, mrs robinson, jolly good fellow, my my my delilah, simon says, right said fred, said fred, each peach pear plum, that jack built, the house that jack built, along came polly, little tommy tittlemouse, little tommy, tommy thumb,
  betty martin, hells bells and betty, ring a ring o roses, aiken drum, kookaburra sits, skip to my lou, miss mary mack, mary mack, miss polly had a dolly, miss polly, polly had a dolly, incy wincy, peter hammers, peter works with, johnny works with, johnny hammers, dr knickerbocker, sur le pont d'avignon, alouette gentille, london's burning, cock a doodle, diddle diddle dumpling, my son john, robin a bobbin,
  ladybird ladybird, jack and jill, jack be nimble, jack sprat, little jack, jack a nory, jackanory, betty botter, barney google, casey jones, the grand old duke, good king wenceslas, once in royal david's, royal david's city, gabriel's message, rudolph the, frosty the, little donkey, mary's boy child, mary's boy, see amid, ding dong bell, joe's egg, average joe, your average joe, sloppy joe, plain jane, jack the lad, every tom dick, tom dick and,
  say jack robinson, smart aleck, nervous nelly, chatty cathy, debbie downer, moaning minnie, doubting thomas, peeping tom, uncle tom cobley, even stevens, happy as larry, bob's your uncle, robbing peter, rob peter to pay paul, peter to pay paul, for pete's sake, gordon bennett, heavens to betsy, jack of all, johnny foreigner, jack frost, old nick, nick of time, tom tom, big ben, davy lamp, jemmy, sally army, salvation army`;

/** Firms, foundations, awards and charities that bear a person's name, from the high street and the Charity Commission's register. */
export const FIRMS = `
  anthony nolan, jack petchey, alexandra rose, marie curie, sue ryder, jo cox, stephen lawrence, damilola taylor, alexander devine, louis dundas, kelly holmes, diana award, helen arkell, peter jones foundation, robert burns federation, harry edwards, roald dahl story, michael sieff, lucy faithfull, molly rose, brooke trust, bobby moore, teddy rocks, zoe's place, naomi house, claire house, martin house, francis house, helen house,
  douglas house, julia's house, richard house, shooting star, andy's man club, winston's wish, winstons wish, noah's ark, daisy's dream, joseph's goal, alfie's wings, ellen macarthur, edwina mountbatten, esmee fairbairn, paul hamlyn, john lyon's, andrew carnegie, kate greenaway, carnegie medal, blue peter, jules rimet, webb ellis, ryder cup, davis cup, matt hampson, doddie weir, rob burrow, dame kelly holmes, duke of edinburgh's, barnardo's,
  ernest jones, max spielmann, bella italia, laura ashley, ted baker, ben sherman, fred perry, paul smith, karen millen, jack wills, jo malone, thomas cook, john lewis, robert dyas, timothy whites, hugo boss, calvin klein, tommy hilfiger, ralph lauren, michael kors, cath kidston, emma bridgewater, orla kiely, charlotte tilbury, frankie and benny's, ben and jerry's, joe and the juice, patisserie valerie, marks and spencer, fortnum and mason, harvey nichols,
  austin reed, john smedley, clarks, fisher price, rolls royce, hewlett packard, harley davidson, russell and bromley, dorothy perkins, miss selfridge, evans cycles, laura secord, sara lee, betty crocker, aunt bessie's, aunt bessie, mr kipling, uncle ben's, captain birdseye, paul newman's own, tim hortons, wendy's, carl's jr, papa john's, jamie's italian, harry ramsden, jack daniel's, johnnie walker, johnny walker, tom ford, stella mccartney, vera wang, kurt geiger, jimmy choo, dr martens, doc martens, lee cooper, calvin harris, william hill,
  paddy power, betty's tea, bettys tea, ann summers, jane norman, oliver bonas, oliver sweeney, oliver's army, george at asda, mary kay, elizabeth arden, estee lauder, max factor, helena rubinstein, robinson crusoe, crewe alexandra, alexandra palace, mona lisa, peach melba, melba toast`;

/** Breeds, plants, dishes and games that bear one: from the Kennel Club's and the Royal Horticultural Society's lists, and cookery books. */
export const KINDS_OF_THINGS = `
  robinsons barley, robinson's barley, robinsons squash,
  aberdeen angus, jack russell, king charles, gordon setter, parson russell, dandie dinmont, irish dexter, gloucester old spot, charlotte potatoes, charlotte potato, desiree potatoes, king edward, maris piper, granny smith, james grieve, egremont russet, victoria plum, victoria plums, bramley apple, rose marie, william pear, williams pear, sweet william, black-eyed susan, black eyed susan, busy lizzie, bizzie lizzie, bizzy lizzie, creeping jenny, ragged robin,
  jack by the hedge, jack-go-to-bed, herb robert, herb bennet, herb paris, good king henry, robin's pincushion, st john's wort, aaron's rod, solomon's seal, jacob's ladder, jacobs ladder, old man's beard, lily of the valley, rose of sharon, star of bethlehem, adam's needle, queen anne's lace, london pride, alexandra palm, bird of paradise, 
  victoria sponge, victoria sandwich, beef wellington, peach melba, melba toast, eggs benedict, charlotte russe, apple charlotte, crepe suzette, crepes suzette, caesar salad, waldorf salad, sloppy joe, sloppy joes, reuben sandwich, chicken kiev, chicken alfredo, fettuccine alfredo, bloody mary, shirley temple, earl grey, lady grey, tom yum, tarte tatin, quiche lorraine, bakewell tart, battenberg, anzac biscuits, garibaldi biscuit, garibaldi biscuits, oysters rockefeller, steak diane, cherry garcia,
  chicken maryland, dauphinoise, bechamel sauce, margherita pizza, pizza margherita, pavlova, eggs florentine, belle helene, poire belle helene, jack cheese, monterey jack, jerusalem artichoke, alexander technique, jenny wren, jenny lind, daddy longlegs, painted lady, red admiral, tawny owl, tom cat, tomcat, billy goat, nanny goat, jack rabbit, jackdaw, robin redbreast, king alfred's cakes, charlie chaplin,
  tommy gun, bobby pin, bobby socks, jack plane, jack socket, monkey puzzle, simon says, jack straws, aunt sally, old maid, black jack, blackjack, jolly roger, molotov cocktail, morse code, phillips head, phillips screw, stanley knife, stanley cup, allen key, sam browne, davy lamp, bowie knife, mae west, sally lunn, dolly mixture, dolly mixtures, tom thumb, jelly babies, jelly baby, mary jane shoes, mary janes, kit kat, henry hoover, henry the hoover, hetty hoover, ken dodd, punch and judy, belle epoque, belle of the ball, belles lettres, belle view, belle vue,
  elizabeth line, victoria line, jubilee line, arthur's seat, robin hood's bay, st agnes, st davids, st andrews, alexandra park, prince regent, regent's park, queen elizabeth, queen mary, william and mary, james bond, alfie gets in, alfie gives a hand, alfie's feet`;
