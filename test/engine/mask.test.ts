import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import { present } from '../../src/engine/present.ts';
import { pupil, schoolOf } from '../school.ts';
import { clause, judged, NOW, packOf } from './house.ts';

const school = schoolOf({
  pupils: [
    pupil('P014', 'Amelia', 'Okafor', { class: 'Oak', knownAs: 'Millie' }),
    pupil('P015', 'Zofia', 'Nowak-Pryce'),
    pupil('P016', 'Seán', "O'Connell"),
    pupil('0123456789', 'Will', 'Barley', { class: 'Will' }),
    pupil('P017', '小明', '王'),
    pupil('P018', 'Ida', 'Nkosi', { knownSurname: 'Brightwell' }),
  ],
  trips: [
    {
      id: 't',
      title: 'Farm',
      place: 'Cherry Tree Farm',
      aliases: [],
      radiusKm: 1,
      start: NOW,
      end: NOW + 1,
      classes: [],
      pupils: [],
      cancelled: false,
    },
    { id: 'o', title: 'Zoo', place: 'Elmstead Zoo', aliases: [], radiusKm: 1, start: 0, end: 1, classes: [], pupils: [], cancelled: false },
  ],
});
const mask = maskFor(school, NOW);

describe('a masked text', () => {
  test.each([
    ['Well done Amelia!', `Well done ${BLOCK}!`],
    ['Amelia’s and MILLIE’S day', `${BLOCK} and ${BLOCK} day`],
    ['photos/amelia_okafor_y4.jpg', `photos/${BLOCK}_${BLOCK}_y4.jpg`],
    ['#WellDoneAmelia @ameliaokafor', `#${BLOCK} @${BLOCK}`],
    ['Zofia Nowak', `${BLOCK} ${BLOCK}`],
    ['Sean O’Connell', `${BLOCK} ${BLOCK}`],
    ['ring 07700 900123 or +44 (0)1632 960099', `ring ${BLOCK} or ${BLOCK}`],
    ['write to jo.bloggs@example.org', `write to ${BLOCK}`],
    ['off to cherry tree farm', `off to ${BLOCK}`],
    ['P014 and P015', 'P014 and P015'],
    ['0123456789', '0123456789'],
    ['back from Elmstead Zoo', 'back from Elmstead Zoo'],
    ['ring 01632 960001, office@oakfield.sch.uk', 'ring 01632 960001, office@oakfield.sch.uk'],
    ['2026-11-16, 12:30, 300 pupils', '2026-11-16, 12:30, 300 pupils'],
    ['2026-06-12 1105 and 2026-06-12T11:05', '2026-06-12 1105 and 2026-06-12T11:05'],
    ['01632960001 and +44 1632 960001', '01632960001 and +44 1632 960001'],
    ['07700–900123, tel07700900123, ０７７００９００１２３', `${BLOCK}, tel${BLOCK}, ${BLOCK}`],
    ['a＠b.example', BLOCK],
    ['cherry-tree-farm.jpg #CherryTreeFarm Cherry  Tree\u00A0Farm', `${BLOCK}.jpg #${BLOCK} ${BLOCK}`],
    ['oconnell OConnell welldoneamelia Amelias Okafors', `${BLOCK} ${BLOCK} ${BLOCK} ${BLOCK} ${BLOCK}`],
    ['ameliatrip.jpg Ame\u200Blia Ame\u00ADlia', `${BLOCK}.jpg ${BLOCK} ${BLOCK}`],
    ['A.m.e.l.i.a and A m e l i a', `${BLOCK} and ${BLOCK}`],
    ['a b c and I a m', 'a b c and I a m'],
    ['王小明 今天小明得奖', `${BLOCK} ${BLOCK}`],
    ['Brightwell', BLOCK],
  ])('%s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test('a match is hidden whole, an id or a class is not', () => {
    expect(['a badger!', 'P014', 'class:Oak', 'Oak'].map((text) => mask.match(text))).toEqual([BLOCK, 'P014', 'class:Oak', 'Oak']);
  });

  test('holds no name of the roll, wherever it stood', () => {
    const names = fc.constantFrom('Amelia', 'okafor', 'MILLIE', 'Zofia', 'nowak', 'Seán', 'O’Connell');
    const glue = fc.constantFrom(' ', '_', '-', '.', '/', ' and ', '’s ', '#', '@', ', ');
    fc.assert(
      fc.property(fc.array(fc.tuple(glue, names), { minLength: 1, maxLength: 5 }), (parts) => {
        const masked = mask.text(parts.flat().join(''));
        for (const [, name] of parts) expect(masked.toLowerCase()).not.toContain(name.toLowerCase());
      }),
    );
  });
});

test('a long run of letters takes no longer than its length', () => {
  expect(mask.text('a'.repeat(200_000))).toBe('a'.repeat(200_000));
});

describe('a masked result', () => {
  const post = { channel: 'facebook', text: 'Amelia saw a badger! and a badger', id: 'amelia-1' };
  const one = judged(post, [packOf('wood', clause('one'))], school);

  test('hides every match in every excerpt, and changes no count, order or verdict', () => {
    const [shown, hidden] = [present(one, school), present(one, school, mask)];
    expect(hidden.violations.map(({ excerpt }) => excerpt)).toEqual(Array(2).fill(`${BLOCK} saw a ${BLOCK} and a ${BLOCK}`));
    expect(hidden.id).toBe(BLOCK);
    const bare = (result: typeof shown) => [result.verdict, result.safeAfter, result.violations.map(({ kind, where }) => [kind, where])];
    expect(bare(hidden)).toEqual(bare(shown));
  });

  test('its own words are not mistaken for a child’s name', () => {
    const will = present(judged({ channel: 'x', text: 'badger!' }, [packOf('wood', clause('one'))], school), school, mask);
    expect(will.violations[0]?.advice).toBe(`leave ${BLOCK} alone`);
  });
});

describe('a hash', () => {
  // A name between digits, and as many digits as a phone has.
  const roll = schoolOf({ pupils: [pupil('P1', 'Ada', 'Bea'), pupil('P2', 'Fae', 'Dee')] });
  const hide = (text: string): string => maskFor(roll, NOW).text(text);
  const hash = `07700900417ada0bea1fae2dee3${'4a5b'.repeat(9)}4`;

  test('says nothing of anybody and is shown', () => {
    expect(hash).toHaveLength(64);
    expect(hide(`the last of them ${hash}`)).toBe(`the last of them ${hash}`);
    expect(hide(`Ada: ${hash}, Bea`)).toBe(`${BLOCK}: ${hash}, ${BLOCK}`);
  });
  test.each([
    ['longer', `${hash}0`],
    ['shorter', hash.slice(1)],
    ['in capitals', hash.toUpperCase()],
  ])('what is %s is none', (_, text) => expect(hide(text)).not.toContain(text));
});
