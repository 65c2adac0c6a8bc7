// Jest: tests with its own expect.
import { makeFramework } from './runner.js'

export const jest = makeFramework('jest', 'Jest tests with expect', 40)
