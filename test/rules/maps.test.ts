import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../src/formats/yaml.ts';
import { ROOT, read } from '../project/files.ts';
import { PACKS } from './examples.ts';

/** The policies were read clause by clause before they were packs; where those maps are at hand, each pack has all of its map. */
const MAPS = join(ROOT, '..', 'shared', 'policies');

interface Mapped {
  readonly id: string;
  readonly at: string;
  readonly force: string;
  readonly how: 'check' | 'ask' | 'audit' | 'person';
}
interface Packed extends Omit<Mapped, 'how'>, Readonly<Partial<Record<Mapped['how'], unknown>>> {}

const clausesOf = <T>(text: string, file: string): readonly T[] => (parseYaml(text, file).value as { clauses: readonly T[] }).clauses;

const packs = existsSync(MAPS) ? PACKS : [];
if (packs.length === 0) test.skip('the maps of the policies are not beside the project', () => undefined);
else {
  describe.each(packs)('%s', (pack) => {
    const map = clausesOf<Mapped>(readFileSync(join(MAPS, `${pack}.yaml`), 'utf8'), pack);
    const clauses = clausesOf<Packed>(read(`rules/${pack}.yaml`), pack);
    const parts = ({ id, at, force }: Packed | Mapped): object => ({ id, at, force });

    test('has the same clauses, in the same places, of the same force', () => expect(clauses.map(parts)).toEqual(map.map(parts)));
    test('sees each in the way that its map says', () =>
      expect(map.filter(({ how }, index) => clauses[index]?.[how] === undefined).map(({ id }) => id)).toEqual([]));
  });
}
