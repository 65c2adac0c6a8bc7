// Vitest: tests with its own expect, imported.
import { makeRunner } from '../runner-spec.js'

export const vitest = makeRunner(
  'vitest',
  'Vitest tests with describe, expect and test imported from vitest',
  40,
)
