// A test -> a form that its runner can run: class header, `self`, and the framework it is written for.
import type { Candidate } from '../../../core/model/candidate.js'
import type { TestTask } from '../../../core/model/target.js'
import { lastOf } from '../../shared/code-facts.js'
import type { Facts } from './code-facts.js'
import { decoratorsOf, headerText } from './dependencies.js'
import type { Setting } from './fix-imports.js'
import type { PythonPiece } from './outline.js'

interface Shape {
  container: Candidate['container']
  framework: string
  /** True when the test needs a first parameter `self`. */
  addSelf?: boolean
  /** The change, in words. */
  fix?: string
}

/** A test with the members of its class, the facts of everything it needs, and the classes of its reply by name. */
interface Shapeless extends Setting {
  test: PythonPiece
  members: string[]
  read: Facts
  others: Facts[]
  classes: ReadonlyMap<string, PythonPiece>
}

const UNITTEST = 'unittest.TestCase'
const UNITTEST_ASYNC = 'unittest.IsolatedAsyncioTestCase'

export function shapeTest(given: Shapeless): Shape {
  const { test, read, task, classes } = given
  const project = task.target.framework
  const pytest = usesPytest(given)
  const isCase = test.group !== null && isTestCase(test.group, classes)
  if (!isCase && !callsSelf(read)) {
    const stays = project !== 'unittest' || pytest
    return stays ? collectedClass(given) : newCase(given, 'unittest', 'wrapped for unittest')
  }
  const framework = pytest || project === 'pytest' ? 'pytest' : 'unittest'
  return isCase ? asyncCase(given, framework) : newCase(given, framework, 'class around the method')
}

function containerOf({ test: { group }, members, facts }: Shapeless): Candidate['container'] {
  if (!group) return null
  const header = facts(headerText(group)).sound ? group.header : `class ${group.name}:`
  return { name: group.name, header: header.replace(/:\s*#.*$/, ':'), members }
}

/** pytest collects plain classes only when their name begins with `Test`. */
function collectedClass(given: Shapeless): Shape {
  const container = containerOf(given)
  if (!container || container.name.startsWith('Test')) return { container, framework: 'pytest' }
  const name = `Test${container.name.replace(/^_+|_*Tests?$/g, '')}`
  const header = container.header.replace(new RegExp(`^class\\s+${container.name}\\b`, 'm'), `class ${name}`)
  return { container: { ...container, name, header }, framework: 'pytest', fix: 'name of the class' }
}

/** An `async` test needs a test case that awaits it; otherwise it would pass without running. */
function asyncCase(given: Shapeless, framework: string): Shape {
  const container = containerOf(given)
  if (!container || !isAsync(given.test)) return { container, framework }
  const header = container.header.replace(/\bunittest\.TestCase\b|(?<![\w.])TestCase\b/, UNITTEST_ASYNC)
  if (header === container.header) return { container, framework }
  return { container: { ...container, header }, framework, fix: 'async test case' }
}

/** True when the test, or another test of its class, is asynchronous. */
function isAsync(test: PythonPiece): boolean {
  const tests = [test, ...(test.group?.parts ?? [])].filter(({ kind }) => kind === 'test')
  return tests.some(({ text }) => /^async\s/m.test(text))
}

function newCase(given: Shapeless, framework: string, fix: string): Shape {
  const { test, read, task, members } = given
  const container = containerOf(given)
  const name = container?.name ?? `Test${camel(task.target.name)}`
  const decorators = container?.header.split(/^class\b/m)[0] ?? ''
  const header = `${decorators}class ${name}(${isAsync(test) ? UNITTEST_ASYNC : UNITTEST}):`
  const addSelf = test.group === null && read.parameters[0] !== 'self'
  return { container: { name, header, members }, framework, addSelf, fix }
}

function camel(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Target'
}

function callsSelf({ parameters, chains }: Facts): boolean {
  const calls = [...chains].filter(chain => /^self\.(?:assert[A-Z]|fail$|subTest$)/.test(chain))
  return parameters[0] === 'self' && calls.length > 0
}

/** True for a `TestCase`, directly or through a base in the same reply. */
export function isTestCase(
  owner: PythonPiece,
  classes: ReadonlyMap<string, PythonPiece>,
  depth = 0,
): boolean {
  const bases = /\bclass\s+[\p{L}\p{N}_]+\s*\(([^)]*)\)/u.exec(owner.header)?.[1] ?? ''
  return bases.split(',').some(base => {
    const name = lastOf(base.trim())
    const known = depth < 8 ? classes.get(name) : undefined
    return name.endsWith('TestCase') || (known && known !== owner && isTestCase(known, classes, depth + 1))
  })
}

const pytestMethod = /^(?:(?:setup|teardown)_(?:method|class|module)|setup|teardown)$/

/** True when it names pytest, or takes fixtures: parameters other than `self` and those of `patch`. */
function usesPytest({ test, read, others }: Shapeless): boolean {
  const all = [read, ...others]
  const hasMethods = all.some(({ defines }) => [...defines].some(name => pytestMethod.test(name)))
  const patches = [...decoratorsOf(test.text).matchAll(/^@(?:\w+\.)*patch(?:\.object)?\(/gm)].length
  const taken = read.parameters.filter(name => name !== '' && name !== 'self').length
  return hasMethods || taken > patches || all.some(({ uses }) => uses.has('pytest'))
}

/** `class TestAddTax:` for tests of a function that need one. */
export const classFor = ({ target }: TestTask): NonNullable<Candidate['container']> => {
  const name = `Test${camel(target.name)}`
  return { name, header: `class ${name}:`, members: [] }
}

const setUp = /^(?:async[ \t]+)?def[ \t]+(setup|teardown)_(module|function)[ \t]*\(([^()]*)\)/m

/** True for code that affects every test of its file, including tests of other writers. */
export const actsOnFile = ({ always, text }: { always: boolean; text: string }): boolean =>
  always && (/^pytestmark\s*=/.test(text) || setUp.test(text) || /^@[^\n]*\bfixture\b/m.test(text))

/** The same limited to the tests of a class: a fixture or set-up becomes a method, marks stay. */
export function asMember(text: string): string {
  if (/^pytestmark\s*=/.test(text)) return text
  const [head, when = '', scope, given = ''] = setUp.exec(text) ?? []
  if (head === undefined) return withSelf(text)
  const isClass = scope === 'module'
  const own = [isClass ? 'cls' : 'self', ...(given.trim() === '' ? [] : [`${given.trim()}=None`])].join(', ')
  const method = `def ${when}_${isClass ? 'class' : 'method'}(${own})`
  return `${isClass ? '@classmethod\n' : ''}${text.replace(head, method)}`
}

/** `def test_a():` -> `def test_a(self):`. */
export function withSelf(code: string): string {
  const head = /^((?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+[ \t]*\()[ \t]*(\)?)/mu
  return code.replace(head, (_, start: string, close: string) => `${start}self${close || ', '}`)
}
