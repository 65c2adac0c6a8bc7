// pytest: plain functions with plain assertions.
import type { TestRunner, Project, TestSpec } from '../../../core/model/ports.js'
import { testPath, candidatePath } from '../test-path.js'
import { callOf, commentOf, hasPython, importsOf, isFloat, runPython, testTexts } from '../runner-spec.js'

/** A pattern for each file that would speak for pytest. */
const SIGNS: [path: RegExp, text: RegExp][] = [
  [/(^|\/)(pytest\.ini|\.pytest\.ini|conftest\.py)$/, /(?:)/],
  [/^pyproject\.toml$/, /^\[tool\.pytest|["'\s]pytest\b/m],
  [/^setup\.cfg$/, /^\[tool:pytest\]|^\s+pytest\b/m],
  [/^tox\.ini$/, /^\[pytest\]|\bpytest\b/m],
  [/^(Pipfile|setup\.py|noxfile\.py)$/, /\bpytest\b/],
  [/(^|\/)requirements[^/]*\.(txt|in)$/, /^\s*pytest\b/m],
]

function matches(project: Project): number {
  if (!hasPython(project)) return 0
  const said = project.files.some(path =>
    SIGNS.some(([name, text]) => name.test(path) && text.test(project.read(path) ?? '')),
  )
  if (said) return 1
  const used = testTexts(project).some(
    text =>
      /^\s*(?:import|from)\s+pytest\b/m.test(text) || /^(?:async )?def test_[\p{L}\p{N}_]*\(/mu.test(text),
  )
  return used ? 1 : 0.1
}

function test(spec: TestSpec): ReturnType<TestRunner['style']['test']> {
  const body = [...commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(check)]
  const needed = body.some(line => /\bpytest\.(raises|approx)\(/.test(line)) ? ['import pytest'] : []
  return {
    name: spec.name,
    code: [`def ${spec.name}():`, ...body.map(line => `    ${line}`)].join('\n'),
    container: null,
    imports: importsOf(spec, needed),
    helpers: [],
  }
}

function check(each: TestSpec['checks'][number]): string[] {
  const call = callOf(each)
  if (each.kind === 'raises') return [`with pytest.raises(${each.exception}):`, `    ${call}`]
  if (['True', 'False', 'None'].includes(each.literal)) return [`assert ${call} is ${each.literal}`]
  const approximate = each.approximate && isFloat(each.literal)
  return [`assert ${call} == ${approximate ? `pytest.approx(${each.literal})` : each.literal}`]
}

export const pytest: TestRunner = {
  name: 'pytest',
  languages: ['python'],
  matches,
  style: {
    words: 'pytest functions with plain assert',
    path: (source, project, apart) => testPath('pytest', source, project, apart),
    candidatePath,
    test,
  },
  ...runPython('pytest'),
}
