import { describe, expect, test } from '@jest/globals'
import type { Call, Observation } from '../../../../src/core/model/run.js'
import type { TestTask } from '../../../../src/core/model/target.js'
import { callRunner } from '../../../../src/ecosystems/python/call-jobs.js'
import { makeMutation } from '../../../../src/ecosystems/python/mutation/mutants.js'
import { loadParser } from '../../../../src/ecosystems/shared/parser.js'
import { hasPytest, makeProject } from './programs.js'

const source = `import os
import warnings
class Gone(UserWarning): pass
def half(n):
    warnings.warn('go elsewhere', DeprecationWarning)
    return n / 2
def both(n):
    warnings.warn('one', Gone)
    warnings.warn('other', FutureWarning, stacklevel=2)
    return n
def strict(n):
    warnings.warn('soon', PendingDeprecationWarning)
    if n < 0:
        raise ValueError(n)
    return n
def silent(n):
    try:
        warnings.warn('never mind', UserWarning)
    except UserWarning:
        return 'caught'
    return n
def thrown(n):
    raise RuntimeWarning('by hand')
def mode(n):
    return os.environ.get('SHOP_MODE', 'none')
`

function taskOf(name: string, testPath = 'tests/test_shop.py'): TestTask {
  const [file, framework] = ['shop.py', 'pytest']
  return {
    target: { id: `${file}::${name}`, file, name, framework, via: null, baseId: null, lines: [4, 6] },
    function: { owner: null },
    access: { importLine: '', module: 'shop', symbol: name, root: '' },
    testPath,
  } as TestTask
}

const callOf = (name: string, argument: string): Call => ({
  ...{ id: `${name}(${argument})`, target: '', receiver: null, positional: [argument], keyword: {} },
  ...{ text: '', imports: [] },
})

async function call(
  name: string,
  files: Record<string, string>,
  { argument = '4', env = {} }: { argument?: string; env?: Record<string, string> } = {},
): Promise<Observation | undefined> {
  const project = makeProject({ 'shop.py': source, 'tests/test_shop.py': 'import shop\n', ...files })
  try {
    const calls = [callOf(name, argument)]
    const job = callRunner.job(calls, taskOf(name), 'head')
    return callRunner.read(await project.run({ ...job, env: { ...job.env, ...env } }), calls)[0]
  } finally {
    project.dispose()
  }
}

const deprecated = [{ name: 'DeprecationWarning', import: null }]
const settings: [why: string, files: Record<string, string>][] = [
  ['pytest.ini', { 'pytest.ini': '[pytest]\nfilterwarnings = error\n' }],
  [
    'pyproject.toml, a list with comments',
    {
      'pyproject.toml':
        '[tool.black]\nline-length = 90\n[tool.pytest.ini_options]\nfilterwarnings = [\n  "error", # "ignore"\n  \'ignore:other\\[:UserWarning\',\n]\n',
    },
  ],
  ['setup.cfg', { 'setup.cfg': '[metadata]\nname = shop\n[tool:pytest]\nfilterwarnings =\n    error\n' }],
  ['tox.ini', { 'tox.ini': '[pytest]\nfilterwarnings = error::DeprecationWarning\n' }],
  ['an option of the command', { 'pytest.ini': '[pytest]\naddopts = -q -W error\n' }],
  ['the same in one word', { 'pytest.ini': '[pytest]\naddopts = -Werror -q\n' }],
  [
    'the long option',
    { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["--pythonwarnings", "error"]\n' },
  ],
  [
    'a conftest that sets it',
    {
      'tests/conftest.py':
        'def pytest_configure(config):\n    config.addinivalue_line("filterwarnings", "error")\n',
    },
  ],
  [
    'a fixture of every test',
    {
      'conftest.py':
        'import warnings\nimport pytest\n@pytest.fixture(autouse=True)\ndef strict():\n    warnings.simplefilter("error")\n    yield\n',
    },
  ],
]

const describePytest = hasPytest ? describe : describe.skip
describePytest('calls as the tests are run (needs pytest)', () => {
  test.each(settings)(
    'a call reports the warning that a test must expect where warnings are errors: %s',
    async (_, files) => {
      expect(await call('half', files)).toMatchObject({
        ...{ outcome: 'returned', literal: '2.0', steady: true, warns: deprecated },
        shown: '2.0, with DeprecationWarning: go elsewhere',
      })
    },
  )

  test.each<[string, Record<string, string>]>([
    ['nothing says so', {}],
    [
      'they are ignored after that',
      { 'pytest.ini': '[pytest]\nfilterwarnings =\n  error\n  ignore::DeprecationWarning\n' },
    ],
    ['only others are', { 'pytest.ini': '[pytest]\nfilterwarnings = error::FutureWarning\n' }],
    ['the plug-in is off', { 'pytest.ini': '[pytest]\nfilterwarnings = error\naddopts = -p no:warnings\n' }],
    ['another section has the line', { 'setup.cfg': '[other]\nfilterwarnings = error\n' }],
    [
      'the conftest only offers a fixture',
      { 'conftest.py': 'import pytest\n@pytest.fixture\ndef shop():\n    return 1\n' },
    ],
  ])('a warning is ignored: %s', async (_, files) => {
    expect(await call('half', files)).toMatchObject({
      outcome: 'returned',
      literal: '2.0',
      shown: '2.0',
      warns: [],
    })
  })

  const strict = { 'pytest.ini': '[pytest]\nfilterwarnings = error\n' }
  test('several warnings, exceptions after warnings, and code that catches its own warnings', async () => {
    expect((await call('both', strict))?.warns).toEqual([
      { name: 'Gone', import: 'from shop import Gone' },
      { name: 'FutureWarning', import: null },
    ])
    expect(await call('strict', strict, { argument: '-4' })).toMatchObject({
      outcome: 'raised',
      exception: { name: 'ValueError', accidental: false },
      warns: [{ name: 'PendingDeprecationWarning', import: null }],
    })
    expect(await call('silent', strict)).toMatchObject({ literal: "'caught'", warns: [] })
    expect(await call('thrown', strict)).toMatchObject({
      outcome: 'raised',
      exception: { name: 'RuntimeWarning', accidental: false },
      warns: [],
    })
  })

  test('warnings that PYTHONWARNINGS makes errors', async () => {
    for (const PYTHONWARNINGS of ['error::DeprecationWarning', 'error']) {
      const seen = await call('half', {}, { env: { PYTHONWARNINGS } })
      expect(seen).toMatchObject({ literal: '2.0', warns: deprecated })
    }
  })

  test('what a conftest sets applies to calls, and one that fails is ignored', async () => {
    const set = 'import os\nos.environ["SHOP_MODE"] = "test"\n'
    expect((await call('mode', { 'conftest.py': set }))?.literal).toBe("'test'")
    expect((await call('mode', { 'conftest.py': 'raise SystemExit(1)\n' }))?.literal).toBe("'none'")
    const fixture =
      'import pytest\n@pytest.fixture(autouse=True)\ndef base():\n    raise OSError("no server")\n'
    expect((await call('mode', { 'conftest.py': fixture }))?.literal).toBe("'none'")
  })

  test('calls with a warning notice mutants', async () => {
    const mutation = makeMutation(await loadParser('python', ''))
    const mutants = mutation.mutants(source, [5, 6])
    const project = makeProject({ 'shop.py': source, 'tests/test_shop.py': '', ...strict })
    try {
      const calls = [callOf('half', '5')]
      const job = callRunner.killJob(calls, taskOf('half'), mutation.instrument('shop.py', source, mutants))
      const kills = callRunner.readKills(await project.run(job)) ?? {}
      expect(Object.keys(kills)).toHaveLength(mutants.length)
      expect(mutants.every(mutant => kills[mutant.id]?.length === 1)).toBe(true)
    } finally {
      project.dispose()
    }
  })
})
