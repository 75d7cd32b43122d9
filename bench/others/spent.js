import { writeFileSync } from 'node:fs';

// Loaded before the program that is measured: when that ends, it leaves the processor time of all its threads, in microseconds.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.SMPOLICY_BENCH_SPENT, String(user + system));
});
