/**
 * People of stories, the stage, the screen, song and scripture: from public knowledge of children's books, set texts, nursery rhymes,
 * musicals and holy books. FULL: always themselves. WITH: a bare forename, and the words beside which it is the character.
 */
export const CHARACTERS = `
  oliver twist, artful dodger, ebenezer scrooge, jacob marley, bob cratchit, tiny tim, david copperfield, miss havisham, pip and estella, nicholas nickleby, little nell, little dorrit, sydney carton, charlie bucket, willy wonka, augustus gloop, veruca salt, violet beauregarde, mike teavee, matilda wormwood, miss honey, miss trunchbull, agatha trunchbull, james henry trotter,
  danny the champion, george's marvellous medicine, fantastic mr fox, the bfg, george kranky, harry potter, ron weasley, hermione granger, albus dumbledore, draco malfoy, neville longbottom, luna lovegood, ginny weasley, severus snape, sirius black, tom riddle, percy jackson, annabeth chase, katniss everdeen, peeta mellark, artemis fowl, alex rider, tracy beaker, hetty feather, horrid henry, perfect peter, moody margaret,
  mr gum, tom gates, greg heffley, rowley jefferson, dennis the menace, desperate dan, minnie the minx, beryl the peril, bananaman, captain underpants, dog man, mr stink, gangsta granny, billionaire boy, joe spud, mary poppins, bert the sweep, peter pan, tinker bell, captain hook, wendy darling, peter rabbit, benjamin bunny, flopsy bunny, jemima puddle-duck, jemima puddle duck, squirrel nutkin, mrs tiggy-winkle, tom kitten,
  winnie the pooh, christopher robin, alice in wonderland, alice through the looking, queen of hearts, mad hatter, humpty dumpty, jack and jill, jack sprat, jack horner, little jack horner, jack be nimble, jack frost, jack o'lantern, jack o lantern, jack in the box, jack of all trades, jack the ripper, jack the lad, jack and the beanstalk, jack and his beanstalk, jack russell, union jack, mary had a little lamb, mary mary quite contrary, miss muffet, little miss muffet, bo peep, little bo peep,
  boy blue, georgie porgie, wee willie winkie, tom tom the piper, tommy tucker, simple simon, peter piper, lucy locket, kitty fisher, bobby shaftoe, polly put the kettle, sukey take it off, doctor foster, solomon grundy, yankee doodle, molly malone, polly flinders, elsie marley, jumping joan, peter peter pumpkin, robin redbreast, jenny wren, cock robin, john barleycorn, wild rover, danny boy, annie laurie, barbara allen,
  clementine darling, black betty, billy goat, billy goats gruff, red riding hood, hansel and gretel, rapunzel, snow white, rose red, sleeping beauty, dick whittington, puss in boots, tom thumb, robin hood, will scarlet, maid marian, guy of gisborne, george and the dragon, king arthur, sir lancelot, queen guinevere, sir galahad, sir gawain, william tell, rip van winkle, johnny appleseed, paul bunyan, john henry, pecos bill, davy crockett, calamity jane, annie oakley, billy the kid, jesse james,
  sherlock holmes, john watson, dr watson, james moriarty, hercule poirot, miss marple, nancy drew, james bond, indiana jones, luke skywalker, princess leia, han solo, darth vader, obi-wan kenobi, captain kirk, jean-luc picard, ellen ripley, sarah connor, marty mcfly, doc brown, forrest gump, ferris bueller, bilbo baggins, frodo baggins, samwise gamgee, sam gamgee, will parry, lyra belacqua, lyra silvertongue, jane eyre, edward rochester, mr rochester, catherine earnshaw, cathy earnshaw, elizabeth bennet,
  jane bennet, lydia bennet, mr darcy, fitzwilliam darcy, charles bingley, george wickham, emma woodhouse, george knightley, anne elliot, fanny price, catherine morland, elinor dashwood, marianne dashwood, tess durbeyfield, angel clare, bathsheba everdene, gabriel oak, jude fawley, dorothea brooke, maggie tulliver, silas marner, victor frankenstein, henry jekyll, dr jekyll, edward hyde, mr hyde, dorian gray, jonathan harker, mina harker, lucy westenra, jay gatsby, daisy buchanan, nick carraway, tom buchanan, jordan baker,
  myrtle wilson, atticus finch, scout finch, jem finch, boo radley, tom robinson, bob ewell, mayella ewell, george milton, lennie small, holden caulfield, willy loman, biff loman, blanche dubois, stanley kowalski, stella kowalski, john proctor, abigail williams, elizabeth proctor, eddie carbone, arthur birling, sheila birling, eric birling, sybil birling, gerald croft, eva smith, inspector goole, christopher boone, billy casper, offred june, winston smith, lord henry, huckleberry finn, huck finn, tom sawyer, becky thatcher,
  anne shirley, anne of green gables, gilbert blythe, jo march, meg march, beth march, amy march, pippi longstocking, heidi and peter, pollyanna whittier, sara crewe, mary lennox, dickon sowerby, colin craven, bobbie phyllis, stig of the dump, tom's midnight garden, goodnight mister tom, william beech, carrie's war, stanley yelnats, hector zeroni, auggie pullman, august pullman, varjak paw, coraline jones, wednesday addams, bruno and shmuel, hugo cabret, charlotte's web, fern arable, danny and sandy, sandy olsson, danny zuko,
  rupert bear, rupert the bear, little orphan annie, orphan annie, flat stanley, benjamin bunny, bing bunny, danger mouse, angelina mouse, peter cottontail, rizzo kenickie, tony and maria, bugsy malone, fat sam, annie warbucks, oliver warbucks, miss hannigan, tevye, eliza doolittle, henry higgins, maria von trapp, jean valjean, inspector javert, fantine cosette, roxie hart, velma kelly, billy flynn, billy elliot, elle woods, tracy turnblad, link larkin, regina george, cady heron, evan hansen, anne boleyn, elphaba thropp, glinda upland, dorothy gale, aladdin and jasmine, widow twankey, buttons and cinderella, abanazar,
  fireman sam, bob the builder, postman pat, thomas the tank, peppa pig, george pig, daddy pig, mummy pig, suzy sheep, rebecca rabbit, ben and holly, holly and ben, paw patrol, ryder and chase, marshall and chase, peter parker, miles morales, tony stark, bruce wayne, clark kent, lois lane, diana prince, steve rogers, bruce banner, natasha romanoff, homer simpson, bart simpson, lisa simpson, marge simpson, mickey mouse, minnie mouse, donald duck, daisy duck, buzz lightyear, sheriff woody, jessie the cowgirl,
  bo peep, elsa and anna, anna and elsa, lilo and stitch, belle and gaston, finding nemo, finding dory, wallace and gromit, shaun the sheep, morph and chas, bill and ben, andy pandy, rosie and jim, rosie jones, noddy, big ears, roger rabbit, bugs bunny, fred flintstone, scooby doo, daphne blake, fred jones, velma dinkley, tom and jerry, ben ten, dora the explorer, del boy, rodney trotter, basil fawlty, manuel, victor meldrew, hyacinth bucket, captain mainwaring, private pike, gavin and stacey,
  smithy, mr motivator, adam and eve, cain and abel, noah's ark, abraham and isaac, abraham and sarah, isaac and rebekah, jacob and esau, joseph and mary, mary and joseph, joseph and his, joseph's coat, moses and aaron, samson and delilah, ruth and naomi, naomi and ruth, david and goliath, daniel in the, shadrach meshach, jonah and the, john the baptist, mary magdalene, martha and mary, mary and martha, judas iscariot, pontius pilate, simon peter, doubting thomas, matthew mark luke, mark luke and john,
  luke and john, peter and paul, paul and silas, paul and barnabas, angel gabriel, archangel gabriel, archangel michael, king david, king solomon, queen esther, queen of sheba, prophet muhammad, guru nanak, guru gobind singh, guru gobind, guru arjan, guru tegh bahadur, guru har gobind, guru hargobind, rama and sita, radha and krishna, prince siddhartha, siddhartha gautama, old king cole, good king wenceslas, king wenceslas, romeo and juliet, antony and cleopatra, julius caesar, troilus and cressida, mark antony, marcus aurelius,
  marcus brutus, lady macbeth, viola and sebastian, viola and orsino, hermia and lysander, nick bottom, peter quince, helena and demetrius, dido and aeneas, helen of troy, orpheus and eurydice, perseus and medusa, theseus and, pandora's box, father christmas, santa claus, saint nicholas, mrs claus, rudolph the red, frosty the snowman, olaf and elsa, elf on the, uncle sam, uncle tom cobley, aunt sally, uncle ben, john bull, john lewis, john doe, jane doe, joe bloggs, fred bloggs, tom dick and harry, hobson's choice, bob's your uncle,
  gordon bennett, nosy parker, smart alec, jolly roger, peeping tom, doubting thomas, plain jane, dear john, jack tar, davy jones, murphy's law, parkinson's law, life of riley, keeping up with the joneses, heath robinson, hooray henry, nervous nellie, johnny come lately, johnny-come-lately, billy no mates, happy larry, silly billy, mickey mouse, micky take, larger than, tommy atkins, big ben, ben nevis, bob cut, adam's apple, achilles heel, sweet william, black-eyed susan, black eyed susan, bella donna, creeping jenny, ragged robin, jack-by-the-hedge,
  herb robert, good king henry, old man's beard, lily of the valley, rose of sharon, star of bethlehem, charles' law, charles's law, boyle's law, ohm's law, hooke's law, newton's law, king charles spaniel, cavalier king charles, jack russell, dandie dinmont, gordon setter, granny smith, maris piper, king edward, king edwards, charlotte potatoes, cox's orange, bramley apple, conference pear, victoria sponge, victoria plum, battenberg, earl grey, lady grey, peach melba, crepe suzette, crepes suzette, eggs benedict, beef wellington, bloody mary, tom collins, shirley temple, tarte tatin, quiche lorraine,
  margherita pizza, chicken alfredo, caesar salad, waldorf salad, john dory, jacob's crackers, jacob's cream, phillips head, phillips driver, morris dancer, morris dancing, morris men, morris side, uncle ben's, dr martens, dr pepper, ben and jerry's, ben and jerry, tim hortons, jack daniels, johnnie walker, marks and spencer, marks spencer, laura ashley, ann summers, miss selfridge, ted baker, paul smith, harry ramsden, harry ramsden's, wendy house, barbie and ken, teddy bear, action man, polly pocket, tommee tippee, thomas cook, martin luther, duke of edinburgh, prince of wales, princess royal, queen mother, mary rose, cutty sark, hms victory, hms belfast, flying scotsman, mary celeste, sir galahad,
  venn diagram, newton's cradle, mason jar, phillips screwdriver, stanley knife, allen key, bunsen burner, petri dish, van der graaf, geiger counter, tesla coil, faraday cage, jacob's ladder, st john ambulance, children in need, red nose, sue ryder, marie curie, macmillan coffee, joseph rowntree, roy castle, bobby moore fund, teenage cancer, dr barnardo, blue peter, crystal maze, countdown, the one show, gay gordons, strip the willow, dashing white, hey jude, eleanor rigby, billie jean, sweet caroline, delilah, jolene, roxanne, layla, angie, penny lane, maggie may, lucy in the sky,
  peggy sue, johnny b goode, mamma mia, my darling clementine, darling clementine, waltzing matilda, auld lang syne, jingle bells, alice's adventures in wonderland, charlie is my darling, mairi's wedding, annie's song, danny's song, god rest you merry, ding dong merrily, joy to the world, silent night, holly and the ivy, the first noel, mary did you know, o come o come emmanuel, annie get your, annie jr, matilda jr, matilda the musical, oliver the musical, fireman sam, mary jones, madame butterfly, peter grimes, porgy and bess, tosca, carmen jones,
  old father time, mother nature, mother goose, jack rabbit, lady godiva, ivor the engine, fungus the bogeyman, stick man, zog and pearl, percy the park, percy the park keeper, handa's surprise, elmer the, spot the dog, biff chip and kipper, biff and chip, chip and kipper, kipper and floppy, floppy's phonics, fred talk, fred the frog, where's wally, topsy and tim, charlie and lola, lola and charlie, kate and cat, max and ruby, charlie and the chocolate, charlie and the great, james and the giant, alfie and annie rose, dogger, big nate, fancy nancy, clarice bean, ivy and bean, judy moody,
  ramona quimby, angelina ballerina, milly molly mandy, milly-molly-mandy, what katy did, my naughty little sister, harold and the purple, ferdinand the bull, madeline in london, mike mulligan, corduroy bear, curious george, junie b jones, diary of anne, anne frank, katie morag, granny island, oor wullie, the broons, jamie's kitchen, finn maccool, fionn mac cumhaill, cu chulainn, children of lir, branwen and bendigeidfran, culhwch and olwen, blodeuwedd, sam tan, sali mali, jac y jwc, superted, wil cwac cwac,
  importance of being earnest, being earnest, algernon moncrieff, jack worthing, gwendolen fairfax, cecily cardew, lady windermere, educating rita, shirley valentine, hedda gabler, uncle vanya, miss julie, mother courage,
  virginia woolf, jean brodie, adam bede, daniel deronda, agnes grey, barnaby rudge, martin chuzzlewit, moll flanders, tom jones, tristram shandy, daisy miller, jude the obscure, don quixote, sancho panza, oscar the grouch,
  dougal and zebedee, titus andronicus, timon of athens, tam o' shanter, tam o shanter, my cousin rachel, driving miss daisy, annie get your gun, kiss me kate, billy elliot, good will hunting, forrest gump, jerry maguire, resusci annie, little annie, ken and barbie, barbie v ken, black maria, jack of hearts, jack of clubs, jack of spades, jack of diamonds`;

/** `name[, name]: words`: the character is meant where one of the words stands in the same text and no child cue does. */
export const TOLD_BY = `
  alice: wonderland rabbit hatter dormouse cheshire looking caterpillar flamingo croquet springs unity
  lucy, susan, edmund, peter: wardrobe narnia aslan witch lamppost tumnus
  charlie, violet, augustus, mike, veruca: chocolate wonka golden oompa bucket veruca gloop
  matilda: trunchbull dahl empress wormwood
  james: peach dahl gunpowder gospel
  george, danny, sophie: dahl bfg pheasant medicine
  oliver, nancy, bill, charley: twist fagin workhouse dodger gruel bart sikes lionel bumble
  pip, estella, joe: magwitch havisham expectations estella
  peter, wendy, john, michael, james, nana, tiger: neverland hook tinker darlings peter smee tinkerbell
  dorothy, toto: oz yellow scarecrow tornado ruby kansas emerald toto
  annie, molly: hannigan warbucks orphan orphanage
  joseph, jacob, benjamin, reuben: coat colours dreamcoat potiphar egypt pharaoh bethlehem nativity manger donkey inn musical brothers
  mary, john, james, peter, paul, mark, matthew, luke, simon, andrew, philip, thomas, martha, stephen, timothy, daniel, david, jonah, ruth, esther, aaron, joshua, adam, noah, rachel, rebecca, sarah, isaac, jacob, benjamin: apostle apostles disciples gospels epistle epistles galilee sepulchre herod barnabas magdalene zebedee israelites philistines resurrection crucified baptist
  mary, joseph, gabriel, herod: nativity bethlehem manger donkey inn shepherds kings baby jesus angel annunciation herod innkeeper
  noah: ark flood giraffe animals dove
  adam, eve: eden apple serpent
  david: goliath sling psalm king harp
  daniel: lions den
  jonah: whale fish nineveh
  moses, aaron, miriam: egypt pharaoh promised sinai commandments bush
  ruth, naomi, esther, samuel, solomon, sarah, abraham, isaac, rebecca, leah, rachel, jacob, esau, joshua, samson, delilah, gideon, deborah: bible testament purim haman boaz loyalty covenant sacrifice jericho temple prophet torah genesis esau
  matthew, mark, luke, john, peter, paul, thomas, andrew, james, stephen, philip, bartholomew, simon, judas: gospel gospels apostle apostles disciple disciples epistle epistles galilee corinthians saint feast martyr baptist judas bartholomew
  ibrahim, ismail, musa, isa, yusuf, yunus, sulaiman, dawud, adam, nuh, maryam, muhammad, mohammed, hajar, fatima, khadija, aisha, ali, hasan, hussain, bilal: prophet sacrifice revelation god re tellings pbuh peace quran hadith seerah hajj karbala ashura adhan dawud nuh allah islam
  freya, freyja, thor, odin, loki, baldur, frigg: odin thor loki norse valhalla asgard goddess goddesses vikings viking freyja
  rama, sita, krishna, arjun, lakshmi, ganesh, saraswati, shiva, durga, kali, parvati, radha: diwali ramayana mahabharata hindu goddess god rangoli ravana holi navratri puja sita hanuman ayodhya lanka
  harry, ron, hermione, ginny, neville, luna, tom, percy, fred, george: potter hogwarts gryffindor slytherin quidditch wizard wand wands muggle
  jack: beanstalk giant beans giants
  jill: hill pail crown
  robin: hood sherwood batman
  marian: sherwood robin friar
  arthur, merlin, gwen, guinevere, elaine, lancelot, percival, tristan: camelot excalibur sword stone knights lake grail merlin lancelot guinevere
  william, harold, edgar, edward, matilda, stephen, hastings: 1066 bayeux conqueror normandy hastings confessor conquest anarchy empress godwinson hardrada stamford
  henry, catherine, anne, jane, edward, mary, elizabeth, philip, thomas: tudor tudors boleyn aragon reformation armada beheaded wives dissolution monasteries
  charles, james, oliver, guy, robert: gunpowder restoration cavalier cavaliers roundhead roundheads cromwell stuart jacobite civil
  victoria, albert: victorian empress windsor queen prince jubilee
  viola, olivia, orsino, sebastian, antonio, beatrice, hero, claudio, benedick, juliet, romeo, tybalt, helena, hermia, rosalind, celia, miranda, ariel, cordelia, edgar, edmund, duncan, malcolm, desdemona, emilia, portia, jessica, katherine, bianca, hermione, perdita, silvia, julia, cressida, imogen: shakespeare twelfth orsino cesario malvolio verona capulet montague prospero caliban macbeth lear cordelia othello iago shylock tempest illyria lysander demetrius oberon titania puck bard folio globe orsino benedick tybalt hermia desdemona portia perdita cressida claudio laertes
  elizabeth, jane, lydia, kitty, mary, charlotte, george, charles, emma, anne, fanny, marianne, elinor: darcy austen pemberley bennet bingley wickham longbourn knightley dashwood regency persuasion
  cathy, catherine, edgar, isabella, nelly, hareton, jane, edward, helen, adele, bertha: heathcliff wuthering rochester thornfield lowood bronte moors hareton linton
  sheila, eric, arthur, gerald, eva, sybil: birling inspector priestley sybil
  ralph, simon, jack, roger, piggy, sam: conch flies golding island beast piggy
  george, lennie, curley, slim, candy, crooks: steinbeck mice lennie curley slim crooks
  nick, daisy, tom, jordan, jay, myrtle: gatsby carraway buchanan fitzgerald myrtle wilson
  scout, jem, dill, atticus, tom, bob: mockingbird atticus radley maycomb jem dill boo ewell
  willy, linda, biff, happy, charley, bernard: salesman loman
  john, abigail, elizabeth, mary: proctor crucible salem
  blanche, stella, stanley, mitch: streetcar
  tess, angel, alec, jude, sue, gabriel, bathsheba: hardy durbeyfield wessex casterbridge bathsheba
  victor, henry, elizabeth, robert, mina, lucy, jonathan: frankenstein dracula jekyll hyde creature transylvania
  winston, julia, napoleon, boxer, clover, squealer, benjamin, snowball: orwell farm pigs windmill brother squealer snowball clover boxer
  rebecca, max: manderley winters danvers gothic maurier
  dorothea, maggie, silas: middlemarch eliot mill floss casaubon
  clarissa, pamela: richardson novel dalloway
  bruno, shmuel: fence pyjamas striped auschwitz
  dennis, joe, ben, chloe: walliams
  stanley, hector: yelnats zeroni
  anne: gables frank avonlea
  mary, colin, dickon: secret craven misselthwaite robins dickon
  bobbie, peter, phyllis: railway petticoat bobbie perks
  tom, hatty: midnight sawyer thumb captain hatty
  heidi: goat grandfather alps alp
  madeline: paris lines nuns
  ferdinand: bull flowers
  harold: crayon hastings
  alfie: hughes gets rose
  elsa, anna, olaf, kristoff, sven: frozen disney arendelle snowman olaf kristoff sven
  ariel, jasmine, belle, aurora, tiana, moana, mulan, merida, rapunzel, eric, sebastian, flounder: disney mermaid aladdin carpet genie beast princess rapunzel moana flounder gaston lumiere
  buzz, woody, jessie, andy: lightyear toy cowboy woody rex
  nemo, dory, marlin: clownfish swimming finding tank nemo dory
  leo, mickey, donnie, raph: turtles
  fred, daphne, velma, shaggy: scooby mystery velma shaggy
  kevin, stuart, bob: minion minions
  riley, joy: inside
  bella, edward, jacob: twilight vampire
  rose, jack: titanic iceberg tardis
  sandy, danny, rizzo, kenickie: grease t-birds rizzo kenickie
  tony, maria, anita, bernardo, riff: sharks jets side
  sophie, donna, sky: mamma abba
  maria, liesl: trapp nuns hills liesl
  evan, connor, zoe, alana: hansen
  regina, cady, gretchen: plastics
  billy: ballet miners elliot goat gruff
  tracy: baltimore hairspray beaker
  eliza, freddy: higgins doolittle fair hamilton
  christine, raoul, erik: phantom opera
  clara, fritz: nutcracker drosselmeyer sugar
  odette, siegfried: swan lake
  giselle, coppelia, aurora: ballet
  carmen: habanera bizet opera toreador
  ross, rachel, monica, chandler, joey, phoebe: friends sitcom central perk
  rodney, del: trotter three-wheeler peckham
  joey: war horse goose roo kangaroo
  charlotte, fern, wilbur: web spider pig wilbur templeton
  polly: parrot kettle
  sherlock: deerstalker baker watson detective deerstalkers
  diana, helen, daphne, penelope, pandora, athena, iris, juno, luna, aurora, leo, jason, hector, paris, alexander, cassandra, phoebe, chloe, damon, ariadne, cressida, leda, troy, europa, daedalus, hera, clio: goddess god gods zeus venus apollo ovid homer troy trojan laurel argonauts fleece odysseus olympus constellation latin greek athena hera ariadne daedalus poseidon hades medusa minotaur iliad odyssey aeneid
  marcus, claudius, augustus, julius, titus, antony, felix, adrian: emperor empire roman senate gladiator legion toga caesar rome claudius
  alfred, edmund, edgar, offa, bede, cuthbert, augustine, aidan, hilda, columba: saxon saxons viking vikings mercia wessex monk monks abbey lindisfarne anglo angles iona kent offa bede columba athelney cakes burnt burned danes guthrum
  florence, mary: scutari crimea lamp nightingale
  winston, neville, clement: churchill chamberlain attlee wartime
  martin, rosa: boycott dream civil-rights
  neil, buzz, michael: apollo lunar moon-landing
  lawrence: arabia
  lewis: chessmen hebrides
  ruby, python, java, julia, swift, scratch, alice, jasper, crystal: coding programming python java software payroll language languages
  charlie, oscar, mike, victor, romeo, juliet: alpha alfa bravo foxtrot phonetics echo tango
  thomas, percy, james, gordon, henry, edward, emily, toby: tank engine sodor controller
  hermione, endeavour, victory, matthew, beagle: frigate hms ship galleon sailed
  zoe, clio, mercedes, enzo, morgan, elise, octavia: renault ferrari lotus vauxhall hatchback roadster
  siri, alexa, cortana: device assistant speaker
  oscar, emmy, tony: award awards nomination red-carpet
  cuthbert, colin, percy: caterpillar
  dolly: sheep cloned
  claude, vincent, pablo, frida, andy, henri, georgia: monet gogh picasso kahlo warhol matisse
  wolfgang, ludwig, johann, clara, felix, antonio: mozart beethoven bach sonata concerto`;

/** Of kings, queens, popes: what a numeral follows. */
export const REGNAL =
  'henry charles james edward george elizabeth richard william mary john stephen philip louis francis frederick catherine peter nicholas alexander ivan paul pius benedict leo gregory clement david robert malcolm kenneth constantine ramesses ptolemy cleopatra xerxes darius napoleon wilhelm harald olaf margaret';

/** Set phrases in which a word that may be a name is none: idioms, prayers, dates and feasts. */
export const PHRASES = `
  water lily, water lilies, easter lily, easter lilies, tiger lily, volcanic ash, web page, home page, front page, days grace, day's grace, week's grace, weeks grace, days' grace, plaster of paris, dawn to dusk, dawn till dusk,
  dawn until dusk, six wives, henry's six wives,
  beyond our ken, beyond my ken, beyond your ken, beyond their ken, best of british, best of luck, best of both, bright and early, young at heart, young and old, short and sweet, short notice,
  on your mark, on your marks, question mark, mark my words, mark scheme, mark schemes, full marks, high water mark, grace period, coup de grace, saying grace, say grace, grace was said, grace is said, grace was sung, grace is sung, good grace, bad grace, fall from grace, grace before meals, grace before lunch, grace after meals, grace before and after, amazing grace, harvest moon, in good faith, keep the faith, leap of faith, faith leaders, faith school, faith schools, interfaith, hope and glory, land of hope, hope to, hope you, hope that, hope we, hope it, hope this, hope all, hope everyone,
  beacon of hope, faith hope and, hope joy peace, love joy peace, peace and joy, joy and peace, jump for joy, pride and joy, bundle of joy, full of joy, no joy, any joy, ode to joy, oh joy, may day, all angels, and all angels, calan mai, calan gaeaf, calan ionawr, dewi sant, gwyl ddewi, santes dwynwen, may half term, may bank holiday, may fair, may queen, may pole, may fayre, may the force, may the best, may i, may we, may you, may they, may your, may all, may it, may have, may be, may not, may need, will you, will we, will they, will it, will there, will be, will have, will not, will also, will the, will your, will our, will anyone,
  will everyone, will all, will parents, free will, good will, last will, art attack, art club, art gallery, art room, art week, art lesson, art work, june holiday, summer holidays, summer holiday, summer term, summer fair, summer fayre, summer fete, summer concert, summer uniform, summer reading, summer break, summer school, summer camp, summer sun, summer solstice, summer dresses, summer ball, midsummer, indian summer, high summer, this summer, last summer, next summer, all summer, autumn term, winter term, spring term, spring clean, winter wonderland, winter olympics,
  dawn chorus, crack of dawn, at dawn, break of dawn, false dawn, new dawn, dawn raid, dawn service, rose tinted, rose garden, rose hip, rose hips, rose petals, rose window, compass rose, english rose, red rose, white rose, rose bush, rose bushes, tudor rose, rose to, poppy appeal, poppy seed, poppy seeds, poppy day, poppy field, poppy fields, poppy wreath, holly wreath, holly berries, ivy league, ivy clad, lily pad, lily pads, water lily, daisy chain, daisy chains, oops a daisy, upsy daisy, violet light, ultra violet, ultraviolet,
  hazel nut, hazel nuts, witch hazel, olive oil, olive branch, black olives, cherry tomatoes, cherry tree, cherry blossom, cherry picker, jasmine tea, jasmine rice, ginger beer, ginger nut, ginger biscuits, sage and onion, amber warning, amber alert, amber light, amber traffic, pearl barley, pearl diver, mother of pearl, ruby wedding, ruby red, emerald isle, crystal clear, crystal ball, crystal palace, jade green, jet black, jet lag, jet stream, coral reef, coral reefs, sky blue, sky high, sky at night, pie in the sky, blue sky, star wars, star trek, star gazing, star chart, star jumps, star sign, sunday school,
  storm in a, perfect storm, storm warning, storm damage, rain or shine, river bank, river dance, frost bite, hard frost, robin hood, robin redbreast, round robin, reliant robin, house martin, house martins, sand martin, sand martins, doc martens, martin luther, pat on the, pat dog, stand pat, off pat, bill of rights, bill of, fit the bill, foot the bill, phone bill, gas bill, dollar bill, jack up, hit the jack, jack plug, phone jack, nick of time, in old nick, rob a bank, frank discussion, to be frank, be frank, perfectly frank, talk to frank,
  dot to dot, on the dot, polka dot, dot com, penny drop, penny dropped, pretty penny, spend a penny, penny for your, penny for the guy, sue for, miles away, miles per, miles of, miles and miles, miles to, five miles, country miles, to the max, max out, chance to, last chance, fat chance, by chance, chance for, lucky chance, chase up, cut to the chase, steeple chase, lane closure, fast lane, memory lane, lane closures, page turner, front page, web page, home page, landing page, page boy, grant application, grant funding, grant us, pupil premium grant, chuck out, woodchuck, drew a, drew the, drew up, drew on,
  carol service, carol singing, carol singers, carol concert, christmas carol, a christmas carol, holly jolly, guy ropes, guy rope, wise guy, good guy, bad guy, guy fawkes, dean of, forest of dean, lance corporal, free lance, major incident, major works, major road, drum major, prince charming, prince of, duke of, earl of, king of, queen of, queen bee, art deco, herb garden, basil pesto, basil leaves, rosemary and thyme, rosemary and garlic, lavender bag, bay leaf, bay leaves, sick bay, at bay, loading bay, ash wednesday, ash tree, ash trees, ash dieback, mountain ash, ash cloud, reed bed, reed beds, reed warbler, reed diffuser,
  cricket bat, wolf down, wolf moon, teddy bears, kit bag, kit bags, pe kit, kit list, first aid kit, kit kat, kit check, drum kit, football kit, kitty litter, the kitty, colt foot, cliff top, cliff edge, cliff hanger, cliff face, heath land, sandy beach, rusty nail, dusty bin, victoria sponge, victoria sandwich, victoria cross, victoria plums, victoria park, georgia o'keeffe, virginia creeper, virginia reel, florence and the machine, paris agreement, chelsea bun, chelsea buns, chelsea flower, lincoln biscuit, lincoln biscuits, eccles cake, eccles cakes, bath bun, bath buns, bath bomb, bath time, bath stone, bath towel,
  cornish pasty, eve's pudding, apple charlotte, jordan river, river jordan, troy weight, trinity guildhall, trinity college, trinity sunday, advent hope, harmony week, harmony day, destiny calls, patience is a, patience of a, have patience, your patience, mercy seat, peace be, peace and quiet, rest in peace, war and peace, justice for, poetic justice, social justice, chief justice, justice league, liberty bell, statue of liberty, victory parade, victory lap, true north, true story, true or false, happy birthday, happy easter, happy christmas, happy new, happy diwali, happy eid, happy holidays,
  eid al adha, eid al-adha, eid ul adha, eid ul-adha, eid al fitr, eid al-fitr, eid ul fitr, eid ul-fitr, milad un nabi, sat nav, sat navs, ted talk, ted talks, ted-ed, ave maria, flaming june, pretty polly, eid mubarak, ramadan mubarak, ramadan kareem, nowruz mubarak, navroz mubarak, jumma mubarak, diwali mubarak, gurpurab mubarak, shabbat shalom,
  merry christmas, merry and bright, merry go round, merry men, ace of, may half-term, ace reflexes, sunny day, sunny days, misty morning, easter egg, easter eggs, easter bonnet, easter bonnets, easter holidays, easter service, easter bunny, easter break, new year's eve, christmas eve, halloween night, on the eve, eve of, noel edmonds, first noel`;
