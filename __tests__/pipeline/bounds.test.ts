// Functions with bounds, reviewed by the explorer alone: kept tests notice each bound that moves. `npm run contract` runs all of them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { placeOfMutant } from '../../src/core/verify/measure.js'
import type { Mutant } from '../../src/core/model/run.js'
import { loadJavaScript } from '../../src/ecosystems/javascript/language.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { applyEdits } from '../../src/ecosystems/shared/edits.js'
import { runVerb } from '../cli/run-verb.js'
import { rowsOf } from '../doubles/matrix.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'
import { javascriptBounds } from './bounds/javascript.js'
import { pythonBounds } from './bounds/python.js'
import { javascriptGrid, pythonGrid, withChange, type BoundStory } from './bounds/story.js'

/** How many functions one review gets, and how many `npm test` runs. */
const together = 6
const stories = 1

interface Ecosystem {
  files: Record<string, string>
  load: typeof loadPython
  /** Runs the tests of one file. */
  test(path: string): [program: string, ...given: string[]]
  /** The program that compares versions over a grid, from its text. */
  grid: [program: string, ...given: string[]]
}

const python: Ecosystem = {
  files: { 'requirements.txt': '', 'tests/__init__.py': '' },
  load: loadPython,
  test: path => ['python3', '-m', 'unittest', '-q', path],
  grid: ['python3', '-c', pythonGrid],
}

const javascript: Ecosystem = {
  files: {
    'package.json': JSON.stringify({ name: 'bounds', type: 'module', scripts: { test: 'node --test' } }),
  },
  load: loadJavaScript,
  test: path => [process.execPath, '--test', path],
  grid: [process.execPath, '--input-type=module', '-e', javascriptGrid],
}

async function review({ files }: Ecosystem, all: BoundStory[]): Promise<Report> {
  using repository = makeRepository()
  const side = (which: 'base' | 'head') => Object.fromEntries(all.map(story => [story.file, story[which]]))
  repository.commit({ ...files, ...side('base') })
  repository.git('branch', 'base')
  repository.commit(side('head'))
  const { out } = await runVerb(
    // This checks the search, not which six of its tests are kept.
    ['review', '--json', '--base', 'base', '--model', 'explorer', '--max-tests-per-function', '10'],
    repository.path,
  )
  return reportSchema.parse(JSON.parse(out))
}

const idOf = ({ file, target }: BoundStory): string => `${file}::${target}`

/** Changes that no test of the written file notices; its tests must pass on the unchanged head. */
function unnoticed(report: Report, story: BoundStory, { files, test: command }: Ecosystem): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bounds-')))
  try {
    const written = report.tests.find(each => each.verdict === 'kept' && each.target === idOf(story))?.file
    const tests = report.files.find(({ path }) => path === written)
    if (!tests) return ['everything: no test is kept']
    const passes = (text: string, at: number): boolean => {
      const copy = join(folder, String(at))
      for (const [path, content] of Object.entries({
        ...{ ...files, [story.file]: text, [tests.path]: tests.content },
      })) {
        mkdirSync(dirname(join(copy, path)), { recursive: true })
        writeFileSync(join(copy, path), content)
      }
      const [program, ...given] = command(tests.path)
      return spawnSync(program, given, { cwd: copy, timeout: 60_000 }).status === 0
    }
    if (!passes(story.head, 0)) return ['nothing can be noticed: the tests fail as they are']
    return story.changes.flatMap((change, at) =>
      passes(withChange(story, change), at + 1) ? [change.join(' -> ')] : [],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Which of the versions differ from the head for some arguments of the grid. */
function differing({ head, target, grid }: BoundStory, versions: string[], { grid: command }: Ecosystem) {
  const [program, ...given] = command
  const input = JSON.stringify({ head, target, grid, versions })
  const { stdout, stderr } = spawnSync(program, given, { input, encoding: 'utf8', timeout: 120_000 })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as boolean[]
}

/** Mutants reported as surviving although a call of the grid notices them. */
async function falseSurvivors(report: Report, story: BoundStory, ecosystem: Ecosystem): Promise<string[]> {
  const { mutation } = await ecosystem.load('dist/wasm')
  const lines = story.head.split('\n').map((_, at) => at + 1)
  const made = new Map(mutation?.mutants(story.head, lines).map(mutant => [keyOf(story, mutant), mutant]))
  const survivors = report.mutants.filter(
    ({ target, status }) => target === idOf(story) && status !== 'killed' && status !== 'timeout',
  )
  const texts = survivors.map(survivor => {
    const { line, column, endLine, endColumn, was, now } = survivor
    const mutant = made.get(JSON.stringify([line, column, endLine, endColumn, was, now]))
    if (!mutant) throw new Error(`no mutant is ${JSON.stringify(survivor)}`)
    return applyEdits(story.head, mutant.edits)
  })
  const differs = differing(story, texts, ecosystem)
  return survivors.flatMap(({ line, was, now }, at) =>
    differs[at] ? [`line ${line}: ${was} -> ${now}`] : [],
  )
}

function keyOf({ head }: BoundStory, mutant: Mutant): string {
  const { line, column, endLine, endColumn } = placeOfMutant(head, mutant)
  return JSON.stringify([line, column, endLine, endColumn, mutant.was, mutant.now])
}

/** Pairs of kept tests that notice the same mutants. */
function alike(report: Report, story: BoundStory): string[] {
  const kept = report.tests.filter(each => each.verdict === 'kept' && each.target === idOf(story))
  const noticed = kept.map(each => [...each.evidence.mutantsKilled].sort().join())
  return kept.flatMap(({ name }, at) => {
    const first = noticed.indexOf(noticed[at] ?? '')
    return first < at ? [`${kept[first]?.name ?? ''} and ${name}`] : []
  })
}

const languages: [string, Ecosystem, BoundStory[], boolean][] = [
  ['python', python, pythonBounds, hasPython],
  ['javascript', javascript, javascriptBounds, true],
]

for (const [language, ecosystem, all, has] of languages) {
  const suite = has ? describe : describe.skip
  suite(`bounds in ${language}${has ? '' : ' (skipped: the toolchain is missing)'}`, () => {
    const chosen = rowsOf(all, (_, at) => at < stories)
    for (let at = 0; at < chosen.length; at += together) {
      const some = chosen.slice(at, at + together)
      test(some.map(({ target }) => target).join(', '), async () => {
        const report = await review(ecosystem, some)
        const wrong = []
        for (const story of some) {
          const changes = differing(
            story,
            story.changes.map(change => withChange(story, change)),
            ecosystem,
          )
          const missed = unnoticed(report, story, ecosystem)
          const found = {
            unnoticed: missed,
            alike: alike(report, story),
            survivors: await falseSurvivors(report, story, ecosystem),
            // A caller must be able to notice each change.
            unchanged: story.changes.filter((_, place) => !changes[place]),
          }
          if (Object.values(found).some(each => each.length > 0))
            wrong.push({ target: story.target, ...found })
        }
        expect(wrong).toEqual([])
      })
    }
  })
}
