import type { Field } from '../../model.ts';
import { phraseBook } from '../../text/wording/book.ts';
import { wording } from '../../text/wording/wording.ts';
import { linesOf, placeOf } from '../language/lines.ts';

/** What schools are quarrelled with about, as far as words tell. A celebration, a lesson or a cake sale is no quarrel. */

export type Topic = 'politics' | 'religion' | 'uniform' | 'money' | 'staffing' | 'an incident' | 'a complaint';

/** `fine`: phrases that hold such a word and are nothing but school life. They are found first and so take it out. */
const PHRASES: Readonly<Record<Topic | 'fine', string>> = {
  politics: `politics | political | politically | politician | politicians | political party | prime minister | government | general election | local election | by election | referendum | brexit | downing street | home secretary | education secretary | tory | tories |
    conservative party | labour party | labour government | liberal democrats | lib dem | lib dems | green party | reform uk | snp | plaid cymru | sinn fein | dup | protest | protests | demonstration march | petition | petitions | strike action | climate strike | immigration |
    immigrants | asylum seekers | gaza | israel | israeli | palestine | palestinian | black lives matter | gender identity | trans rights |
    transgender | gender neutral | academisation | academise | academised`,
  religion: `religion | religions | religious | atheist | atheism | islamophobia | islamophobic | antisemitism | antisemitic | anti semitism |
    hijab | hijabs | niqab | burka | burqa | kirpan | headscarf | headscarves | withdraw from worship | withdrawn from worship | collective worship | act of worship | withdraw from re | withdrawn from re | prayer room | faith school | faith schools`,
  uniform: `uniform | uniforms | blazer | blazers | school tie | school ties | school skirt | school skirts | school shoes | wear make up |
    wearing make up | no make up | jewellery is | no jewellery | wear jewellery | wearing jewellery | uniform policy | dress code | hair policy | haircut | haircuts | hairstyle | hairstyles | piercing | piercings | nose stud | nose studs`,
  money: `budget | budgets | budget cuts | funding | funding cuts | underfunded | deficit | school fees | tuition fees | overspend | voluntary contribution | voluntary contributions | arrears | dinner money debt | charging policy | price rise | price increase | price of school meals | cost of school meals | cost of the trip | cost of uniform | pay rise | salary | salaries | financial difficulties`,
  staffing: `redundancy | redundancies | redundant | resign | resigns | resigned | resigning | resignation | sacked | dismissed from |
    dismissal | suspended from | suspension of | restructure | restructuring | industrial action | strike day | strike days | the strike |
    the strikes | teachers strike | trade union | union members | on strike | staff shortage | staff shortages | staff turnover | stepping down | stepped down | steps down as | has left her post | has left his post | have left their posts | the head is leaving | headteacher is leaving | headteacher leaving | teacher is leaving | job cuts | cover teachers | supply teachers`,
  'an incident': `<grave> incident | <grave> incidents | incident <where> | incidents <where> | incidents of <any> | police are | police were | police have | called the police | police investigation | police enquiry | arrested | arrest | assault | assaulted | injured | injury | injuries | an ambulance | ambulance was | ambulance came | was evacuated | were evacuated | evacuated the | evacuation | in lockdown | lockdown today | intruder | trespasser | <armed> a knife | <armed> knives |
    knife crime | stabbing | a fight | fighting outside | excluded | exclusion | exclusions | suspensions | permanent exclusion | bullying |
    bullied | bullies | safeguarding concern | safeguarding concerns | allegation | allegations | under investigation | investigating | data breach | stranger danger | suspicious van | suspicious man | vandalism | vandalised | break in | gas leak | racist | racism`,
  'a complaint': `complaint | complaints | complain | complained | criticism | criticisms | criticised | apologise | apologies for any |
    sincerely sorry | legal action | tribunal | special measures | requires improvement | rated inadequate | judged inadequate |
    unacceptable | disgraceful | rumours | backlash | controversy | controversial | speculation`,
  fine: `exclusion zone | exclusion zones | exclusion area | mutual exclusion | non uniform | non uniform day | no uniform day | uniform sale | uniform shop | uniform swap | uniform bank | second hand uniform |
    pre loved uniform | preloved uniform | in their uniform | in their uniforms | in her uniform | in his uniform | smart in their uniform | brownie uniform | scout uniform | police uniform | nurse uniform | out of uniform | uniform day | anti bullying | anti bullying week | stand up to bullying | anti racism | show racism the red card | junior road safety | religious education | religious studies | world religions | local government association | student government | strike a pose | strike a chord | strike gold |
    lightning strike | fire evacuation practice | evacuation drill | evacuation practice | evacuated in | evacuation in | a knife and fork | knife and fork | a palette knife | a craft knife | a stanley knife | a butter knife | a bread knife | snow fight | pillow fight |
    food fight | a fight to | a fight in | a fight with | no incidents | without incident | curious incident | injured left | injured right |
    injured wing | children of israel | people of israel | world war | second world war | first world war | wwii | ww2 | blitz | tudor |
    romans | vikings | anglo saxons | thanks to funding | funding from | lottery funding | grant funding | bid for funding | budgeting lesson | apologies for absence | no complaints | can t complain | cannot complain | mustn t grumble | air ambulance fundraiser | for the air ambulance | train crash dummies | police dog | police horse | police officer visited`,
};

const SLOTS = {
  grave:
    'serious|recent|an|any|this|that|yesterday s|today s|these|such|isolated|reported|following|two|several|safeguarding|racist|playground|bullying|behaviour|traffic|road|critical|major|nasty|unpleasant|worrying|distressing',
  where: 'at|on|in|outside|near|involving|happened|occurred|took|which|that|yesterday|today|with|earlier|last|and',
  armed: 'had|has|carrying|carried|found with|with|pulled|pulled out|brought|bringing|threatened with|armed with|waving|produced',
};

const book = phraseBook(
  Object.entries(PHRASES).map(([topic, phrases]) => [phrases, topic as Topic | 'fine'] as const),
  SLOTS,
);

/** What is learnt, told or acted, a rule that is laid down, and a thing in the kitchen: such a sentence quarrels with nobody. */
const calm = wording(`
  story | stories | wrote | writing | newspaper report* | in role | drama | play | character* | chapter | novel | book | poem | great fire | tudor* | victorian* | roman* | viking* | history | topic | lesson* | learn* | learnt | learned | learning | world religions | mock trial | detective* | treasure | pirates |
  (butter*|toast|chop*|slice*|cutlery|fork|spread|cake|bread|fruit|vegetables|whittl*|carv*|cooking|cookery|quick|handy|sharp) ~~ (knife|knives) | (knife|knives) ~~ (butter*|toast|chop*|fork|bread|fruit|vegetables|cooking)`);
const rule = wording(`
  (never|not|no|nobody|stop|against|anti|zero tolerance|stand up to|say no to|kick out|no place for|speak up|report|what to do|tell) ~8 (bullying|bullied|bullies|racist|racism|insults|allowed|right|acceptable|accepted|tolerated|ok|okay|welcome)
  (bullying|racist|racism|bullies) ~8 (never|not|no place|anti|week|charter|ambassador*|policy|assembly|workshop|poster*|unacceptable|wrong)`);
/** `Nobody complained`, `without complaint`. */
const none = wording(
  '(nobody|no one|none|never|not|no|without|hardly|few|little to) [<any>] [<any>] (complain|complained|complains|complaint|complaints|complaining|injured|hurt|arrested)',
);
const RULED: ReadonlySet<string> = new Set('bullying bullied bullies racist racism unacceptable'.split(' '));
const CALMED: ReadonlySet<Topic> = new Set<Topic>(['an incident', 'religion', 'a complaint']);

export interface Touch {
  readonly topic: Topic;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Everything in these words that touches one of the topics. A post about the past has wars in it, and they are over. */
export const touchesIn = (fields: readonly Field[]): readonly Touch[] => fields.flatMap(touchesOf);

const touchesOf = (field: Field): readonly Touch[] => field.once(touched);

const touched = (field: Field): readonly Touch[] => {
  const words = field.words();
  const found = book(words).flatMap(({ from, to, sort }) => {
    if (sort === 'fine') return [];
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return [{ topic: sort, field: field.pointer, start, end }];
  });
  return found.length === 0 ? found : found.filter(isNoCalm(field));
};

/** Each is asked of the sentence in which it stands. */
const isNoCalm = (field: Field): ((touch: Touch) => boolean) => {
  const lines = linesOf(field).map((line) => ({ ...placeOf(line, { from: line.from, to: line.to }), said: line.said }));
  return ({ topic, start, end }) => {
    if (!CALMED.has(topic)) return true;
    const said = lines.find((line) => line.start <= start && end <= line.end)?.said;
    if (said === undefined) return true;
    return !calm.isIn(said) && !none.isIn(said) && !(RULED.has(field.text.slice(start, end).toLowerCase()) && rule.isIn(said));
  };
};
