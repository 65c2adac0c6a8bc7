// Made by scripts/runners.js: the names of all test runners, as settings and reports have them.
export const runnerNames = [
  'bun',
  'deno',
  'jest',
  'mocha',
  'node:test',
  'vitest',
  'pytest',
  'unittest',
] as const
