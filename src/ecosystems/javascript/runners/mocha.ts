// Mocha: describe and it, with chai where the project uses it and node:assert elsewhere.
import { makeRunner } from '../runner-spec.js'

export const mocha = makeRunner(
  'mocha',
  "Mocha tests (describe and it) with chai's expect where the project uses chai, else with node:assert/strict",
  30,
)
