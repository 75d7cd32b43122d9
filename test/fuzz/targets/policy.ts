import { Buffer } from 'node:buffer';
import { dirname, join } from 'node:path';
import { recordText } from '../../../src/formats/bytes.ts';
import { validate } from '../../../src/formats/shape.ts';
import { configShape } from '../../../src/formats/shapes/config.ts';
import { parseYaml } from '../../../src/formats/yaml.ts';
import { Complaint } from '../../../src/model.ts';
import { bind } from '../../../src/policy/bind.ts';
import { lintPack, loadPacks } from '../../../src/policy/load.ts';
import { worldOf } from '../../../src/policy/world.ts';
import { filesIn, ROOT, read } from '../../project/files.ts';
import { changedFile } from '../change.ts';
import type { Looked, MakeTarget } from '../target.ts';
import { whyOf } from './house.ts';

/** What a school says of itself and of its policy. */

const RULES = join(ROOT, 'rules');

const complained = (error: unknown): Looked => {
  if (!(error instanceof Complaint)) throw error;
  const isPlaced = error.file !== undefined && error.line !== undefined;
  return { sign: whyOf(error.why), faults: isPlaced ? [] : [`a complaint has no place: ${error.why}`] };
};

/** A pack of the school's own, of which the disk knows nothing. */
const pack: MakeTarget = async () => {
  const world = await worldOf();
  const kept = new Map(filesIn('rules').map((file) => [join(ROOT, file), read(file)]));
  const own = join(dirname(RULES), 'own.yaml');
  const seeds = [
    ...filesIn('rules').filter((file) => file.endsWith('.yaml')),
    ...filesIn('fixtures/policies').filter((file) => /\/[a-z-]+\.yaml$/.test(file)),
  ].map((file) => Buffer.from(shorter(read(file))));
  const [first = Buffer.of(), ...others] = seeds;
  return {
    name: 'pack',
    seeds: [first, ...others],
    change: changedFile,
    look: async (bytes) => {
      const files = {
        list: async () => [...kept.keys()],
        read: async (path: string) => (path === own ? recordText(bytes, 'own.yaml') : kept.get(path)),
      };
      const where = { folder: dirname(own), rules: RULES, files, world };
      try {
        const linted = await lintPack(own, where);
        const packs = await loadPacks({ ...where, names: [own] });
        const { runs, questions, audits } = bind(packs, {}, world);
        const sound = linted.faults.length > 0 ? ['lint has faults in what is loaded'] : [];
        const uncited = [...runs, ...questions, ...audits].some(({ clauses }) => clauses.length === 0) ? ['a run has no clause'] : [];
        return {
          sign: `${linted.oddities.map(({ why }) => whyOf(why)).join()} ${runs.length} ${questions.length}`,
          faults: [...sound, ...uncited],
        };
      } catch (error) {
        return complained(error);
      }
    },
  };
};

/** The head of a pack with some of its clauses: changes of a small one are changes that matter. */
const shorter = (text: string): string => {
  const clauses = text.split(/\n(?= {2}- id: )/);
  return clauses.slice(0, 12).join('\n');
};

const config: MakeTarget = async () => {
  const [first = '', ...others] = filesIn('fixtures/schools')
    .filter((file) => file.endsWith('.smpolicyrc.yaml'))
    .map(read);
  return {
    name: 'config',
    seeds: [Buffer.from(first), ...others.map((text) => Buffer.from(text))],
    change: changedFile,
    look: async (bytes) => {
      try {
        const located = parseYaml(recordText(bytes, '.smpolicyrc.yaml'), '.smpolicyrc.yaml');
        const read = validate(configShape, located);
        return { sign: `read ${Object.keys(read).toSorted().join()}`, faults: [] };
      } catch (error) {
        return complained(error);
      }
    },
  };
};

export const policyTargets: Readonly<Record<string, MakeTarget>> = { pack, config };
