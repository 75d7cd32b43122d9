import { jsonSchema } from '../../formats/schema.ts';
import { Complaint } from '../../model.ts';
import { nearest } from '../../text/nearest.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

export const SCHEMAS = ['post', 'config', 'pack', 'result', 'records'] as const;

/** Prints a schema for editors and scripts. */
export const schema = async (word: string, world: World): Promise<number> => {
  const name = SCHEMAS.find((one) => one === word);
  if (name === undefined) {
    const near = nearest(word, SCHEMAS);
    throw new Complaint(`there is no schema of “${word}”`, {
      advice: near === undefined ? `Choose one of ${SCHEMAS.join(', ')}` : `Did you mean ${near}?`,
    });
  }
  await writeTo(world.stdout, `${JSON.stringify(await jsonSchema(name), null, 2)}\n`, world.signal);
  return 0;
};
