// A module and a name in it -> the target that tests are judged against: a function, a whole class, or the module.
import type { ParsedFile, FunctionInfo, Lines, Target } from '../model/target.js'

/** A target as `prepare` would find it in a pull request that adds the whole module. */
export interface Aim {
  target: Target
  function: FunctionInfo
  /** The name that a test imports. */
  imported: string
}

interface Place {
  path: string
  source: string
  language: string
  framework: string
}

/** The unit that `name` refers to: a function, a class, or the module if neither fits. Null means the module. */
export function aimAt(name: string | null, result: ParsedFile, place: Place): Aim {
  if (name !== null) {
    const own = result.functions.find(made => made.name === name) ?? byLastPart(result, name)
    if (own && own.bodyLines.length > 0) return aimOf(own.name, own, place)
    const members = result.functions.filter(made => made.name.startsWith(`${name}.`))
    if (members.length > 0) return wholeOf({ name, imported: name, lines: spanOf(members) }, members, place)
  }
  const names = [...new Set(result.functions.map(made => made.name.split('.')[0] ?? ''))]
  const [only] = names
  if (name === null && names.length === 1 && only !== undefined) return aimAt(only, result, place)
  const word = name !== null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : null
  const lines: Lines = [1, place.source.split('\n').length]
  return wholeOf({ name: name ?? 'module', imported: word ?? 'default', lines }, result.functions, place)
}

function spanOf(members: FunctionInfo[]): Lines {
  const lines = members.flatMap(made => made.lines)
  return [Math.min(...lines), Math.max(...lines)]
}

/** True for a function, method or class of the module. */
export function isNamed(name: string, result: ParsedFile): boolean {
  const among = (made: FunctionInfo): boolean => made.name === name || made.name.startsWith(`${name}.`)
  return result.functions.some(among) || byLastPart(result, name) !== undefined
}

function byLastPart(result: ParsedFile, name: string): FunctionInfo | undefined {
  const found = result.functions.filter(made => made.name.endsWith(`.${name}`))
  return found.length === 1 ? found[0] : undefined
}

/** Top-level names of a module that occur in a text, in module order; a class counts as one. */
export function namesIn(text: string, result: ParsedFile): string[] {
  const words = new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])
  const names = result.functions.map(made => made.name.split('.')[0] ?? made.name)
  return [...new Set(names)].filter(name => words.has(name))
}

/** A class or a module as if it were one function. */
function wholeOf(
  { name, imported, lines }: { name: string; imported: string; lines: Lines },
  members: FunctionInfo[],
  place: Place,
): Aim {
  const all = place.source.split('\n')
  const body = [...new Set(members.flatMap(made => made.bodyLines))].sort((a, b) => a - b)
  const written = all.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
  const made: FunctionInfo = {
    name: imported,
    lines,
    kind: 'function',
    async: false,
    generator: false,
    public: true,
    unreachable: null,
    sound: true,
    branches: members.reduce((sum, member) => sum + member.branches, 0),
    tokens: members.flatMap(member => member.tokens),
    bodyLines: body.length > 0 ? body : written,
    source: all.slice(lines[0] - 1, lines[1]).join('\n'),
    parameters: members.find(member => member.kind === 'constructor')?.parameters ?? [],
    returns: { kind: 'any' },
    docstring: null,
    examples: [],
    literals: [],
    decorators: [],
    owner: null,
    context: [...new Set(members.flatMap(member => member.context))],
  }
  return aimOf(name, made, place)
}

function aimOf(name: string, made: FunctionInfo, { path, language, framework }: Place): Aim {
  const target: Target = {
    id: `${path}::${name}`,
    file: path,
    name,
    language,
    framework,
    change: 'added',
    lines: made.lines,
    changedLines: made.bodyLines,
    via: null,
    baseId: null,
  }
  return { target, function: made, imported: made.name }
}
