#!/usr/bin/env node
// Starts the built program. Whatever escapes it, a broken build included, is exit 2: never a pass.
import { createRequire } from 'node:module';

try {
  const { start } = createRequire(import.meta.url)('./start.cjs');
  process.exitCode = await start(process);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`smpolicy: could not start: ${error?.message ?? error}\n`);
  if (process.env.SMPOLICY_DEBUG === '1') process.stderr.write(`${error?.stack}\n`);
}
