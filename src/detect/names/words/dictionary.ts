/**
 * Ordinary English words that the lists beside this one lack: asked only of a capitalised word that nobody knows, so that `Verdict` is
 * not taken for somebody. First forms mostly, of four to twelve letters, out of the levels 10 to 35 of SCOWL (Spell Checker Oriented
 * Word Lists, Debian's package `scowl`), without what is known as a name, a place or a word already. SCOWL is Copyright 2000-2011 by
 * Kevin Atkinson, who grants anybody leave, without fee, to use, copy, modify, distribute and sell these lists and what is made of them,
 * as long as this notice stands with them, and warrants nothing.
 */
export const DICTIONARY = `
  aardvark aback abacus abandon abandonment abate abbey abbots abbreviate abbreviation abdicate abdication abdomen abdominal abduct aberration abet abhor
  abhorrence abhorrent abides abiding abject ablaze ably abnormal abnormality abode abolish abolition abominable abomination aboriginal aborigine abort
  abortion abortive abound aboveboard abrasive abreast abridge abrupt abscess abscond absentee absolve absorb absorbent absorption abstain abstention
  abstinence abstract abstraction abstruse absurd absurdity abundance abundant abuse abusers abusive abysmal abyss academic academically academy accede
  accelerate acceleration accelerator accent accentuate acceptable acceptably acceptance accessible accessory accidental acclaim acclimate acclimatise
  accolade accommodate accompanied accompanist accomplice accomplish accordance accordion accost accountable accountancy accountant accredit accrue accumulate
  accumulation accuracy accurate accusation accusers achievable acid acidity acing acknowledge acne acorn acoustic acquaint acquaintance acquiesce
  acquiescence acquire acquisition acquit acquittal acre acreage acrid acrimonious acrimony acrobat acrobatic acronym acrylic activate activist actuality
  actuary acumen acupuncture acute adage adamant adapt adaptable adaptation adaptive adaptor addendum addict addiction addictive addition additional additive
  addressee adept adequate adhere adherence adherent adhesion adhesive adjacent adjective adjoin adjourn adjournment adjunct adjust adjustable adjustment
  administer admirable admirably admiral admiration admirers admissible admittance admittedly admonish admonition adobe adolescence adolescent adoption
  adorable adoration adore adorn adornment adrift adroit adulation adulterate adulteration adultery adulthood advancement advantageous advent adventurers
  adventurous adverb adverbial adversary adverse adversity advertisers advisable advisers advisory advocate aeon aerial aerodynamic aeroplane aerosol
  aerospace aesthetic afar affable affably affect affectation affection affectionate affidavit affiliate affiliation affinity affirm affirmation affirmative
  affix afflict affliction affluence affluent affordable affront afield aflame afloat afoot aforesaid afresh aftereffect afterlife afterlives aftermath
  afterthought agenda aggravate aggravation aggregate aggression aggressive aggressor aghast agile agility agitate agitation agitator aglow agnostic
  agnosticism agonise agony agreeable agreeably agricultural agriculture aground ahoy aide ailed ailing ailment ails aimlessly airborne aircraft airline
  airliners airmail airport airstrip airtight airy ajar alarmingly alarmist alas albeit albino alcohol alcoholic alcoholism alcove ales alga algae algebraic
  algorithm alias alibi alien alienate alienation alight align alignment alimony alkali alkalies alkaline allay allegation allege allegedly allegiance
  allegorical allegory allergic alleviate alley alliance allied allies alligator allocate allocation allot allowable allowance alloy allude allure allusion
  allying almanac almighty almonds alms aloof alpha alphabetic alphabetical alphanumeric alterable alteration alternate alternation alternative alternator
  altitude altruism altruistic aluminium amalgamate amalgamation amass amateur amateurish amazement ambassador ambidextrous ambience ambient ambiguity
  ambiguous ambivalence ambivalent amble ambush amen amenable amended amending amendment amends amenity amethysts amiable amiably amicable amicably amiss
  ammonia ammunition amnesia amnestied amoeba amok amoral amorous amorphous amperes ampersand amphetamine amphibian amphibious amphitheatre ample amplified
  amplify amplitude amply amps amputate amputation amulet amusement amusingly anachronism anaemia anaemic anaesthesia anaesthetic anagram analgesic analogous
  analogue analogy analyse analysis analyst analytic analytical anarchic anarchism anarchist anarchy anathema anatomical anatomy ancestor ancestral ancestry
  anchor anchorage anchovy android anecdote anew angels anglers angrily angst anguish angular animate animation animosity annals annex annexation annihilate
  annihilation annotate annotation announcement announcers annoyingly annuity annul annulment anoint anomalous anomaly anon anonymity anorak answerable
  antagonise antagonism antagonist antagonistic anteater antelope antenna antennae anthill anthology anthrax anthropology antibiotic antibody antic
  anticipation anticlimax antidote antifreeze antipathy antiquate antique antiquity antiseptic antisocial antitheses antithesis antler antonym ants anus anvil
  anyhow anyplace aorta apartheid apartment apathetic apathy aped aperture apes apex aphorism apiece aping aplomb apocryphal apologetic apostle apostrophe
  appal appallingly apparatus apparel apparent apparition appease appeasement append appendage appendices appendicitis appendix appetiser appetising appetite
  apples appliance applicable applicator applied appointee apposite appraisal appraise appreciable appreciate appreciation appreciative apprehend apprehension
  apprehensive approachable appropriate approval approximate apricot apter aptest aptitude aptly aquamarine aquarium aquatic aqueduct arable arbiter
  arbitrarily arbitrary arbitrate arbitration arbitrator arbour arcade arcane arced archaeology archaic archbishop archetypal archipelago architect
  architecture archway arcing arcs ardent ardour arduous arguable arguably arias arid aristocracy aristocrat aristocratic arithmetic arks armadillo armament
  armchair armistice armour armouries armpit aroma aromatic arose arouse arraign array arrears arrogance arrogant arrows arsenals arsenic arson artefact
  arterial artery artful arthritic arthritis artichoke articulate articulation artifice artillery artisan artist artistic artistically artistry artwork
  asbestos ascend ascension ascent ascertain ascetic ascribe asexual ashcan ashen ashtray askance askew asparagus aspect aspens aspersion asphalt asphyxiate
  asphyxiation aspirant aspiration aspire aspirin assail assailant assassin assassinate assemble assemblers assent assert assertion assertive assess assessor
  assign assimilate assimilation assistance associate associative assort assortment assumption assurance assure assureds asterisk asteroid asthma astonishment
  astound astray astride astringent astrological astrology astronaut astronomer astronomical astute asylum asymmetry asynchronous atheism atheist atheistic
  athlete athletic atmospheric atom atomic atone atonement atrocious atrocity attachment attain attainment attendant attentive attest attire attorney
  attributable attribute attribution auctioneer audacious audacity audible audibly audio audit auditor auditorium augment auguster augustest aunt aura aural
  auspicious austere austerity authentic authenticate authenticity authorise authorship auto autocracy autocrat autocratic autograph automate automatic
  automation automobile automotive autonomous autonomy autopsied autopsy autumnal auxiliary avail availability avalanche avarice avaricious avenge averse
  aversion avert aviation aviator avid avocado avoidable avow avowal awed awes awhile awing awning awoke awry axing axiom axiomatic axis axle azaleas azures
  babble babe babied baboon babyish bachelor backbone backers backfire backgammon backhand backings backlash backlog backside backslash backspace backstage
  backtrack backwoods bacterial bacterium bade badly baffle bagel bail bait bakers bald bale ballast ballerina ballistics ballroom balm baloney bamboozle
  banal bandanna bandied bandies bandit bandstand bandwagon bandwidth bandying bani banish banister banjo bankers banknote bankrupt bankruptcy banned banning
  bans banter baptise baptism barb barbarian barbaric barbarous barbered barbering barbers barbiturate bard bareback barefoot barge baritone barman barnacle
  barnyard barometer barons baroque barrage barrette barricade barrings barrister bartender barter baseline bash basically bask bassoon baste batch bathtub
  batsman battalion battered battering batters battlefield battleship baud baulk bawdy bawl bayonet bayou bazaar beacons beagle beakers bearable bearers
  bearings beaters beautician beautified beautify beckon bedbug bedclothes bedlam bedridden bedrock bedside bedspread beeches beeper beeswax beet beeves
  befall befallen befell befit beforehand befriend beggar beginnings begrudge beguile begun behalf behalves behavioural behead beheld behold belabour belated
  belch belfry belie believable believers belittle bellboy bellhop bellied belligerent bellow belly belongings beloved belying bemoan bemuse benediction
  benefactor beneficial beneficiary benevolence benevolent benighted benign bents bequeath bequest bereave bereavement bereft beret berried berserk berth
  beseech beset besiege besought bestial bestiality bestow beta betcha betray betrayal betrothal bets betterment bettor beverage beware bewilder bewilderment
  bewitch bias bible biblical bibliography bibs bicentennial bicker bidden bide biennial bifocals bigamist bigamous bigamy bigot bigotry bikini bilateral bile
  bilingual billboard billfold billiards billion billow binary binders bindings binomial biochemical biochemistry biographer biographical biography biological
  biologist bipartisan biped biplane birched birches birching birdcage birthmark birthplace bisect bisexual bison bitch bitmap bittersweet bizarre blab
  blackbird blacken blackhead blackjack blacklist blackmail blackmailers blacksmith blacktop bladder blanch blancmange bland blank blare blaspheme blasphemous
  blasphemy blatant bleach bleak bleary bleat bleed blemish blend blessings blight blimp blindfold blindingly blinkered blinkering blinkers blip blissful
  blister blithe blitz blob bloc blockade blockage blockbuster blockhead bloggers blond blonde bloodhound bloodied bloodies bloodshed bloodshot bloodstream
  bloodthirsty bloodying blot blotch blotters blouse blowout blowtorch blubber bludgeon bluebells blueberry bluebird bluegrass blueprint bluff blunder blunted
  blunter bluntest blunting bluntly bluntness blunts blur blurb blurt blush bluster boar boarders boardwalk boas boastfully bobbed bobbin bobbing bobcat bobs
  bobsled bode bodice bodily bodyguard bodywork bogged bogging boggle bogs bogus boisterous bolster bomb bombard bombardment bombers bombings bondage bony
  booby booed booing bookend bookkeeper bookkeeping bookshelf bookstore bookworm boom boomerang boon boor boorish boos boosters bootee booths booties bootleg
  bootstrap booze borderline boredom borne borough bosom botanical botanist botany botch bothersome bottleneck bough boulevard bounded bounding boundless
  bounds bountiful bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bowel bowlegged boxcar boxer boycott boyfriend boyhood boyish brace
  brackish brag braggart braid brainstorm brainwash braise bran brandied brandies brandish brandying bras brash brassiere brat bravado bravery brawl brawn
  bray brazen breach breadwinner breakable breakdown breakneck breakpoints breakthrough breakwater breast breathers breathtaking bred breed breeders breezy
  brethren brevity brewery bribery bricklayer bridal bride bridegroom bridesmaid bridle briefcase brigade brighten brilliance brim brimstone brine brink briny
  brisk bristle britches brittle broach broad broaden broadside brocade broccoli broil broilers broker bronchitis bronco brood broth brotherhood brow browbeat
  browbeaten browse bruise brunch brunette brunt brusque brutal brutality brute brutish bubbly bucked bucking buckle bucks budded budding budge buds buff
  buffalo buffered buffering buffers buffoon buggers buglers bulbous bulge bulk bulldog bulldoze bulldozers bullet bullfight bullfighters bullfrog bullied
  bullion bumblebee bummed bummer bummest bumming bumpers bums bung bungle bunglers bunion bunk bunkers buoy buoyancy buoyant burble burden burdensome bureau
  bureaucracy bureaucrat bureaucratic burglar burglaries burgle burial buried buries burlap burly burners burnish burr burro burrow bursar burying bushel
  bushellings busied busily businessman businessmen bust bustle busybody butcheries butlers butt butte butterflied buttermilk butterscotch buttock buttonhole
  buttress buxom buyer buzzard buzzers bygone bypass bystander byte byway cabaret cabbed cabbing caboose cabs cacao cache cacti caddie caddying cadences
  cafeteria caffeine cajole calamity calcium calculation calculi calculus calibrate calibration calibre calico callable callers calligraphy callings callous
  callow callus calorie calve camaraderie cameo camouflage campaigners campers canary cancer candid candidacy candidate candied candlestick candour canine
  canister canker cannery cannibal cannibalism cannon canon canonical canopied cantaloupe cantankerous cantered cantering canters canvassers canyon capability
  capable capably capacitance capacitor capered capering capers capillary capitalise capitalism capitalist capitulate caprice capricious capsize capsule
  captivate captive captivity captor capture caramel carat carbohydrate carbon carburettor carcass carcinogenic cardiac carefree carelessly carelessness
  caress caribou caricature carnage carnal carnation carnivore carnivorous carouse carp carpentered carpentering carpenters carpentry carriageway carried
  carrion cartel cartilage cartographer cartography carton cartoonist cartridge cascade cashew cashmere casings casino cask casket casserole castaway caste
  casters castigate castings castoff castrate casualty cataclysm cataclysmic catapult cataract catastrophe catastrophic catcall catchings catchment catechism
  categorical categorise caterers catfish catholic catnap catnip catwalk caucus cauliflower caulk causal causality causeway caustic cavalry caveat cavern
  caviar cavity cavort cawed cawing caws cease ceasefire ceaselessly cedars cede celebrity celery celestial celibacy celibate cellist cellophane cellular
  cellulose cemetery censor censorship censure centennial centimetre centipede centralise centrepiece centrifuge ceramic cerebral ceremonial ceremonious
  certainty certified certify cervical cessation chafe chaff chagrin chainsaw chairmen chairperson chalet chalice challengers chameleon champ champagne
  chancellor changeable changeover chant chaotic chap chaperone char characterise charcoal chargeable chariot charisma charismatic charitable charitably
  charlatan chartered chartering charters chasm chassis chaste chastened chastening chastens chastise chastisement chatterbox chattered chattering chatters
  chauffeur chauvinist cheapen checkers checkout checkpoint checkup cheep cheesecloth cheetah chequers cherish cherubim cherubs chic chide chieftain
  childbirth childish childlike chilli chilly chime chimp chimpanzee chin chink chintz chipmunk chippers chiropractor chirp chisel chivalrous chivalry
  chlorine chloroform chlorophyll choke cholera cholesterol choosy chop choppered choppering choppers choreography chortle chow chowder christen christenings
  chrome chromium chromosome chronic chronically chronology chubby chucked chucking chucks chug chum chunk churn chute cider cigar cigarette cinch cinder
  cinnamon cipher circa circuitous circuitry circular circulate circulation circulatory circumcise circumcision circumflex circumstance circumvent cistern
  citation citizenship citric citrus civilian civilisation civilise civility clack clad clairvoyance clairvoyant clam clamour clamp clan clandestine clang
  clank clappers claptrap claret clarified clasp classical classified clatter clause claw cleaners cleanliness cleanse cleansers clearance clearings cleat
  cleavage cleave cleavers clef cleft clemency clench clergy clergyman clergymen cleric clerical click client climactic climax climbers clime clinch clinic
  clinical clink clippings clique clitoris clockwise clockwork clod clog cloister clone closet clot clothe clothespin cloudburst clout clove clubhouse cluck
  clump clumsily clumsiness clumsy cluster clutter coagulate coagulation coalesce coalition coarsened coarsening coarsens coastal coasters coastline coax
  cobalt cobble cobblers cobra cobs cocaine cockeyed cockpit cockroach cocktail cocoon codded codding cods coefficient coerce coercion coexist coexistence
  coffer coffin cogency cogent cognac cognitive cogs coherence coherent coil coinage coincide coincidence coincidental coke colander colic collaborate
  collaborator collapse collapsible collarbone collate collateral collation colleague collective collector collegiate collide collision colloquial collusion
  colon colonel colones colonial colonisation colonise colossal coloureds colts coma combat combatant combination combustible combustion comeback comedian
  comestible comfortable comfortably comical comings commandant commandeer commanders commandment commando commemorate commence commencement commend
  commendable commendation commentary commentator commercial commiserate commission commitment commodity commodore commonplace commonwealth commotion communal
  commune communicable communicate communicator communion communique communism communist commutative commute commuters compact compaction comparable
  comparative compartment compassion compatible compatriot compel compensate compensation competence competent competitive competitor compilation compile
  compilers complacency complacent complement completion complex complexion complexity compliance compliant complication complied compliment comply component
  composite composure compound comprehend compress compression comprise compromise compulsion compulsive compulsory compunction computation compute
  computerise comrade comradeship concatenate concave conceal concealment concede conceit conceivable conceivably conceive concentric conception conceptual
  concerto conciliate conciliation concise conclude conclusive concoct concoction concord concordance concourse concur concurrence concurrency concurrent
  concussion condemn condemnation condensation condense condescend condiment conditional condolence condom condominium condone condor conducive conductor
  confection confederacy confederate confer confession confetti confidant confide confidential configurable configure confine confinement confirmation
  confiscate confiscation conflict conform conformity confound confront congeal congenial congest congestion conglomerate congratulate congregate congregation
  congress congressman congressmen congruent conical conifer coniferous conjecture conjugal conjugate conjugation conjunction conjure connective connectivity
  connector conned conning connoisseur connotation connote conqueror conquest cons consecrate consecutive consensus consequence consequent conservatism
  conservative conservatory conserve considerable considerably considerate consign consignment consistency consistent consolation console consolidate consort
  consortium conspicuous conspiracy conspirator conspire constancy constipation constituency constituent constitute constitution constrain constraint
  constrict constriction construct construction constructive construe consul consular consulate consult consultancy consultant consultation consumable consume
  consumerism consumers consummate consumption contagion contagious contaminate contemplate contemporary contempt contemptible contemptuous contend contenders
  contented contenting contention contentious contentment contents contestant contextual contiguous continent continental contingency contingent continual
  continuation continuity continuous continuum contort contortion contour contraband contract contraction contractor contractual contradict contraption
  contrary contrast contravene contribution contributor contrite contrive controllable controllers controversy convalesce convalescent convection convene
  convenience convent convention conventional converge convergence conversant converse conversion converters convertible convex convey conveyance convict
  conviction convincingly convoluted convoy convulse convulsion convulsive cooed cooing coolers coop cooperate cooperation cooperative coordinate coordination
  coordinator coos copied copious copped copperhead copping cops copulate copulation copyright cordial corduroy corkscrew cornea cornet cornmeal cornstarch
  corollary coronary coroner corporal corporate corporation corps corpse corpulent corpus corpuscle corral correction corrective corrector correlate
  correlation correspond corroborate corrode corrosion corrosive corrupt corruptible corruption corsage corset cortex cosily cosiness cosmetic cosmic
  cosmology cosmonaut cosmopolitan cosmos costings cots cottontail cottonwood couch cougar councillor counsellor countable countdown countenance counteract
  counterfeit counterpart countersign countess countryman countrymen countryside coup coupon courageous courteous courtesy courthouse courtroom courtship cove
  covenant coverage covert covet covetous coward cowardice cowgirl cowhide coyer coyest coyote crackle crackpot cradle craftily craftsman craftsmen crag cram
  cramp cranberry cranium crank crap crass cratered cratering craters crave cravings crayfish craze crazily craziness creak crease creativity creator credence
  credential credibility credible creditable creditor credulous creed cremate cremation crepe crescendo crescent crest crestfallen cretin cretinous crevasse
  crevice crib cried cries crimsoned crimsoning crimsons crinkle cripple crises crisis crisscross criteria critical criticise criticism critique croak crock
  crockery crocus crofts crony crook crookeder crookedest croquet crossbow crossings crossroad crosswalk crotch crowbar crucial crucified crucifix crucifixion
  crucify crude crudity cruelty cruise cruisers crumb crummy crumple crusade crusaders crust crustacean crutch crux crybaby crypt cryptic crystallise crystals
  cubic cubicle cuckoo cuddly cuff cuing cuisine culinary cull culminate culmination culpable culprit cult cultivation cultural cumbersome cumming cums
  cumulative cunning cupful curable curator curb curd curdle curfew curio curiosity curly currant currency curricula curried cursor curt curtail curtsied
  curtsy curvature custodian custody customary customise cutback cuticle cutlet cutters cutthroat cuttings cyanide cybernetics cyclic cyclone cylinder
  cylindrical cynic cynical cynicism cypress cyst dabbed dabbing dabble dabs dachshund dads daemon dagger daintily dainty dais dallied dally dame damn
  damnation damnedest dampen damsel dancers dandelion dandies dandruff dangerous dangle dank dapper daredevil darling darn dashboard dastardly datum daub
  daunt daybreak daydream daytime daze dazzle deacons deaden deadlock dealers dealings deans dearth deathbed deaves debase debasement debatable debauchery
  debilitate debility debit debonair debrief debris debtor debug debunk decadence decadent decanter decapitate decease deceitfully decency decent decentralise
  deception deceptive decibel decidedly deciduous decimal decimate decipher decisive declaration declension decline decode decompose decorative decorator
  decorous decorum decoy decree decrepit decried decry dedicate dedication deduce deduct deduction deductive deem deface defamation defamatory defame default
  defeatist defecate defect defective defenders defensible defensive defer deference deferential defiance defiant deficiency deficient deficit defied defile
  definable definition definitive deflate deflation deflect deflection deform deformity defraud defrost deft defunct defy degenerate degradation degrade
  dehydrate deified deify deign deity deject dejection delectable delegate delegation deleterious deletion deli deliberate deliberation delicacy delicatessen
  delimit delimiters delinquency delinquent delirious delirium deliverance delta delude deluge delusion deluxe delve demagogue demean demeanour demented
  dementia demerit democrat democratic demolish demolition demon demonstrably demonstrator demoralise demote demotion demount demure denial denied denigrate
  denims denomination denominator denote denounce density dent dental dentistry denunciation deodorant deodorise depart departmental dependable dependant
  dependency dependent depict depiction deplete deplorable deplore deport deportation deportment depose depot deprave depravity deprecate depreciate
  depreciation depress depressingly depression deprivation deprive derail derailment derange derelict deride derision derivation derivative derive derogatory
  derrick descendant descendent describable descriptive descriptor desecrate desecration deserters designate designation designers desirability desirable
  desirous desist desktop desolate desolation desperate desperation despicable despise despondent despot despotic destabilise destine destinies destitute
  destitution destroyers destructive detach detachable detachment detain detect detectable detection detector deteriorate determinable determinism deterrent
  detest dethrone detonate detonation detonator detour detract detriment detrimental devalue devastate devastation developers development deviant deviate
  deviation devious devise devoid devolution devolve devote devotee devotion devour devout dexterity dexterous diabetes diabetic diabolical diagnose diagnosis
  diagnostic diagonal dial dialect diallings dialog dialogue diameter diaper diaphragm diarrhoea diatribe dictate dictation dictator dictatorial dictatorship
  diction dietary differential diffuse diffusion digest digestible digestion digit digitise dignified dignify dignitary dignity digress digression dilapidated
  dilate dilation dilemma diligence diligent dills dilute dilution dime dimension dimensional diminish diminutive dimly dimmed dimmer dimmest dimming dimpled
  dimples dimpling dims diners dingy dinned dinning dins diocese dioxide diphtheria diphthong diplomacy diplomat diplomata diplomatic dire directive director
  directories dirge dirtied disable disadvantage disagreeable disagreeably disagreement disallow disambiguate disapproval disapprove disarm disarmament
  disarray disastrous disavow disband disbelief disbelieve disburse disbursement discard discern discernible discharge disciple disciplinary disclaim disclose
  disclosure discolour discomfort disconcert disconnect disconsolate discontent discontinue discord discordant discourage discourse discourteous discourtesy
  discredit discreet discrepancy discrete discretion discriminate discus disdain disembark disengage disentangle disfavour disfigure disgrace disgruntle
  disguise disgustingly dishearten dishonest dishonour dishwasher disillusion disincentive disinfect disinfectant disingenuous disinherit disintegrate
  disjoint disk dislike dislocate dislocation dislodge disloyal disloyalty dismal dismantle dismay dismember dismissal dismissive dismount disobedience
  disobedient disobey disorder disown disparage disparate disparity dispatch dispel dispensary dispensation dispense dispensers dispersal disperse dispersion
  displace displacement displease displeasure disposable disposal dispose disposition dispossess disprove dispute disqualified disqualify disquiet disregard
  disrepair disreputable disrepute disrespect disrupt disruption disruptive dissatisfied dissatisfy dissect dissection disseminate dissension dissent
  dissenters dissertation disservice dissident dissimilar dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade
  distaste distend distil distillation distillers distillery distinct distinction distinctive distort distortion distract distraction distraught distress
  distribute distribution distributor distrust disturbance disuse ditto ditty diverge divergence divergent diverse diversified diversify diversion divert
  divested divesting divests dividend divinity divisible divisive divisor divorce divulge dizzied dizziness dizzy docile dock doctorate doctrine documentary
  dodge dodo doer doggedly doggerel doghouse dogma dogmatic dogwood doily doldrums dole dolefully dolly domain domestic domesticate domesticity domicile
  dominance dominant dominate domination dominion donor doom doorman doormen doorway dope dormant dormitory dorsal dose dote doubly doubtfully dour douse
  dowdy downcast downfall downgrade downhearted downhill downpour downright downstream downtown downward dowry drab draconian drainage dramatically dramatise
  dramatist drape drapery drastic drastically draughtsman draughtsmen drawback drawbridge drawl dread dreadfully dreamers dreary dredge dregs drench dressers
  dressings dressmaker dried dries drift driftwood drily drinkable drinkers drip drivel driveway droll drone droop dropout droppings dross droves drowse
  drowsiness drowsy drudge drudgery drug druggist drugstore drumstick drunkard drunken drunker drunkest drunks dryer dual dualism dubbed dubbing dubious dubs
  duchess duct dude duds duel duellings duff dugout dully duly dumb dumbbell dumbfound dump dumpling dumpster dunce dune dunged dunging dungs dunk dunno dupe
  duplex duplicate duplication duplicity durability durable duration duress dusk dustbin dustmen dustpan dutiful dwell dwellers dwellings dwelt dwindle dyed
  dyeing dyes dying dyked dyking dynamic dynamical dynamite dynamo dynasty dysentery earache eardrum earls earners earnestly earnestness earnests earnings
  earrings earshot earthworm easel easily easterly eastern eastward easygoing eater eave eavesdrop ebbed ebbing ebbs ebonies eccentric eccentricity echoed
  echoes echoing eclectic eclipse ecological ecologist economic economical economise economist ecosystem ecstasy ecstatic ecumenical eczema eddied eddy
  edgewise edgy edible edict edifice editorial editorship educational educator eels eerie effective effectual effeminate effervescent efficiency effigy
  effortlessly effusive egalitarian eggplant egocentric egoism egos egotism egotist eigenvalue eighteenth eightieth ejaculate ejaculation eject ejection eked
  ekes eking elaborate elaboration elapse elastic elasticity elation eldest elective elector electoral electorate electrical electrician electrified electrify
  electrocute electrode electrolysis electron electronic elegance elegant elegy element elemental elementary elevate elevation elevator eleventh elicit
  eligibility eligible eliminate elimination elite elitism elitist elks ellipse ellipsis elliptic elliptical elms elongate elope elopement eloquence eloquent
  elucidate elude elusive elves emanate emancipate emancipation embalm embankment embargo embark embarrass embassy embed embellish ember embezzle embezzlement
  embitter embodied embodiment embody emboss embroider embroideries embryo embryonic emeralds emergence emergent emigrant emigrate emigration eminence eminent
  emirs emissary emission emit emotional emotive emperor emphases emphasis emphasise emphatic emphatically emphysema empirical employee emporium empress
  emptied emptiness emulate emulation emulator emulsion enact enactment enamel enamellings encapsulate encase enchant enchantment encircle enclosure encode
  encompass encounter encroach encrypted encryption encumber encumbrance encyclopedia endanger endear endearment endemic endings endive endlessly endorse
  endorsement endow endowment endurance endure endways enema energetic enforce enforcement engagement engender engrave engravers engravings engross engulf
  enhance enhancement enigma enigmatic enjoyable enjoyment enlarge enlargement enlighten enlist enlistment enliven enmity enormity enquire enrage enrich
  ensemble enshrine ensign enslave ensue entail entangle entanglement entertainers enthral enthusiast entice enticement entirety entitle entity entomologist
  entomology entrails entrant entrap entreat entreaties entrench entropy entrust entwine enumerate enumeration enunciate enunciation envelop enviable envied
  envious environs envisage envoy enzyme epaulette ephemeral epidemic epidermis epilepsy epileptic epilogue episode epitaph epithet epitome epoch epsilon
  equalise equanimity equate equation equator equatorial equestrian equilateral equilibrium equine equinox equitable equity equivalence equivalent equivocal
  eradicate eras erase erasers erasure erect erection ergo ergonomic erode erosion erotic errand errant erratic erratically erred erring erroneous errs
  erstwhile erudite erupt eruption escalate escalation escalator escapade escapism escort esoteric especial espionage esteem estimation estrangement etch
  etchings eternity ether ethereal ethic ethical ethnic ethos etiquette etymological etymology eulogise eulogy euphemism eureka euthanasia evacuate evacuation
  evade evaluate evaluation evangelical evangelism evangelist evangelistic evaporate evaporation evasion evasive eventuality evergreen everlasting evermore
  everyday eves evict eviction evident evocative evoke evolution evolutionary ewes exacerbate exaggerate exaggeration exalt exaltation examiners exasperate
  exasperation excavate excavation exceedingly excel exceptional excerpt excessive excise excitable excitement exclamation exclude exclusion exclusive
  excrement excrete excruciating excursion excusable executable execute execution executioners executive executor exemplary exemplified exemplify exempt
  exemption exert exertion exhale exhaust exhaustion exhaustive exhilarate exhilaration exhort exhortation exhume exile existent existential exodus exonerate
  exoneration exorbitant exotic expandable expanse expansion expansive expatriate expectancy expectant expectation expediency expedient expedite expel expend
  expendable expenditure experimental expertise expiration expire expiry explanatory expletive explicable explicit exploit exploitation explosive exponent
  exponential export exporters exposition exposure expound expressive expressway expulsion exquisite extant exterior exterminate external extinct extinction
  extinguish extol extort extortion extortionate extraction extradite extradition extraneous extrapolate extravagance extravagant extremist extremity
  extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyelid eyesore eyewitness fabricate fabrication facade facet facetious
  facial facile facilitate facsimile faction factorial factual faculty fads faeces failings faithfully faithfulness faithfuls fake falcons fallacious fallacy
  fallible fallout falsehood falsetto falsified falsify falsity familiarise familiarity famine fanatic fanatical fancied fanciful fanfare fangs fantasied
  faraway farce fare farmland farther farthest fascinate fascination fascism fascist fashionable fashionably fasteners fastenings fastidious fatal fatalistic
  fatality father fatherhood fatherland fathom fatigue fatten fatties fatuous faucet fauna favourable favourably favouritism fawned fawning fawns faze
  fearfully fearlessly fearsome feasibility feasible feat federal federalism federalist federation feds feeble feeders feelers feign feint feline felled
  feller fellest felling fellowship fells felon felonies felted felting felts feminine femininity feminism feminist fend fenders ferment fermentation
  ferocious ferocity ferret ferried fertile fertilise fertilisers fertility fervent fervour fester festivity festoon fetid fetish fetter fetus feud feudal
  feudalism feverish fewest fezzes fiasco fibbed fibber fibbing fibre fibreglass fibs fiche fickle fictional fictitious fiddlers fiddly fiend fiendish fiery
  fiesta fifteenth fiftieth fighters figment figurative figurehead filament filch filet fillet filly filter filth finalise finality financial finches findings
  finesse fingerprint fingertip finicky finite fins firearm firecracker firefly fireman firemen fireplace fireproof fireside firewood firmware firs firsthand
  fiscal fishermen fishery fission fissure fist fitful fittings fixable fixation fizzle flabby flagpole flagrant flagship flagstone flair flak flamboyance
  flamboyant flammable flank flannel flare flashback flatten flattered flatterer flattering flatters flattery flaunt flautist flavourings flaw flawlessly flea
  fleck fledged fledgling fleece fleecy fleeted fleeter fleetest fleeting fleets flex flexibility flexibly flicked flicker flicking flicks flied flies
  flimsiness flimsy fling flints flip flippant flirt flirtation flirtatious flit flock flog floodlight flop floppies floras florid florist flotilla flounce
  flounder flout flowed flowing flows fluctuate fluctuation flue fluency fluff fluid fluke flunk flunkies flurried flurry flush fluster flutter flux flyover
  foal focal fodder foes fogey foghorn foible foil foist foliage folklore followers followings folly foment fondle font foodstuff foolhardy foolish foolproof
  footage foothill foothold footings footlights footnote footprint footstep footstool footwear footwork forage foray forbade forbear forbearance forbidden
  forbiddings forbore forborne forcefully forceps forcible forcibly forded fording fords fore forearm forebode forebodings forefather forefinger forefront
  forego foregone foreground foreigners foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseeable foreshadow foresight
  foreskin forestall forestry foretaste foretell forethought foretold forever forewarn forewent foreword forfeit forgers forgery forgo forgone forlorn
  formalise formality format formation formative formidable formula formulae formulate formulation fornication forsake forsook forswear forswore forsworn
  forte forthcoming forthright forthwith fortieth fortified fortify fortitude fortress fortuitous fortunate forwent fossilise fostered fostering fosters foul
  founded founder founding foundling foundry founds fount fourteenth fowl foxy fracas fractal fractional fracture fragile fragility fragment fragmentary
  fragrance fragrant frail frailty franc franchise franked franker frankest frankfurter franking frankly frantic frantically fraternal fraternise fraternity
  fraud fraudulent fraught fray freak freckle freehand freelance freeway freight freighters frenzied frenzy frequency freshen freshman freshmen freshwater
  fret fretfully friar friction fried friendliness fries frieze frigate frighten frightfully frigid frigidity frill frilly fringe frisk fritter frivolity
  frivolous frizzy frock frolic frolicked frolicking frond frontage frontal frostbit frostbite frostbitten frostings froth frown frugal frugality fruition
  fruitlessly frustrate frustration fudge fugitive fulcrum fulfilment fully fume fumigate fumigation functional fundamental fungicide fungus funnel funnily
  furious furl furlong furlough furnace furnishings furore furrow furthest furtive fury fuse fuselage fusion futile futility futuristic fuzz gabbed gabbing
  gable gabs gagged gagging gags gaiety gaily gait galactic gall gallant gallantry galley gallivant gallows galore gals galvanise gambit gamble gamblers gamma
  gamut gander gangling gangplank gangrene gangster gangway garb garbage garble gardenia gargle gargoyle garish garnets garnish garret garrison garrulous
  garter gaseous gash gasket gasoline gastric gatherings gaudy gauge gaunt gauntlet gauze gavel gawk gayer gayest gays gazelle gazette geed geeing gees
  gelatin geld geldings gems gender genealogical genealogy genera generalise generality generator generic genes genesis genetic genetically geneticist genial
  genie genii genocide gentile gentility gentlemen gentry genuine genus geographic geographical geological geologist geometric geranium gerbil germicide
  germinate germination gestation gesticulate gesture getaway geyser ghastly ghetto ghoul gibber gibberish giddiness giddy gigantic gild gilt gimme gimmick
  gingham ginned ginning gins girder girdle girlfriend girlhood girlish girth gist givens gizzard glacial gladden glades gladiator glamorise glamorous glamour
  gland glandular glassware glaze glean glee glens glib glide gliders glimmer glimpse glint gloat globular globule gloom gloried glorified glorify gloss
  glossary glossies glowered glowering glowers glucose glum glut glutton glycerine gnarl gnash gnat gnaw gnome gnus goad goalie goatee gobbed gobbing goblet
  goblin gobs godchild godchildren goddess godfather godless godlike godly godmother godparent gods godsend goggle going goldsmith golfers gondola goner gong
  gonna goodwill gooey goof goon gopher gore gorge gorgeous gorilla gory gosh gosling gossamer gotten gouge goulash gourd gourmet gout governess governmental
  gown graced graceful graceless graces gracing gracious gradation gradient graffito graft gram grammatical gramophone grandchild grandeur grandfather
  grandiose grandmother grandson grandstand granny granola granular granule grapefruit grapevine graphic graphical graphite grapple grasp grasshopper graters
  gratified gratify gratings gratitude gratuitous gratuity gravel gravestone gravitate gravitation graze greasy greedily greediness greenback greenery
  greenhorn gregarious gremlin grenade greyed greyer greyest greyhound greying greys griddle gridiron grief grievance grieve grievous grill grille grim grime
  grinder grinding grinds grindstone gripe grisly gristle grizzled grizzly grocer groggy groin groove groovy grope gross grotesque grotto grouch groundwork
  groupers groupings grouse grovel growers growl groyne grudge gruel gruellings gruesome gruff grumpy guarantee guarantor guardian guerrilla guessable
  guesswork guffaw guidebook guild guile guillotine guiltily guise gulch gulf gullet gullible gully gulp gumdrop gumption gunfire gunman gunmen gunners
  gunpowder gunshot guppy gurgle guru gush gushers gust guts gutted gutter gutting gybe gymnasium gynaecology gyrate gyration gyroscope habitable habitation
  habitual hack hackers hackneyed hackneying hackneys hacksaw haddock haemoglobin haemophilia haemorrhage haggard haggle hags hailstone hairdo hairdresser
  hairline haled haler hales halest halfway halibut haling hallelujah hallmark hallway halo halon halt halve hamburger hamlet hammock hamstring hamstrung
  handcuff handedness handfuls handicap handicraft handiwork handkerchief handlebar handlers handout handrail hangar hangers hangings hangout hangover hanker
  haphazard hapless happenings happily harangue harass harassment hardback harden hardliner hardware hardwood harebrained harem hark harlot harmfully
  harmlessly harmonic harmonica harmonious harmonise harness harpist harpoon harpsichord harried harries harrow harrying harts harvesters hash hassle hasted
  hasten hastes hastily hasting hasty hatchet hatefully hatred haughtily haughtiness haughty haul havoc haystack haywire hazardous hazed hazels hazes hazing
  hazy headers headfirst headings headland headlong headmaster headquarter headrest headroom headstrong headway healers healthcare hearings hearsay hearse
  heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth hearties heartily heatedly heave heavily heaviness heavyweight heckle hecklers
  hectic heeded heeding heedless heeds hefty heifer heighten heinous heir heirloom heliport helium hell hellish helm helpings helplessly hemlock hemmed
  hemming hemp hems henceforth henchman henchmen hepatitis herald herbivorous hereabouts hereafter hereditary heredity herein heresies heretic heretical
  herewith hermit hernia heroin heroine heroism herpes herrings hesitancy hesitant hesitation heterosexual heuristic hewed hewing hews hexadecimal hexagon
  hexagonal heyday hiatus hibernate hibernation hiccup hick hickory hideaway hideous hierarchical hierarchy hieroglyphic highbrow highland hijack hikers
  hilarious hilarity hillbilly hillside hilly hilt hinder hindrance hinds hindsight hinge hinterland hippies hippopotamus histogram historian historic
  historical hitch hitchhike hitchhikers hither hitherto hoard hoarders hoarse hoax hobbit hobbyhorse hobgoblin hobnob hobo hock hodgepodge hoed hoeing hoes
  hogged hogging hogs hoist holders holdup holiness holler holocaust holster homage homeland homesick homespun homestead homeward homeys homicidal homicide
  homogeneous homogenise homonym homophobic homosexual hone honeycomb honeymoon honeysuckle honk honorary honourable hoodlum hoodwink hoot hooves hopefully
  hopefuls hopelessly hopscotch horde horizontal hormone hornet horoscope horrendous horribly horrific horrified horrify horseback horseman horseplay
  horsepower horseradish horseshoe horticulture hose hosiery hospitable hospitalise hostage hostess hostile hostility hotbed hothead hotly hound hourglass
  houseboat housekeeper housewarming housewife housewives housework housings hove hovel hovered hovering hovers howled howling howls hubbub hubs huddle hued
  hues huff hulk hullabaloo hulled hulling hulls humane humanise humanism humanist humanitarian humanity humbly humbug humdrum humid humidified humidify
  humidity humiliate humiliation humility hummed humming hummingbird humorist humorous hums hunch hunchback hundredth hungrily hunk hurl hurried hush husk
  huskies huskily huskiness hustle hustlers hutch hyacinths hybrid hydrant hydraulic hydrogen hydroplane hyena hygienic hymnal hyperbole hypertension hyphen
  hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist hypochondria hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesis
  hypothesise hypothetical hysteria hysteric hysterical icebreaker icicle icon idealise idealist idealistic identical identifiable identified ideological
  ideology idiocy idiomatic idiosyncrasy idiot idiotic idle idly idol idolise idyllic igloo ignite ignition ignorance ignorant iguana illegal illegible
  illegibly illegitimate illicit illiteracy illiterate illogical illuminate illumination illusory illustrative illustrator illustrious imagery imaginable
  imbalance imbecile imitative imitator immaculate immaterial immature immaturity immeasurable immeasurably immensity immerse immersion immigrant immigrate
  immigration imminent immobile immobilise immoral immorality immortal immortality immovable immunisation immunise immunity impair impairment impale impart
  impartial impartiality impassable impasse impassioned impassive impatience impatient impeach impeccable impedance impede impediment impel impend
  impenetrable imperative imperfect imperfection imperial imperialism imperialist imperil impersonal impersonate impertinence impertinent impervious impetuous
  impetus impinge impish implacable implant implausible implement implicate implication implicit implied implore imply impolite import importance importation
  imposition impossibly impostor impotence impotent impound impoverish impractical imprecise impregnable impregnate imprint imprison imprisonment improbable
  improbably impromptu improper impropriety improvise imps impudence impudent impulse impulsive impunity impure impurity inability inaccessible inaccuracy
  inaccurate inaction inactive inactivity inadequacy inadequate inadmissible inadvertent inadvisable inalienable inane inanimate inapplicable inarticulate
  inasmuch inaudible inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt incalculable incandescent incantation incapable incapacitate
  incapacity incarcerate incarnate incarnation incendiary incense incentive inception incessant incest incestuous incidence incidental incinerate incinerator
  incision incisive incisor incite incitement inclination incline inclusion incognito incoherence incoherent incomparable incompatible incompatibly
  incompetence incompetent incomplete inconclusive incongruity incongruous inconsistent inconsolable inconvenient incorporate incorrect incorrigible
  increasingly incredibly incredulity incredulous increment incremental incriminate incubate incubation incubator incumbent incur incurable indebted indecency
  indecent indecision indecisive indefensible indefinable indefinite indelible indelibly indelicate indent indentation index indication indicative indicator
  indices indict indictment indifference indifferent indigenous indigestible indigestion indignant indignation indignity indirect indirection indiscreet
  indiscretion indisposed indisputable indistinct indivisible indoctrinate indolence indolent indomitable induce inducement induct indulge indulgence
  indulgent industrial industrious inedible ineffective ineffectual inefficiency inefficient inelegant ineligible inept ineptitude inequality inert inertia
  inertial inescapable inevitable inevitably inexact inexcusable inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably
  infallible infamous infamy infancy infantile infantry infatuation infeasible infect infectious infelicity infer inference inferior inferiority inferno
  infertile infest infestation infidel infidelity infield infiltrate infiltration infinite infinitive infinity infirm infirmary infirmity infix inflame
  inflammable inflammation inflammatory inflatable inflate inflation inflationary inflection inflexible inflexion inflict influential influenza influx
  informality informant informative informers infraction infrared infrequent infringe infringement infuriate infuse infusion ingenious ingenuity ingest
  ingrain ingratiate ingratitude ingredient inhabit inhabitant inhale inherent inheritance inhibit inhibition inhospitable inhuman inhumane inhumanity
  initialise initiate initiation initiator inject injection injunction injure injurious injustice inkling inky inlaid inland inlay inlet inmate innards innate
  inner innermost innkeeper innocence innocently innocents innocuous innovative innuendo innumerable inoculate inoculation inoffensive inoperative inopportune
  inordinate input inquest inquisition inquisitive insane insanity insatiable inscribe inscription inscrutable insecticide insecure insecurity insensitive
  inseparable insertion insiders insidious insight insignia insincere insincerity insinuate insinuation insipid insistence insistent insofar insolence
  insolent insoluble insolvency insolvent insomnia inspect instability installation instalment instance instep instigate instigation instil instinct
  instinctive institute institution instruct instructive instrumental insufferable insufficient insular insulate insulation insulator insulin insurers
  insurgent insurrection intact intake intangible integer integral integrate integration integrity intellect intellectual intelligence intelligent
  intelligible intelligibly intense intensified intensify intensity intensive intent intentional inter interact interaction intercede intercept interception
  interchange intercom interconnect intercourse interface interference interim interior interject interjection interlock interloper interlude intermarried
  intermarry intermediary intermediate interment interminable interminably intermingle intermission intermittent intern internal interplay interpose interpret
  interpreters interracial interrogate interrogator interruption intersect intersection intersperse interstate interstellar intertwine intervene interviewers
  interweave interwove intestinal intestine intimacy intimate intimation intimidate intimidation intolerable intolerably intolerance intolerant intonation
  intoxicate intoxication intractable intramural intransitive intravenous intrepid intricacy intricate intrigue intrinsic introductory introvert intrude
  intruders intrusion intrusive intuition intuitive inundate inundation invade invaders invalid invalidate invaluable invariable invariably invariant invasion
  invective inventive inventoried inventories inventorying inverse inversion invert invertebrate investigator investment investor inveterate invigorate
  invincible invisibility invisible invisibly invocation invoice invoke involuntary involvement invulnerable iodine ions iota irascible irate iridescence
  iridescent irises irked irking irks ironic ironically ironies irradiate irrational irrefutable irregular irregularity irrelevance irrelevant irreparable
  irresistible irrespective irreverence irreverent irreversible irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant irritate
  irritation islanders isle isolate isolation isthmus italic italicise itch itemise iterate iteration iterative itinerant itinerary ivies jabbed jabber
  jabbing jabs jackal jackass jackdaw jacked jacking jackknife jackknives jackpot jaded jades jading jagged jaguars jail jailers jalopy jamb jangle janitor
  jargon jaundice jaunt jauntily javelin jawbone jays jaywalk jaywalkers jealousies jeer jell jellied jellyfish jeopardise jeopardy jerk jest jesters jetties
  jettison jewellers jewelries jibe jiffy jigged jigging jigs jilt jingle jinx jitters jittery jockey jocular joggers jokers jollied jolt jostle jots jotted
  jotting journalism jovial joyful joyous joystick jubilant jubilation judgement judicial judiciary judicious juggernaut jugular jumble jumbo juncture
  junipers junket junkie junta jurisdiction juror justifiable justifiably justified jute juts jutted jutting juvenile juxtapose kaleidoscope karat keel
  keepers keepsake kegs kelp kerb kerchief kernel kerosene ketchup keyhole keynote keystone keystroke keyword khaki kickback kidnap kidnappers killers
  killings kiln kilo kilobyte kilogram kilowatt kimono kinda kindergarten kindled kindles kindling kindred kinfolk kingfishers kink kinship kipper kitchenette
  kitties kiwi knack knapsack knead kneecap knickers knighthood knob knockers knockout knoll knowingly knowings kosher kowtow kudos laborious labourers
  labyrinth lacerate laceration lacklustre lacquer lacrosse lacy lade ladle ladybug ladylike lager laggard lagged lagging lagoon lags lain lair lambda lame
  lament lamentable lamentation lampoon lanced lances lancing landings landlady landlocked landmark landowner landslid landslide languid languish languor
  languorous lanky lapel lapse larceny lard larked larking larks larva larvae larynges laryngitis larynx lascivious lash latch latent lateral latex lath lathe
  lathered lathering lathers latitude latrine lattice laud laudable laughable launchers launder laureate laurels lavatory lavish lawful lawmaker lawsuit
  lawyer laxative laxer laxest laxity layman laymen layout lazied laziness leach leaden leakage leapfrog lease leash lectern lecturers ledge ledgers leech
  leer leeway leftmost legal legalise legalistic legality legendary leggings legibility legible legibly legion legislate legislation legislative legislator
  legislature legitimacy legitimate legume lemme lengthen lengthwise leniency lenient lentil leotard leper leprosy lesbian lesion lessen lest letdown lethal
  lethargic lethargy letterhead letup leukaemia levee lever leverage levied levity levy lewd lexical lexicon liability liable liaison liar libel libellous
  liberal liberalise liberalism liberate liberation libertarian liberties libretto license lick licorices lieu lieutenant lifeforms lifelike lifelong lifespan
  lifetime ligament ligature lighten lighters lightweight likeable likelihood likened likenesses likening likens likewise lilacs lilies lilt limbered
  limbering limbers limbo lime limelight limitation limousine limp linchpin lineage linear linefeed liners linger lingerie lingo linguist linguistic liniment
  linings linkage linoleum lint lioness lipstick liquefied liquefy liqueur liquidate liquidation liquor liquorice lisp listings litany literal literary
  literate lithe lithium litigation litre litterbug liturgical liturgy liveable livelihood liveliness livened livening livens livestock livid llama loadable
  loafers loam loath loathe loathings loathsome lobbed lobbied lobbing lobby lobbyist lobe lobotomy lobs lobster locale localise locality locket locksmith
  locomotion locomotive locust lodgers lodgings loft loftiness logarithm logarithmic logical logician loin loincloth loiter loiterers loneliness lonesome
  longevity longhand longings longish longitude longitudinal longshoreman longshoremen lookout loon loonie loop loophole loosened loosening loosens loot lope
  lopped lopping lops lopsided lorded lording lords losers lotion lotuses loudspeaker louse lousy lovable loveliness lovers lovingly lowdown lowest lowly
  loyalty lozenge lubricant lubricate lubrication lucid luckily lucrative ludicrous lugged lugging lugs lukewarm lull lumber lumberjack luminary luminous
  lunacy lunar lunatic lunge lupin lupine lurch lure lurid luscious lush lust lustre lustrous lute luxuriant luxuriate luxurious lying lymph lymphatic lynch
  lyre lyrical macabre macaroni maced maces machete machinery machinist macho macing mackerel macroscopic madam madame madcap madden madhouse madly madman
  madmen maelstrom maggot magistrate magnanimity magnanimous magnate magnesium magnetise magnetism magnificence magnified magnify magnitude magnolias magnum
  mahogany maid maiden mailbox mailman mailmen maim mainframe mainland mainline mainstay mainstream maintainable maintainers maintenance maize majestic
  majestically majesty majority makers makeshift maladjusted malady malaria malevolence malevolent malformed malfunction malice malicious malign malignancy
  malignant mall mallards malleable mallet malnutrition malpractice malt maltreat mama mamma mammalian mammoth manacle manageable managerial mandate mandatory
  mandible mandolin mane mange mangers mangle mango mangrove mangy manhandle manhole manhood mania maniac maniacal manic manicure manicurist manifest
  manifesto manifold manipulate manipulation mankind manliness manly mannequin mannerism mannish manoeuvre manor manpower mansion manslaughter mantel
  mantelpiece mantle manual manufacture manure manuscript mappings mare margarine marginal marigolds marijuana marinas marinate mariners marionette marital
  maritime markedly markers marketable marketplace marksman marksmen marooned marooning maroons marred married marring marrow marshal marsupial mart martyr
  martyrdom mascara masculine masochist masonry masons masquerade massacre massage mastermind masterpiece masticate masturbation matador matchbook matchmaker
  materialise materialism materialist maternal maternity mathematics matriarch matriarchal matrices matriculate matrimonial matrimony matrix matron matt matte
  mattress mature maturity maudlin maul mausoleum mavericks maxima maximal maximise maxims mayonnaise meagre mealy meaningful meaningless meanings measly
  measurable mechanise mechanism medallion meddle meddlers meddlesome median mediate mediation mediator medicate medicinal mediocre mediocrity meditate medley
  meek megabyte megalomaniac megaphone megaton melancholy mellow melodic melodious melodrama melodramatic melon membership membrane memento memoir memorably
  memorandum memorise menace menagerie menial menopause menstrual menstruate menstruation mental mentality menthol mentored mentoring mentors mercantile
  mercenary merchandise mercifully mercilessly meres merest merge mergers meridian meringue merrily merriment mesdames mesh metabolic metabolism metallic
  metallurgy metamorphose metaphor metaphorical metaphysical metaphysics meted meteoric meteorite meteorology metes methodical methodology meticulous meting
  metric metro metropolis metropolitan mettle mewed mewing mews mezzanine miaow microbe microbiology microcode microfiche microfilm micrometer micrometre
  microscopic microsecond microwave middleman middlemen midget midriff midst midstream midway midwife midwives mien migraine migrant migrate migration
  migratory miked mikes miking mildew mileage militancy militant militarily militate militia milkmen millers milligram millimetre milliner millionaire
  millionth millisecond mime mimic mimicked mimicking mimicry mincemeat mindedness mindlessly minefield miners mingle miniature minicomputer minimal
  minimalism minimalist minimise minion ministerial ministry mink minnow minority minstrel minuet minuscule miraculous mirage mire mirth misadventure
  misbehave misbehaviour miscarriage miscarried miscarry miscellany mischievous misconduct misconstrue misdeed misdemeanour misdirect misdirection miser
  miserably misfit misfortune misgiving misguide mishap misinform misinterpret misjudge mislaid mislay mislead misled mismatch misnomer misplace misprint
  misquote misread misrepresent misshapen missile missionary missive misspell misspellings mist mistakenly mistletoe mistress mistrust mistype misuse mite
  mitigate mitt mitten mixer mnemonic moan moat mobbed mobbing mobilisation mobilise mobility mobs moccasin mockery mockingbird modal modellings moderation
  moderator modernise modernity modestly modesty modicum modification modified modular modulate modulation mohair moisten moisture molar molasses molecular
  molecule molested molesting molests mollified mollify mollusc molten momentarily momentary momentous momentum monarchies monastery monastic monetarism
  monetary mongoose mongrel monies monks monochrome monogamous monogamy monogram monolithic monologue monopolise monopoly monorail monosyllable monotonous
  monotony monsoon monstrosity monstrous monumental moodily mooed mooing moonbeam moorings moos moose moot mope mopped mopping mops morale moralist morality
  morass moratorium morbid morgue morn moron moronic morose morphine morphology morsel mortal mortality mortgage mortified mortify mortuary motel mothball
  motherhood motif motivate motive motley motorcade motorcycle motorise motorist mould mouldings moult mound mount mountaineer mountainous mourn mourners
  mousse mousy mouthfuls mouthpiece movable movers mower muck mucous mucus muddied muddle muff muffle mufflers muggers mugginess mulch mule mulled mulling
  mulls multi multiple multiplicity multiplied multitasking multitude mummified mummify mundane municipal municipality murderers murderous murky murmur
  muscular muse mush musk musket muss mussel mustang mustered mustering musters mutant mutate mutation mute mutilate mutilation mutinied mutinous mutiny mutt
  mutton mutual muzzle myopic myriad mysterious mystic mysticism mystified mystify mythological mythology nabbed nabbing nabs nagged nagging nags naive
  naivety namesake napalm nape nappies narcotic narration nastily nastiness nationalise nationalism nationalist nationality nationwide natty naturalise
  naturalist naughtily naughtiness nausea nauseate nauseous nautical naval navel navigable navigation navigator nays nearby nearsighted nebula nebulae
  nebulous necessarily necessitate neckerchief neckline necktie necrophilia nectarine needlessly needlework negate negation negative negligee negligence
  negligent negligible negotiable negotiate negotiation negotiator neigh neon neophyte nepotism nestled nestles nestling nether neural neurologist neurology
  neuron neuroses neurosis neurotic neuter neutral neutralise neutrality neutron newbie newborn newer newest newfangled newly newsagents newscast newscasters
  newsprint newsstand nicety niche nicked nickel nicking nickname nicks nicotine nifty nigh nightclub nightfall nightgown nightingales nightmarish nighttime
  nimble nimbly nincompoop nineteenth ninetieth ninny nipped nipping nipple nippy nips nitrate nitrogen nitwit nobility nobleman noblemen noblewoman
  noblewomen nobly nocturnal node noes noiselessly noisily noisiness nomad nomadic nomenclature nominal nominative nominee nonchalance nonchalant noncommittal
  nondescript nonentity nonfiction nonflammable nonpartisan nonprofit nonresident nonsense nonsensical nonstandard nonstop nontrivial nonviolence nook noose
  normality northeast northeastern northerly northward northwest northwestern nosebleed nostalgia nostalgic nosy notable notably notation notch noteworthy
  noticeable noticeably notified notify notion notional notoriety notorious nougat nought nourish nourishment novelty novice nowadays noxious nozzle nuance
  nuclear nuclei nucleus nude nudity nugget null nullified nullify numb numeral numerate numerator numeric numerical nuns nuptial nursemaid nurture nutmeg
  nutrient nutriment nutritional nutritious nutshell nuzzle nylon nymph oafs oases oasis oath oatmeal obelisk obese obesity obfuscation obituary objectivity
  objector obligate obligation obligatory oblige oblique obliterate obliteration oblivion oblivious obnoxious obscene obscenity obscure obscurity observable
  observance observant observatory observers obsess obsession obsessive obsolescence obsolescent obsolete obstetrician obstetrics obstinacy obstinate obstruct
  obstruction obstructive obtainable obtrusive obtuse occasional occupancy occupant occupation occupational occupied occurrence oceanic oceanography octagonal
  octal ocular odder oddest oddity oddly odes odious odometer odour oesophagi oesophagus offbeat offence offenders offensive offerings offhand officiate
  officious offings offload offset offshoot offshore offspring offstage ogle ogre ohms oily ointment okra olden older oldest olfactory omega omen ominous
  omission omnibus omnipotence omnipotent omnipresent omniscient oncoming onerous oneself ongoing onlooker onomatopoeia onrush onset onslaught onus onward
  oodles ooze opals opaque openers operand operatic operational operative operator opinionated opium opossum opportune opportunist oppress oppression
  oppressive oppressor opted optic optical optima optimal optimisation optimise optimism optimist optimistic optimum opting optometrist opts opulent opus
  oracle orangutan oration orator oratories orbital orchestral orchestrate orchids ordain ordeal orderlies ordinance ordinarily ordination ores organism
  organist orgy orient oriental orientate orientation orifice originality originate originator ornamental ornate ornithology orphanage orthodontist orthodox
  orthogonal orthography orthopaedics oscillate oscillation oscilloscope osmosis ostensible ostensibly ostentation ostentatious ostracise ostrich ouch ounce
  oust ousters outbound outburst outcast outclass outcry outdated outdid outdistance outdo outdone outer outermost outfield outgoing outgrew outgrow outgrown
  outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outlive outlook outlying outmoded outnumber outpatient outpost output outrage outrageous
  outran outright outrun outset outshine outshone outsiders outskirt outsmart outspoken outstation outstrip outweigh outwit ovary ovation overate overbear
  overblown overboard overbore overborne overburden overcast overcharge overcoat overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn
  overdrew overdue overeat overeaten overestimate overflow overgrew overgrow overgrown overhand overhang overhaul overhead overhear overheat overhung overkill
  overlaid overlain overland overlap overlay overlie overload overlong overlook overlying overpass overpower overprice overprint overran overrate overreact
  overridden override overrode overrule overrun oversampling oversaw oversee overseers overshadow overshoot overshot oversight oversleep overslept overstate
  overstep overt overthrew overthrow overthrown overtone overture overturn overuse overview overweight overwhelm overwork overwrite overwritten overwrought
  ovum owing ownership oxidation oxide oxidise ozone pacemaker pacified pacifism pacifist pacify packers pact paddies paddock padlock paediatrics pagan
  pageant pageantry pagination pagoda pail painfuller painfullest painfully painlessly painstaking palatable palate palatial palette pall pallbearer pallid
  pallor palomino palpable palpably paltry pamper pamphlet panacea pancreas pancreatic pandemonium pander pane panellings pang panhandle panhandlers panicked
  panicking panicky panorama panoramic pansies pant panther pantie pantry papacy papal papas papaya paperback paperweight paperwork paprika papyri papyrus
  parable paradigm paradox paradoxical paraffin paragon parakeet parallel paralyse paralysis paralytic parameter paramount paranoia paranoid paraphrase
  paraplegic parasite parasitic parasol paratrooper parch parchment pardonable pare parentage parental parentheses parenthesis parenthood parishioner parity
  parka parkway parochial parodied parody parole parred parring pars parse parsec parsley parsnip parsonage partake partial partiality participle partied
  partings partisan partition partook partridges passable passageway passbook passionate passive pasteurise pastiche pasties pastor pastoral patchwork pate
  patent paternal paternalism paternity pathetic pathetically pathological pathologist pathology pathos pathway patio patriarch patriarchal patrimony patriot
  patriotism patron patronage patronise pattered pattering patters patties paucity paunch pauper pave pavilion pawn pawnbroker payable payer payload payoff
  payroll peaceable peacemaker peal peasant peat pecan peck peculiarity pedagogy pedant pedantic pedantry peddle pedestal pedigree pedlar peeve peevish
  pelican pellet pelt pelvic pelvis penal penalise penance pence penchant pencillings pended pending pends pendulum penetrate penetration penicillin penitence
  penitent penitentiary penknife penknives penmanship pennant penniless pensioners pensive pentagon pentagonal penthouse penultimate peon peonies pepped
  peppermint pepping peps perceive percent percentage perceptible perception perceptive perch perchance percolate percolation percolator percussion peremptory
  perennial perfection perforate perforation perfunctory peril perilous perimeter periodic periodical peripheral periphery periscope perishable perjure
  perjury permanence permeate permissible permissive permutation pernicious peroxide perpetrate perpetrator perpetual perpetuate perplex perplexity persecute
  persecution persecutor perseverance persist persistence persistent persona personable personalise personified personify personnel perspective perspiration
  perspire persuasion persuasive pertain perter pertest pertinent perturb perusal peruse pervade pervasive perverse perversion pervert pesky pessimism
  pessimist pessimistic pestered pestering pesters pesticide pestilence petered petering petite petrified petrify petroleum pettiness petulant petunias pews
  pewter phantom pharmacist pharmacy phase phenomena phenomenon philanthropy philosopher philosophise phlegm phlegmatic phobia phonetic phoneys phonied
  phonograph phonying phosphor phosphorus photocopied photocopy photogenic photographic photon phraseology physic physician physicist physiology physique
  pickax picket pickle pickpocket picnicked picnicking pictorial picturesque piddle piecemeal piecework pierced pierces piercing piety pigeonhole piggish
  piggyback pigheaded pigment pigpen pigtail piked pikes piking pilfer pillage pillowcase pimple pimply pincushion pinion pinnacle pinpoint pious pipeline
  pique piracy piranha pistachio pistol piston pitchers pitchfork piteous pitfall pithy pitied pitiful pitiless pittance pivot pivotal pixies placard placate
  placement placenta placid plagiarise plagiarism plagiarist plaice plaid plaintiff plaintive planar planetary plankton plantain plantation planters plasma
  plateau platitude platoon plausibility plausible plausibly playable playback playhouse playmate playpen plaything playwright plaza plea pleaded pleading
  pleads pleasantry pleasings pleasurable pleat plentiful plethora pliable pliant plied pliers plies plight plod plop plotters ploys pluck plug plumage plumb
  plume plummet plump plunder plunge plungers plurality plush plutonium plying plywood pneumatic pneumonia poach poachers pocketbook pockmark podded podding
  pods poetic poetical poignancy poinsettia pointers pointlessly poise poisonous poke pokers poky polar polarisation polarise polarity polemic policeman
  policemen policewoman policewomen polio politics polka pollinate pollination pollster pollutant pollute polygamous polygamy polygon polynomial polyp
  polytechnic pomegranate pomp pompous poncho ponderous pontoon poodle poop poplar populace popularise popularity populate populous porcelain porcupine pore
  pork pornographic pornography porous porpoise port portability portable portend portent porters porthole portico portray portrayal posies positional
  positivism possessive possessor possibility possibly possum postage posterior posterity postgraduate posthumous postmark postmaster postmen postponement
  postscript postulate posture potassium potency potent potential pothole pottered pottering potters pouch pout powerhouse powwow practicable practicality
  practitioner pragmatic pragmatism prairie praiseworthy pram prank prattle prawn preachers preamble precarious precaution precede precedence precedent
  precipice precipitate precipitous precise precision preclude precocious preconceive precursor predator predecessor predefined predicament predicate
  predictable predictably predictor predominance predominant predominate preeminence preeminent preempt preen prefab preface preferable preferably
  preferential pregnancy pregnant prejudicial preliminary prelude premature premise premonition prenatal preoccupied preoccupy prepaid preparatory prepay
  preposition preposterous prerequisite prerogative prescribe prescription presentable preservation preservative preside presidency presidential pressings
  prestige prestigious presto presumably presume presumption presumptuous presuppose pretence pretenders pretension pretentious pretext prettied pretzel
  prevail prevalence prevalent preventable preventive preview previewers prey prick prickle pried pries priestess priesthood primal primarily primate primers
  primeval primitive primly primmer primmest primp principality printable printings printout priors prise prism prisoners privacy privation privatise privy
  probably probation probe problematic procedural proceedings processional processor proclamation procure procurement prodigal prodigious prodigy producers
  productive productivity profane profanity profess proffer proficiency proficient profitable profiteer profound profundity profuse profusion progeny
  prognoses prognosis programmable programmers progression progressive prohibit prohibition prohibitive projectile projection proletarian proletariat
  proliferate prolific prologue prolong prom prominence prominent promiscuity promiscuous promontory promote promotion promulgate prone prong proofread
  propaganda propagate propagation propel propellers propensity prophecy prophesied prophesy prophet prophetic proponent proportion proportional proposition
  proprietary proprietor propriety propulsion pros prosecute prosecution prosecutor prospector prospectus prospered prospering prosperity prosperous prospers
  prostitute prostitution prostrate protagonist protective protector protein protestant protocol proton prototype protract protractor protrude protrusion
  provable provably provenance proverbial providence provincial provisional proviso provocation provocative provoke prow prowess prowl prowlers proximity
  proxy prude prudish prune prying pseudo pseudonym psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psychologist psychopath psychoses
  psychosis psychotic puberty publicise publicity puck puckered puckering puckers pudgy pueblo puff pugnacious puke pulley pullover pulmonary pulp pulpit
  pulsate pulsation pulverise puma pummel pumpernickel punchline punctuate puncture pundit pungent punishable punishment punitive punk punned punning puns
  punt punters puny pupped pupping pups purchasers puree purgatory purge purification purified purify puritanical purport purr pursue pursuit purveyor pushers
  pushover pusses pussy putative putrid putt puttered puttering putters puttied putties puttying pyre python quack quadrangle quadrant quadratic quadruped
  quadruple quadruplet quagmire quail quake qualified qualitative qualm quandary quantify quantitative quantum quarantine quark quarrelsome quarried
  quarterback quarterlies quartz quash quaver queasy queer quell quench queried questionable quibble quiche quicken quicksand quills quinine quintessence
  quintet quintuplet quirk quitters quiver quizzical quorum quota quotient rabbi rabble rabid rabies raccoon racetrack racial racist rack racketeer racy radar
  radial radiance radiant radiate radiation radical radii radioactive radium radius rafters ragamuffin rage ragged ragging rags ragtime raid raiders railroad
  rainstorm rainwater rallied ramble ramblers ramification rampage rampant ramrod ramshackle ranch ranchers rancid rancorous rancour random rankle ransack
  ransom rant rapidity rapport rapt rapture rapturous rarity rascal rasp raster ratification ratified ratify ratings ration rational rationale rationalise
  rationality rattle rattlers rattlesnake raucous ravage rave ravel ravellings ravenous ravine ravings ravish rawer rawest rayon raze react reactionary
  reactive reactor readability readable readership readied readily readjust realisation realism realist reallocate realm realty ream reap reapers reappear
  rearrange reasonably reassurance reassure rebate rebellion rebellious rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal
  recalcitrant recant recap recapture recede receivers receptacle receptionist receptive recess recession recharge rechargeable recipient reciprocal
  reciprocate recitation reckless reclaim reclamation recluse recognisable recognise recoil recollect recollection recompense recompile reconcile recondition
  reconfigure reconnect reconsider reconstruct recordings recount recoup recourse recoverable recreate recreational rectal rectangular rectified rectify
  rector rectum recuperate recuperation recur recurrence recurrent recursion recursive redden redeem redeemable redefine redefinition redemption redesign
  redhead redid redirect redirection rediscover redistribute redo redone redraft redraw redress redundancy redundant reek reelect referendum refill refinement
  refinery reflective reflector reflex reflexive reform reformat reformation reformers refraction refrain refrigerate refrigerator refuel refuge refurbish
  refusal refutation refute regain regal regale regalia regatta regenerate regeneration regent regime regimens regiment regimental registrar registry regress
  regression regrettable regrettably regularity regulate regurgitate rehabilitate rehash reimburse rein reincarnate reinforce reinstate reiterate reiteration
  reject rejection rejoin rejoinder rejuvenate rejuvenation relaid relapse relational relativistic relativity releasable relegate relent relentlessly
  relevance reliability reliable reliably reliance reliant relic relied relinquish relish relive reload relocatable relocate relocation reluctance remade
  remainder remake remarkably remedial remedied reminisce reminiscence reminiscent remiss remission remit remittance remnant remodel remorse removable removal
  remunerate remuneration renaissance rename rend rendered rendering renders rendezvous rendition renegade renege renew renewable renewal renounce renovate
  renovation renown rental renunciation reopen reorganise repaid reparation repatriate repay repayment repeal repeatable repeatedly repel repellent repent
  repentance repentant repercussion repetition repetitious repetitive rephrase replenish replete replica replicate replication replied reportedly reporters
  repose repository repress repression repressive reprieve reprimand reprint reprisal reproach reproduction reproductive reprogram reprove republican
  repudiate repudiation repugnance repugnant repulse repulsion repulsive reputable repute reputedly requisite requisition reread reroute resale reschedule
  rescind rescuers researchers resemblance resemble resent resentment reset reshuffle reside residual residue resignation resin resistance resistant resistor
  resolute resonance resonant resort resound respectable respectably respective respiration respirator respite resplendent response responsibly responsive
  restart restfuller restfullest restitution restive restlessly restlessness restoration restore restrain restraint restrict restriction restrictive
  restructure resubmit resultant resume resumption resurface resurgence resurrect resurrection resuscitate retail retailers retainers retaliate retaliation
  retard retch retention rethink reticence reticent retina retort retrace retract retraction retreat retribution retrieval retrieve retrievers retroactive
  retrograde retrospect retry returnable retype reunite reuse revamp revel revelation revellers revellings revelry revenue reverberate revere reverence
  reverent reverie reversal reverse reversible reversion revert reviewers revile revisit revival revive revoke revolt revolve revolvers revs revue revulsion
  revved revving rewind rework rewrite rewritten rewrote rhapsody rhetoric rhetorical rheumatism rhino rhinoceros rhododendron rhythmic ribbed ribbing ribs
  rickety rickshaw ricochet riddance ridicule ridiculous rifer rifest rifle rift rigged rigging righteous rightfully rightmost rigid rigidity rigorous rigour
  rigs rile rimmed rimming rims rind ringleader ringlet rinse riot rioters riotous riposte ripped ripping ripple rips risers rite ritual rivalry rivet roach
  roadblock roadside roam robbed robber robberies robs robust rockers rodent rodeo roes rogues roguish rollers romantically romp rook rookie roommate roost
  roosters rosary roster rostrum rotary rotate rotation rote rotisserie rotor rotund rotunda rouge roughage roughen roughhouse roulette rouse rout rowboat
  rowdiness rowdy royalty rubble rubric ruckus rudder ruddy rudimentary rued rueful rues ruff ruffian ruffle ruggeder ruggedest ruing ruinous rulings rumble
  ruminate rummer rummest rummy rump rumple rums runaway rundown rune rungs runners runt runway rupture ruse rustic rustle rustlers ruthless ruts rutted
  rutting sabbatical sabotage saboteur sabre sacrament sacrificial sacrilege sacrilegious sacs sadden sades sadism sadist sadistic sadly safeguard safekeeping
  saffrons sagebrush sager sages sagest sagged sagging sags sailboat saki salami saleable salesmen salespeople salesperson saleswoman saleswomen salient
  saliva salivate sallow salon saloon salutation salvage salvation salve sanatorium sanctified sanctify sanction sanctity sandbag sandman sandmen sandpaper
  sandstorm sane sanitarium sanitary sanitation sanity sanserif sapling sapped sapphires sapping saps sarcasm sarcastic sardine sari sassy satanic satchel
  satin satire satirical satirise satirist saturate saturation saucers saucy sauerkraut sauna savage savagery saviour savour savouries savvied savvy sawdust
  sawed sawing saws sayings scab scaffold scalar scald scallop scalp scalpel scaly scan scandal scandalise scandalous scanners scant scanties scapegoat scar
  scarcity scare scarves scathing scatterbrain scavenger scenario scenic sceptic sceptical scepticism sceptre schemers scholastic schoolboys schooner scissor
  scoop scoped scopes scoping scorch scorpion scotch scoundrel scour scourge scrabble scram scrawl scrawny screech screwdriver scribe scriptwriter scrounge
  scrub scruff scruple scrupulous scrutinise scrutiny scuff scuffle sculptor scum scurried scurrilous scuttle scythe seafaring seafood seam seaman seamen
  seamstress seaport sear searchlight seashell seashore seasick seaside seasonable seasonal seasonings seaweed secede secession seclude seclusion secondarily
  secrecy secretarial secrete secretion secretive sect secular secure sedan sedate sedative sedentary sediment sedimentary seduce seduction seductive seedling
  seemingly seep seepage seer seesawed seesawing seesaws seethe segmentation segregate segregation seizure selective selector selfish sellers semantic
  semantically semblance semen semicircle semicolon semifinal seminaries senate senator senile senility seniority sensation sensibility sensibly sensitivity
  sensor sensual sensuality sensuous sentience sentient sentiment sentimental sentry separation separator sepulchre sequential sergeants serial serpent serum
  servers serviceable serviceman servicemen serviette servile servitude setback settable setters settlers seventeenth sever severance severity sewage sewer
  sewn sexed sexes sexing sexism sexist sexual sexuality sexy shabbily shabby shack shackle shady shaft shaggy shaky sham shamble shamefully shamrock shanty
  shareholder sharpen sharpeners shatter shavers shawl sheaf shear sheath sheathe sheave sheepish sheered sheerer sheerest sheering sheers sheikh shellfish
  shelve sheriff sherry shied shies shift shimmer shingle shipment shipshape shipwreck shire shirk shoal shod shoelace shoestring shoo shopkeeper shoplifter
  shoppers shortcoming shorten shortenings shortfall shorthand shortlist shotgun shots shove showdown showings showman showmen shrapnel shred shrew shrewder
  shrewdest shrewdness shrill shrimp shrine shrinkage shrivel shroud shrubbery shrunk shrunken shuck shudder shun shunt shutdown shyer shyest sicken sickle
  sicknesses sics sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidings sidle siege siesta sieve sift sigma significance signified signify
  signpost silhouette silicon silken sill silliness silo silt silversmith silverware similarity simile simplex simplicity simplified simplify simplistic
  simply simulate simulation simulator simultaneous sincerity sine sinew sinful singe singular singularity sinister sinned sinner sinning sins sinus siphon
  sire sirloin sissy sister sisterhood sitters situate sixpence sixteenth sixtieth sizeable sizzle skaters skein skew skewered skewering skewers skid skies
  skillet skim skimp skinflint skippered skippering skippers skirmish skit skittish skulk skunk skylight skyrocket slab slacked slacken slacker slackest
  slacking slacks slag slain slake slam slander slang slant slap slapstick slash slat slaughter slavery slavish slay sleazy sled sledgehammer sleek sleepers
  slender slew slick slim sling slingshot slink slipshod slit slither sliver slob slobbered slobbering slobbers slog slogan slop slosh sloth slovenly sludge
  sluggish sluice slum slumber slump slung slunk slur slush slyer slyest slyly slyness smack smallish smallpox smattering smear smelly smelt smidgen smite
  smithereens smiths smitten smock smog smokers smokestack smoky smote smother smoulder smudge smug smuggle smugglers smut snag snare snarl snatch sneak
  sneakers sneer snicker snide sniffle snip snipe snipers snippet snitch snob snobbery snobbish snooker snoop snooty snorkel snort snot snout snowdrift
  snowfall snowplough snowplowed snowplowing snowstorm snub snuff soak soar sober sobriety sociable socialise socialism socialist sociological sociologist
  sociology socket soda sodded sodden sodding sodium sodomy sods softball soften software soggy sojourn solaced solaces solacing solder sole solemnity solicit
  solicitor solicitous solidarity solidified solidify solidity solitaire solitary solitude soluble solvent sombre someplace somersault sonata sonic sonnets
  sonorous sons soot soothe sophisticate sophistry sophomore sopped sopping sops sorcerer sorceress sorcery sordid sorority sorrow sorta soundproof southeast
  southeastern southerly southerners southpaw southward southwest southwestern souvenir sovereign sovereignty sown spacecraft spacial span spangle spank
  spankings spanners spar sparklers sparse spas spasm spasmodic spat spate spatial spattered spattering spatters spatula spawn spay speakers spear spearhead
  spearmint specialise specialist speciality specifically specified specify specimen specious speck spectra spectre spectrum speculate speculation speculative
  speculator sped speedboat speedometer spellbind spellbound spendthrift sperm spew sphere spherical sphinx spied spies spigot spike spilt spinal spindly
  spinster spiritual spitefuller spitefullest spittle splat splattered splattering splatters spleen splendour splice splint splintered splintering splinters
  splits splitting splurge spoilt spokes spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spongy spontaneity spontaneous spoof spool
  spoonfuls sporadic spore sporran spouse spout sprain spreadsheet spree sprig springboard springtime sprinklers sprinklings sprinters spruce sprung spry spud
  spunk spur spurious spurn spurt sputter spying squabble squadron squalid squall squalor squander squawk squeamish squelch squired squires squiring squirt
  stab stabilise stability stag stagecoach stagnant stagnate stagnation staid stairway stale stalemate stalk stallion stalwart stamina stammer stampede stance
  stanch standardise standby standings standoff standpoint standstill stank stanzas staplers starboard starch stardom stare starker starkest starlight startle
  startlingly starvation starve statesman statesmen static stationary statistical statistician stature statute statutory staunch stave steadfast steadied
  steadily stealth stealthily steamroller steeple stench stencil stenographer stenography stepladder stereotype sterile sterilise sterner sternest sternly
  sternness sterns stethoscope stew stewardess stickler stiffen stifle stigma stigmata stillborn stilted stimulant stimulate stimulation stimuli stimulus
  sting stingers stinginess stink stint stipulate stipulation stirrup stockade stockbroker stockholder stockpile stockyard stodgy stoical stoked stokes
  stoking stoles stolid stony stoop stopgap stopover stoppage stoppered stoppering stoppers stopwatch storehouse storekeeper storeroom stork stout stowaway
  stowed stowing stows straddle straggle stragglers straighten strain strainers strait straitjacket strand strangers strangle strata stratagem strategic
  stratified stratify stratosphere stratum stray streak streamers streamline streetcar strengthen strenuous stretchers strew strewn stricken stridden strife
  strikers strikings stringent strive strode strollers stronghold strove structural strung stub stubble stud studentship studied studious stuffings stun stunk
  stunt stupefied stupefy stupidity stupor stutter stylish stylistic stylus suave subbed subbing subcommittee subconscious subdivide subdivision subdue
  subgroup subjective subjugate subjunctive sublet sublime submerge submersion submissive subnormal subordinate subprogram subroutine subs subscribers
  subscript subsection subsequent subservient subset subside subsidiary subsidise subsidy subsist subsistence substandard substantial substantiate substitute
  substitution subsystem subterfuge subterranean subtle subtlety subtly subtract subtraction suburb suburban subversive subvert subway succession successive
  successor succinct succour succulent succumb suckered suckering suckers suckle suction suds sued suede sues sufferers sufferings suffice sufficient suffix
  suffocate suffocation suffrage suggestive suicidal suicide suing suitability suitably suite suitor sulk sulkies sullen sulphur sultans sultry summarily
  summarise summon summonsed summonses summonsing sumptuous sunbathe sunburn sundae sundown sundry sunk sunken sunlight sunlit sunscreen suntan sunup
  superficial superfluous superhuman superimpose superior superiority superlative supernatural superscript supersede supersonic superstition supervise
  supervision supervisor supplant supple supplement supplied supporters supportive supposedly supposition suppress suppression supremacy supreme surcharge
  surfboard surge surgeon surgical surly surmise surmount surpass surprisingly surreal surrender surroundings surveillance surveyor survival susceptible
  suspend suspenders suspense suspension sustain sustenance swab swagger swarm swarthy swat swathe sweaters sweepers sweepings sweepstake sweeten sweetheart
  swellings swerve swig swill swindle swindlers swine swipe swirl swish switchable switchboard swivel swollen swoon swoop swordfish symbolic symbolise
  symbolism symmetric sympathetic sympathise symphonic symptomatic synapse synchronise synchronous syndicate syndrome synonym synonymous synopses synopsis
  syntactic syntax syntheses synthesis synthesise synthesizer synthetic syphilis syringe syrup systematic tabbed tabbing tabby tabernacle tablespoon tabloid
  taboo tabs tabulate tabulation tacit taciturn tack taco tact tactfully tactic tactical tactlessly tailgate taillight tailspin taint takeoff takeover takers
  talc talisman talkative talkers tallied tallies tallow tallying talon tamper tandem tang tangent tangential tangerine tangible tangle tango tankard tankers
  tanned tannest tanning tans tantalise tantamount tantrum tapered tapering tapers tapestries tarantula tardiness tardy tariff tarnish tarpaulin tarred
  tarried tarries tarring tarrying tars tartan tartar tassel tastefully tattle tattoo tatty taunt taut tautology tavern tawdry taxable taxation taxicab
  taxpayer teachers teacup teak teammate teamster teapot teardrop tease teaspoon teat technicality tedious tedium teed teeing teem teenage teethe teetotal
  teetotallers telepathic telepathy teletype televise tellers telltale temperament temperate tempests tempestuous temporal temporarily temptation tenable
  tenacious tenacity tenancy tenant tendency tendered tenderer tenderest tendering tenderise tenderly tenderness tenders tendon tendril tenement tenet tensors
  tentacle tentative tenuous tenure tepee tepid terminal terminate termination terminator termini terminology terminus termite terrain terrestrial terribly
  terrified terrify territorial terror terrorise terrorism terrorist terse testable testament testers testes testicle testified testify testimonial testimony
  testis tetanus tether text textual thaw theatrical thee theist thence theologian theological theology theoretic theoretical theorise theorist therapeutic
  therapist thereabouts thereafter therein thereof thereon thereupon thermal thermometer thermostat thesauri thesaurus thesis theta thicken thicket
  thicknesses thieve thimble thirteenth thirtieth thong thorns thorny thoroughbred thoroughfare thou thoughtless thoughts thousandth thrash threadbare
  threaten thresh threshers threshold thrift throb throng throttle throughput throwaway throwback thrust thud thug thumbtack thump thunderbolt thunderous
  thunderstorm thus thwart thyme thyroid tiara ticklish tidal tidied tiff tighten tightrope tightwad tilde tilt timekeeper timers timescale timezone timid
  timidity tinder tinge tingle tings tinkered tinkering tinkers tinkle tint tipsy tirade titbit titillate toadstool toasters toboggan toga toggle toil
  tolerable tolerably tolerant tolerate tomahawk tomboy tombstone tomcat tome tonal tongs tonic tonnage tonne toolkit toot toothache toothpick topazes topical
  topography topology topple torment tormentor torpedo torque torrent torrential torrid torso tortilla tortuous torture totalitarian totality tote totted
  totting touchdown touchings toughen toupee tourniquet tousle tout towed towellings towing townspeople tows toxic toxin traced traces tracing tract traction
  trademark traders trafficked trafficking tragic tragically trainee trait traitor traitorous tramp trample trance tranquil tranquillise tranquillity transact
  transaction transcend transcribe transcript transferable transformers transfusion transgress transient transistor transit transitional transitive transitory
  translator translucent transmission transmit transmitters transparency transparent transpire transplant transpose transverse trapdoor trapezoid trappers
  trappings trash trashcan trauma traumatic traumatise travellings traverse travestied travesty trawl trawlers treacherous treachery tread treadmill treason
  treatise treble trellis tremendous tremor trend trepidation trespass trespassers trestle triangular tribal tribulation tribunal tributary trickery trickle
  trickster tried tries trigonometry trill trillion trilogy trim trimester trinket tripe triple triplicate tripod tripos trite triumphant trivia trivial
  triviality trod trodden troll troopers troublemaker troublesome trough trounce troupe trouser truancy truant truce truffle truism trump truncate truncation
  trustee trusties trustworthy truthfully truthfulness tsar tuba tuberculosis tubular tuft tumblers tummy tumour tumult tumultuous tundra tuners tunic
  tunnellings turban turbulence turbulent tureen turf turgid turmoil turnaround turnover turnpike turnstile turntable turpentine turquoises turret turtleneck
  tusk tussle tuxedo twang tweak twee tweet tweezers twelfth twentieth twiddle twig twine twinge twinkle twisters twitch twitter tycoon tying typeface
  typeset typewriter typhoid typhoon typhus typified typify typist typographic tyrannical tyrannise tyranny tyrant ubiquitous udder ugliness ulcer
  ulterior ultimate ultimatum ultra ultrasonic ultraviolet umpteen unable unacceptable unacceptably unaccepted unaffected unaltered unambiguous unanimity
  unanimous unanswerable unanswered unarmed unassigned unassuming unattached unattainable unattended unattractive unauthorised unavailable unavoidable unaware
  unbalanced unbearable unbearably unbeatable unbecoming unbelievable unbelievably unbeliever unbiased unblock unborn unbreakable unbroken unburden uncanny
  unceasing uncertain uncertainty unchallenged unchanged uncharitable unchristian unclean unclear uncommon unconcerned unconfirmed unconnected unconscious
  uncontrolled unconvinced unconvincing uncountable uncouth uncover uncultured uncut undamaged undaunted undecidable undecided undefined undemocratic
  undeniable undeniably underbrush undercover undercurrent undercut underdog underflow underfoot undergarment undergo undergone undergrowth underhanded
  underlain underlay underlie underline underlying undermine underpants underpass underrate underscore undershirt underside understate understudied understudy
  undertake undertakers undertakings undertone undertook undertow underwear underweight underwent underworld underwrite underwritten underwrote undeserved
  undesirable undetected undeveloped undid undisturbed undo undocumented undoings undone undoubted undress undue unduly undying unearth uneasily uneasiness
  uneasy uneconomic uneconomical uneducated unemployable unemployed unemployment unequal unequivocal unerring unethical uneven uneventful unexpected
  unexplained unfailing unfair unfaithful unfamiliar unfasten unfavourable unfeasible unfeeling unfilled unfinished unfit unfold unforeseen unforgivable
  unfortunate unfounded unfriendly unfunny unfurl ungainly ungodly ungrateful unhappily unhappiness unhappy unhealthy unheard unhelpful unhook unicorn
  unicycle unidentified unification unified uniformity unify unilateral unimportant unimpressed uninformed uninhibited uninitiated uninspired uninspiring
  unintended uninterested unionise unison unjust unjustified unkempt unkind unknown unlabelled unlawful unleash unlimited unload unlucky unman unmarked
  unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved unnamed unnatural unnecessary unnerve unnoticed unobtainable unoccupied unofficial
  unoriginal unorthodox unpack unpaid unparalleled unpick unpleasant unpopular unpopularity unprepared unprincipled unprintable unprivileged unprotected
  unproven unprovoked unpublished unqualified unravel unread unreadable unreal unrealistic unreasonable unreasonably unrecognised unrelated unrelenting
  unreliable unremarkable unrepeatable unreservedly unresolved unrest unrestricted unrivalled unruffled unruly unsafe unsaid unsanitary unsatisfied unsavoury
  unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemly unseen unset unsettle unsightly unsigned unskilled unsolicited
  unsolved unsound unspeakable unspecified unstable unstructured unstuck unsuccessful unsuitable unsuited unsung unsupported unsure unsuspecting untangle
  untenable unthinkable untidy untie untiring unto untold untouched untrained untrue untying unusable unused unwanted unwarranted unwary unwashed unwelcome
  unwell unwieldy unwilling unwind unwise unwittingly unworkable unworthy unwound unwritten upbeat upbringing upend upheaval upheld uphill uphold upholster
  upholsterers upkeep uplift uprising uproar uproot upshot upside upstanding upstart upstream uptake uptight uptown upturn upward uranium urbane urchin
  urgency urinate urine urns usable usage uselessly uselessness user using usurp utensil uteri uterus utilisation utilise utilitarian utmost utter utterance
  vacate vaccinate vaccine vacillate vacuous vacuum vagabond vagary vaginae vaginal vagrant valet validate validation validity valise valve vampire vandal
  vandalise vane vanguard vanity vanquish vaporise vapour variable variance variant variation varied varnish varsity vats vatted vatting vault veal veered
  veering veers vegetation vehement velocity velour vend vendor veneer venerable venerate veneration vengeance vengeful venison venom venomous vent ventilate
  ventilation ventilator ventricle veracity veranda verbal verbatim verbiage verbose verbosity verdict verge verification verified veritable vermin vernacular
  versatile versatility vertebra vertebrae vertebrate vertical vertices vertigo verve vestibule vestige vestment veterinarian veterinary veto vexation vexed
  vexes vexing viability viable viaduct vial vibrate vibration vicarious vice vicinity vicious victimise victorious videotape vied vies viewers vigil
  vigilance vigilant vigilante vigorous vigour vile vilified vilify villainies villainous vindicate vindictive vinyl violas violate violation viper virginity
  virgins virile virility virtuoso virtuous virulent visa vise visibility visibly visionary visitation visor vista visualise vitality vitriolic vivacious
  vivacity vivisection vocalist vocation vocational vociferous vodka vogue void volatile volition volley voltage volts voluminous voluntarily voluntary
  voluptuous vomit voodoo voracious vortex voters vouch voyagers vulgar vulgarity vulnerable vulture vying wadded wadding wads wafer waft wagered wagering
  wagers waif waistline waiters waitress waive waivers wakened wakening wakens walkout wallop wallow wallpaper walrus waltzed waltzes waltzing wanderers wane
  wanna wanner wannest wanton warble wardens warfare warhead warlike warp warpath warrant warrantied warranties warrantying warrens wart wartime washable
  washcloth washers washings washout washroom wastage wastebasket wastefully wasteland watchdog watchman watchmen watchword watercolour waterfront waterlogged
  watermark watershed watertight waterway waterworks waveform wavelength wavered wavering wavers wavy waxy waylaid waylay wayside wayward weakling weaknesses
  weaned weaning weaponry wearied wearies wearily weariness wearisome wearying weasel wedded wedder wedge wedlock weer weest weirdo weld welt weltered
  weltering welters werewolf werewolves westerly westward whack whalers wharf wharves whatsoever wheedle wheelbarrow whence whereabouts wherein whereupon
  wherewithal whet whew whiff whim whimsical whine whinnied whinny whirl whirlpool whirr whisk whiskies whiskys whitened whitening whitens whitewash whittle
  whoa wholehearted wholesale wholesalers wholesome wholly whoop whopper wicker wicks widened widening widens widespread widowers wield wigwam wildcat
  wilderness wildfire wilful willingly willingness willpower wilt wily winch windfall windowpane windpipe windscreen windshield wingers winsomer winsomest
  wintertime wintry wipers wiry wisecrack wishbone wisp wist wistfully witchcraft withdraw withdrawal withdrawn withered withering withers withheld withhold
  withstand withstood witless wits witticism witting witty wive wizened wobbly woes woks womanhood womankind womb wombat wonderlands wondrous woodchuck
  woodies woodsman woodsmen wooed woof wooing woos wordings workable workbench workforce workings workload workman workmanship workmen workstation worldwide
  wormhole worrisome worsened worsening worsens worshippers worthwhile wrangle wranglers wrappers wrappings wrath wreak wreathe wreckage wrench wrens wrest
  wrestlers wretch wretcheder wretchedest wring wringers wrinkle wristwatch writ writable writers writhe writings wrongdoer wrongdoing wrought wrung wryer
  wryest xenophobia yakked yakking yaks yams yank yapped yapping yaps yardstick yearling yearn yearnings yens yeti yews yodel yogurt yoke yokel yolk yonder
  yowl yuck zany zealous zenith zests zeta zigzag zillion zinc zincked zincking zippered zippering zippers zodiac zombie zoological zoologist zucchini`;
