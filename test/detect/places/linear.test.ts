import { describe, expect, test } from '@jest/globals';
import { placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import type { School } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf, trip } from '../../school.ts';

const NOON = Date.UTC(2026, 9, 20, 11);
const trips = [
  trip('Tarn Castle', '2026-10-22T09:00', '2026-10-22T15:00', { address: 'Keep Lane, Tarn, CW8 9ZD', aliases: ['the Keep'] }),
  trip('Moss Farm', '2026-10-01T09:00', '2026-10-01T15:00'),
];
const school = schoolOf({ name: 'Fernhollow School', classes: ['Otters'], trips });
const without = schoolOf({ name: 'Fernhollow School', classes: ['Otters'] });

type Search = (this: unknown, is: (...given: unknown[]) => unknown, ...more: unknown[]) => unknown;

/**
 * Characters that patterns were tried on, and elements that lists were searched or copied by. Who walks through everything for each thing
 * shows in these, on any machine.
 */
const workOf = (run: () => void): number => {
  let work = 0;
  const { exec: search } = RegExp.prototype as { readonly exec: (this: RegExp, text: string) => RegExpExecArray | null };
  const { slice: copy } = Array.prototype as { readonly slice: (this: unknown, ...between: readonly unknown[]) => readonly unknown[] };
  const searches = (['find', 'findIndex', 'some', 'every', 'filter'] as const).map(
    (name) => [name, Array.prototype[name] as Search] as const,
  );
  const set = (on: object, all: Readonly<Record<string, unknown>>): void => void Object.assign(on, all);
  set(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = search.call(this, text);
      work += match === null ? (this.sticky ? 1 : text.length - from) : match.index + match[0].length - from;
      return match;
    },
  });
  set(Array.prototype, {
    slice(this: unknown, ...between: readonly unknown[]) {
      const taken = copy.call(this, ...between);
      work += taken.length;
      return taken;
    },
  });
  for (const [name, look] of searches)
    set(Array.prototype, {
      [name](this: unknown, is: (...given: unknown[]) => unknown, ...more: unknown[]) {
        const counted: typeof is = (...given) => {
          work++;
          return is(...given);
        };
        return look.call(this, counted, ...more);
      },
    });
  try {
    run();
  } finally {
    set(RegExp.prototype, { exec: search });
    set(Array.prototype, { slice: copy, ...Object.fromEntries(searches) });
  }
  return work;
};

const workOn = (text: string, one: School): number => {
  const index = placesIndex(one);
  placesIn(fieldOf('/text', 'We were at Tarn Castle.'), index, NOON);
  return workOf(() => placesIn(fieldOf('/text', text), index, NOON));
};

test('what is looked through again and again is counted', () => {
  const again = (size: number) => (): void => {
    const all = Array.from({ length: size }, (_, at) => at);
    for (const one of all) all.find((other) => other === one);
  };
  expect(workOf(again(400))).toBeGreaterThan(15 * workOf(again(100)));
});

describe('four times as much of it is at most a little more than four times the work', () => {
  test.each([
    ['places without a trip, line by line', 'currently at the beach\n'],
    ['names that may be places', 'Chester Zoo '],
    ['names that something leads to', 'we are at Chester Zoo and '],
    ['places of a trip in one sentence', 'Tarn Castle '],
    ['places of a trip, sentence by sentence', 'We are at Tarn Castle. '],
    ['places of a trip that was', 'We were at Tarn Castle; '],
    ['places of a trip that is over, and who is there', 'We are at Moss Farm now. '],
    ['places of a trip by what they are', 'the castle '],
    ['postcodes of a trip', 'CW8 9ZD '],
    ['addresses of a trip', 'Keep Lane, Tarn, CW8 9ZD; '],
    ['links to a trip', 'https://maps.google.com/?q=Tarn+Castle '],
    ['news of a place', 'Tarn Castle is open, '],
    ['matches', 'v Chester '],
    ['questions', 'at Chester?, '],
    ['tags', '#TarnCastleHereWeCome '],
    ['a class', 'Otters at the beach '],
  ])('%s', (_, piece) => {
    for (const one of [school, without]) {
      const [less, more] = [100, 400].map((times) => workOn(piece.repeat(times), one));
      expect(more).toBeLessThan(5 * (less ?? 0));
    }
  });
});
