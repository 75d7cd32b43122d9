#!/usr/bin/env node
// Starts the built program. Whatever escapes it, a broken build included, is exit 2: never a pass.
try {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(process);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`smpolicy: could not start: ${error?.message ?? error}\n`);
  if (process.env.SMPOLICY_DEBUG === '1') process.stderr.write(`${error?.stack}\n`);
}
