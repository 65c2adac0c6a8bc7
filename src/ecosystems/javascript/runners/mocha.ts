// Mocha: describe and it, with chai if the project uses it, else node:assert.
import { readMochaReport } from '../../shared/direct-results.js'
import { commandGlobs, rootless } from '../project/patterns.js'
import { join } from '../../shared/paths.js'
import type { Manifest } from '../project/project-files.js'
import { commandsOf } from '../project/scripts.js'
import { withEnds, type JavaScriptRunnerSpec, type Patterns, type SettingsReader } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'mocha',
  precedence: 3,
  words:
    "Mocha tests (describe and it) with chai's expect where the project uses chai, else with node:assert/strict",
  commandFor: (path, name) => ['npx', 'mocha', path, ...(name === null ? [] : ['-f', name])],
  driver: 'mocha',
  package: 'mocha',
  start: 30,
  records: true,
  direct: { report: 'test-results.json', read: readMochaReport },
  signs: { sure: /["'`]mocha["'`]/, likely: /["'`]chai["'`]/ },
  module: 'mocha',
  globals: 'always',
  names: ['it', 'specify', 'describe', 'context', 'before', 'after', 'beforeEach', 'afterEach'],
  suiteNames: ['test', 'suite', 'suiteSetup', 'suiteTeardown', 'setup', 'teardown'],
  assertion: 'chai or assert',
  mocks: 'mock',
  mocksFrom: 'node:test',
  loads: 'as Node does',
  firstTests: 'test folder',
  dependencies: /^(?:mocha|ts-mocha)$/,
  commands: [
    {
      program: /^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/,
      valued:
        /^(?:-[rtRnugfsj]|--(?:require|timeout|reporter|extension|ext|config|ui|file|loader|import|node-option|opts|grep|fgrep|slow|watch-files|ignore|exclude|jobs|package|retries))$/,
    },
  ],
  settings: {
    files: withEnds('.mocharc', ['js', 'cjs', 'mjs', 'json', 'jsonc', 'yml', 'yaml']),
    manifestKey: 'mocha',
    options: { names: ['--config'], from: 'the manifest' },
  },
  globs: () => ['test/*.{js,cjs,mjs,ts,mts,cts}'],
  patterns: mochaPatterns,
}

/** Specs of settings and scripts combined; a folder means the files in it, or below it with `recursive`. */
function mochaPatterns(settings: SettingsReader | null, manifest: Manifest): Patterns | null {
  const ends = settings?.strings('extension') ?? ['js', 'cjs', 'mjs']
  const end = `{${[...new Set([...ends, 'ts'])].map(ending => ending.replace(/^\./, '')).join(',')}}`
  const commands = commandsOf(runner, manifest)
  const deep =
    settings?.flag('recursive') === true || commands.some(({ given }) => given.includes('--recursive'))
  const specs = [...(settings?.strings('spec') ?? []), ...commandGlobs(runner, manifest)]
  if (!settings && specs.length === 0 && !deep) return null
  const globs = (specs.length > 0 ? specs : ['test']).map(spec => {
    const plain = rootless(spec)
    return /[*?[{(]|\.[cm]?[jt]sx?$/.test(plain) ? plain : join(plain, deep ? '**' : '', `*.${end}`)
  })
  return {
    base: settings?.folder ?? manifest.folder,
    ...{ globs, roots: [], expressions: [] },
    excludes: [...(settings?.strings('ignore') ?? []), ...(settings?.strings('exclude') ?? [])].map(rootless),
  }
}
