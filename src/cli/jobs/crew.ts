import { Worker } from 'node:worker_threads';
import type { SetupOptions } from '../../config/config.ts';
import { workerFile } from '../../config/home.ts';
import { later } from '../../text/later.ts';
import type { AuditOrders } from '../judge-one.ts';
import type { Variant } from '../outcome.ts';
import type { Batch, Tellings } from './batch.ts';

/** Threads that judge. */
export interface Crew {
  /** How many batches are worth having on their way. */
  readonly size: number;
  judge(batch: Batch): Promise<Tellings>;
  end(): Promise<void>;
}

/** All that a thread needs to judge as this one would: it reads the school's records for itself. */
export interface Orders extends AuditOrders {
  readonly setup: SetupOptions;
  readonly wants: readonly Variant[];
}

/** Other threads, where they are asked for. */
export const crewFor = (
  { jobs = 1 }: { readonly jobs?: number },
  orders: Omit<Orders, 'wants'>,
): { readonly crew?: (wants: readonly Variant[]) => Crew } => (jobs === 1 ? {} : { crew: (wants) => openCrew(jobs, { ...orders, wants }) });

interface Job {
  readonly batch: Batch;
  readonly done: (tellings: Tellings) => void;
  readonly failed: (error: unknown) => void;
}

/** Hands each batch to the next thread that is free. What goes wrong in one of them goes wrong here. */
const openCrew = (jobs: number, orders: Orders): Crew => {
  const waiting: Job[] = [];
  const free: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const next = (): void => {
    const [worker, job] = [free[0], waiting[0]];
    if (worker === undefined || job === undefined) return;
    free.shift();
    waiting.shift();
    busy.set(worker, job);
    worker.postMessage(job.batch, [job.batch.bytes.buffer]);
    next();
  };
  const fail = (error: unknown): void => {
    for (const { failed } of [...waiting.splice(0), ...busy.values()]) failed(error);
  };
  const start = (): Worker => {
    const worker = new Worker(workerFile(), { workerData: orders });
    worker.on('message', (tellings: Tellings) => {
      busy.get(worker)?.done(tellings);
      busy.delete(worker);
      free.push(worker);
      next();
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    return worker;
  };
  const workers = later(() => Array.from({ length: jobs }, start));
  const begun = later(() => free.push(...workers()));
  return {
    size: 4 * jobs,
    judge: (batch) =>
      new Promise((done, failed) => {
        begun();
        waiting.push({ batch, done, failed });
        next();
      }),
    end: async () => {
      fail(new Error('stopped'));
      if (busy.size + free.length > 0) await Promise.all(workers().map((worker) => worker.terminate()));
    },
  };
};
