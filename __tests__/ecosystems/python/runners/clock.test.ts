// The shifted clock of a run: code that reads it fails, and all other code sees the usual types.
import { afterAll, describe, expect, test } from '@jest/globals'
import { pythonRunners } from '../../../../src/ecosystems/python/runner.js'
import { hasPytest, hasPython, makeProject } from './programs.js'

const files = {
  // Like an extension module, it takes the type that it finds on import, and refuses any other.
  'lib/demo-packages/strict.py': `import datetime
assert type(datetime.datetime) is type, 'another type'
Moment = datetime.datetime
`,
  'shop/__init__.py': '',
  'shop/clock.py': `import datetime
import time
from dataclasses import dataclass
from datetime import date as day, datetime as moment
import strict


@dataclass
class Order:
    made: moment


def year(kind):
    if kind == 'module': return datetime.datetime.now().year
    if kind == 'name': return moment.now().year
    if kind == 'day': return day.today().year
    if kind == 'utc': return datetime.datetime.now(datetime.timezone.utc).year
    if kind == 'time': return time.gmtime().tm_year
    if kind == 'local':
        from datetime import datetime as late
        return late.now().year


def lazy():
    import strict_too
    return strict_too.Moment(2020, 1, 2).year


def kept(value):
    import pickle
    return pickle.loads(pickle.dumps(value))
`,
  'shop/early.py': 'from datetime import datetime\nYEAR = datetime.now().year\n',
}
const strict = files['lib/demo-packages/strict.py']
const project = hasPython ? makeProject({ ...files, 'lib/demo-packages/strict_too.py': strict }) : null
afterAll(() => project?.dispose())

const year = String(new Date().getUTCFullYear())
const kinds = ['module', 'name', 'day', 'utc', 'time', 'local']
const cases: [what: string, code: string, shifted: string][] = [
  ...kinds.map((kind): [string, string, string] => [
    `${kind} reads it`,
    `year('${kind}') == ${year}`,
    'failed',
  ]),
  ['a package that is strict about types is imported late', 'lazy() == 2020', 'passed'],
  ['an instance of either is one of the other', 'isinstance(moment(2020, 1, 2), datetime.date)', 'passed'],
  ['a moment is kept', 'kept(moment(2020, 1, 2)) == moment(2020, 1, 2)', 'passed'],
  [
    'annotations are the types themselves',
    "Order.__annotations__['made'].now.__self__ is strict.Moment",
    'passed',
  ],
]

for (const name of ['pytest', 'unittest']) {
  const isHere = name === 'pytest' ? hasPytest : hasPython
  const run = isHere ? describe : describe.skip
  run(`a run of ${name} with a shifted clock`, () => {
    const runner = pythonRunners.find(each => each.name === name)
    const outcomes = async (checks: string[], imports: string, watch: string, seed: number) => {
      if (!runner || !project) throw new Error(name)
      const written = checks.map((check, at) => {
        const id = `test_${String(at)}`
        const head = `${imports}\n\n\n`
        const plain = `def ${id}():\n    assert ${check}\n`
        const method = `import unittest\n\n\nclass TestIt(unittest.TestCase):\n    def ${id}(self):\n        self.assertTrue(${check})\n`
        return {
          path: `tests/test_${name}_${String(at)}.py`,
          content: head + (name === 'pytest' ? plain : method),
          candidate: id,
          name: name === 'pytest' ? id : `TestIt.${id}`,
        }
      })
      const plan = { tree: 'head' as const, candidates: [], files: written, watch, seed }
      const job = runner.trial({ ...plan, roots: ['', 'lib/demo-packages'] })
      return runner.read(await project.run(job), written).map(({ outcome }) => outcome)
    }

    test('only what depends on the clock fails', async () => {
      const imports = 'import strict\nfrom shop.clock import *\nfrom shop.clock import moment, day, datetime'
      const checks = cases.map(([, code]) => code)
      expect(await outcomes(checks, imports, 'shop/clock.py', 0)).toEqual(cases.map(() => 'passed'))
      const found = await outcomes(checks, imports, 'shop/clock.py', 1)
      expect(cases.map(([what], at) => [what, found[at]])).toEqual(
        cases.map(([what, , expected]) => [what, expected]),
      )
    })

    test('a module that reads the clock on import sees the shifted time', async () => {
      const imports = 'from shop.early import YEAR'
      const checks = [`YEAR == ${year}`]
      expect(await outcomes(checks, imports, 'shop/early.py', 0)).toEqual(['passed'])
      expect(await outcomes(checks, imports, 'shop/early.py', 1)).toEqual(['failed'])
    })
  })
}
