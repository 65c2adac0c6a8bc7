// The list of test runners.
import type { TestRunner } from '../core/model/ports.js'
import { jest } from './javascript/runners/jest.js'
import { mocha } from './javascript/runners/mocha.js'
import { nodeTest } from './javascript/runners/node-test.js'
import { pytest } from './python/runners/pytest.js'
import { unittest } from './python/runners/unittest.js'
import { vitest } from './javascript/runners/vitest.js'

export const frameworks: TestRunner[] = [pytest, unittest, nodeTest, jest, vitest, mocha]
