/**
 * Words that say what somebody believes, where they come from, whom they love, how they vote: the special categories of the UK GDPR,
 * Article 9, other than health, as the Information Commissioner's guidance lists them; and what schools guard as closely. Beliefs are
 * those of the census, origins those of the census and of the codes with which schools record ethnicity, unions those of people who
 * work in schools, parties those that sit in the parliaments of the United Kingdom. Sets are those of SLOTS,
 * capitals are meant.
 */

/** Said of somebody: `is a Muslim`, `is Jewish`. */
export const FAITHS = `
  muslim | sunni | shia | sunni muslim | shia muslim | ahmadi | ismaili | sufi | christian | born again christian | catholic | roman catholic | protestant |
  anglican | church of england | methodist | baptist | quaker | presbyterian | pentecostal | evangelical | evangelical christian | greek orthodox |
  russian orthodox | orthodox christian | orthodox jewish | orthodox jew | mormon | latter day saint | jehovah s witness | jehovahs witness | jehovah witness |
  seventh day adventist | plymouth brethren | christadelphian | jewish | jew | hindu | sikh | buddhist | jain | bahai | baha i | zoroastrian | parsi | rastafarian |
  rasta | pagan | wiccan | spiritualist | scientologist | atheist | humanist | agnostic | fasting for <feast> | fasting`;

/** The same of several: `his parents are Sikhs`. */
export const SEVERAL_FAITHS = `
  muslims | sunnis | shias | christians | catholics | roman catholics | protestants | anglicans | methodists | baptists | quakers | presbyterians | pentecostals | mormons | jehovah s witnesses | jehovahs witnesses | seventh day adventists | jews | orthodox jews | hindus | sikhs | buddhists | jains |
  rastafarians | rastas | pagans | atheists | humanists | gypsies | travellers | irish travellers`;

/** Rites, where they are somebody's own. */
export const RITES = `bar mitzvah | bat mitzvah | bar and bat mitzvah | baptism | christening | first communion | first holy communion | first confession | first reconciliation | amrit ceremony | naming ceremony | hajj | ramadan fast`;

/** Doings that only a believer does. */
export const FAITH_DOINGS = `
  converted to islam | converted to christianity | converted to catholicism | converted to judaism | converted to hinduism | converted to sikhism | converted to buddhism | became a muslim | became a christian | became a catholic | reverted to islam | fasted for ramadan | fasts for ramadan | keeping ramadan | keeps ramadan | kept ramadan | observing ramadan | observes ramadan |
  ramadan fast | first ramadan fast | full ramadan fast | first fast | fasted for <feast> | fasted all <feast> | fasted for the whole of <feast> | fasted during <feast> | fasts during <feast> | was baptised | been baptised | was baptized | was christened | been christened | was confirmed in church | took amrit | <own> bar mitzvah | <own> bat mitzvah | <own> bar and bat mitzvah | bar mitzvah | bat mitzvah | first holy communion | first communion | made <own> communion | <own> baptism | <own> christening | <own> amrit ceremony | <own> hajj | went on hajj | performed hajj | performed umrah |
  attends mosque | attends church | attends synagogue | attends mass | prays five times a day | <own> muslim faith | <own> christian faith | <own> jewish faith | <own> sikh faith | <own> hindu faith | <own> catholic faith`;

/** What belongs to a faith and is worn, kept or done by others too. */
export const SOFT_FAITH_DOINGS = `
  wears a hijab | wears the hijab | wears hijab | wears a headscarf | wears a turban | wears a patka | wears a kippah | wears a kippa | wears a yarmulke | wears a niqab | wears a kara | wears a kirpan | wears a cross | goes to mosque | goes to church | goes to mass | goes to synagogue | goes to temple | goes to the mosque | goes to the gurdwara | goes to gurdwara | goes to the temple | goes to madrasa | goes to madrassa | goes to mosque school | goes to sunday school |
  celebrates <feast> | celebrated <feast> | celebrating <feast> | observes <feast> | observing <feast> | observed <feast> | keeps <feast> | keeping <feast> | eats halal | eats kosher | only eats halal | only eats kosher | keeps kosher | keeps halal`;

/** Said of somebody: `is Black`, `is mixed race`. */
export const ORIGINS = `
  black | black british | black african | black caribbean | asian | british asian | south asian | east asian | white british | mixed race | mixed heritage |
  mixed ethnicity | dual heritage | biracial | african caribbean | afro caribbean | arab | gypsy | gypsy traveller | romany | romany gypsy | roma | traveller |
  irish traveller | showman | GRT | kurdish | kurd | tamil | yoruba | igbo | hausa | berber | amazigh | hazara | pashtun | uyghur | rohingya | punjabi | gujarati |
  sylheti | kashmiri | romani | aboriginal | indigenous | person of colour | traveller family | gypsy family | roma family | romany family | travelling family |
  gypsy traveller family | irish traveller family | traveller community | roma community | gypsy community | travelling community | traveller background |
  roma background | gypsy background | of <any> heritage | of <any> <any> heritage | of <any> origin | of <any> <any> origin | of <any> descent |
  of <any> <any> descent | of <any> ancestry | of <any> <any> ancestry | of <any> ethnicity | of <any> extraction | of <any> parentage |
  of <any> <any> parentage | half <nation> | part <nation>`;

/** Where somebody's family comes from: told with pride as often as not. */
export const SOFT_ORIGINS = `<own> <nation> heritage | <own> <nation> roots | <own> <nation> background | <own> <nation> family | <own> <nation> ancestry | <own> <nation> culture | <own> mixed heritage | <own> dual heritage | <own> ethnicity | <own> ethnic background | <own> cultural heritage | <own> heritage`;

/** Peoples that are nations too. */
export const NATIONS = `<nation>`;

export const LOVE = `
  gay | openly gay | a gay man | a gay woman | lesbian | a lesbian | openly lesbian | bisexual | pansexual | asexual | aromantic | queer | homosexual | transgender | trans | a trans man | a trans woman | a trans boy | a trans girl | transsexual | non binary | nonbinary | intersex | genderfluid | gender fluid | LGBT | lgbtq`;

export const LOVE_DOINGS = `came out as gay | came out as lesbian | came out as trans | came out as transgender | came out as bisexual | came out as non binary | comes out as gay | coming out as gay | <own> sexuality | <own> sexual orientation | <own> gender identity`;

export const SOFT_LOVE = `two mums | two dads | two mummies | two daddies | same sex couple | same sex parents | <own> same sex partner`;

/** Members and voters. */
export const POLITICS = `
  <party> member | <party> party member | lib dem member | liberal democrat member | <party> party activist | <party> activist | <party> supporter | <party> party supporter | <party> voter | <party> canvasser | <party> party canvasser | member of <party> | member of plaid cymru | member of sinn fein | member of the <party> | member of the <party> party | member of the <party> <party> | joined the <party> party | joined <party> | joined the <party> <party> | belongs to the <party> party | belongs to <party> |
  votes <party> | voted <party> | voting <party> | votes for <party> | voted for <party> | voting for <party> | voted for the <party> | voted for the <party> party | votes for the <party> | votes for the <party> party | voting for the <party> | voting for the <party> party | voted leave | voted remain | voted for brexit | votes tory | supports the <party> party | supports <party> politically | campaigns for <party> | campaigning for <party> | campaigns for the <party> | canvassing for <party> | canvassing for the <party> | canvasses for <party> | canvasses for the <party> |
  a tory | tory | a liberal democrat | liberal democrat | lib dem | a socialist | a communist | a marxist | a conservative voter | a labour voter | a brexiteer | a remainer | <own> political views | <own> politics`;

export const UNION = `
  <union> member | <union> rep | <union> reps | <union> representative | <union> official | <union> officer | <union> activist | <union> steward | <union> secretary | <union> delegate | <union> branch secretary | union member | union rep | union representative | union activist | trade union member | trade union rep | trade union representative | trade unionist | a trade unionist | shop steward | member of <union> | member of the <union> |
  member of a union | member of a trade union | member of a teaching union | member of the union | member of <own> union | joined <union> | joined the <union> | joined a union | joined the union | belongs to <union> | belongs to the <union> | belongs to a union | belongs to a trade union | is in <union> | is in the <union> | left the <union> | <own> union membership | <own> trade union`;

export const SOFT_UNION = `on strike | on the picket line | taking industrial action`;

/** Not of Article 9, and guarded as closely: money, care, protection, status. */
export const GUARDED = `
  FSM | fsm | free school meals | free school meal | pupil premium | ever 6 | ever six | hardship fund | hardship grant | food bank | food banks | foodbank | food parcel | food parcels | bursary | universal credit | on benefits | living on benefits | temporary accommodation | homeless | in a refuge | women s refuge | looked after child | looked after children | looked after | a looked after child | children in care | in care | in foster care | into care | into foster care |
  LAC | CLA | PLAC | fostered | foster carer | foster carers | foster family | foster mum | foster dad | foster parents | foster placement | foster home | foster child | a foster child | adopted | adoptive parents | adoptive family | adoption order | kinship care | kinship carer | special guardianship | social worker | social workers | social services | children s services | child protection plan | child protection | CP plan | child in need | a child in need | child in need plan |
  early help plan | early help | section 47 | section 17 | court order | restraining order | care order | care proceedings | young carer | a young carer | young carers | safeguarding concern | safeguarding concerns | EAL | english as an additional language | new to english | asylum seeker | an asylum seeker | asylum seekers | seeking asylum | refugee | a refugee | refugees | UASC | unaccompanied minor | service child | a service child | excluded | permanently excluded |
  was suspended | been suspended | suspended from school | excluded from school | exclusion | suspension | on a managed move | managed move | arrested | in prison | in jail | criminal record | divorce | getting divorced | domestic abuse | domestic violence | abused | neglected | behaviour plan | reading age | working below`;

export const SLOTS = {
  own: 'his|her|their|my',
  feast:
    'ramadan|eid|diwali|hanukkah|chanukah|passover|pesach|purim|sukkot|vaisakhi|baisakhi|holi|navratri|lent|yom|rosh|vesak|wesak|gurpurab|ashura|janmashtami|onam|pongal|shabbat|sabbath',
  union: 'neu|nasuwt|naht|ascl|unison|gmb|unite|atl|ucu|eis|ssta|ucac|ineu|into|voice|prospect|unions|pcs|rmt|bma|rcn',
  party:
    'labour|conservative|conservatives|tory|tories|libdem|libdems|lib|dem|liberal|democrat|democrats|green|greens|reform|ukip|snp|plaid|cymru|sinn|fein|dup|sdlp|uup|alliance|ukip|corbyn|starmer|farage|communist|socialist|party|brexit',
  nation: `polish|romanian|bulgarian|lithuanian|latvian|slovak|czech|hungarian|albanian|kosovan|bosnian|croatian|serbian|ukrainian|russian|turkish|cypriot|greek|italian|spanish|portuguese|french|german|irish|scottish|welsh|
      indian|pakistani|bangladeshi|nepali|sri|lankan|chinese|japanese|korean|vietnamese|filipino|thai|malaysian|indonesian|afghan|iranian|iraqi|syrian|lebanese|palestinian|israeli|egyptian|moroccan|algerian|libyan|tunisian|yemeni|saudi|
      somali|sudanese|eritrean|ethiopian|kenyan|ugandan|nigerian|ghanaian|congolese|cameroonian|zimbabwean|zambian|malawian|gambian|senegalese|ivorian|angolan|rwandan|tanzanian|african|west|
      jamaican|caribbean|trinidadian|barbadian|guyanese|brazilian|colombian|mexican|american|peruvian|latin|roma|romany|gypsy|traveller|asian|arab|kurdish|tamil|punjabi|bengali|gujarati|jewish`,
} as const;

/** After one of these words it is a thing, a place or a body that is called so: `Catholic church`, `Black History Month`, `gay rights`. */
export const THING_AFTER = `
  church churches chapel mosque mosques temple temples synagogue gurdwara school schools primary academy college community communities centre museum society aid values value festival festivals feast stories story book books bible scripture scriptures prayer prayers music dance art artefacts artefact food dishes cookery culture
  history month week day days celebration celebrations new calendar assembly lesson lessons visitor visitors speaker speakers leader leaders priest priests minister vicar chaplain imam rabbi monk scholar education studies belief beliefs tradition traditions custom customs wedding weddings clothes dress rights pride flag parade charity
  charities network rep reps belt cab board boards box hole holes bird friday panther pudding pen pens paint ink cat dog horse shirt shirts tie ties shoes trousers skirt trouser blazer coat sheep swan sea country market friends relief history beauty coffee tea pepper card cards forest dahlia hat ice widow bin`;
