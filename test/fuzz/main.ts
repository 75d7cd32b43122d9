import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type Job, run, work } from './command.ts';

if (isMainThread) process.exitCode = await run(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
else parentPort?.postMessage(await work(workerData as Job));
