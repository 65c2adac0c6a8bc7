// What outlives the tests of one file: noted when the file has been loaded, compared when its last test has run.
'use strict'
const { readFileSync } = require('node:fs')
const { sep } = require('node:path')
const { types } = require('node:util')

const { getOwnPropertyDescriptor, ownKeys } = Reflect
const { getOwnPropertyDescriptors: descriptorsOf } = Object
const process = globalThis.process
const cwd = process.cwd.bind(process)

const GLOBALS = [
  'console',
  'Math',
  'Date',
  'JSON',
  'Reflect',
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
]
GLOBALS.push('Function', 'Promise', 'Symbol', 'BigInt', 'Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp', 'Error')
const BUILT_IN =
  'assert buffer child_process crypto events fs http https net os path timers url util vm'.split(' ')
const INNER = ['promises', 'strict', 'posix', 'AssertionError']
const MOST_MODULES = 500

const isObject = value => value !== null && /^(?:object|function)$/.test(typeof value)
/** Spies that the runners of most projects take back, or that go with the process of the file. */
const isSpy = value => value._isMockFunction === true || isObject(value.mock)

/** [words, object] for whatever tests of other files, or later tests of this one, use as well. */
function shared(realm) {
  const globals = GLOBALS.flatMap(name => both(name, realm[name]))
  const modules = BUILT_IN.flatMap(name => {
    const module = require(`node:${name}`)
    return [[name, module], ...INNER.flatMap(inner => both(`${name}.${inner}`, module[inner]))]
  })
  return [['globalThis', realm], ['process', realm.process], ...globals, ...modules].filter(([, each]) =>
    isObject(each),
  )
}

const both = (name, value) =>
  typeof value === 'function'
    ? [
        [name, value],
        [`${name}.prototype`, value.prototype],
      ]
    : [[name, value]]

/** What the project's modules export: functions in them, and in the classes and objects that they export. */
function exported(root, tests, more) {
  const own = Object.keys(require.cache)
    .filter(
      path =>
        path.startsWith(root + sep) && !path.includes(`${sep}node_modules${sep}`) && !tests.includes(path),
    )
    .slice(0, MOST_MODULES)
  const all = [...own.map(path => require.cache[path]?.exports), ...more].filter(isObject)
  return all
    .flatMap(module => [
      ['the module', types.isModuleNamespaceObject(module) ? null : module],
      ...Object.entries(descriptorsOf(module)).flatMap(([name, { value }]) =>
        isObject(value) ? both(name, value) : [],
      ),
    ])
    .filter(([, each]) => isObject(each) && !types.isProxy(each))
}

const wordsFor = what => `it changes shared state: ${what}`.slice(0, 120)

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** What the texts of the test files, and of the code under test, say. */
function openTexts(tests, source) {
  let text = null
  /** What the code under test names it may have done itself. */
  const isNamed = (...words) => {
    text ??= source === null ? '' : textOf(source)
    return words.every(word =>
      new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, '\\$&')}(?![\\w$])`).test(text),
    )
  }
  /** Whether a test file itself writes to a property of this name. */
  const isWritten = key => {
    const word = key.replace(/[^\w]/g, '\\$&')
    const written = new RegExp(
      `(?:\\.${word}|\\[['"\`]${word}['"\`]\\])\\s*(?:=(?![=>])|[-+*/]=|\\+\\+|--)|['"\`]${word}['"\`]`,
    )
    return tests.some(path => written.test(textOf(path)))
  }
  return { isNamed, isWritten }
}

/** For the runs of one process. `tolerant` where a file has a process of its own: then spies go with it. */
function openWorld({ root, tests, source, tolerant }) {
  const { isNamed, isWritten } = openTexts(tests, source)
  /** The first value of the project that a test sets itself: what the code under test sets is its own. */
  const setByTest = (owner, before) =>
    ownKeys(before).find(key => {
      const value = getOwnPropertyDescriptor(owner, key)?.value
      if (typeof key !== 'string' || key === 'length' || typeof value === 'function') return false
      return !Object.is(value, before[key].value) && isWritten(key)
    })
  return {
    /** Before a test file is loaded. Gives what tells what the file itself changed since: what it imports may change what it likes. */
    atStart(realm) {
      const before = shared(realm).map(([name, owner]) => [name, owner, descriptorsOf(owner)])
      return () => {
        for (const [name, owner, descriptors] of before) {
          const key = replaced(owner, descriptors, tolerant)
          if (typeof key === 'string' && isWritten(key)) return wordsFor(`${name}.${key}`)
        }
        return null
      }
    },
    /** Gives what tells, in words, what was changed since and not put back: null for nothing. */
    note(realm, more = []) {
      const project = exported(root, tests, more)
      const own = new Set(project.map(([, owner]) => owner))
      const before = [...shared(realm), ...project].map(([name, owner]) => [
        name,
        owner,
        descriptorsOf(owner),
      ])
      const environment = { ...process.env }
      const folder = cwd()
      return () => {
        for (const [name, owner, descriptors] of before) {
          const key = replaced(owner, descriptors, tolerant)
          const last = name.replace('.prototype', '')
          if (key !== undefined && !isNamed(String(key), ...(last === 'the module' ? [] : [last])))
            return wordsFor(`${name}.${String(key)}`)
          const data = own.has(owner) ? setByTest(owner, descriptors) : undefined
          if (data !== undefined) return wordsFor(`${name}.${data}`)
        }
        if (cwd() !== folder && !isNamed('chdir')) return wordsFor('the working folder')
        const names = Object.keys({ ...process.env, ...environment })
        const name = names.find(each => process.env[each] !== environment[each])
        return name === undefined || isNamed('process') ? null : wordsFor(`process.env.${name}`)
      }
    },
  }
}

/** The first name that stood for a function and stands for something else. */
function replaced(owner, before, tolerant) {
  return ownKeys(before).find(key => {
    const { value } = before[key]
    if (typeof value !== 'function') return false
    const now = getOwnPropertyDescriptor(owner, key)
    if (now?.value === value) return false
    return !(tolerant && typeof now?.value === 'function' && isSpy(now.value))
  })
}

module.exports = { openWorld }
