import type { Field } from '../../model.ts';
import { phraseBook } from '../identifiers/phrases.ts';

/** What schools are quarrelled with about, as far as words tell. A celebration, a lesson or a cake sale is no quarrel. */

export type Topic = 'politics' | 'religion' | 'uniform' | 'money' | 'staffing' | 'an incident' | 'a complaint';

/** `fine`: phrases that hold such a word and are nothing but school life. They are found first and so take it out. */
const PHRASES: Readonly<Record<Topic | 'fine', string>> = {
  politics: `politics, political, politically, politician, politicians, political party, prime minister, government, general
    election, local election, by election, referendum, brexit, downing street, home secretary, education secretary, tory, tories,
    conservative party, labour party, labour government, liberal democrats, lib dem, lib dems, green party, reform uk, snp, plaid
    cymru, sinn fein, dup, protest, protests, demonstration march, petition, petitions, strike action, climate strike, immigration,
    immigrants, asylum seekers, gaza, israel, israeli, palestine, palestinian, black lives matter, gender identity, trans rights,
    transgender, gender neutral, academisation, academise, academised`,
  religion: `religion, religions, religious, atheist, atheism, islamophobia, islamophobic, antisemitism, antisemitic, anti-semitism,
    hijab, hijabs, niqab, burka, burqa, kirpan, headscarf, headscarves, withdraw from worship, withdrawn from worship, collective
    worship, act of worship, withdraw from re, withdrawn from re, prayer room, faith school, faith schools`,
  uniform: `uniform, uniforms, blazer, blazers, school tie, school ties, school skirt, school skirts, school shoes, wear make up,
    wearing make up, no make up, jewellery is, no jewellery, wear jewellery, wearing jewellery, uniform policy, dress code, hair
    policy, haircut, haircuts, hairstyle, hairstyles, piercing, piercings, nose stud, nose studs`,
  money: `budget, budgets, budget cuts, funding, funding cuts, underfunded, deficit, school fees, tuition fees, overspend, voluntary
    contribution, voluntary contributions, arrears, dinner money debt, charging policy, price rise, price increase, price of school
    meals, cost of school meals, cost of the trip, cost of uniform, pay rise, salary, salaries, financial difficulties`,
  staffing: `redundancy, redundancies, redundant, resign, resigns, resigned, resigning, resignation, sacked, dismissed from,
    dismissal, suspended from, suspension of, restructure, restructuring, industrial action, strike day, strike days, the strike,
    the strikes, teachers strike, trade union, union members, on strike, staff shortage, staff shortages, staff turnover, stepping
    down, stepped down, steps down as, has left her post, has left his post, have left their posts, the head is leaving, headteacher
    is leaving, headteacher leaving, teacher is leaving, job cuts, cover teachers, supply teachers`,
  'an incident': `incident, incidents, police are, police were, police have, called the police, police investigation, police
    enquiry, arrested, arrest, assault, assaulted, injured, injury, injuries, an ambulance, ambulance was, ambulance came, was
    evacuated, were evacuated, evacuated the, evacuation, in lockdown, lockdown today, intruder, trespasser, a knife, with knives,
    knife crime, stabbing, a fight, fighting outside, excluded, exclusion, exclusions, suspensions, permanent exclusion, bullying,
    bullied, bullies, safeguarding concern, safeguarding concerns, allegation, allegations, under investigation, investigating, data
    breach, stranger danger, suspicious van, suspicious man, vandalism, vandalised, break-in, gas leak, racist, racism`,
  'a complaint': `complaint, complaints, complain, complained, criticism, criticisms, criticised, apologise, apologies for any,
    sincerely sorry, legal action, tribunal, special measures, requires improvement, rated inadequate, judged inadequate,
    unacceptable, disgraceful, rumours, backlash, controversy, controversial, speculation`,
  fine: `non uniform, non uniform day, no uniform day, uniform sale, uniform shop, uniform swap, uniform bank, second hand uniform,
    pre loved uniform, preloved uniform, in their uniform, in their uniforms, in her uniform, in his uniform, smart in their
    uniform, brownie uniform, scout uniform, police uniform, nurse uniform, out of uniform, uniform day, anti bullying, anti
    bullying week, stand up to bullying, anti racism, show racism the red card, junior road safety, religious education, religious
    studies, world religions, local government association, student government, strike a pose, strike a chord, strike gold,
    lightning strike, fire evacuation practice, evacuation drill, evacuation practice, evacuated in, evacuation in, a knife and
    fork, knife and fork, a palette knife, a craft knife, a stanley knife, a butter knife, a bread knife, snow fight, pillow fight,
    food fight, a fight to, a fight in, a fight with, no incidents, without incident, curious incident, injured left, injured right,
    injured wing, children of israel, people of israel, world war, second world war, first world war, wwii, ww2, blitz, tudor,
    romans, vikings, anglo saxons, thanks to funding, funding from, lottery funding, grant funding, bid for funding, budgeting
    lesson, apologies for absence, no complaints, can’t complain, cannot complain, mustn’t grumble, air ambulance fundraiser, for
    the air ambulance, train crash dummies, police dog, police horse, police officer visited`,
};

const book = phraseBook(Object.entries(PHRASES).map(([topic, phrases]) => [phrases, topic as Topic | 'fine'] as const));

export interface Touch {
  readonly topic: Topic;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Everything in these words that touches one of the topics. A post about the past has wars in it, and they are over. */
export const touchesIn = (fields: readonly Field[]): readonly Touch[] => fields.flatMap(touchesOf);

const touchesOf = (field: Field): readonly Touch[] => {
  const words = field.words();
  return book(words).flatMap(({ from, to, sort }) => {
    if (sort === 'fine') return [];
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return [{ topic: sort, field: field.pointer, start, end }];
  });
};
