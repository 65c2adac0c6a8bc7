// Made by scripts/runners.js from the other files of this folder.
import { runner as pytest } from './pytest.js'
import { runner as unittest } from './unittest.js'

/** The one that is taken first among equals stands first. */
export const runners = [pytest, unittest].sort((a, b) => a.precedence - b.precedence)
