// Jest's test sequencer and reporter: the order of test files, and the results of files.
'use strict'
const { ends, state } = require('./jest-runner.cjs')

module.exports = class Host {
  /** In the requested order: Jest's own depends on its cache. */
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

  /** Reports files that ended before any test runner started, which nothing else reports. */
  onTestResult(test, result) {
    ends(test.path, result)
  }

  getLastError() {
    return undefined
  }
}
