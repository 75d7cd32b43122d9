import { readFileSync } from 'node:fs';

// The yardstick for throughput: read all, parse each line, write each line.
const lines = readFileSync(0, 'utf8').split('\n');
process.stdout.write(
  lines
    .filter((line) => line !== '')
    .map((line) => `${JSON.stringify(JSON.parse(line))}\n`)
    .join(''),
);
