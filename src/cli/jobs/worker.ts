import { type MessagePort, workerData } from 'node:worker_threads';
import { loadSetup } from '../../config/setup.ts';
import { draftFrom } from '../../posts/drafts.ts';
import { judgingFor } from '../judge-one.ts';
import { type Tell, type Told, tellerFor } from '../outcome.ts';
import { type Batch, type Tellings, unpacked } from './batch.ts';
import type { Orders } from './crew.ts';

/** The life of a thread: it reads the school once, and then judges whatever batch it is given. */
export const work = (port: MessagePort): void => {
  const orders = workerData as Orders;
  const tell = tellFor(orders);
  port.on('message', (batch: Batch) => {
    // What goes wrong here is nobody's promise: it ends the thread, and the run with it.
    void tell.then((ready) => judged(batch, ready)).then((tellings) => port.postMessage(tellings), thrown);
  });
};

const tellFor = async ({ setup: options, wants, ...orders }: Orders): Promise<Tell> => {
  const setup = await loadSetup(options);
  return tellerFor(judgingFor(setup, orders), setup, wants);
};

const judged = async (batch: Batch, tell: Tell): Promise<Tellings> => {
  const told: Told[] = [];
  for (const raw of unpacked(batch)) {
    const item = await draftFrom(raw);
    told.push('draft' in item ? { outcome: tell(item.draft) } : item);
  }
  return told;
};

const thrown = (error: unknown): void => {
  setImmediate(() => {
    throw error;
  });
};
