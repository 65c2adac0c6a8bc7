// Changes that outlive the tests of one file: the state is recorded after the file is loaded, and compared after its
// last test.
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
/** Spies: the runners of most projects restore them, or they end with the file's process. */
const isSpy = value => value._isMockFunction === true || isObject(value.mock)

/** [words, object] for everything shared with tests of other files, or later tests of this one. */
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

/** The exports of the project's modules: functions, also in exported classes and objects. */
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

/** Searches the texts of the test files and of the code under test. */
function openTexts(tests, source) {
  let text = null
  /** A change that the code under test mentions may be its own. */
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

/** For the runs of one process. `tolerant` when each file has its own process: then spies end with it. */
function openWorld({ root, tests, source, tolerant }) {
  const { isNamed, isWritten } = openTexts(tests, source)
  /** The first project value that a test sets itself: what the code under test sets is allowed. */
  const setByTest = (owner, before) =>
    ownKeys(before).find(key => {
      const value = getOwnPropertyDescriptor(owner, key)?.value
      if (typeof key !== 'string' || key === 'length' || typeof value === 'function') return false
      return !Object.is(value, before[key].value) && isWritten(key)
    })
  return {
    /** Call before loading a test file. Returns a function that names what the file itself, not its imports, changed. */
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
    /** Returns a function that names, in words, what was changed since and not restored; null for nothing. */
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

/** The first name that referred to a function and now refers to something else. */
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
