// node:test: the runner that Node brings along.
import { makeRunner } from './runner.js'

export const nodeTest = makeRunner('node:test', 'node:test tests with node:assert/strict', 25)
