// A test -> the shape that its runner can run: class header, `self`, and the framework it is written for.
import type { Candidate } from '../../../core/model/candidate.js'
import type { TestTask } from '../../../core/model/target.js'
import type { Facts, ReadFacts } from './code-facts.js'
import { decoratorsOf, headerText } from './dependencies.js'
import type { PythonPiece } from './outline.js'

export interface Shape {
  container: Candidate['container']
  framework: string
  /** True when the test has to get a first parameter `self`. */
  addSelf: boolean
  /** What was changed, in words; null for nothing. */
  fix: string | null
}

const UNITTEST = 'unittest.TestCase'
const UNITTEST_ASYNC = 'unittest.IsolatedAsyncioTestCase'

/** What is known of a test when its shape is chosen. `others` are the facts of all that it needs. */
export interface Shapeless {
  test: PythonPiece
  read: Facts
  members: string[]
  others: Facts[]
  task: TestTask
  facts: ReadFacts
  /** Classes of the reply by name. */
  classes: ReadonlyMap<string, PythonPiece>
}

/** Chooses the runner and the class. */
export function shapeTest(given: Shapeless): Shape {
  const { test, read, task, classes } = given
  const container = containerOf(given)
  const isCase = test.group !== null && isTestCase(test.group, classes)
  const pytest = usesPytest(given)
  const shape: Shape = { container, framework: 'pytest', addSelf: false, fix: null }
  const project = task.target.framework
  if (isCase || callsSelf(read)) {
    shape.framework = pytest || project === 'pytest' ? 'pytest' : 'unittest'
    return isCase ? asyncCase(shape, test) : newCase(shape, given, 'class around the method')
  }
  if (project !== 'unittest' || pytest) return collectedClass(shape)
  return newCase({ ...shape, framework: 'unittest' }, given, 'wrapped for unittest')
}

function containerOf({ test, members, facts }: Shapeless): Candidate['container'] {
  const { group } = test
  if (!group) return null
  const header = facts(headerText(group)).sound ? group.header : `class ${group.name}:`
  return { name: group.name, header: header.replace(/:\s*#.*$/, ':'), members }
}

/** pytest collects plain classes only when their name begins with `Test`. */
function collectedClass(shape: Shape): Shape {
  const { container } = shape
  if (!container || container.name.startsWith('Test')) return shape
  const name = `Test${container.name.replace(/^_+|_*Tests?$/g, '')}`
  const header = container.header.replace(new RegExp(`^class\\s+${container.name}\\b`, 'm'), `class ${name}`)
  return { ...shape, container: { ...container, name, header }, fix: 'name of the class' }
}

/** An `async` test needs a case that awaits it, or it passes without having run. */
function asyncCase(shape: Shape, test: PythonPiece): Shape {
  const { container } = shape
  if (!container || !isAsync(test)) return shape
  const header = container.header.replace(/\bunittest\.TestCase\b|(?<![\w.])TestCase\b/, UNITTEST_ASYNC)
  if (header === container.header) return shape
  return { ...shape, container: { ...container, header }, fix: 'async test case' }
}

/** True when the test, or another one of its class, is asynchronous. */
function isAsync(test: PythonPiece): boolean {
  return [test, ...(test.group?.parts ?? [])].some(
    piece => piece.kind === 'test' && /^async\s/m.test(piece.text),
  )
}

function newCase(shape: Shape, { test, read, task }: Shapeless, fix: string): Shape {
  const { container } = shape
  const name = container?.name ?? `Test${camel(task.target.name)}`
  const decorators = container?.header.split(/^class\b/m)[0] ?? ''
  const header = `${decorators}class ${name}(${isAsync(test) ? UNITTEST_ASYNC : UNITTEST}):`
  const addSelf = test.group === null && read.parameters[0] !== 'self'
  return { ...shape, container: { name, header, members: container?.members ?? [] }, addSelf, fix }
}

function camel(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Target'
}

function callsSelf({ parameters, chains }: Facts): boolean {
  return (
    parameters[0] === 'self' && [...chains].some(chain => /^self\.(?:assert[A-Z]|fail$|subTest$)/.test(chain))
  )
}

/** True for a `TestCase`, directly or by a base of the same reply. */
function isTestCase(owner: PythonPiece, classes: ReadonlyMap<string, PythonPiece>, depth = 0): boolean {
  const bases = /\bclass\s+[\p{L}\p{N}_]+\s*\(([^)]*)\)/u.exec(owner.header)?.[1] ?? ''
  return bases.split(',').some(base => {
    const name = base.trim().split('.').at(-1) ?? ''
    const known = classes.get(name)
    const isBase = known !== undefined && known !== owner && depth < 8
    return /TestCase$/.test(name) || (isBase && isTestCase(known, classes, depth + 1))
  })
}

const pytestMethods =
  /^(?:setup_method|teardown_method|setup_class|teardown_class|setup_module|teardown_module|setup|teardown)$/

/** It names pytest, or takes fixtures: parameters that neither `self` nor `patch` explains. */
function usesPytest({ test, read, others }: Shapeless): boolean {
  if (
    [read, ...others].some(
      ({ uses, defines }) => uses.has('pytest') || [...defines].some(name => pytestMethods.test(name)),
    )
  )
    return true
  const patches = [...decoratorsOf(test.text).matchAll(/^@(?:\w+\.)*patch(?:\.object)?\(/gm)].length
  return read.parameters.filter(name => name !== '' && name !== 'self').length > patches
}

/** `def test_a():` -> `def test_a(self):`. */
export function withSelf(code: string): string {
  return code.replace(
    /^((?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+[ \t]*\()[ \t]*(\)?)/mu,
    (_, head: string, close: string) => (close ? `${head}self)` : `${head}self, `),
  )
}
