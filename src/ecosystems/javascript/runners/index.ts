// Made by scripts/runners.js from the other files of this folder.
import { runner as bun } from './bun.js'
import { runner as deno } from './deno.js'
import { runner as jest } from './jest.js'
import { runner as mocha } from './mocha.js'
import { runner as nodeTest } from './node-test.js'
import { runner as vitest } from './vitest.js'

/** Runners that come first win ties. */
export const runners = [bun, deno, jest, mocha, nodeTest, vitest].sort((a, b) => a.precedence - b.precedence)
