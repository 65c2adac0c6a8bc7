// Names and marks of new tests where pytest's configuration selects tests in other ways than by default.
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../../src/core/model/candidate.js'
import type { Language } from '../../../src/core/model/ports.js'
import type { Selection } from '../../../src/core/model/target.js'
import { loadPython } from '../../../src/ecosystems/python/language.js'
import { pythonRunners } from '../../../src/ecosystems/python/runner.js'
import { fitsPattern, marksFor, namedBy } from '../../../src/ecosystems/python/selection.js'

const pytest = pythonRunners.find(({ name }) => name === 'pytest')
const projectOf = (files: Record<string, string>) => ({
  files: Object.keys(files),
  read: (path: string) => files[path] ?? null,
})

describe('patterns', () => {
  test.each<[name: string, pattern: string, expected: boolean]>([
    ['test_a', 'test', true],
    ['atest', 'test', false],
    ['should_a', 'should_*', true],
    ['a_spec', '*_spec', true],
    ['check_m.py', 'check_?.py', true],
    ['checkXm.py', 'check_*.py', false],
    ['a.b', 'a?b', true],
    ['a(b', 'a(*', true],
  ])('%s fits %s: %s', (name, pattern, expected) => expect(fitsPattern(name, pattern)).toBe(expected))

  test.each<[patterns: string[], expected: string | null]>([
    [['should_*'], 'should_x'],
    [['[a]*', '*_spec'], 'x_spec'],
    [['check'], 'check_x'],
    [['it_'], 'it_x'],
    [['a*b*'], null],
    [[], null],
  ])('%j names x as %s', (patterns, expected) => expect(namedBy(patterns, 'x')).toBe(expected))
})

describe('marks', () => {
  test.each<[expression: string, near: string, expected: string[]]>([
    ['', '', []],
    ['not slow', '', []],
    ['unit', '', ['unit']],
    ['unit and not slow', '', ['unit']],
    ['unit or fast', '@pytest.mark.fast', ['fast']],
    ['unit or fast', '', ['unit']],
    ['(unit and quick) and not slow', '', ['unit', 'quick']],
    ['unit and not unit', '', []],
    ['unit and', '', []],
    ['((((', '', []],
  ])('%j beside %j: %j', (expression, near, expected) => expect(marksFor(expression, near)).toEqual(expected))
})

describe('what a project selects', () => {
  const near = '@pytest.mark.unit\ndef test_a(): pass\n'
  test.each<[files: Record<string, string>, expected: Selection | null]>([
    [{}, null],
    [{ 'pytest.ini': '[pytest]\naddopts = -q -m "not slow"\n' }, null],
    [
      { 'pytest.ini': '[pytest]\naddopts = -m unit --strict-markers\n' },
      { functions: ['test'], classes: ['Test'], marks: ['unit'] },
    ],
    [
      {
        'pyproject.toml':
          '[tool.pytest.ini_options]\naddopts = "-x -m \'unit or fast\'"\npython_functions = ["it_*"]\n',
      },
      { functions: ['it_*'], classes: ['Test'], marks: ['unit'] },
    ],
    [
      {
        'pytest.ini': '[pytest]\n',
        'api/tox.ini': '[pytest]\npython_classes = *Spec\n',
        'api/pytest.ini': '',
      },
      null,
    ],
    [
      { 'pytest.ini': '[pytest]\n', 'api/tox.ini': '[pytest]\npython_classes = *Spec\n' },
      { functions: ['test'], classes: ['*Spec'], marks: [] },
    ],
  ])('%j', (files, expected) => {
    const project = projectOf({ ...files, 'api/m.py': '' })
    expect(pytest?.style.selection?.('api/m.py', 'api/test_m.py', project, near)).toEqual(expected)
  })

  test.each<[settings: string, files: string[], expected: string]>([
    ['python_files = check_*.py', ['checks/check_m.py'], 'checks/check_m.py'],
    ['python_files = check_*.py', ['checks/check_k.py'], 'checks/check_m.py'],
    ['python_files = *_spec.py test_*.py', ['spec/k_spec.py'], 'spec/m_spec.py'],
    ['python_files = [a].py', ['tests/test_k.py'], 'tests/test_m.py'],
  ])('%s beside %j: tests go to %s', (settings, files, expected) => {
    const tests = Object.fromEntries(files.map(path => [path, 'from pkg.m import f\n']))
    const project = projectOf({ 'pytest.ini': `[pytest]\n${settings}\n`, 'pkg/m.py': '', ...tests })
    expect(pytest?.style.path('pkg/m.py', project)).toBe(expected)
  })
})

describe('a new test in a file', () => {
  let language: Language
  beforeAll(async () => {
    language = await loadPython('/nowhere')
  })
  const selection = { functions: ['should_*'], classes: ['Describe*'], marks: ['unit'] }
  const candidate = (more: Partial<Candidate>): Candidate => ({
    ...{ id: 'a', target: 't', writer: 'w', framework: 'pytest', draft: '', fixes: [], observed: false },
    ...{ name: 'test_f', code: 'def test_f():\n    assert f() == 1', container: null },
    ...{ imports: ['from m import f'], helpers: [] },
    ...more,
  })
  const group = { name: 'TestF', header: 'class TestF:', members: [] }
  const method = { code: 'def test_f(self):\n    assert f() == 1', container: group }
  const testCase = { ...group, header: 'class TestF(unittest.TestCase):' }
  test.each<
    [what: string, given: Partial<Candidate>, existing: string | null, name: string, parts: string[]]
  >([
    ['a function', {}, null, 'should_f', ['import pytest\n', '@pytest.mark.unit\ndef should_f():\n']],
    [
      'a function whose name fits',
      { name: 'should_f', code: 'def should_f():\n    pass' },
      null,
      'should_f',
      ['def should_f'],
    ],
    [
      'a method',
      method,
      null,
      'DescribeF.should_f',
      ['class DescribeF:\n    @pytest.mark.unit\n    def should_f('],
    ],
    [
      'a test case',
      { ...method, container: testCase },
      null,
      'TestF.test_f',
      ['class TestF(unittest', 'def test_f('],
    ],
    [
      'a function of a file with marks',
      {},
      'import pytest\n\npytestmark = pytest.mark.unit\n\n\ndef should_a():\n    pass\n',
      'should_f',
      ['pass\n\n\ndef should_f():\n'],
    ],
    ['a test of another runner', { framework: 'unittest' }, null, 'test_f', ['def test_f']],
  ])('%s', (_, given, existing, name, parts) => {
    const { content, names } = language.merge([candidate(given)], { existing, like: null, selection })
    expect(names['a']).toBe(name)
    for (const part of parts) expect(content).toContain(part)
  })
})
