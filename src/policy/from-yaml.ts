import { validate } from '../formats/shape.ts';
import { packShape, type RawClause } from '../formats/shapes/pack.ts';
import { parseYaml } from '../formats/yaml.ts';
import type { Complaint, Located, Pack } from '../model.ts';
import { type Base, extendPack } from './extend.ts';
import { each, faultAt, listOf } from './fault.ts';
import { toPack } from './pack.ts';
import { type World, worldOf } from './world.ts';

/** A pack's own text, before anything is known of it. */
export interface PackText {
  readonly text: string;
  readonly file: string;
  readonly world: World;
}

/** Loads a pack that another extends; what is wrong with that is said where it does. */
export type LoadBase = (name: string, complain: (why: string, advice: string) => Complaint) => Promise<Pack>;

/** Without a world it is held to this build's. */
type Wanted = Omit<PackText, 'world'> & { readonly world?: World | undefined };

/** The checks that a clause speaks of, in its questions too: what they take and find has to be known to read it. */
const checksNamed = ({ check, when }: RawClause): readonly string[] => [
  ...listOf(check),
  ...listOf(when?.found).map((found) => found.split('/')[0] ?? ''),
];

/** A pack from its YAML, complete, with those it extends worked in. Loaded late: of our own packs the build has made all this. */
export const packFrom = async ({ text, file, world }: Wanted, loadBase: LoadBase): Promise<{ pack: Pack; located: Located }> => {
  const located = parseYaml(text, file);
  const raw = validate(packShape, located);
  const own = toPack(raw, located, world ?? (await worldOf(raw.clauses.flatMap(checksNamed))));
  const bases: Base[] = [];
  for (const [name, pointer] of each(raw.extends, '/extends')) {
    bases.push({ pack: await loadBase(name, (why, advice) => faultAt(located, pointer, why, advice)), pointer });
  }
  return { pack: extendPack(own, bases, located), located };
};
