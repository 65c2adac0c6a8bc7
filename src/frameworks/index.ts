// The list of test runners.
import type { Framework } from '../core/ports.js'
import { pytest } from './pytest.js'
import { unittest } from './unittest.js'

export const frameworks: Framework[] = [pytest, unittest]
