// Imports and texts of one test -> the same with the target actually imported; each change is described in words.
import type { TestTask } from '../../../core/model/target.js'
import { FIX_TARGET } from '../../shared/extract-tests.js'
import { freeNames, lastOf } from '../../shared/code-facts.js'
import { applyEdits, type Edit } from '../../shared/edits.js'
import { boundBy, formatImport, formatImports, parseImports, type ImportEntry } from '../imports.js'
import { importFor, isBuiltin, isKnownModule, isPlaceholder } from '../standard-names.js'
import type { Facts, ReadFacts } from './code-facts.js'
import type { Dependencies } from './dependencies.js'

interface Fixed {
  imports: ImportEntry[]
  fixes: Set<string>
  /** Names that nothing binds. */
  unknown: string[]
  /** Corrects the module in a text: imports inside functions, dotted calls, paths in `patch`. */
  rewrite(text: string): string
}

/** What the tests of one reply share. `facts` caches its results. */
export interface Setting {
  task: TestTask
  facts: ReadFacts
  names: ModuleNames
  /** Imports in the project's tests. */
  inTests(): readonly ImportEntry[]
  /** True to leave imports unchanged. */
  keepsImports?: boolean
}

interface Context extends Setting {
  module: string
  symbol: string
  /** Dotted chains in all texts of the test. */
  chains: Set<string>
  /** Invented module names that mean the target's module. */
  invented: Set<string>
  fixes: Set<string>
}

export function fixImports(test: Facts, needs: Dependencies, setting: Setting): Fixed {
  const texts = [test, ...needs.others]
  const chains = new Set(texts.flatMap(read => [...read.chains]))
  const { module, symbol } = setting.task.access
  const fixes = new Set<string>()
  const context: Context = { ...setting, module, symbol, chains, invented: new Set(), fixes }
  const inside = texts.flatMap(read => read.imports.flatMap(span => parseImports(span.text)))
  const { keepsImports = false } = setting
  for (const entry of keepsImports ? [] : [...needs.imports, ...inside])
    if (isInvented(entry, context)) context.invented.add(entry.module)
  const imports = needs.imports.map(entry => (keepsImports ? entry : rightEntry(entry, context)))
  if (needs.imports.some((entry, at) => imports[at] !== entry)) fixes.add(FIX_TARGET)
  const unknown = bindFree(texts, needs, imports, context)
  const rewrite = (text: string) => {
    const edits = keepsImports ? [] : editsOf(setting.facts(text), context)
    if (edits.length > 0) fixes.add(FIX_TARGET)
    return applyEdits(text, edits)
  }
  return { imports, fixes, unknown, rewrite }
}

function isInvented(entry: ImportEntry, context: Context): boolean {
  const { module, symbol } = context
  if (isRight(entry, context)) return false
  if (entry.module === `${module}.__init__` || isPlaceholder(entry.module)) return true
  if (entry.name === symbol) return !(isKnownModule(entry.module) && entry.alias)
  if (isKnownModule(entry.module)) return false
  if (lastOf(entry.module) === lastOf(module)) return true
  return entry.name === null && callsThrough(entry.alias ?? entry.module, context)
}

function isRight({ module, name }: ImportEntry, context: Context): boolean {
  return module === context.module || `${module}.${name ?? ''}` === context.module
}

/** True when the target is called as an attribute of `name`. */
const callsThrough = (name: string, { chains, symbol }: Context) => chains.has(`${name}.${symbol}`)

/** `import shop.tax as tax`. */
function moduleAs(alias: string | null, { module }: Context): ImportEntry {
  return { module, name: null, alias: alias === module ? null : alias }
}

function rightEntry(entry: ImportEntry, context: Context): ImportEntry {
  if (isRight(entry, context)) return entry
  const right = entry.name === null ? rightModule(entry, context) : rightFrom(entry, entry.name, context)
  return formatImport(right) === formatImport(entry) ? entry : right
}

function rightModule(entry: ImportEntry, context: Context): ImportEntry {
  const { module, symbol } = context
  const bound = boundBy(entry)
  const throughBound = callsThrough(bound, context)
  if (bound === symbol && !throughBound) return { module, name: symbol, alias: null }
  if (context.invented.has(entry.module)) {
    const unnamed = entry.module.includes('.') && !throughBound
    return moduleAs(entry.alias ?? (unnamed ? null : bound), context)
  }
  if (module.startsWith(`${entry.module}.`) && !entry.alias) {
    if (callsThrough(module, context)) return moduleAs(null, context)
    if (throughBound) return moduleAs(bound, context)
  }
  return entry
}

function rightFrom(entry: ImportEntry, name: string, context: Context): ImportEntry {
  const { module, symbol } = context
  const isRelative = entry.module.startsWith('.')
  const isForeign = isRelative || isPlaceholder(entry.module) || context.invented.has(entry.module)
  const throughBound = callsThrough(boundBy(entry), context)
  const namesModule = name === lastOf(module) || isPlaceholder(name) || throughBound
  if (isForeign && name !== symbol && namesModule) return moduleAs(boundBy(entry), context)
  if (name === symbol && (isForeign || !(isKnownModule(entry.module) && entry.alias)))
    return { ...entry, module }
  const meansModule = isRelative ? lastOf(entry.module) === lastOf(module) || entry.module === '.' : isForeign
  if (meansModule) return { ...entry, module }
  return throughBound && !isKnownModule(entry.module) ? moduleAs(boundBy(entry), context) : entry
}

/** Adds imports for unbound names where known; returns the names that are not. */
function bindFree(texts: Facts[], needs: Dependencies, imports: ImportEntry[], context: Context): string[] {
  const { symbol, task, fixes } = context
  const bound = new Set([...imports.map(boundBy), ...needs.helpers.flatMap(helper => helper.names)])
  const boundElsewhere = new Set(needs.others.flatMap(read => [...read.binds]))
  const star = imports.some(entry => entry.name === '*')
  const unknown: string[] = []
  for (const name of new Set(texts.flatMap(freeNames))) {
    if (bound.has(name) || (isBuiltin(name) && name !== symbol)) continue
    const line = importOf(name, context)
    const isTarget = line === task.access.importLine
    if (line !== null && (!star || isTarget)) {
      imports.push(...parseImports(line))
      fixes.add(isTarget ? FIX_TARGET : `import of ${name}`)
    } else if (!star && !boundElsewhere.has(name)) unknown.push(name)
  }
  return unknown
}

function importOf(name: string, context: Context): string | null {
  const { module, symbol, task, chains, names } = context
  const ofModule = `from ${module} import ${name}`
  if (name === symbol) return task.access.importLine
  if (names.own.has(name)) return ofModule
  if ((name === lastOf(module) || isPlaceholder(name)) && callsThrough(name, context))
    return `import ${module} as ${name}`
  const known = importFor(name, chains) ?? (names.seen.has(name) ? ofModule : null)
  if (known !== null) return known
  const entry = context.inTests().find(each => boundBy(each) === name)
  return entry ? formatImport(entry) : null
}

/** Known names of the module under test; never complete. `own` are defined there, `seen` at least bound there. */
interface ModuleNames {
  own: Set<string>
  seen: Set<string>
}

const defined = /^(?:(?:async\s+)?def|class)\s+([\p{L}\p{N}_]+)|^([\p{L}\p{N}_]+)\s*(?::[^=\n]*)?=(?!=)/gmu

/** Names from the classes, the context and the body of the function under test. */
export function namesOfModule(task: TestTask, facts: ReadFacts): ModuleNames {
  const context = task.function.context.join('\n')
  const definitions = [...context.matchAll(defined)].map(match => match[1] ?? match[2] ?? '')
  const read = freeNames(facts(task.function.source)).filter(name => !isBuiltin(name))
  const imported = parseImports(context).map(boundBy)
  return {
    own: new Set([...Object.keys(task.classes), ...definitions]),
    seen: new Set([...read, ...imported].filter(name => name !== '')),
  }
}

function editsOf(read: Facts, context: Context): Edit[] {
  const imports = read.imports.flatMap(({ text, start, end }) => {
    const entries = parseImports(text)
    const right = entries.map(entry => rightEntry(entry, context))
    return right.every((entry, at) => entry === entries[at])
      ? []
      : [{ start, end, text: formatImports(right) }]
  })
  const invented = [...context.invented]
  const prefix = (path: string, start: number, modules: string[]) => {
    const wrong = modules.find(module => path.startsWith(`${module}.`))
    return wrong === undefined ? [] : [{ start, end: start + wrong.length, text: context.module }]
  }
  // `your.module.f(...)`, when the import gave it no other name.
  const dotted = invented.filter(module => module.includes('.'))
  const calls = read.dotted.flatMap(({ text, start }) => prefix(text, start, dotted))
  const patches = read.strings.flatMap(({ text, start }) =>
    /^(['"])[\p{L}\p{N}_.]+\1$/u.test(text) ? prefix(text.slice(1, -1), start + 1, invented) : [],
  )
  return [...imports, ...calls, ...patches]
}
