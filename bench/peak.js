import { writeFileSync } from 'node:fs';

// Loaded before the program that is measured: when that ends, it leaves the most memory it ever held, in KB.
process.on('exit', () => writeFileSync(process.env.SMPOLICY_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
