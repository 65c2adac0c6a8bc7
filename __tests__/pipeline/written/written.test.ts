// Replies that pass under the project's own runner as they are written: each of their tests is kept, or is rejected
// for a reason that holds for the text as it was written.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../../src/ecosystems/index.js'
import { loadJavaScript } from '../../../src/ecosystems/javascript/language.js'
import { loadPython } from '../../../src/ecosystems/python/language.js'
import { find } from '../../../src/wiring/run.js'
import type { Language } from '../../../src/core/model/ports.js'
import { inFull, rowsOf } from '../../doubles/matrix.js'
import { hasPytest } from '../../ecosystems/python/runners/programs.js'
import { proveScene, type OverlayTree } from '../verifying.js'
import { beforeOf, dialectOf, kindOf, sources } from './javascript.js'
import * as python from './python.js'
import { drawReplies, type Dialect, type Reply } from './replies.js'

/** Replies of one runner, and the command that runs one file of its project. */
interface Project {
  runner: string
  dialect: Dialect
  load(): Promise<Language>
  scene: Pick<OverlayTree, 'path' | 'source' | 'before' | 'files' | 'installed'>
  fileFor(number: number): string
  command: string[]
  lack?: string
}

const bin = (path: string) => [process.execPath, join('node_modules', path)]

function scriptProject(runner: string, command: string[], more: object = {}): Project {
  const kind = kindOf(runner)
  const source = sources[kind]
  const manifest = {
    name: 'shop',
    version: '1.0.0',
    ...(kind === 'import' ? { type: 'module' } : {}),
    ...more,
  }
  return {
    ...{ runner, command, dialect: dialectOf(runner), load: () => loadJavaScript('dist') },
    scene: {
      ...{ path: 'src/price.js', source, before: beforeOf(source), installed: true },
      files: { 'package.json': JSON.stringify(manifest) },
    },
    fileFor: number => `test/written-${number}.test.js`,
  }
}

const projects: Project[] = [
  {
    ...{ runner: 'pytest', dialect: python.pytest, load: () => loadPython('dist') },
    scene: { path: python.path, source: python.source, before: python.before, files: python.files },
    fileFor: number => `tests/test_written_${number}.py`,
    command: ['python3', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'tests'],
    ...(hasPytest ? {} : { lack: 'pytest is missing' }),
  },
  scriptProject('node:test', [process.execPath, '--test'], { scripts: { test: 'node --test' } }),
  scriptProject('jest', [...bin('jest/bin/jest.js'), '--rootDir=.'], {
    jest: { testMatch: ['**/test/*.test.js'], transform: {} },
  }),
  scriptProject('vitest', [...bin('vitest/vitest.mjs'), 'run']),
  scriptProject('mocha', [...bin('mocha/bin/mocha.js'), 'test'], { scripts: { test: 'mocha' } }),
]

/** The output of the project's own runner for all replies, each in its own file; empty if all of them pass. */
function faultAsWritten({ scene, fileFor, command }: Project, replies: Reply[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'written-')))
  try {
    const files = { ...scene.files, [scene.path]: scene.source }
    const written = replies.map(({ code }, number) => [fileFor(number), code] as const)
    for (const [path, text] of [...Object.entries(files), ...written]) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    if (scene.installed) symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:JEST|NODE_|VITEST)/.test(name)),
    )
    const [program = '', ...argv] = command
    const { status, stdout, stderr } = spawnSync(program, argv, { cwd: root, env, timeout: 120_000 })
    return status === 0 ? '' : `${String(stdout)}\n${String(stderr)}`
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Reasons for which a test that passes and asserts something may be rejected. */
const fair = /^(?:adds-nothing|duplicate|max-tests-per-function)$/

const seed = inFull ? Date.now() % 1_000_000 : 7

describe.each(rowsOf(projects, ({ runner }) => runner === 'pytest' || runner === 'node:test'))(
  '$runner',
  project => {
    const { runner, dialect, scene, lack } = project
    const replies = drawReplies(dialect, { count: inFull ? 40 : 10, seed })
    const itTries = lack === undefined ? test : test.skip

    itTries(`passes as written, seed ${seed}${lack === undefined ? '' : ` (skipped: ${lack})`}`, () => {
      expect(faultAsWritten(project, replies)).toBe('')
    })

    itTries(`is kept, or rejected for a fair reason, seed ${seed}`, async () => {
      const shown = await proveScene({
        ...scene,
        language: await project.load(),
        framework: find(frameworks, 'runner')(runner),
        name: 'price',
        replies: replies.map(({ text }) => text),
        options: { mostPerTarget: 50 },
      })
      const unfair = shown.verdicts
        .filter(({ verdict, reason }) => verdict !== 'kept' && !fair.test(reason ?? ''))
        .map(({ candidate, reason, detail }) => {
          const { code = '' } = shown.candidates.find(({ id }) => id === candidate) ?? {}
          return `${candidate}: ${reason ?? ''}: ${detail}\n${code}`
        })
      expect(unfair).toEqual([])
      expect(shown.refused.filter(reason => !fair.test(reason))).toEqual([])
      expect(shown.verdicts.filter(({ verdict }) => verdict === 'kept').length).toBeGreaterThan(0)
    })
  },
)
