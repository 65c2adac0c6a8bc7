// Where and with which settings a Python project starts its tests: tables over settings files, and real runs in a nested project.
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Call } from '../../../src/core/model/run.js'
import type { Access, Start, TestTask } from '../../../src/core/model/target.js'
import { access } from '../../../src/ecosystems/python/access.js'
import { callRunner } from '../../../src/ecosystems/python/call-jobs.js'
import { pythonRunners } from '../../../src/ecosystems/python/runner.js'
import { isRunnerSettings, pytestOption } from '../../../src/ecosystems/python/settings.js'
import { startOf } from '../../../src/ecosystems/python/start.js'
import { hasPytest, hasPython, makeProject } from './runners/programs.js'

const projectOf = (files: Record<string, string>) => ({
  files: Object.keys(files),
  read: (path: string) => files[path] ?? null,
})
const manage = (name: string) => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${name}")\n`

describe('an option of pytest', () => {
  test.each<[name: string, text: string, option: string, expected: string | null]>([
    ['pytest.ini', '[pytest]\naddopts = -m unit\n', 'addopts', '-m unit'],
    [
      'pytest.ini',
      '[pytest]\r\naddopts =\r\n  -m unit\r\n  # no\r\n  -q\r\nxfail_strict = 1\r\n',
      'addopts',
      '-m unit -q',
    ],
    ['pytest.ini', '[other]\naddopts = -x\n', 'addopts', null],
    ['tox.ini', '[tox]\naddopts = -x\n[pytest]\naddopts: -q\n[testenv]\naddopts = -y\n', 'addopts', '-q'],
    [
      'setup.cfg',
      '[pytest]\naddopts = -x\n[tool:pytest]\npython_files = check_*.py\n',
      'python_files',
      'check_*.py',
    ],
    [
      'pyproject.toml',
      '[tool.pytest.ini_options]\naddopts = "-m \'not slow\'"  # "no"\n',
      'addopts',
      "-m 'not slow'",
    ],
    [
      'pyproject.toml',
      '[tool.pytest.ini_options]\naddopts = [\n "-q", # ]\n \'--ds=a.b\',\n]\n[x]\n',
      'addopts',
      '-q --ds=a.b',
    ],
    ['pyproject.toml', '[tool.pytest.ini_options]\naddopts = """\n-q\n-x\n"""\n', 'addopts', '-q -x'],
    ['pyproject.toml', '[tool.pytest.ini_options]\na = 1\n[tool.x]\naddopts = "-x"\n', 'addopts', null],
    ['pyproject.toml', '[tool.black]\naddopts = "-x"\n', 'addopts', null],
  ])('%s %j: %s is %j', (name, text, option, expected) =>
    expect(pytestOption(name, text, option)).toBe(expected),
  )

  test.each<[string, string | null, boolean]>([
    ['pytest.ini', '', true],
    ['pytest.ini', null, false],
    ['pyproject.toml', '[tool.pytest.ini_options]\n', true],
    ['pyproject.toml', '[project]\n', false],
    ['setup.cfg', '[flake8]\n', false],
  ])('%s with %j has options of pytest: %s', (name, text, expected) =>
    expect(isRunnerSettings(name, text)).toBe(expected),
  )
})

describe('the start of tests', () => {
  const none = { roots: [], env: {} }
  test.each<[what: string, files: Record<string, string>, paths: [string, string], expected: object]>([
    ['no manifest', { 'm.py': '' }, ['m.py', 'test_m.py'], { folder: '', ...none }],
    [
      'a nested manifest',
      { 'api/pyproject.toml': '', 'api/m.py': '' },
      ['api/m.py', 'api/tests/test_m.py'],
      { folder: 'api', ...none },
    ],
    [
      'a nested manifest below a configuration of the runner',
      { 'pytest.ini': '', 'api/pyproject.toml': '' },
      ['api/m.py', 'api/test_m.py'],
      { folder: '', ...none },
    ],
    [
      'the nearest of two configurations',
      { 'pytest.ini': '', 'api/setup.cfg': '[tool:pytest]\n' },
      ['api/m.py', 'api/test_m.py'],
      { folder: 'api', ...none },
    ],
    [
      'a configuration above the test only',
      { 'setup.py': '', 'tests/pytest.ini': '' },
      ['shop/m.py', 'tests/test_m.py'],
      { folder: '', ...none },
    ],
    [
      'settings that manage.py names',
      { 'site/manage.py': manage('shop.settings'), 'site/shop/m.py': '' },
      ['site/shop/m.py', 'site/shop/tests/test_m.py'],
      { folder: 'site', roots: ['site'], env: { DJANGO_SETTINGS_MODULE: 'shop.settings' } },
    ],
    [
      'settings assigned by item, with a configuration above',
      {
        'pyproject.toml': '[tool.pytest.ini_options]\n',
        'site/manage.py': "os.environ['DJANGO_SETTINGS_MODULE'] = 'a'",
      },
      ['site/m.py', 'tests/test_m.py'],
      { folder: '', roots: ['site'], env: { DJANGO_SETTINGS_MODULE: 'a' } },
    ],
    [
      'settings for tests before those for the server',
      {
        'setup.cfg': '[tool:pytest]\nDJANGO_SETTINGS_MODULE = shop.testing\n',
        'manage.py': manage('shop.settings'),
      },
      ['shop/m.py', 'tests/test_m.py'],
      { folder: '', roots: [''], env: { DJANGO_SETTINGS_MODULE: 'shop.testing' } },
    ],
    [
      'settings that are not a dotted name',
      { 'manage.py': manage('a; b') },
      ['shop/m.py', 'tests/test_m.py'],
      { folder: '', ...none },
    ],
  ])('%s', (_, files, [source, path], expected) =>
    expect(startOf(source, path, projectOf(files))).toEqual(expected),
  )

  test('modules are imported from the folder where the tests are started', () => {
    const files = {
      'api/pyproject.toml': '',
      'api/jobs/m.py': '',
      'lib/setup.cfg': '[options.packages.find]\nwhere = code\n',
    }
    expect(access('api/jobs/m.py', 'f', projectOf(files))).toMatchObject({ module: 'jobs.m', root: 'api' })
    expect(access('lib/code/m.py', 'f', projectOf(files))).toMatchObject({ module: 'm', root: 'lib/code' })
  })
})

describe('the command of the project', () => {
  const commandOf = (name: string, path: string, given: Partial<Access>) => {
    const all = { importLine: '', module: '', symbol: '', root: '', ...given }
    return pythonRunners.find(runner => runner.name === name)?.direct?.command(path, all, null)
  }
  const env = { DJANGO_SETTINGS_MODULE: 'a' }
  test.each<[runner: string, given: Partial<Access>, argv: string, folder: string, env: object]>([
    ['pytest', {}, '-m pytest --junit-xml=test-results.xml -- api/t/test_m.py', '', {}],
    [
      'pytest',
      { root: 'api' },
      '-m pytest --junit-xml=test-results.xml -- api/t/test_m.py',
      '',
      { PYTHONPATH: 'api' },
    ],
    [
      'pytest',
      { root: 'lib', start: { folder: 'api', roots: [''], env } },
      '-m pytest --junit-xml=test-results.xml -- t/test_m.py',
      'api',
      { ...env, PYTHONPATH: '../lib:..' },
    ],
    [
      'unittest',
      { start: { folder: 'api', roots: [], env: {} }, root: 'api' },
      '-m unittest -v t/test_m.py',
      'api',
      {},
    ],
    [
      'unittest',
      { start: { folder: '', roots: ['api'], env }, root: 'api' },
      'manage.py test --verbosity=2 --noinput t.test_m',
      'api',
      env,
    ],
  ])('%s with %j', (name, given, argv, folder, expected) =>
    expect(commandOf(name, 'api/t/test_m.py', given)).toMatchObject({
      argv: argv.split(' '),
      folder,
      env: expected,
    }),
  )
})

const whenPython = hasPython ? describe : describe.skip
whenPython('a project that is started in a folder of its own', () => {
  const files = {
    'api/conf.txt': 'here',
    'api/pkg/m.py': "text = open('conf.txt').read()\ndef f():\n    return text\n",
    'django/__init__.py':
      'import os\ndef setup():\n    os.environ["READY"] = os.environ["DJANGO_SETTINGS_MODULE"]\n',
    'api/pkg/model.py': "import os\nready = os.environ['READY']\ndef f():\n    return ready\n",
    'broken/django/__init__.py': "def setup():\n    raise KeyError('SECRET_NAME')\n",
    'broken/pkg/fine.py': 'def f():\n    return 1\n',
    'broken/pkg/model.py': "import os\nready = os.environ['READY']\ndef f():\n    return ready\n",
  }
  const project = makeProject(files)
  afterAll(project.dispose)
  const start = { folder: 'api', roots: [''], env: { DJANGO_SETTINGS_MODULE: 'shop.settings' } }
  const bodies = {
    pytest: (module: string, value: string) =>
      `from ${module} import f\n\n\ndef test_f():\n    assert f() == '${value}'\n`,
    unittest: (module: string, value: string) =>
      `import unittest\nfrom ${module} import f\n\n\nclass TestF(unittest.TestCase):\n    def test_f(self):\n        self.assertEqual(f(), '${value}')\n`,
  }
  const cases = (['pytest', 'unittest'] as const).flatMap(name => [
    [name, 'pkg.m', 'here', 3] as const,
    ...(name === 'unittest' ? [[name, 'pkg.model', 'shop.settings', 4] as const] : []),
  ])
  for (const [name, module, value, line] of cases) {
    const testThere = name === 'pytest' && !hasPytest ? test.skip : test
    testThere(`${name} runs a test of ${module} there`, () => runsThere(name, module, value, line))
  }
  async function runsThere(name: 'pytest' | 'unittest', module: string, value: string, line: number) {
    const runner = pythonRunners.find(each => each.name === name)
    if (!runner) throw new Error(name)
    const path = 'api/tests/test_f.py'
    const test = name === 'pytest' ? 'test_f' : 'TestF.test_f'
    const file = { path, content: bodies[name](module, value), candidate: 'a', name: test }
    const watch = `api/${module.replace('.', '/')}.py`
    const plan = {
      tree: 'head' as const,
      candidates: [],
      files: [file],
      watch,
      roots: ['api'],
      start,
      seed: 0,
    }
    for (const seed of [0, 1]) {
      const [result] = runner.read(await project.run(runner.trial({ ...plan, seed })), [file])
      expect(result).toMatchObject({ outcome: 'passed', lines: [line] })
    }
    const asked = [{ candidate: 'a', name: test }]
    const whole = runner.read(await project.run(runner.finalRun([file], { roots: ['api'], start })), asked)
    expect(whole).toMatchObject([{ outcome: 'passed' }])
  }

  const observed = async (file: string, module: string, given: Start) => {
    const access = { importLine: '', module, symbol: 'f', root: file.split('/')[0] ?? '', start: given }
    const target = { id: `${file}::f`, file, name: 'f', baseId: null, via: null }
    const task = { target, function: { name: 'f' }, access } as unknown as TestTask
    const call: Call = {
      id: '1',
      target: target.id,
      receiver: null,
      positional: [],
      keyword: {},
      text: 'f()',
      imports: [],
    }
    return callRunner.read(await project.run(callRunner.job([call], task, 'head')), [call])[0]
  }
  test.each<[string, string, Start, object]>([
    ['api/pkg/m.py', 'pkg.m', start, { literal: "'here'", steady: true }],
    ['api/pkg/model.py', 'pkg.model', start, { literal: "'shop.settings'", steady: true }],
    [
      'broken/pkg/model.py',
      'pkg.model',
      { ...start, folder: 'broken', roots: [] },
      { outcome: 'refused', shown: "Django cannot be set up with shop.settings: KeyError: 'SECRET_NAME'" },
    ],
    ['broken/pkg/fine.py', 'pkg.fine', { ...start, folder: 'broken', roots: [] }, { literal: '1' }],
  ])('the explorer calls %s there', async (file, module, given, expected) =>
    expect(await observed(file, module, given)).toMatchObject(expected),
  )
})
