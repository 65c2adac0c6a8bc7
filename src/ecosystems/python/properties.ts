// Hypothesis: whether a project uses it, and a type -> the strategy for its values.
import type { Properties, Project } from '../../core/model/ports.js'
import type { Type } from '../../core/model/target.js'
import { remember } from '../shared/functions.js'
import { testTexts } from './test-path.js'

const MANIFESTS =
  /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|Pipfile)$/

/** Set when a manifest names Hypothesis and a test imports it; null otherwise. */
export const propertiesOf: (project: Project) => Properties | null = remember((project: Project) => {
  const isNamed = project.files.some(
    path => MANIFESTS.test(path) && /\bhypothesis\b/i.test(project.read(path) ?? ''),
  )
  const isUsed = () => testTexts(project).some(text => /^[ \t]*(?:from|import)[ \t]+hypothesis\b/m.test(text))
  return isNamed && isUsed() ? hypothesis : null
})

const hypothesis: Properties = {
  imports: ['from hypothesis import example, given, settings', 'from hypothesis import strategies as st'],
  anyOf(type) {
    const code = strategyOf(type)
    return code === null ? null : { code, imports: code.includes('string.') ? ['import string'] : [] }
  },
}

const PLAIN: Partial<Record<Type['kind'], string>> = {
  // Generating from all of Unicode would cost each process more than a second.
  str: 'st.text(string.printable)',
  int: 'st.integers()',
  float: 'st.floats(allow_nan=False, allow_infinity=False)',
  bool: 'st.booleans()',
  bytes: 'st.binary()',
}

function strategyOf(type: Type): string | null {
  if (type.kind !== 'list') return PLAIN[type.kind] ?? null
  const items = strategyOf(type.of)
  return items === null ? null : `st.lists(${items})`
}

/** The decorators of a property test, with the known values as examples. */
export const decoratorsOf = (name: string, strategy: string, values: readonly string[]): string[] => [
  '@settings(derandomize=True, deadline=None, max_examples=50)',
  `@given(${name}=${strategy})`,
  ...values.map(value => `@example(${name}=${value})`),
]
