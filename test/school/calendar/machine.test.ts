import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../project/files.ts';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules/jest/bin/jest.js')];
/** Between them whatever there is of zones, clocks, days and rules. */
const FILES = 'test/school/(?:trips|calendar/(?:vendors|zones|recurring))\\.test';

test.each(['America/New_York', 'Pacific/Auckland'])(
  'a machine in %s reads the same',
  (zone) => {
    const run = spawnSync(process.execPath, [...JEST, FILES, '-w', '1', '--coverage=false'], {
      ...{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: zone } },
    });
    expect(run.stderr).toMatch(/^Test Suites: 4 passed, 4 total$/m);
    expect(run.status).toBe(0);
  },
  120_000,
);
