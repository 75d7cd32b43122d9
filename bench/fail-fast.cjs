// Where Jest runs tests for bench/mutation.js: after the first that fails the rest of its file is skipped, since one is enough.
const NodeEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

module.exports = class extends NodeEnvironment {
  hasFailed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.hasFailed = true;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
};
