// What Jest asks besides the tests: their order, and whom to tell of results.
'use strict'
const { ends, state } = require('./jest-runner.cjs')

module.exports = class Host {
  /** As they were asked for: Jest's own order depends on its cache. */
  sort(tests) {
    const { files } = state().order
    return [...tests].sort((one, other) => files.indexOf(one.path) - files.indexOf(other.path))
  }

  shard(tests) {
    return tests
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}

  /** Of files that ended before any test runner began nobody else tells. */
  onTestResult(test, result) {
    ends(test.path, result)
  }

  getLastError() {
    return undefined
  }
}
