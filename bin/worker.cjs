// A thread of the built program (src/cli/jobs): opened like the program itself, with what was compiled for it.
'use strict';
const { parentPort } = require('node:worker_threads');
require('./start.cjs').work(parentPort);
