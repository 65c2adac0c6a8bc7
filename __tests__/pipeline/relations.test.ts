// Functions between whose calls a relation holds, reviewed by the explorer alone: its test is kept and notices a bug. `npm run contract` runs all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { rowsOf, testInFull } from '../doubles/matrix.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'
import { javascriptStories, pythonStories, replaced, type RelationStory } from './relations/stories.js'

/** Stories that `npm test` runs. */
const few = 3

interface Ecosystem {
  files: Record<string, string>
  /** Runs the tests of one file. */
  test(path: string): [program: string, ...given: string[]]
}

const python: Ecosystem = {
  files: { 'requirements.txt': '', 'tests/__init__.py': '' },
  test: path => ['python3', '-m', 'unittest', '-q', path],
}

const javascript: Ecosystem = {
  files: {
    'package.json': JSON.stringify({ name: 'relations', type: 'module', scripts: { test: 'node --test' } }),
  },
  test: path => [process.execPath, '--test', path],
}

async function review({ files }: Ecosystem, stories: RelationStory[]): Promise<Report> {
  using repository = makeRepository()
  repository.commit({
    ...files,
    ...Object.fromEntries(stories.map(story => [story.file, replaced(story, story.change)])),
  })
  repository.git('branch', 'base')
  repository.commit(Object.fromEntries(stories.map(({ file, head }) => [file, head])))
  symlinkSync(join(process.cwd(), 'node_modules'), join(repository.path, 'node_modules'))
  const { out } = await runVerb(
    ['review', '--json', '--base', 'base', '--model', 'explorer'],
    repository.path,
  )
  return reportSchema.parse(JSON.parse(out))
}

/** True where the kept tests of a story pass with this text of its file. */
function passes(text: string, report: Report, story: RelationStory, { files, test: command }: Ecosystem) {
  const [kept] = keptOf(report, story)
  const written = report.files.find(({ path }) => path === kept?.file)
  if (!written) throw new Error(`${story.file} has no tests`)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'relations-')))
  try {
    for (const [path, content] of Object.entries({
      ...{ ...files, [story.file]: text, [written.path]: written.content },
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const [program, ...given] = command(written.path)
    return spawnSync(program, given, { cwd: folder, timeout: 60_000 }).status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const idOf = ({ file, target }: RelationStory): string => `${file}::${target}`
const testsOf = ({ tests }: Report, story: RelationStory) =>
  tests.filter(({ target }) => target === idOf(story))
const keptOf = (report: Report, story: RelationStory) =>
  testsOf(report, story).filter(({ verdict }) => verdict === 'kept')

/** Matches the name of a test that states any of the relations. */
const SAYINGS = /gives back|is undone|as it is|in order|keeps all|in reverse/

const inWords = (name: string): string => name.replaceAll('_', ' ')

const languages: [string, Ecosystem, RelationStory[], boolean][] = [
  ['python', python, pythonStories, hasPython],
  ['javascript', javascript, javascriptStories, true],
]

for (const [language, ecosystem, all, has] of languages) {
  const suite = has ? describe : describe.skip
  suite(`relations in ${language}${has ? '' : ' (skipped: the toolchain is missing)'}`, () => {
    const stories = rowsOf(all, (_, at) => at < few)
    test(stories.map(({ file }) => file).join(', '), async () => {
      const report = await review(ecosystem, stories)
      for (const story of stories) {
        const { says, bug, head } = story
        const kept = keptOf(report, story).map(({ name }) => inWords(name))
        if (says === null || !bug) {
          const names = testsOf(report, story).map(({ name }) => inWords(name))
          expect(names).not.toEqual([])
          expect(names.filter(name => SAYINGS.test(name))).toEqual([])
          continue
        }
        expect([story.file, kept]).toEqual([story.file, [expect.stringMatching(new RegExp(`${says}$`))]])
        expect(passes(head, report, story, ecosystem)).toBe(true)
        expect(passes(replaced(story, bug), report, story, ecosystem)).toBe(false)
      }
    })
  })
}

testInFull('the test is a property where the tests of the project use fast-check', async () => {
  const manifest = { name: 'relations', type: 'module', scripts: { test: 'node --test' } }
  const files = {
    'package.json': JSON.stringify({ ...manifest, devDependencies: { 'fast-check': '*' } }),
    'old.test.js': "import { test } from 'node:test'\nimport fc from 'fast-check'\n\ntest('old', () => {})\n",
  }
  const [story] = javascriptStories
  if (!story) throw new Error('there is no story')
  const report = await review({ ...javascript, files }, [story])
  const kept = keptOf(report, story).map(({ code }) => code)
  expect(kept).toEqual([expect.stringContaining('fc.property(fc.string(), value => {')])
  expect(report.files[0]?.content).toContain("import fc from 'fast-check'")
})
