// Made by scripts/runners.js from the other files of this folder.
import { runner as pytest } from './pytest.js'
import { runner as unittest } from './unittest.js'

/** Runners that come first win ties. */
export const runners = [pytest, unittest].sort((a, b) => a.precedence - b.precedence)
