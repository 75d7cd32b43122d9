import { describe, expect, test } from '@jest/globals';
import { boundCue, looseCue, manyCue } from '../../../src/detect/names/cues.ts';
import { knownFor, placeOf } from './stand-in.ts';

const KNOWN = knownFor({ classes: ['Otters', 'Willow', '4B'] });
const bound = (text: string, name = 'Tavrin'): string | undefined => {
  const { scene, from, to } = placeOf(text, name, KNOWN);
  return boundCue(scene, from, to);
};

describe('tied to the name', () => {
  test.each([
    ["Year 3's Tavrin sang", 'Year 3'],
    ['Tavrin, Year 3, sang', 'Year 3'],
    ['Tavrin (Otters) sang', 'Otters'],
    ['a pupil called Tavrin', 'pupil'],
    ['Star of the week: Tavrin', 'Star of the week'],
    ['Tavrin, aged 7, sang', 'aged 7'],
    ['Four-year-old Tavrin sang', 'Four-year-old'],
    ['Tavrin, four, sang', 'four'],
    ['Tavrin (2y 10m) was pouring rice', '2y 10m'],
    ['Tavrin (3 yrs) was pouring rice', '3 yrs'],
    ['Tavrin turned seven', 'seven'],
    ['Tavrin, who is eight, sang', 'eight'],
    ['Tavrin is only five and sings', 'five'],
    ['Happy 7th birthday Tavrin', '7th birthday'],
    ["Tavrin's mum sang", 'mum'],
    ['brother of Tavrin', 'brother'],
    ['Tavrin and dad sang', 'dad'],
    ['Mum and Tavrin sang', 'mum'],
    ['Tavrin and her nan sang', 'nan'],
    ['twins Tavrin and Oskella', 'twins'],
    ['baby Tavrin', 'baby'],
    ['Tavrin has a new baby sister', 'sister'],
    ['Tavrin got a surprise from her dad', 'dad'],
    ['One of our pupils, Tavrin, is through', 'pupils'],
    ['Not a dry eye as the youngest child in the school, Tavrin, sang', 'child'],
    ['The girls in Year 5, especially Tavrin, sang', 'Year 5'],
    ['our Tavrin', 'our'],
    ['our very talented young drummer Tavrin', 'our very talented young drummer'],
    ['Our drummer, Tavrin, sang', 'Our drummer'],
    ['Captain: Tavrin', 'Captain'],
    ['Pupils Tavrin and Jack sang', 'Pupils'],
    ["Say hello to Reception's new starter: Tavrin", 'Reception'],
    ['Tavrin and Year 3 friends sang', 'Year 3'],
  ])('%s', (text, cue) => expect([text, bound(text)?.toLowerCase()]).toEqual([text, cue.toLowerCase()]));

  test.each([
    'Two centuries after Tavrin, Year 9 wrote',
    'Pip meets Tavrin: Year 10 essay',
    'our caretaker Tavrin',
    'Former pupil Tavrin',
    'the children of Tavrin',
    "Tavrin's family business",
    'their child and Tavrin',
    'Willow class and Tavrin',
    'Sister Tavrin',
    'Tavrin is five minutes late',
    'cabin boy Tavrin',
    'All the children, Tavrin, sang',
    'Tavrin was thirteen, and that changes it',
    'Tavrin, our KS1 choir, meets at noon',
  ])('not: %s', (text) => expect([text, bound(text)]).toEqual([text, undefined]));
});

describe('in the same sentence', () => {
  const loose = (text: string): readonly (string | undefined)[] => {
    const { scene, from } = placeOf(text, 'Tavrin', KNOWN);
    return [looseCue(scene, from), manyCue(scene, from)];
  };
  test.each([
    ['Tavrin sang to Year 3', ['Year 3', undefined]],
    ['Tavrin sang to the children', [undefined, 'children']],
    ['Tavrin sang; Year 3 clapped', [undefined, undefined]],
    ['Tavrin sang. Year 3 clapped', [undefined, undefined]],
    ['Tavrin read of child protection', [undefined, undefined]],
    ['Tavrin is in the infant block', [undefined, undefined]],
    ['Tavrin drew the pupil and the retina', [undefined, undefined]],
    ['Tavrin met their son', [undefined, undefined]],
    ['Tavrin has the word of the week', [undefined, undefined]],
    ['The Under-11s need Tavrin', ['Under-11s', undefined]],
    ['U13s captain was Tavrin', ['U13s', undefined]],
    ['Tavrin waited under 11 minutes', [undefined, undefined]],
    ['Tavrin fought the king, Year 6 explained', [undefined, undefined]],
    ['Tavrin lost the crown, as Y4 will tell you', [undefined, undefined]],
    ['That was when Tavrin was a boy', [undefined, undefined]],
    ['Tavrin is the best of the girls in books', [undefined, undefined]],
  ])('%s', (text, cues) => expect(loose(text)).toEqual(cues));
});
