// What the Python runners share: how their trials are started and read, and the texts of a project's tests.
import type { TestRunner, Project, TestSpec } from '../../core/model/ports.js'
import { killJob, finalRunJob, runJob, type RunProgram } from '../shared/run-jobs.js'
import { makeRead, readKills } from '../shared/run-results.js'

const NO_PYTEST =
  'pytest is not installed for this Python: install it in a step before, or set framework: unittest'

const program: RunProgram = {
  toolchain: 'python',
  program: 'python/programs/run_tests.py',
  start: 25,
  perTest: 5,
  env: seed => ({ PYTHONHASHSEED: String(seed) }),
}

type Runs = 'trial' | 'finalRun' | 'read' | 'killJob' | 'readKills'

/** The running half of a Python framework. */
export function runPython(name: string): Pick<TestRunner, Runs> {
  return {
    trial: plan => runJob(name, plan, program),
    finalRun: (files, roots) => finalRunJob(name, files, roots, program),
    read: makeRead(() => NO_PYTEST),
    killJob: plan => killJob(name, plan, program),
    readKills,
  }
}

/** Texts of at most 200 test files of a project. */
export function testTexts(project: Project): string[] {
  return project.files
    .filter(path => isTestFile(path))
    .slice(0, 200)
    .map(path => project.read(path) ?? '')
}

export function isTestFile(path: string): boolean {
  return /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/.test(path)
}

export function hasPython(project: Project): boolean {
  return project.files.some(path => path.endsWith('.py'))
}

/** `cart.total` and `Cart.total` both become `CartTotal`. */
export function pascal(subject: string): string {
  const words = subject.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Subject'
}

/** The call of a check, run to its end when it is a coroutine. */
export function callOf(check: TestSpec['checks'][number]): string {
  return check.await ? `asyncio.run(${check.call})` : check.call
}

/** Imports of a test, with what its checks need besides. */
export function importsOf(spec: TestSpec, own: string[]): string[] {
  const waits = spec.checks.some(check => check.await) ? ['import asyncio'] : []
  return [...new Set([...waits, ...own, ...spec.imports])]
}

/** A float that stands alone: what an approximate comparison of both frameworks can take. */
export function isFloat(literal: string): boolean {
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(literal)
}

export function commentOf(spec: TestSpec): string[] {
  return spec.comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`# ${line.trim()}`]))
}
