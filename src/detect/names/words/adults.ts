/** Words that say somebody is grown up: titles before a name, work and standing beside it. From ordinary usage and lists of occupations. */
export const TITLES = `mr mrs ms miss mx messrs dr doctor prof professor rev revd reverend sir dame lord lady baron baroness viscount cllr councillor hon rabbi imam canon bishop archbishop archdeacon pope cardinal monsignor
  deacon pastor vicar father fr mother-superior sr brother br coach nurse midwife chaplain curate matron sergeant sgt corporal cpl pte gnr spr rfn capt maj lieutenant lt colonel col brigadier general admiral commander commodore constable pc wpc pcso inspector officer superintendent
  judge justice president chancellor sheikh shaykh ustad ustadh ustadha mufti guru giani granthi pandit swami lama aunt auntie aunty uncle gran granny grandma grandad grandpa nana nanna nan nain taid mam-gu tad-cu senor senora senorita
  mama papa baba mallam alhaji alhaja ustaz mullah maulana moulvi qari oba sensei maestro
  herr frau fraulein monsieur madame mademoiselle signor signora signorina pan pani sri shri smt`;

/** Before a name, in any case: these are titles and nothing else. */
export const HARD_TITLES =
  'mr mrs ms miss mx messrs dr prof rev revd reverend sir dame cllr monsieur madame mademoiselle senor senora herr frau';

/** Of kings, saints and the like: who bears one is no pupil. */
export const ROYAL_TITLES =
  'king queen prince princess emperor empress tsar tsarina pharaoh kaiser sultan shah sheriff saint st sant santa san prophet apostle archangel pope earl duke duchess count countess viscount marquis lord lady maid friar baron baroness';

export const ADULT_ROLES = `
  teacher teachers headteacher headmaster headmistress head deputy principal vice-principal provost dean bursar governor governors chair chairman chairwoman chairperson trustee clerk secretary treasurer receptionist administrator caretaker janitor cleaner cook chef caterer midday
  supervisor assistant assistants ta hlta ta's technician librarian matron nurse counsellor therapist psychologist mentor tutor lecturer coach trainer instructor volunteer volunteers helper-adult manager director ceo coordinator co-ordinator senco sendco dsl lead leader-of officer inspector staff
  colleague colleagues supply student-teacher trainee ect nqt apprentice peripatetic invigilator lollipop crossing warden patrol driver minibus-driver chauffeur courier postman postwoman postie milkman baker butcher grocer greengrocer fishmonger florist farmer shepherd gardener groundsman groundskeeper
  landscaper tree-surgeon plumber electrician builder joiner carpenter decorator painter-decorator plasterer roofer glazier mechanic engineer architect surveyor locksmith welder mason blacksmith potter weaver tailor cobbler hairdresser barber beautician optician dentist orthodontist doctor gp surgeon
  midwife paramedic vet pharmacist carer firefighter fireman firewoman policeman policewoman constable sergeant soldier sailor pilot astronaut solicitor lawyer barrister magistrate judge accountant banker estate agent journalist reporter editor photographer videographer designer web-designer developer programmer residence
  scientist professor doctor-of researcher archaeologist historian curator conservationist ecologist ranger zookeeper beekeeper naturalist explorer mountaineer athlete olympian paralympian footballer-professional musician composer conductor organist pianist-professional storyteller author writer poet novelist
  illustrator playwright artist sculptor potter-artist actor actress comedian presenter broadcaster youtuber singer-songwriter rapper dj magician puppeteer clown entertainer mp ms msp mla mep senator minister mayor mayoress councillor alderman sheriff lord-lieutenant ambassador-country bishop vicar rector curate priest minister-church
  deacon pastor imam rabbi chaplain verger churchwarden sexton monk nun missionary veteran pensioner resident neighbour landlord landlady shopkeeper owner proprietor founder sponsor donor employer boss foreman electrician's chippy handyman handywoman maintenance contractor bricklayer scaffolder installer fitter
  window-cleaner chimney-sweep refuse binman binmen bin man woman lady gentleman bloke chap fella guy dad mum mother father mam mummy daddy parent carer guardian granny grandma grandad grandfather grandmother grandpa nan nana aunt auntie uncle godmother godfather childminder nanny babysitter au-pair
  alumnus alumna alumni ex-pupil graduate undergraduate phd retired retiring widow husband wife partner fiance fiancee bride groom widower`;

/** Those of them that are said of somebody whose name follows or goes before: `caretaker Jack`, `Jack the milkman`. Kin are not: `Jack's mum` is a child's. */
export const NOT_ROLES =
  'dad mum mother father mam mummy daddy parent granny grandma grandad grandfather grandmother grandpa nan nana aunt auntie uncle godmother godfather guy man woman lady head lead staff assistant assistants supply minister ms resident boss';

/** Work that names a public figure, not somebody of the school: `author`, `composer`. */
export const PUBLIC_ROLES = `author writer poet novelist illustrator playwright dramatist artist painter sculptor architect composer conductor musician singer songwriter rapper pianist violinist guitarist actor actress comedian presenter broadcaster scientist physicist chemist biologist mathematician
  astronomer astronaut inventor engineer explorer mountaineer naturalist conservationist philosopher economist historian politician president king queen emperor suffragette suffragist activist campaigner abolitionist nurse footballer cricketer sprinter cyclist swimmer gymnast olympian paralympian
  essayist orator statesman diarist biographer satirist pamphleteer theologian reformer philanthropist industrialist champion boxer darts jockey goddess god saint prophet martyr apostle disciple hero heroine villain detective wizard witch pirate fireman builder`;

/** Parents and the like of a child: `Jayden's mum`, `the brother of Zuzanna`. */
export const KIN = `mum mums mummy mom mam mammy mother mothers dad dads daddy father fathers parent parents family families carer carers guardian guardians nan nana nanna nain gran granny grandma grandmother grandad granddad grandpa grandfather taid grandparents grandparent
  brother brothers sister sisters sibling siblings twin twins aunt aunty auntie uncle cousin cousins stepmum stepdad godmother godfather childminder foster`;
