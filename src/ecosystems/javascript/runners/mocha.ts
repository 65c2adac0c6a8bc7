// Mocha: describe and it, with chai where the project uses it and node:assert elsewhere.
import { makeFramework } from './runner.js'

export const mocha = makeFramework(
  'mocha',
  "Mocha tests (describe and it) with chai's expect where the project uses chai, else with node:assert/strict",
  30,
)
