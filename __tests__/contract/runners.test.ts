// What every runner must do, as the same twenty stories: right tests pass, wrong ones fail with what was expected
// and found, lines are counted, and the files as they would be committed hold.
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Stories, type Fixture, storyNames } from './stories.js'
import { frameworks, loadLanguages } from '../../src/ecosystems/index.js'
import { javascriptStories, oldTests, typescriptStories } from './javascript.js'
import { pythonStories } from './python.js'
import { tell, type Told } from './runner.js'
import { lackOf } from './runtimes.js'
import { rowsOf } from '../doubles/matrix.js'

const works = (...args: string[]) => spawnSync('python3', args, { timeout: 60_000 }).status === 0
const missing: Record<string, string | null> = {
  unittest: works('--version') ? null : 'python3 is missing',
  pytest: works('-m', 'pytest', '--version') ? null : 'pytest is missing',
}

const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }]
const manifests: Record<keyof typeof oldTests, object> = {
  'node:test': { type: 'module', scripts: { test: 'node --test' }, devDependencies: { tsx: '*' } },
  jest: { scripts: { test: 'jest' }, jest: { transform: { '\\.[jt]s$': swc } } },
  vitest: { type: 'module', scripts: { test: 'vitest run' } },
  bun: { type: 'module', scripts: { test: 'bun test' } },
  deno: { type: 'module', scripts: { test: 'deno test' } },
  mocha: {
    type: 'module',
    scripts: { test: 'mocha' },
    mocha: { 'node-option': ['import=tsx'], spec: ['src/**/*.test.*'] },
  },
}

/** The stories, with the existing test file written for this runner. */
function fitted(stories: Stories, runner: keyof typeof oldTests, extension: string): Stories {
  const story = stories['existing test file'] as Fixture
  const path = `src/existing.test.${extension}`
  const text = oldTests[runner].replaceAll('.$', `.${extension}`)
  return { ...stories, 'existing test file': { ...story, before: { ...story.before, [path]: text } } }
}

type Row = [runner: string, language: string, stories: Stories, files: Record<string, string>]
const rows: Row[] = [
  ['unittest', 'python', pythonStories, { 'shop/__init__.py': '', 'tests/__init__.py': '' }],
  ['pytest', 'python', pythonStories, { 'shop/__init__.py': '', 'conftest.py': '' }],
  ...(Object.keys(oldTests) as (keyof typeof oldTests)[]).flatMap((runner): Row[] => {
    const files = { 'package.json': JSON.stringify({ name: 'shop', private: true, ...manifests[runner] }) }
    return [
      [runner, 'javascript', fitted(javascriptStories, runner, 'js'), files],
      [runner, 'typescript', fitted(typescriptStories, runner, 'ts'), files],
    ]
  }),
]

/** The language that `npm test` uses with a runner of several languages. */
const languageOf: Partial<Record<string, string>> = {
  ...{ 'node:test': 'javascript', mocha: 'javascript', bun: 'javascript' },
  ...{ jest: 'typescript', vitest: 'typescript', deno: 'typescript' },
}
const chosen = rowsOf(rows, ([runner, language]) => language === (languageOf[runner] ?? 'python'))

describe.each(chosen)('%s on %s', (runner, language, stories, files) => {
  const why = language === 'python' ? (missing[runner] ?? null) : lackOf(runner)
  if (why !== null) {
    test.skip(`all stories (${why})`, () => undefined)
    return
  }
  let told: Told
  beforeAll(async () => {
    const framework = frameworks.find(each => each.name === runner)
    const spoken = (await loadLanguages('dist/wasm')).find(each => each.name === language)
    if (!framework || !spoken) throw new Error(`there is no ${runner} or no ${language}`)
    told = await tell({ framework, language: spoken, stories, files })
  })

  test('the project’s own command reports the same outcomes', () => {
    for (const [key, outcome] of told.direct)
      expect([key, outcome]).toEqual([key, key.endsWith('/wrong') ? 'failed' : 'passed'])
    expect([...told.direct.values()]).toContain('failed')
  })

  for (const title of storyNames) {
    const story = stories[title]
    if (typeof story === 'string') {
      test.skip(`${title} (${story})`, () => undefined)
      continue
    }
    if (story.facts.length === 0) continue
    test(title, () => {
      story.facts.forEach((_, number) => {
        const key = `${title}/${number}`
        const right = told.trial.get(key)
        expect([key, right?.outcome, right?.detail]).toEqual([key, 'passed', ''])
        const wrong = told.trial.get(`${key}/wrong`)
        expect([key, wrong?.outcome]).toEqual([key, 'failed'])
        if (wrong?.assertion) expect(wrong.expected).toContain('something else')
        const committed = told.finalRun.get(key)
        expect([key, committed?.outcome, committed?.detail]).toEqual([key, 'passed', ''])
      })
    })
  }

  test('lines are counted in the watched file only', () => {
    expect(told.trial.get('added/0')?.lines.length).toBeGreaterThan(0)
    expect(told.trial.get('two targets in a file/0')?.lines).toEqual([])
  })

  test('lines of another file are reported under its path', () => {
    const [[file, lines] = ['', []]] = Object.entries(told.trial.get('changed/0')?.elsewhere ?? {})
    expect(file).toMatch(/changed\.\w+$/)
    expect(lines.length).toBeGreaterThan(0)
    expect(told.trial.get('changed/0')?.lines).toEqual([])
    expect(told.trial.get('added/0')?.elsewhere).toBeUndefined()
  })

  test('kills: each passing test meets every mutant and notices those of its code; no other test is reported', () => {
    const { kills, mutants } = told
    const outcomes = (candidate: string) =>
      new Map(
        (kills ?? []).filter(each => each.candidate === candidate).map(each => [each.mutant, each.outcome]),
      )
    expect(mutants.length).toBeGreaterThan(3)
    expect([...outcomes('added/0').keys()].sort()).toEqual([...mutants].sort())
    expect(outcomes('added/0').get('throwing')).toMatch(/failed|broken/)
    expect([...outcomes('added/0').values()].filter(each => each !== 'passed').length).toBeGreaterThan(2)
    expect([...outcomes('changed/0')]).toEqual(mutants.map(id => [id, 'passed']))
    expect([...outcomes('added/0/wrong'), ...outcomes('changed/0/wrong')]).toEqual([])
  })

  test('variants: an assertion fails with another result, and a test of other code passes', () => {
    const under = (candidate: string) => (told.variants ?? []).filter(kill => kill.candidate === candidate)
    const values = under('added/0').filter(({ mutant }) => mutant.startsWith('value-'))
    expect(values.map(({ outcome, assertion }) => [outcome, assertion])).toEqual(
      Array.from({ length: 3 }, () => ['failed', true]),
    )
    expect(under('added/0')).toHaveLength(7)
    expect(under('changed/0').map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 7 }, () => 'passed'),
    )
  })

  test('tests that must fail do fail, in a file of their own and after right tests', () => {
    expect(told.probed.rejected).toEqual([])
    expect(told.probed.failed).toBe(language === 'python' ? 12 : 10)
  })

  test('an existing test file keeps its tests', () => {
    const content = [...told.files].find(([path]) => path.includes('existing'))?.[1] ?? ''
    expect(content).toMatch(/old\(1\)/)
    expect(content).toMatch(/new\(2\)|fresh\(2\)/)
  })
})
