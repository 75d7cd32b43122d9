import { describe, expect, test } from '@jest/globals';
import { isCreature } from '../../../src/detect/names/creatures.ts';
import { isEnumerated, isFormer, roleBeside } from '../../../src/detect/names/roles.ts';
import { isNumbered, isRoyal, isTitled } from '../../../src/detect/names/titles.ts';
import { placeOf } from './stand-in.ts';

type Question = (place: ReturnType<typeof placeOf>) => boolean;
type Row = readonly [text: string, name: string];
const asked = (question: Question, answer: boolean, rows: readonly Row[]): void => {
  test.each(rows)(`${answer}: %s [%s]`, (text, name) => expect(question(placeOf(text, name))).toBe(answer));
};

describe('a title', () => {
  asked(isTitled, true, [
    ['Mr Tolland waved', 'Tolland'],
    ['Mr Tunde Okoro waved', 'Okoro'],
    ['Miss L. Okafor waved', 'Okafor'],
    ['PC Aled Prosser brought a drone', 'Prosser'],
    ['Mrs Rose Thompson cooks', 'Thompson'],
    ['Nurse Jack brought plasters', 'Jack'],
  ]);
  asked(isTitled, false, [
    ['we will miss amelia', 'amelia'],
    ['our Coach Amelia', 'Amelia'],
    ['Mr Tolland, Amelia and Jack', 'Amelia'],
    ['Dr Quill met Jack', 'Jack'],
  ]);
  asked(isRoyal, true, [
    ['Queen Camilla came', 'Camilla'],
    ['st george was brave', 'george'],
  ]);
  asked(isRoyal, false, [['the dancing queen Amelia', 'Amelia']]);
  asked(isNumbered, true, [
    ['Richard III lost', 'Richard'],
    ['Charles I lost his head', 'Charles'],
  ]);
  asked(isNumbered, false, [
    ['When James I am ready', 'James'],
    ['Amelia III', 'Amelia'],
  ]);
});

describe('work', () => {
  asked(roleBeside, true, [
    ['our caretaker Jack', 'Jack'],
    ['Thank you to the site manager, Gordon Priddle, for the salt', 'Gordon Priddle'],
    ['Jack the plumber came', 'Jack'],
    ['Jack, our chair of governors, came', 'Jack'],
    ['Tunde Brockway, now a paramedic, came', 'Tunde Brockway'],
    ['Jack from the garage', 'Jack'],
    ['Jack who fixed the boiler', 'Jack'],
    ['Jack, who steps down as treasurer', 'Jack'],
    ['Interview by Amelia Okafor, editor of the village newsletter', 'Amelia Okafor'],
    ['Interview by Amelia Okafor, editor of the school newsletter', 'Amelia Okafor'],
  ]);
  asked(roleBeside, false, [
    ['Interview by Amelia Okafor, editor of our school magazine', 'Amelia Okafor'],
    ['Thanks to Amelia, editor of the class newspaper', 'Amelia'],
    ['Left to right: Mr Tolland, Amelia Okafor, the Mayor.', 'Amelia Okafor'],
    ['Our chair of governors, Amelia Okafor and the lollipop lady', 'Amelia Okafor'],
    ["In our pretend vet's surgery, Amelia bandaged a bear", 'Amelia'],
    ['least of all Toby, who had only brought it because the dog was at the vet', 'Toby'],
    ['Year 1 super writer Amelia', 'Amelia'],
    ['Jack from Year 4', 'Jack'],
    ['Get well soon Amelia – your chair misses you', 'Amelia'],
  ]);
  asked(isEnumerated, true, [
    ['Left to right: Amelia, the Mayor', 'Amelia'],
    ['Mr Tolland, Amelia, the Mayor', 'Amelia'],
  ]);
  asked(isEnumerated, false, [['Amelia, the Mayor', 'Amelia']]);
  asked(isFormer, true, [
    ['Former pupil Amelia came back', 'Amelia'],
    ['Former head boy Jack came back', 'Jack'],
  ]);
  asked(isFormer, false, [['Our pupil Amelia came', 'Amelia']]);
});

describe('an animal', () => {
  asked(isCreature, true, [
    ['Reading dog Alfie has had a haircut', 'Alfie'],
    ['the guinea pig called Harry', 'Harry'],
    ['The hamster, Leo, has escaped', 'Leo'],
    ['Alfie, our school dog, is here', 'Alfie'],
    ['Alfie the tortoise woke up', 'Alfie'],
    ["Alfie, the farm's pony, carried the post", 'Alfie'],
  ]);
  asked(isCreature, false, [
    ['Amelia walked the dog', 'Amelia'],
    ['Amelia, the dog walker, is here', 'Amelia'],
    ["Amelia, the vet's daughter, held the pony", 'Amelia'],
    ['She has a dog. Alfie laughed', 'Alfie'],
    ['our little donkey Amelia', 'Amelia'],
  ]);
});
