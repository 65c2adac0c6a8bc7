// node:test: the runner that Node brings along.
import { makeFramework } from './runner.js'

export const nodeTest = makeFramework('node:test', 'node:test tests with node:assert/strict', 25)
