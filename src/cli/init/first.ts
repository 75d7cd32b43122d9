import type { Setup } from '../../config/setup.ts';
import type { Post } from '../../model.ts';
import { dayOf } from '../../text/calendar.ts';
import { verdictOn } from '../composer.ts';
import type { InitFlags } from '../flags.ts';
import { loadFor } from '../setup.ts';
import type { World } from '../world.ts';

/** A post that breaks nothing anywhere, so that all that is said of it is what the config leaves open. */
const SAMPLE: Post = { channel: 'website', purpose: 'newsletter', text: 'Forty new books are on the library shelves.' };

interface Told {
  readonly flags: InitFlags;
  readonly world: World;
  readonly tell: (text: string) => void;
}

/** Reads the config as every run will, and checks a post with it. That something is still open is no failure of this. */
export const firstCheck = async (config: string, { flags, world, tell }: Told): Promise<number> => {
  const { policy: _, ...rest } = flags;
  const told = { ...rest, format: 'pretty', config };
  const setup = await loadFor(told, [], world);
  tell(`A first check, of a post for the website: “${SAMPLE.text ?? ''}”`);
  world.stdout.write('\n');
  await verdictOn({ ...SAMPLE, ...authorIn(setup) }, { flags: told, setup, world });
  tell('From now on smpolicy check <file> looks at a post; smpolicy check alone asks for one, question by question.');
  return 0;
};

/** Somebody has to have written it: whoever of the staff comes first. */
const authorIn = ({ school, now }: Setup): Pick<Post, 'author'> => {
  const today = dayOf(now, school.timezone);
  const author = school.staff.find(({ leftOn }) => (leftOn ?? today) >= today);
  return author === undefined ? {} : { author: author.id };
};
