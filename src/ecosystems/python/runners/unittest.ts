// unittest: methods of a TestCase with its assertion methods.
import type { TestRunner, Project, TestSpec } from '../../../core/model/ports.js'
import { testPath, candidatePath } from '../test-path.js'
import {
  callOf,
  commentOf,
  hasPython,
  importsOf,
  isFloat,
  pascal,
  runPython,
  testTexts,
} from '../runner-spec.js'

function matches(project: Project): number {
  if (!hasPython(project)) return 0
  return testTexts(project).some(text => /\bTestCase\b/.test(text)) ? 0.6 : 0.3
}

function test(spec: TestSpec): ReturnType<TestRunner['style']['test']> {
  const body = [...commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(check)]
  const name = `Test${pascal(spec.subject)}`
  return {
    name: spec.name,
    code: [`def ${spec.name}(self):`, ...body.map(line => `    ${line}`)].join('\n'),
    container: { name, header: `class ${name}(unittest.TestCase):`, members: [] },
    imports: importsOf(spec, ['import unittest']),
    helpers: [],
  }
}

function check(each: TestSpec['checks'][number]): string[] {
  const call = callOf(each)
  if (each.kind === 'raises') return [`with self.assertRaises(${each.exception}):`, `    ${call}`]
  if (each.literal === 'None') return [`self.assertIsNone(${call})`]
  if (['True', 'False'].includes(each.literal)) return [`self.assertIs(${call}, ${each.literal})`]
  const method = each.approximate && isFloat(each.literal) ? 'assertAlmostEqual' : 'assertEqual'
  return [`self.${method}(${call}, ${each.literal})`]
}

export const unittest: TestRunner = {
  name: 'unittest',
  languages: ['python'],
  matches,
  style: {
    words: 'a unittest.TestCase class with its assertion methods',
    path: (source, project, apart) => testPath('unittest', source, project, apart),
    candidatePath,
    test,
  },
  ...runPython('unittest'),
}
