// Vitest: tests with its own expect, imported.
import { makeFramework } from './runner.js'

export const vitest = makeFramework(
  'vitest',
  'Vitest tests with describe, expect and test imported from vitest',
  40,
)
