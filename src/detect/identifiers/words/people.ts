/** Words that say who is spoken of, besides those of the names: from ordinary usage at schools and lists of occupations. */

/** Grown-ups by what they are to a child, or to the school; the name follows or goes before. */
export const GROWN_UP = `
  mum mums mummy mam mother dad dads daddy father parent parents carer carers guardian guardians grandma gran granny nan nana nanny grandmother grandad granddad grandpa grandfather grandparent grandparents great-grandmother aunt aunty auntie uncle godmother godfather stepmum stepdad stepmother stepfather husband wife fiance fiancee partner widow widower
  volunteer volunteers helper helpers assistant assistants deputy lead staff colleague pensioner resident neighbour veteran survivor businessman businesswoman entrepreneur manageress director owner landlord landlady proprietor donor benefactor sponsor organiser founder co-founder trustee trustees patron
  patrol treasurer secretary chair chairman chairwoman chairperson clerk governor governors bursar caretaker cleaner cook gardener groundsman receptionist administrator supervisor nurse matron counsellor librarian technician coach instructor trainer tutor teacher teachers headteacher head principal lecturer chef caterer
  driver guard postman postwoman postie milkman baker butcher farmer shepherd fisherman fishmonger florist builder joiner carpenter plumber electrician roofer plasterer mechanic engineer surveyor architect hairdresser barber dentist optician doctor gp surgeon midwife paramedic pharmacist vet physiotherapist firefighter fireman policeman policewoman constable sergeant
  soldier sailor pilot solicitor lawyer barrister magistrate judge accountant journalist reporter photographer videographer beekeeper ranger zookeeper archaeologist researcher professor historian storyteller magician puppeteer vicar curate rector chaplain priest deacon verger churchwarden bell-ringer tuner organist choirmaster scoutmaster leader
  alumnus alumna ex-pupil ex-student graduate undergraduate apprentice trainee retiree`;

/** In lists of work, and said of anybody or of a thing. */
export const NO_ROLES =
  'man woman gentleman bloke chap fella guy lady boss resident supply estate church police bin refuse crossing midday minister';

/** Those of them that a child may be as well: an adult is meant beside a word of ADULTHOOD. */
export const EITHER =
  'athlete explorer scientist helper helpers librarian leader assistant gardener reporter photographer trainee apprentice survivor organiser ranger chef baker storyteller magician archaeologist head lead deputy chair doctor driver pilot artist baker mathematician musician programmer designer developer engineer inventor historian builder soldier sailor farmer shepherd clown entertainer dj owner singer ambassador monk nun editor officer technician supervisor coordinator warden guard patrol';

export const ADULTHOOD =
  'volunteer school local community retired retiring professional former new lunchtime lollipop dinner tea cleaning midday crossing kitchen bus coach taxi lorry train van minibus ambulance police liaison fire army prison welfare support pta ptfa fosa governor site parent club village teaching classroom senior';

/** The offices of a committee, and words for how long one has had such an office: pupils have the offices of a council. */
export const OFFICES = 'chair deputy officer organiser coordinator lead';
export const TENURE = 'outgoing incoming departing founding founder honorary acting interim vice co newly longstanding long-standing';

/** Whom everybody may know: their names are published already. */
export const PUBLIC = `
  author writer poet novelist illustrator playwright laureate composer singer songwriter rapper actor actress comedian presenter broadcaster youtuber footballer cricketer sprinter cyclist olympian paralympian olympic paralympic medallist astronaut politician mp mps msp ms mla senator minister mayor lord-lieutenant councillor president king queen emperor
  pharaoh saint prophet bishop archbishop pope explorer scientist mathematician physicist chemist inventor philosopher suffragette suffragist activist goddess god painter sculptor conductor boxer golfer`;

/** Of whom schools tell when they speak of disability, illness and belief: from what is taught in Disability History Month and in religious education. */
export const TAUGHT = `
  helen keller | anne sullivan | louis braille | braille | stephen hawking | beethoven | frida kahlo | harriet tubman | ludwig van beethoven | andrea bocelli | stevie wonder | ray charles | evelyn glennie | rose ayling ellis | tanni grey thompson | ellie simmonds | david weir | hannah cockroft | jonnie peacock | sarah storey | jody cundy | kadeena cox | lauren steadman |
  ade adepitan | terry fox | nick vujicic | christopher reeve | franklin d roosevelt | franklin roosevelt | john nash | temple grandin | greta thunberg | chris packham | albert einstein | alan turing | agatha christie | warwick davis | peter dinklage | michael j fox | muhammad ali | lewis carroll | hans christian andersen | claude monet | horatio nelson | admiral nelson |
  lord nelson | julius caesar | henry viii | queen victoria | anne frank | malala | malala yousafzai | mo farah | mohandas gandhi | mahatma gandhi | gandhi | mother teresa | desmond tutu | martin luther king | malcolm x | nelson mandela | corrie ten boom | oscar romero | dalai lama | guru nanak | guru gobind singh | prophet muhammad | jesus | jesus christ | moses | abraham and isaac |
  king david | the virgin mary | mary and joseph | john the baptist | saint paul | siddhartha gautama | the buddha | captain tom | captain tom moore | guy fawkes`;

/** After a comma: what somebody does now, or has been for years. */
export const SERVES = `retires retired retiring volunteers volunteered resigns resigned qualified works worked joins trained graduated emigrated chaired`;

/** Public titles; `Mrs` and the like are everybody's. */
export const GRAND_TITLES =
  'guru prophet apostle emperor sir dame lord lady baron baroness viscount king queen prince princess saint st pope archbishop bishop cllr councillor president chancellor';

/** Animals that a school names. */
export const PETS = `
  dog dogs puppy puppies cat cats kitten kittens hamster gerbil rabbit rabbits bunny guinea pig pigs tortoise turtle goldfish fish gecko snake chick chicks chicken chickens hen hens cockerel duck ducks duckling ducklings goose geese lamb lambs sheep goat goats pony horse donkey cow cows calf
  llama llamas alpaca alpacas parrot budgie owl pet pets labrador cockapoo spaniel retriever whippet greyhound labradoodle bear teddy mascot dinosaur robot snail snails stick-insect bearded-dragon penguin elephant lion tiger giraffe`;

/** One child, and several. */
export const ONE_CHILD =
  'boy girl pupil child student lad lass youngster learner daughter son brother sister nephew niece grandson granddaughter grandchild toddler baby twin';
export const CHILDREN =
  'boys girls pupils children students lads lasses youngsters learners daughters sons brothers sisters twins triplets families siblings kids';
export const NUMBERS = 'two three four five six seven eight nine ten both';

/** Nobody in particular: what is said of them is said in general. */
export const ANYBODY = `
  you your yours anyone anybody everyone everybody someone somebody people person children pupils students families parents carers kids boys girls adults friends those patients sufferers youngsters learners classmates peers any every each child
  nobody others staff colleagues teachers nurses doctors scientists animals dogs residents visitors volunteers members classes players women men`;
