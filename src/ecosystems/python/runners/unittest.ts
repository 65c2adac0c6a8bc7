// unittest: methods of a TestCase with its assertion methods.
import type { Project, TestSpec } from '../../../core/model/ports.js'
import { readUnittest } from '../../shared/direct-results.js'
import { remember } from '../../shared/functions.js'
import { rowsIn } from '../../shared/rows.js'
import { decoratorsOf } from '../properties.js'
import type { PythonRunnerSpec } from '../runner-spec.js'
import { testTexts } from '../test-path.js'

export const runner: PythonRunnerSpec = {
  name: 'unittest',
  precedence: 1,
  words: 'a unittest.TestCase class with its assertion methods',
  commandFor: (path, name) => {
    const module = path.replace(/\.py$/, '').replaceAll('/', '.')
    return ['python', '-m', 'unittest', name === null ? module : `${module}.${name}`]
  },
  driver: 'by_unittest',
  start: 75,
  signs: { sure: /\bTestCase\b|^[ \t]*(?:import|from)\s+unittest\b/mu },
  usual: true,
  records: true,
  files: /^test.*\.py$/,
  packagesOnly: true,
  settings: [],
  command: path => ['-m', 'unittest', '-v', path],
  managed: path => [
    ...['manage.py', 'test', '--verbosity=2', '--noinput'],
    path.replace(/\.py$/, '').replaceAll('/', '.'),
  ],
  direct: { report: 'test-results.txt', printed: 'stderr', read: readUnittest },
  matches: remember((project: Project) =>
    testTexts(project).some(text => /\bTestCase\b/.test(text)) ? 0.6 : 0.3,
  ),
  write({ name, subject, like, each }, body) {
    const container = `Test${pascal(subject)}`
    const byName = /^from unittest import (?:.*\W)?TestCase\b/m.test(like ?? '')
    return {
      code: methodOf(name, each, body).join('\n'),
      container: {
        ...{ name: container, members: [] },
        header: `class ${container}(${byName ? 'TestCase' : 'unittest.TestCase'}):`,
      },
      imports: [byName ? 'from unittest import TestCase' : 'import unittest'],
    }
  },
  warns: 'self.assertWarns',
  check(check, call) {
    if (check.kind === 'raises')
      return [`with self.assertRaises(${check.exception}):`, ...call.split('\n').map(line => `    ${line}`)]
    const { literal, approximate } = check
    if (literal === 'None') return [`self.assertIsNone(${call})`]
    if (['True', 'False'].includes(literal)) return [`self.assertIs(${call}, ${literal})`]
    const method = approximate ? 'assertAlmostEqual' : 'assertEqual'
    return [`self.${method}(${call}, ${literal})`]
  },
}

function methodOf(name: string, each: TestSpec['each'], body: string[]): string[] {
  const inner = (lines: string[]): string[] => lines.map(line => `    ${line}`)
  if (each?.any === undefined) return [`def ${name}(self):`, ...inner(each ? inLoop(each, body) : body)]
  return [
    ...decoratorsOf(each.name, each.any, each.values),
    `def ${name}(self, ${each.name}):`,
    ...inner(body),
  ]
}

const inLoop = ({ name, values }: NonNullable<TestSpec['each']>, body: string[]): string[] => [
  ...rowsIn(`for ${name} in `, values, ':'),
  `    with self.subTest(${name}=${name}):`,
  ...body.map(line => `        ${line}`),
]

/** `cart.total` and `Cart.total` both become `CartTotal`. */
function pascal(subject: string): string {
  const words = subject.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Subject'
}
