import type { Sets } from '../../../../text/wording/wording.ts';
import { PEOPLE } from '../school-people.ts';

/**
 * How people run others down, complain and misbehave: insults to wits, work, honesty and worth, with today's words for each. Gathered
 * from general knowledge; no list was copied.
 */
const WITS = `clueless | stupid | thick | dim | dense | dumb | idiot* | moron* | imbecile* | muppet* | clown* | brainless | gormless | halfwit* |
  dimwit* | simpleton* | fool | fools | foolish | numpty | numpties | thickos | thicko | daft | illiterate | cretin* | dunce* | donkeys | braindead | brain dead | out of her depth |
  out of his depth | out of their depth | not the sharpest | an oaf | buffoon*`;
const WORK = `useless | lazy | mismanaged | mismanagement | underwhelming | slack | slovenly | workshy | work shy | skiver* | jobsworth | unqualified | overpaid | a write off | dysfunctional | laziest | idle | bone idle | incompetent | incompetence | inept | hopeless | unprofessional | negligent | amateur* | careless |
  slapdash | shambolic | shambles | circus | joke | laughing stock | chaos | chaotic | mess | farce | disaster | train wreck | car crash | waste of space |
  waste of money | waste of time | unfit | not fit | past it | failing | failure | failures | good for nothing | dead weight | deadwood | disorganised | a disorganised | badly run | out of control |
  the pits | pants`;
const HONESTY = `liar | liars | lying | two faced | dishonest | crook* | corrupt | corruption | fraud | frauds | fraudulent | fraudster* | cheat | cheats | thief | thieves |
  bent | a con | con artist* | snake | snakes | backstabb* | backstabbing | hypocrite* | fake | fakes | phoney | racist | racists | sexist | bigot* | perv* | creep | creeps | creepy | weirdo*`;
const WORTH = `worst | the pits | rotten | hateful | callous | vindictive | sneaky | ghastly | grotty | scruffy | squalid | soulless | joyless | miserable | sanctimonious | patronising | condescending | snobbish | snobby | stuck up | bossy | rubbish | pathetic | vile | evil | nasty | horrible | horrid | disgusting | disgrace | disgraceful | shameful | appalling | abysmal | dreadful | atrocious | diabolical |
  awful | terrible | a dump | dump | dumps | hellhole | hell hole | prison | prison camp | zoo | cesspit | snake pit | tip | pigsty | toxic | poisonous | bully | bullies | bullied | bullying | tyrant* |
  dictator* | witch | dragon | cow | pig | pigs | monster | monsters | loser* | scum | trash | garbage | crap | shit* | bog standard | scruffs | slobs | feral | savages | animals | brats | brat |
  little horrors | unfair | two tier | rude | cruel | spiteful | smug | arrogant | heartless | uncaring | ignorant | petty | power mad | jobsworth* | dire | grim | slop | mingin* | minging | mid | trashy | cringe | stinks | stink | sucks | suck`;

export const INSULT: string = `${WITS} | ${WORK} | ${HONESTY} | ${WORTH}`;

export const SPOKEN: Sets = {
  ...PEOPLE,
  rulers: `people in charge | those in charge | people who run | powers that be | people at the top | people upstairs | somebody upstairs | someone upstairs | top brass | those upstairs | whoever is in charge | whoever runs <any> | whoever s in charge | head | heads | headteacher | deputy | leaders | leadership | slt | management | boss | bosses | governors | governing body | trust | ceo | office`,
  sides: `opposition | opponents | opposing team | other team | other side | visitors | coach | coaches | manager | goalkeeper | keeper | captain | side | referee | they | (st|saint) <any> <place> | <any> <place>`,
  scorn: `dire | woeful | hopeless | useless | shocking | pathetic | feeble | clueless | rubbish | laughable | pitiful | dreadful | shambolic | embarrassing | ragged | sorry looking`,
  spent: `spend | spends | spent | spending | found | find | finds | splash | splashed | splashes | blow | blew | afford | paid | pays | fork* out | shell* out | stump* up | lavish*`,
  comfort: `coffee machine | office | chair | car | carpet | laptop | desk | sofa | pay rise | bonus | away day | conference | long lunch | parking space | kitchen | sign | logo | photo shoot | branding | hotel | blinds | ipad | fountain | plaque`,
  insult: INSULT,
  /** Nobody is called so in scorn. */
  beast:
    'heron | goose | geese | gull | gulls | seagull | seagulls | pigeon | pigeons | squirrel | squirrels | owl | duck | ducks | swan | swans | hen | hens | rabbit | hamster | tortoise | robin | magpie | magpies | crow | crows | hedgehog | wasp | wasps | spider | spiders | caterpillar* | pony | puppy | kitten | cat | fox | foxes | badger | otter | seal | cockerel | turkey | camel | llama | alpaca | penguin | penguins | printer | photocopier | laptop | kettle | alarm clock | weather | wind | rain | head cold',
  /** What may stand between somebody and what is said of them, so that it is said of them and of nothing else. */
  degree: `(a|an|the|so|such|such a|such an|very|really|totally|absolutely|completely|utterly|just|simply|literally|honestly|still|always|clearly|absolute|complete|total|utter|proper|pure|all|actually|basically|bloody|truly|quite|genuinely|beyond|well|right|bunch of|load of|the most|one of the|only|now|both|mostly|frankly|nothing but|pretty|too|as usual|again|criminally|shockingly|painfully|embarrassingly|hopelessly|laughably|unbelievably){0,4}`,
  aside: `(here|there|now|again|in charge|these days|at <any>|of <any>|in <any>|and <any>|quite frankly|clearly|still|really|honestly|who|lot|team|<any> team){0,1}`,
  /** Before a noun they say it of that noun. */
  epithet: `worst | useless | lazy | laziest | lazier | rubbish | pathetic | hopeless | clueless | incompetent | stupid | thick | thickest | dumbest | evil | vile | nasty | horrible |
    dreadful | awful | terrible | crap | shit | lying | failing | corrupt | so called | disgraceful | toxic | inept | feral | jumped up | power mad | ignorant | rudest | dodgy | joke of a |
    shambles of a | excuse for a | disgrace of a | waste of a | dump of a | poor excuse for a | sorry excuse for a | old fool of a | meanest | smug`,
  person: `<who> | woman | man | people | lot | shower | bunch | team | leader | employer | boss | bosses | head of <any> | fool | cow`,
  deed: `lied | lies | lying | cheated | cheats | cheat | stole | steals | stealing | stolen | fiddles | fiddled | fiddling | nicked | pocketed | pockets | embezzle* | swindled | conned | ripped | robs | robbed |
    took backhanders | takes backhanders | taking backhanders | took bribes | takes bribes | cooks the books | cooked the books | falsified | faked | fakes | rigged | covers up | covered up | covering up |
    sweeps | swept | brushes | picks on | picked on | picking on | bullies | bullied | bully | humiliates | humiliated | hates | hit | slapped | shouted at | screams at | screamed at | screaming at | shouts at |
    ignored | ignores | ignoring | ignore | smirk* | sneer* | laughed at | mocks | abuses | abused | neglects | neglected | ruined | ruins | wrecked | destroying | destroyed | loses every | lost my | lose every | losing every |
    has it in for | have it in for | had it in for | could not care less | couldn t care less | couldnt care less | does not care | doesn t care | doesnt care | don t care | dont care | do not care |
    does nothing | do nothing | did nothing | doing nothing | done nothing | never listens | never listen | never answers | never answer | never replies | never reply | never cared | never marks | never bothers |
    treats us like | treat us like | treats them like | treats kids like | treat kids like | treats children like | treats staff like | treats us as | stabbed | gossips | turns a blind eye | turn a blind eye | turned a blind eye |
    let my | failed my | failed our | fails our | failing our | failed to protect | has favourites | plays favourites | cannot be trusted | can t be trusted | cant be trusted | wastes | wasting | wasted | blames me | blames us | blamed me |
    thinks she is above | thinks he is above | has gone downhill | have gone downhill | went to the dogs | has gone to the dogs | going downhill | gone downhill`,
  cannot: `could not | couldn t | couldnt | can not | cannot | cant | can t | cant even | can t even | cannot even | wouldn t know how to | would not know how to | isn t able to | has no idea how to | have no idea how to | don t know how to | doesn t know how to | does not know how to`,
  basics: `run | organise | organize | manage | teach | spell | read | write | count | add up | control | keep order | cope | lead | tie | boil | find | tell | be bothered | be trusted | hit | do | handle | string | punctuate | even`,
  gone: `sacking | sacked | locking up | shutting down | closing down | firing | fired | be sacked | be fired | be shot | be ashamed | be struck off | be locked up | be shut down | to be sacked | to be fired | to resign | resign | find another job | be removed | replacing | be replaced | a slap | a kick | never have been let | never be let | never have been | be nowhere near | be studied | be prosecuted | a new job | to retire | to go`,
};
