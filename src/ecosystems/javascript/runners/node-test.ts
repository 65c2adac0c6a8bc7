// node:test: the runner that Node brings along.
import { makeRunner } from '../runner-spec.js'

export const nodeTest = makeRunner('node:test', 'node:test tests with node:assert/strict', 25)
