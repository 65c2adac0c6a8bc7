// Jest: tests with its own expect.
import { makeRunner } from '../runner-spec.js'

export const jest = makeRunner('jest', 'Jest tests with expect', 40)
