// Imports of one test -> the same with the target, the runner and the assertions really imported; told in words.
import type { TestTask } from '../../../core/model/target.js'
import { FIX_TARGET } from '../../shared/extract-tests.js'
import { isWithin } from '../../shared/code-facts.js'
import type { Edit } from '../../shared/edits.js'
import type { ReadText } from '../../shared/syntax.js'
import { formatImports, type ImportEntry } from '../imports.js'
import type { Facts, ReadFacts } from './code-facts.js'
import {
  entryOf,
  importFor,
  isBuiltinModule,
  isGlobal,
  isRunnerModule,
  mayBeInvented,
  meansTarget,
} from './names.js'
import type { TestStyle } from './test-style.js'

/** What the tests of one reply share. `facts` caches its results. */
export interface Setting {
  task: TestTask
  read: ReadText
  facts: ReadFacts
  style: TestStyle
  target: ImportEntry
  /** What the tests of the project import. */
  inTests(): readonly ImportEntry[]
  /** True leaves imports of the target as they are. */
  keepsImports?: boolean
}

interface Fixed {
  imports: string[]
  bindings: ImportEntry[]
  fixes: string[]
  /** Names that nothing binds. */
  unknown: string[]
  /** Names that refer to the target, or to a module that contains it. */
  ofTarget: Set<string>
}

/** `texts` are the facts of all texts of the test in their final form; `names` what those bind for each other. */
export function fixImports(
  given: ImportEntry[],
  texts: Facts[],
  names: Set<string>[],
  setting: Setting,
): Fixed {
  const { target, style, task } = setting
  const chains = new Set(texts.flatMap(read => [...read.chains]))
  const uses = new Set(texts.flatMap(read => [...read.uses]))
  const fixes = new Set<string>()
  const kept = given.filter(binding => !isRebound(binding, style))
  const bindings = setting.keepsImports
    ? [...kept]
    : kept.map(binding => rightBinding(binding, chains, setting))
  if (bindings.some(({ module, name }, at) => module !== kept[at]?.module || name !== kept[at].name))
    fixes.add(FIX_TARGET)
  const bound = new Set([...names.flatMap(list => [...list]), ...bindings.map(binding => binding.local)])
  const unknown: string[] = []
  for (const name of uses) {
    if (bound.has(name)) continue
    const added = bindingOf(name, chains, setting)
    if (added === target) fixes.add(FIX_TARGET)
    else if (added && !given.some(({ module }) => module === added.module))
      fixes.add(`import of ${added.module}`)
    if (added) bindings.push(added)
    else if (!isGlobal(name)) unknown.push(name)
  }
  // Node strips types, and would request a type-only name at run time.
  const isType = ({ local }: ImportEntry) =>
    uses.has(local) && !texts.some(read => read.valueNames.has(local))
  const typed =
    task.target.language === 'typescript'
      ? bindings.map(binding => (isType(binding) ? { ...binding, type: 'statement' as const } : binding))
      : bindings
  const ofTarget = typed.filter(({ module, type }) => module === target.module && !type)
  return {
    imports: layImports(typed, setting),
    bindings: typed,
    fixes: [...fixes],
    unknown,
    ofTarget: new Set(ofTarget.map(({ local }) => local)),
  }
}

/** True for names of the runner or the assertion library, which are imported again in the project's way. */
function isRebound({ module, name, local, type }: ImportEntry, style: TestStyle): boolean {
  if (/^(?:expect|assert|should)$/.test(local))
    return isRunnerModule(module) || (local === 'assert' && !/^(?:node:)?assert/.test(module))
  if (!isRunnerModule(module)) return false
  const isOther = module !== style.module && module !== style.expectFrom && !type
  return isOther || (local === name && importFor(local, style) !== null) || name === 'default' || name === '*'
}

function rightBinding(binding: ImportEntry, chains: Set<string>, setting: Setting): ImportEntry {
  const { target } = setting
  const { module, name, local, type } = binding
  if (isBuiltinModule(module) || isRunnerModule(module)) return binding
  const isTarget = [name, local].includes(target.local) || (target.name !== 'default' && name === target.name)
  const isWhole = name === 'default' || name === '*'
  const holdsTarget = isWhole && chains.has(`${local}.${target.local}`)
  if (!meansTarget(module, target) && !isTarget && !(holdsTarget && mayBeInvented(module))) return binding
  if (type || (!isTarget && !isWhole)) return { ...binding, module: target.module }
  if (local === target.local) return target
  const isSpace = name === '*' || [...chains].some(chain => chain.startsWith(`${local}.`))
  return isWhole && isSpace && target.name !== 'default' ? wholeModule(local, setting) : { ...target, local }
}

function wholeModule(local: string, { target: { module }, style }: Setting): ImportEntry {
  return entryOf(module, style.imports === 'require' ? 'default' : '*', local)
}

/** The import that binds a name of the target, its module, the runner or the project's tests; null for names of something else. */
function bindingOf(name: string, chains: Set<string>, setting: Setting): ImportEntry | null {
  const { target, style, task, inTests } = setting
  const known = name === target.local ? target : importFor(name, style)
  if (known || isGlobal(name)) return known
  if (Object.hasOwn(task.classes, name) || task.function.context.some(text => declares(text, name)))
    return entryOf(target.module, name)
  if (chains.has(`${name}.${target.local}`)) return wholeModule(name, setting)
  return inTests().find(({ local }) => local === name) ?? null
}

const declaration =
  /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|const|let|var|enum|interface|type)\s+([\p{L}\p{N}_$]+)/u

const declares = (text: string, name: string) => declaration.exec(text)?.[1] === name

/** Import statements: the runner and the runtime first, then the target in the task's own form, then the rest. */
function layImports(bindings: ImportEntry[], { target, style, task }: Setting): string[] {
  const isTarget = ({ module, local, type }: ImportEntry) =>
    module === target.module && local === target.local && !type
  const others = bindings.filter(binding => !isTarget(binding))
  const isFirst = ({ module }: ImportEntry) => isRunnerModule(module) || isBuiltinModule(module)
  const rest = others.filter(binding => !isFirst(binding))
  const line = others.length < bindings.length ? [task.access.importLine] : []
  const format = (some: ImportEntry[]) => formatImports(some.map(entry => inKind(entry, style.imports)))
  return [...format(others.filter(isFirst)), ...line, ...format(rest)]
}

/** Types get import statements of their own; a default is required as the whole module. */
function inKind(entry: ImportEntry, kind: TestStyle['imports']): ImportEntry {
  if (entry.type !== null) return { ...entry, type: 'statement' }
  return { ...entry, kind, name: kind === 'require' && entry.name === 'default' ? '*' : entry.name }
}

const loaders =
  /^(?:require|import|require\.resolve|(?:jest|vi)\.(?:mock|doMock|unmock|unstable_mockModule|requireActual|importActual|requireMock|importMock)|mock\.module)$/

/** Wrong paths of the target inside a text: `await import('./your-module')`. */
export function pathEdits({ calls, strings }: Facts, target: ImportEntry): Edit[] {
  return calls.flatMap(call => {
    const [path = ''] = call.args
    const module = /^(['"`])([^'"`\n]+)\1$/.exec(path)?.[2]
    const isWrong = module !== undefined && module !== target.module && meansTarget(module, target)
    const span = strings.find(string => isWithin(string, call) && string.text === path)
    return loaders.test(call.callee) && isWrong && span ? [{ ...span, text: `'${target.module}'` }] : []
  })
}
