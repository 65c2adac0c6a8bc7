// Jest: tests with its own expect.
import { makeRunner } from './runner.js'

export const jest = makeRunner('jest', 'Jest tests with expect', 40)
