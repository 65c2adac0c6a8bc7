// The list of test runners.
import type { Framework } from '../core/ports.js'
import { jest } from './jest.js'
import { mocha } from './mocha.js'
import { nodeTest } from './node-test.js'
import { pytest } from './pytest.js'
import { unittest } from './unittest.js'
import { vitest } from './vitest.js'

export const frameworks: Framework[] = [pytest, unittest, nodeTest, jest, vitest, mocha]
