/**
 * Who is in the works that schools read, stage and tell, infants to sixth form: from the works themselves, as the examination boards'
 * set texts, the lists of those who license plays to schools, and the picture books and Bible stories of primary schools have them.
 */

/** `title[, title]: names; words`: what the work is called, who is in it, and what belongs to it alone or beside its people. */
export const CASTS = `
  macbeth: duncan malcolm donalbain ross angus lennox macduff banquo fleance siward seyton hecate macbeth; witches witch crown dagger throne thane murdered murder cauldron battlements
  romeo and juliet: romeo juliet mercutio tybalt benvolio paris rosaline lawrence laurence nurse capulet montague balthasar; balcony poison tomb banished feud verona duel
  midsummer night's dream: hermia helena lysander demetrius oberon titania puck bottom quince theseus hippolyta egeus flute snug starveling; potion fairies wood elopes donkey
  twelfth night: viola olivia sebastian orsino malvolio toby andrew maria feste antonio cesario belch aguecheek; shipwrecked shipwreck twin stockings disguise illyria
  the tempest: prospero miranda ariel caliban ferdinand antonio alonso gonzalo sebastian stephano trinculo; island storm shipwreck logs magic
  much ado about nothing, much ado: beatrice benedick hero claudio leonato margaret ursula dogberry borachio conrade pedro john; wedding orchard masked jilted shamed
  merchant of venice: portia shylock antonio bassanio jessica lorenzo gratiano nerissa launcelot; caskets casket bond flesh venice
  king lear: lear cordelia goneril regan edgar edmund gloucester kent oswald cornwall albany fool tom; heath storm banished daughters
  othello: othello desdemona iago cassio emilia roderigo brabantio bianca; handkerchief jealousy smothers
  hamlet: hamlet ophelia gertrude claudius polonius laertes horatio rosencrantz guildenstern fortinbras; ghost skull elsinore poison
  julius caesar: brutus cassius antony casca portia calpurnia octavius cinna caesar; senate ides stabbed assassination
  as you like it: rosalind celia orlando oliver touchstone jaques audrey phebe silvius; forest arden exile banished
  taming of the shrew: katherine kate bianca petruchio lucentio baptista gremio hortensio; suitors dowry
  measure for measure: isabella angelo claudio lucio mariana vincentio; novice duke
  winter's tale: leontes hermione perdita polixenes paulina florizel camillo autolycus antigonus mamillius; statue bear bohemia sicilia
  richard iii, richard the third: richard clarence buckingham anne hastings richmond; bosworth tower
  henry v, henry the fifth: henry hal katherine pistol bardolph nym fluellen exeter; agincourt breach harfleur
  an inspector calls, inspector calls: arthur sheila eric gerald eva edna sybil goole birling croft smith daisy renton; inspector engagement guilty guiltier blame ring
  blood brothers: mickey edward eddie linda sammy johnstone lyons donna marie; twins twin narrator locket gun
  of mice and men: george lennie curley slim candy crooks carlson whit milton; ranch rabbits bunkhouse dog
  lord of the flies: ralph jack piggy simon roger sam eric samneric maurice percival; conch island beast choir fire shelters glasses
  to kill a mockingbird, mockingbird: scout jem atticus dill boo calpurnia tom mayella bob heck finch radley ewell robinson maudie; trial jury maycomb shoot verdict porch
  a christmas carol, christmas carol: scrooge ebenezer jacob marley bob cratchit tim fred belle fezziwig fan martha peter; ghost ghosts humbug chains pudding
  jekyll and hyde: jekyll hyde utterson lanyon poole enfield edward henry carew; potion trampled will murder
  great expectations: pip joe estella magwitch havisham biddy herbert jaggers wemmick orlick compeyson; convict marshes forge cobwebs gentleman
  jane eyre: jane helen adele rochester bertha john rivers burns fairfax brocklehurst grace poole blanche ingram diana mary reed georgiana eliza st; attic thornfield lowood governess
  wuthering heights: catherine cathy heathcliff edgar isabella nelly hindley hareton linton joseph lockwood earnshaw; moors ghost
  pride and prejudice: elizabeth jane lydia kitty mary darcy bingley wickham collins charlotte lucas bennet caroline georgiana; proposal pemberley elopes entail netherfield ball
  sense and sensibility: elinor marianne edward willoughby brandon lucy steele margaret fanny dashwood; cottage
  emma by jane austen, jane austen's emma, austen's emma: emma harriet robert martin knightley elton frank churchill jane fairfax bates weston woodhouse; hartfield highbury matchmaking
  persuasion by jane austen: anne wentworth elliot louisa henrietta musgrove; lyme letter
  frankenstein: victor elizabeth justine william henry clerval robert walton alphonse felix agatha safie; creature monster hangs arctic
  dracula: jonathan mina lucy harker renfield quincey arthur john seward helsing; castle coffin vampire
  the crucible: abigail betty tituba mary proctor parris john elizabeth rebecca giles hale danforth putnam ruth ann warren corey nurse; salem witch witchcraft court confesses
  a streetcar named desire, streetcar: blanche stella stanley mitch stella dubois kowalski eunice; elysian
  death of a salesman: willy biff linda happy charley bernard ben howard loman; salesman
  a view from the bridge: eddie catherine beatrice marco rodolpho alfieri carbone; brooklyn longshoreman
  a doll's house: nora torvald helmer christine kristine krogstad rank linde; tarantella macaroons
  the great gatsby, great gatsby: gatsby nick daisy tom jordan myrtle george carraway buchanan wilson baker; parties pool
  tess of the d'urbervilles: tess angel alec durbeyfield clare izz marian retty; stonehenge
  far from the madding crowd: bathsheba gabriel troy boldwood fanny oak; sheep flock
  dna by dennis kelly: adam phil leah cathy brian jan mark lou danny john tate richard; gang woods grille
  curious incident: christopher siobhan wellington judy ed shears toby boone; dog rat
  journey's end: stanhope raleigh osborne trotter hibbert mason hardy; dugout trenches
  handmaid's tale: offred moira serena luke nick janine; gilead
  animal farm: napoleon snowball boxer squealer clover benjamin mollie old major moses jones muriel; windmill pigs hens
  noughts and crosses, noughts & crosses: sephy callum jude minnie lynette kamal meggie ryan jasmine; noughts crosses
  oliver twist, oliver!: oliver nancy bill fagin dodger bumble charley bet brownlow sowerberry noah charlotte bullseye sikes monks rose; workhouse gruel pickpocket
  annie: annie molly pepper duffy july kate tessie hannigan warbucks grace rooster lily sandy; orphanage orphans orphan locket bucket
  matilda: matilda trunchbull honey bruce lavender eric nigel hortensia amanda wormwood michael miss; newt chokey
  amazing technicolor dreamcoat, amazing technicolour dreamcoat, joseph musical, joseph rehearsals: joseph jacob reuben simeon benjamin judah levi dan naphtali gad asher issachar zebulun potiphar pharaoh; coat beards camels goat brothers
  grease: danny sandy rizzo frenchy kenickie marty jan doody sonny roger putzie cha eugene patty vince johnny; pink leather jackets thunderbirds drive-in
  les mis, les miserables: valjean javert fantine cosette marius eponine enjolras gavroche thenardier jean; barricade barricades revolution rain
  bugsy malone: bugsy blousey fat sam tallulah dandy dan fizzy leroy lena knuckles roxy; splurge speakeasy
  hairspray: tracy edna penny link seaweed velma amber corny wilbur maybelle inez; baltimore
  high school musical: troy gabriella sharpay ryan chad taylor kelsi zeke; wildcats
  sound of music: maria liesl friedrich louisa kurt brigitta marta gretl rolf max elsa georg; abbey nuns curtains
  legally blonde: elle emmett warner paulette callahan brooke vivienne; harvard
  little shop of horrors: seymour audrey mushnik orin; plant
  billy elliot: billy michael debbie wilkinson jackie tony; miners strike
  our country's good: ralph mary liz dabby phillip harry duckling wisehammer ross; convicts
  peter pan: peter wendy john michael hook smee tinker tink tiger lily nana starkey; shadow thimble crocodile neverland teddy bear nursery
  wizard of oz: dorothy toto glinda; scarecrow tinman tornado slippers emerald
  alice in wonderland, through the looking glass: alice bill dinah mabel; hatter caterpillar dormouse flamingo
  lion the witch and the wardrobe, lion witch and the wardrobe, narnia, prince caspian, voyage of the dawn treader: lucy edmund susan peter aslan tumnus eustace jill caspian digory polly maugrim reepicheep jadis; wardrobe turkish delight faun lamppost beavers
  harry potter, hogwarts, philosopher's stone: harry ron hermione draco neville luna ginny fred george percy albus severus hagrid dobby sirius dudley vernon petunia molly arthur cedric cho lavender padma parvati seamus dean oliver bill; wand rat radish broomstick owl patronus quidditch
  percy jackson: percy annabeth grover luke clarisse chiron tyson thalia nico bianca sally gabe; thief satyr demigod camp
  goodnight mister tom, goodnight mr tom: william willie tom zach sammy george carrie ginnie oakley beech; evacuee blackout bicycle
  private peaceful: charlie tommo molly joe june peaceful; trenches shell sergeant
  war horse: joey albert topthorn emilie friedrich nicholls stewart david ted narracott; cavalry puppet puppets
  kensuke's kingdom: michael kensuke stella; island gibbons
  street child: jim barnardo emily lizzie shrimps nick rosie; workhouse
  holes by louis sachar: stanley zero hector armpit squid magnet zigzag kate elya sam clyde madame zeroni warden; holes onions lizards
  wonder by r j palacio: auggie august via summer jack julian charlotte miranda justin will; helmet
  skellig: michael mina ernie skellig; garage owls
  boy in the striped pyjamas: bruno shmuel gretel pavel maria kotler lars; fence pyjamas
  the famous five, famous five: julian dick anne george georgina timmy quentin fanny; ginger beer hamper kirrin smugglers
  the secret seven, secret seven: peter janet jack barbara george pam colin scamper; shed password badges
  swallows and amazons: john susan titty roger nancy peggy dick dorothea; captain mate boat camp amazon
  secret garden: mary colin dickon martha craven lennox ben susan medlock; robin key moor
  railway children: roberta bobbie peter phyllis perks; petticoats
  five children and it: robert anthea cyril jane; psammead
  little women: jo meg beth amy laurie march hannah john; marmee
  anne of green gables: anne marilla matthew diana gilbert rachel; slate
  tom's midnight garden: tom hatty peter abel; clock thirteen
  stig of the dump: barney stig lou; pit
  charlotte's web: wilbur charlotte fern templeton; web barn
  charlie and the chocolate factory: charlie violet augustus mike veruca joe wonka josephine george; golden ticket gum
  james and the giant peach: james sponge spiker; centipede peach
  the worst witch, worst witch: mildred maud enid ethel drusilla; broomstick cackle
  the hobbit: bilbo thorin gandalf smaug gollum balin; ring dragon dwarves
  his dark materials, northern lights: lyra will roger iorek pantalaimon; daemon
  hunger games: katniss peeta gale prim rue haymitch; tributes
  winnie the pooh, winnie-the-pooh: piglet eeyore tigger kanga roo christopher robin; honey
  peter rabbit, beatrix potter: peter flopsy mopsy benjamin jemima tom samuel jeremy mcgregor; radishes lettuces watering blackberries
  billy goats gruff: gruff; troll bridge
  hansel and gretel: hansel gretel; gingerbread breadcrumbs witch oven
  beauty and the beast: belle gaston maurice lumiere chip; rose castle beast
  jack and the beanstalk, jack and his beanstalk: jack daisy; beans giant cow harp beanstalk
  little mermaid: ariel eric ursula sebastian flounder; mermaid
  frozen: elsa anna olaf kristoff sven hans; ice snowman
  encanto: mirabel bruno isabela luisa antonio dolores camilo pepa; candle
  room on the broom, the gruffalo, zog: zog pearl gadabout; dragon
  where the wild things are: max; boat supper
  rosie's walk: rosie; fox hen
  handa's surprise: handa akeyo; pineapple
  biff chip and kipper, oxford reading tree, magic key: biff chip kipper floppy wilf wilma; key
  titanic the musical: jack rose; iceberg
  greek myths, greek myth, the odyssey, odysseus, jason and the argonauts, theseus and the minotaur, trojan war, the iliad: jason medea theseus ariadne perseus penelope hector paris helen achilles athena hera orpheus eurydice daedalus icarus telemachus calypso cassandra pandora persephone diana hercules atlas ajax troy; fleece minotaur cyclops labyrinth suitors loom trojan horse argo wings
  norse myths, norse myth, norse gods, asgard, ragnarok: thor loki freya odin sif baldur balder tyr freyr frigg; hammer giants mistletoe wolf serpent`;

/** The same for what the Bible tells: a lesson in RE or the book itself is its title. */
export const BIBLE_CASTS = `
  jonah and the: jonah; whale nineveh ninevites trial storm overboard fish
  book of esther: esther mordecai haman ahasuerus vashti xerxes; queen banquet purim king
  book of ruth, ruth and naomi: ruth naomi boaz orpah; barley gleaning moab harvest bethlehem
  daniel in the: daniel darius nebuchadnezzar shadrach meshach abednego; lions lion den furnace
  joshua and the: joshua rahab caleb; jericho walls trumpets marched canaan
  hannah and samuel: hannah samuel eli saul; temple anointed voice
  jacob and esau: jacob esau isaac rebekah rebecca rachel leah laban; blessing birthright stew ladder stole wrestled
  joseph's coat, joseph and his: joseph jacob reuben simeon benjamin judah potiphar pharaoh rachel; coat dreams pit brothers egypt
  noah's ark: noah shem ham japheth; ark flood dove rainbow animals raven
  adam and eve: adam eve cain abel; eden apple serpent garden
  moses: moses aaron miriam pharaoh jochebed; basket bulrushes plagues commandments sea bush calf egypt
  david and goliath: david goliath saul jonathan jesse samuel; sling giant harp stones pebbles
  samson and delilah: samson delilah; hair pillars
  gideon: gideon; fleece trumpets torches
  elijah: elijah elisha ahab jezebel naaman; ravens chariot carmel baal
  abraham and isaac, abraham: abraham isaac sarah hagar ishmael lot; stars sacrifice tent
  mary and martha: martha mary lazarus; tomb jesus
  doubting thomas, easter story: thomas peter judas mary john simon; wounds cockerel tomb denied betrayed silver resurrection
  nativity, christmas story: mary joseph gabriel herod elizabeth; manger stable innkeeper donkey shepherds inn angel
  zacchaeus: zacchaeus matthew; sycamore tax
  the disciples, the apostles: peter andrew james john philip matthew thomas simon judas bartholomew thaddaeus; nets boat galilee jesus fishermen
  st paul: paul silas timothy stephen barnabas luke; damascus shipwreck prison`;
