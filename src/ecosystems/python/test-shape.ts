// A mended test -> the shape its runner can run: class header, `self`, and the framework it is written for.
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import type { Facts } from './code-facts.js'
import { headerText, membersOf, type Pool } from './dependencies.js'
import type { Piece } from './outline.js'

export interface Shape {
  container: Candidate['container']
  framework: string
  /** Imports that the shape itself asks for. */
  imports: string[]
  /** True when the test has to get a first parameter `self`. */
  addSelf: boolean
  fixes: string[]
}

const UNITTEST = 'unittest.TestCase'
const UNITTEST_ASYNC = 'unittest.IsolatedAsyncioTestCase'

/** Chooses the runner and the class. `around` are the facts of everything that the test needs. */
export function shapeTest(
  test: Piece,
  facts: Facts,
  reachableClasses: Facts[],
  pool: Pool,
  task: TestTask,
  classes: Map<string, Piece>,
): Shape {
  const project = task.target.framework
  const shape: Shape = { container: null, framework: 'pytest', imports: [], addSelf: false, fixes: [] }
  if (test.owner) Object.assign(shape, { container: containerOf(test.owner, pool) })
  const asCase = test.owner !== null && isTestCase(test.owner, classes)
  const pytest = usesPytest(facts, [facts, ...reachableClasses], test)
  if (asCase || callsSelf(facts)) {
    shape.framework = pytest || project === 'pytest' ? 'pytest' : 'unittest'
    return asCase ? readyCase(shape, test) : madeCase(shape, test, facts, task, 'class around the method')
  }
  if (project !== 'unittest' || pytest) return plainShape(shape, test)
  shape.framework = 'unittest'
  return madeCase(shape, test, facts, task, 'wrapped for unittest')
}

function containerOf(owner: Piece, pool: Pool): Candidate['container'] {
  const header = pool.facts(headerText(owner)).sound ? owner.header : `class ${owner.name}:`
  return { name: owner.name, header: header.replace(/:\s*#.*$/, ':'), members: membersOf(owner, pool.facts) }
}

/** pytest collects plain classes only when their name begins with `Test`. */
function plainShape(shape: Shape, test: Piece): Shape {
  const container = shape.container
  if (!container || !test.owner || container.name.startsWith('Test')) return shape
  const name = `Test${container.name.replace(/^_+|_*Tests?$/g, '')}`
  const header = container.header.replace(new RegExp(`^class\\s+${container.name}\\b`, 'm'), `class ${name}`)
  return { ...shape, container: { ...container, name, header }, fixes: [...shape.fixes, 'name of the class'] }
}

/** An `async` test needs a case that awaits it, or it passes without having run. */
function readyCase(shape: Shape, test: Piece): Shape {
  const container = shape.container
  if (!container || !(test.owner?.parts ?? []).some(isAsync)) return shape
  const header = container.header.replace(/\bunittest\.TestCase\b|(?<![\w.])TestCase\b/, UNITTEST_ASYNC)
  if (header === container.header) return shape
  return {
    ...shape,
    container: { ...container, header },
    imports: ['import unittest'],
    fixes: [...shape.fixes, 'async test case'],
  }
}

function isAsync(piece: Piece): boolean {
  return piece.kind === 'test' && /^async\s/m.test(piece.text)
}

function madeCase(shape: Shape, test: Piece, facts: Facts, task: TestTask, mend: string): Shape {
  const base = isAsync(test) || (test.owner?.parts ?? []).some(isAsync) ? UNITTEST_ASYNC : UNITTEST
  const name = shape.container?.name ?? `Test${camel(task.target.name)}`
  const decorators = shape.container ? shape.container.header.split(/^class\b/m)[0] : ''
  const members = shape.container?.members ?? []
  const container = { name, header: `${decorators ?? ''}class ${name}(${base}):`, members }
  const addSelf = test.owner === null && facts.parameters[0] !== 'self'
  return { ...shape, container, addSelf, imports: ['import unittest'], fixes: [...shape.fixes, mend] }
}

function camel(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Target'
}

function callsSelf(facts: Facts): boolean {
  return (
    facts.parameters[0] === 'self' &&
    [...facts.chains].some(chain => /^self\.(?:assert[A-Z]|fail$|subTest$)/.test(chain))
  )
}

/** True for a `TestCase`, directly or by a base of the same reply. */
function isTestCase(owner: Piece, classes: Map<string, Piece>, depth = 0): boolean {
  const bases = /\bclass\s+[\p{L}\p{N}_]+\s*\(([^)]*)\)/u.exec(owner.header)?.[1] ?? ''
  return bases.split(',').some(base => {
    const name = base.trim().split('.').at(-1) ?? ''
    const known = classes.get(name)
    return (
      /TestCase$/.test(name) ||
      (known !== undefined && known !== owner && depth < 8 && isTestCase(known, classes, depth + 1))
    )
  })
}

const pytestMethods =
  /^(?:setup_method|teardown_method|setup_class|teardown_class|setup_module|teardown_module|setup|teardown)$/

/** It names pytest, or takes fixtures: parameters that neither `self` nor `patch` explains. */
function usesPytest(facts: Facts, all: Facts[], test: Piece): boolean {
  if (all.some(read => read.uses.has('pytest') || [...read.defines].some(name => pytestMethods.test(name))))
    return true
  const decorators = test.text.slice(0, Math.max(0, test.text.search(/^(?:async\s+)?def\b/m)))
  const patches = [...decorators.matchAll(/^@(?:\w+\.)*patch(?:\.object)?\(/gm)].length
  const given = facts.parameters.filter(name => name !== '' && name !== 'self').length
  return given > patches
}

/** `def test_a():` -> `def test_a(self):`. */
export function withSelf(code: string): string {
  return code.replace(
    /^((?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+[ \t]*\()[ \t]*(\)?)/mu,
    (_, head: string, close: string) => (close ? `${head}self)` : `${head}self, `),
  )
}
