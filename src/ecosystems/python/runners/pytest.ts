// pytest: plain functions with plain assertions.
import type { Project, TestSpec } from '../../../core/model/ports.js'
import { pytestTitles, readJUnit } from '../../shared/direct-results.js'
import { remember } from '../../shared/functions.js'
import { rowsIn } from '../../shared/rows.js'
import { decoratorsOf } from '../properties.js'
import type { PythonRunnerSpec } from '../runner-spec.js'
import { testTexts } from '../test-path.js'

const REPORT = 'test-results.xml'

/** Paths of files, and the content in them that suggests pytest. */
const SIGNS: [path: RegExp, text: RegExp][] = [
  [/(^|\/)(pytest\.ini|\.pytest\.ini|conftest\.py)$/, /(?:)/],
  [/(^|\/)pyproject\.toml$/, /^\[tool\.pytest|["'\s]pytest\b/m],
  [/(^|\/)setup\.cfg$/, /^\[tool:pytest\]|^[ \t]+pytest\b/m],
  [/(^|\/)tox\.ini$/, /^\[pytest\]|\bpytest\b/m],
  [/^(Pipfile|setup\.py|noxfile\.py)$/, /\bpytest\b/],
  [/(^|\/)requirements[^/]*\.(txt|in)$/, /^[ \t]*pytest\b/m],
]

export const runner: PythonRunnerSpec = {
  name: 'pytest',
  precedence: 0,
  words: 'pytest functions with plain assert',
  commandFor: (path, name) => ['pytest', name === null ? path : `${path}::${name.replaceAll('.', '::')}`],
  driver: 'by_pytest',
  package: 'pytest',
  start: 75,
  signs: { sure: /^[ \t]*(?:import|from)\s+pytest\b|^(?:async )?def test_/mu },
  usual: true,
  records: true,
  files: /^(?:test_.*|.*_test)\.py$/,
  packagesOnly: false,
  settings: ['pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'],
  command: path => ['-m', 'pytest', `--junit-xml=${REPORT}`, '--', path],
  direct: { report: REPORT, read: readJUnit(pytestTitles) },
  matches: remember((project: Project) => (isSaid(project) || isUsed(project) ? 1 : 0.1)),
  write: ({ name, each }, body) => ({
    code: [
      ...(each ? tableOf(each) : []),
      `def ${name}(${each?.name ?? ''}):`,
      ...body.map(line => `    ${line}`),
    ].join('\n'),
    container: null,
    imports:
      (each && each.any === undefined) || body.some(line => /\bpytest\.(raises|approx|warns)\(/.test(line))
        ? ['import pytest']
        : [],
  }),
  warns: 'pytest.warns',
  check(check, call) {
    const match = check.kind === 'raises' && check.message !== undefined ? `, match='${check.message}'` : ''
    if (check.kind === 'raises')
      return [
        `with pytest.raises(${check.exception}${match}):`,
        ...call.split('\n').map(line => `    ${line}`),
      ]
    const { literal, approximate } = check
    if (['True', 'False', 'None'].includes(literal)) return [`assert ${call} is ${literal}`]
    return [`assert ${call} == ${approximate ? `pytest.approx(${literal})` : literal}`]
  },
}

const tableOf = ({ name, values, any }: NonNullable<TestSpec['each']>): string[] =>
  any === undefined
    ? rowsIn(`@pytest.mark.parametrize('${name}', `, values, ')')
    : decoratorsOf(name, any, values)

const isSaid = (project: Project): boolean =>
  project.files.some(path =>
    SIGNS.some(([name, text]) => name.test(path) && text.test(project.read(path) ?? '')),
  )

const isUsed = (project: Project): boolean => testTexts(project).some(text => runner.signs.sure.test(text))
