// fast-check: whether a project uses it, and a type -> the arbitrary for its values.
import type { Properties, Project } from '../../core/model/ports.js'
import type { Type } from '../../core/model/target.js'
import { folderOf } from '../shared/paths.js'
import { rowsIn } from '../shared/rows.js'
import { allTests } from './project/nearest-tests.js'
import { projectFilesOf } from './project/project-files.js'

const IMPORT =
  /^[ \t]*(?:import\s+(?:\*\s+as\s+)?fc\s+from\s*(['"])fast-check\1|const\s+fc\s*=\s*require\((['"])fast-check\2\));?/m

/** Set when a manifest at or above the file names fast-check and a test imports it, in that test's form; else null. */
export function propertiesOf(project: Project, path: string): Properties | null {
  const files = projectFilesOf(project)
  const isNamed = files
    .manifests(folderOf(path))
    .some(({ dependencies }) => Object.hasOwn(dependencies, 'fast-check'))
  const line = isNamed ? files.once('import of fast-check', () => lineIn(files)) : null
  if (line === null) return null
  return {
    imports: [line],
    anyOf(type) {
      const code = arbitraryOf(type)
      return code === null ? null : { code, imports: [] }
    },
  }
}

function lineIn(files: ReturnType<typeof projectFilesOf>): string | null {
  for (const test of allTests(files)) {
    const found = IMPORT.exec(files.text(test) ?? '')
    if (found) return found[0].trim()
  }
  return null
}

const PLAIN: Partial<Record<Type['kind'], string>> = {
  str: 'fc.string()',
  int: 'fc.integer()',
  float: 'fc.double({ noNaN: true, noDefaultInfinity: true })',
  bool: 'fc.boolean()',
}

function arbitraryOf(type: Type): string | null {
  if (type.kind !== 'list') return PLAIN[type.kind] ?? null
  const items = arbitraryOf(type.of)
  return items === null ? null : `fc.array(${items})`
}

/** A statement that runs some lines for such values, the known ones first. */
export function asserted(
  { name, values }: { name: string; values: readonly string[] },
  arbitrary: string,
  done: readonly string[],
): string[] {
  const examples = values.map(value => `[${value}]`)
  const [line = '', ...others] = rowsIn('{ seed: 1, numRuns: 50, examples: ', examples, ' },')
  const long = rowsIn('  examples: ', examples, ',').map(row => row.replace(/^(?=\])/, '  '))
  const how = others.length === 0 ? [line] : ['{', '  seed: 1,', '  numRuns: 50,', ...long, '},']
  return [
    'fc.assert(',
    `  fc.property(${arbitrary}, ${name} => {`,
    ...done.map(code => `    ${code}`),
    '  }),',
    ...how.map(code => `  ${code}`),
    ');',
  ]
}
