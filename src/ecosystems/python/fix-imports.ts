// Imports and texts of one test -> the same with the target really imported; each change is told in words.
import type { Access, TestTask } from '../../core/model/target.js'
import type { Facts } from './code-facts.js'
import { boundBy, formatImport, formatImports, parseImports, type ImportEntry } from './imports.js'
import { importFor, isBuiltin, isFrameworkModule, isPlaceholder, isStandardModule } from './standard-names.js'
import type { Dependencies } from './dependencies.js'

export interface Fixed {
  imports: ImportEntry[]
  fixes: string[]
  /** Names that nothing binds. */
  unknown: string[]
  /** Puts the right module into a text: imports inside functions, dotted calls, paths in `patch`. */
  rewrite(text: string, facts: Facts): string
}

/** What a module under test is known to hold. `own` is defined there, `seen` is at least bound there. */
export interface ModuleNames {
  own: Set<string>
  seen: Set<string>
}

const TARGET = 'import of the target'

interface Wrong {
  access: Access
  /** Module names that nobody has and that mean the target's. */
  invented: Set<string>
  chains: Set<string>
  /** Dotted module names to be replaced inside the texts. */
  dotted: Map<string, string>
}

/** Mends what one test needs. */
export function fixDependencies(needs: Dependencies, task: TestTask, names: ModuleNames): Fixed {
  const local = needs.facts.flatMap(read => read.imports.flatMap(span => parseImports(span.text)))
  const wrong = readWrong([...needs.imports, ...local], needs, task.access)
  const fixes = new Set<string>()
  const imports = needs.imports.flatMap(entry => mendEntry(entry, wrong, fixes))
  const { added, unknown } = bindFree(needs, imports, task, names, fixes)
  const rewrite = (text: string, facts: Facts) => rewriteText(text, facts, wrong, fixes)
  return {
    imports: [...imports, ...added],
    unknown,
    rewrite,
    get fixes() {
      return [...fixes]
    },
  }
}

function readWrong(entries: ImportEntry[], needs: Dependencies, access: Access): Wrong {
  const chains = new Set(needs.facts.flatMap(read => [...read.chains]))
  const wrong: Wrong = { access, invented: new Set(), chains, dotted: new Map() }
  for (const entry of entries) if (isInvented(entry, wrong)) wrong.invented.add(entry.module)
  for (const module of wrong.invented) wrong.dotted.set(module, access.module)
  return wrong
}

function isInvented(entry: ImportEntry, wrong: Wrong): boolean {
  const { module, symbol } = wrong.access
  if (entry.module === module || `${entry.module}.${entry.name ?? ''}` === module) return false
  if (entry.module === `${module}.__init__` || isPlaceholder(entry.module)) return true
  const known = isStandardModule(entry.module) || isFrameworkModule(entry.module)
  if (entry.name === symbol) return !(known && entry.alias)
  if (known) return false
  if (lastOf(entry.module) === lastOf(module)) return true
  return entry.name === null && wrong.chains.has(`${entry.alias ?? entry.module}.${symbol}`)
}

/** The import as it must be; several when one statement needs two. */
function mendEntry(entry: ImportEntry, wrong: Wrong, fixes: Set<string>): ImportEntry[] {
  const { module, symbol } = wrong.access
  const right = rightEntry(entry, wrong)
  if (formatImport(right) !== formatImport(entry)) fixes.add(TARGET)
  const whole = right.name === null && !right.alias && right.module === module
  const bare = whole && entry.name === null && wrong.chains.has(`${boundBy(entry)}.${symbol}`)
  return bare && boundBy(entry) !== module && !module.startsWith(`${boundBy(entry)}.`)
    ? [{ ...right, alias: boundBy(entry) }]
    : [right]
}

function rightEntry(entry: ImportEntry, wrong: Wrong): ImportEntry {
  const { module, symbol } = wrong.access
  if (entry.module === module || `${entry.module}.${entry.name ?? ''}` === module) return entry
  if (entry.name !== null) return rightFrom(entry, wrong)
  const bound = boundBy(entry)
  const reads = (path: string) => wrong.chains.has(`${path}.${symbol}`)
  if (bound === symbol && !reads(bound)) return { module, name: symbol, alias: null }
  if (wrong.invented.has(entry.module)) {
    const plain = entry.alias ?? (entry.module.includes('.') ? null : entry.module)
    return { module, name: null, alias: plain === module ? null : plain }
  }
  if (module.startsWith(`${entry.module}.`) && !entry.alias) {
    if (reads(module)) return { module, name: null, alias: null }
    if (reads(bound)) return { module, name: null, alias: bound }
  }
  return entry
}

function rightFrom(entry: ImportEntry, wrong: Wrong): ImportEntry {
  const { module, symbol } = wrong.access
  const bound = boundBy(entry)
  const asModule =
    entry.name === lastOf(module) || isPlaceholder(entry.name ?? '') || wrong.chains.has(`${bound}.${symbol}`)
  const relative = entry.module.startsWith('.')
  const foreign = relative || isPlaceholder(entry.module) || wrong.invented.has(entry.module)
  if (foreign && entry.name !== symbol && asModule)
    return { module, name: null, alias: bound === module ? null : bound }
  if (entry.name === symbol && (foreign || !(isStandardModule(entry.module) && entry.alias)))
    return { ...entry, module }
  const meansModule = relative ? lastOf(entry.module) === lastOf(module) || entry.module === '.' : foreign
  if (meansModule) return { ...entry, module }
  const loose = !isStandardModule(entry.module) && !isFrameworkModule(entry.module)
  if (loose && wrong.chains.has(`${bound}.${symbol}`) && entry.name !== lastOf(wrong.access.symbol)) {
    return { module, name: null, alias: bound === module ? null : bound }
  }
  return entry
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? ''
}

/** Imports for names that nothing binds: the target, names of its module, well-known names. */
function bindFree(
  needs: Dependencies,
  imports: ImportEntry[],
  task: TestTask,
  names: ModuleNames,
  fixes: Set<string>,
) {
  const bound = new Set([...imports.map(boundBy), ...needs.helpers.flatMap(helper => helper.names)])
  const star = imports.some(entry => entry.name === '*')
  const chains = new Set(needs.facts.flatMap(read => [...read.chains]))
  const added: ImportEntry[] = []
  const unknown: string[] = []
  const members = new Set(needs.facts.slice(1).flatMap(read => [...read.binds]))
  const free = needs.facts.flatMap(read => [...read.uses].filter(name => !read.binds.has(name)))
  for (const name of new Set(free)) {
    if (bound.has(name) || (isBuiltin(name) && name !== task.access.symbol)) continue
    const line = importOf(name, task, names, chains)
    if (line === null || (star && line !== task.access.importLine)) {
      if (!star && !members.has(name)) unknown.push(name)
      continue
    }
    for (const entry of parseImports(line)) added.push(entry)
    fixes.add(line === task.access.importLine ? TARGET : `import of ${name}`)
  }
  return { added, unknown }
}

function importOf(name: string, task: TestTask, names: ModuleNames, chains: Set<string>): string | null {
  const { access } = task
  if (name === access.symbol) return access.importLine
  const ofModule = `from ${access.module} import ${name}`
  if (names.own.has(name)) return ofModule
  if (name === lastOf(access.module) && chains.has(`${name}.${access.symbol}`))
    return `import ${access.module} as ${name}`
  if (isPlaceholder(name) && chains.has(`${name}.${access.symbol}`))
    return `import ${access.module} as ${name}`
  return importFor(name, chains) ?? (names.seen.has(name) ? ofModule : null)
}

interface Edit {
  start: number
  end: number
  text: string
}

function rewriteText(text: string, facts: Facts, wrong: Wrong, fixes: Set<string>): string {
  const edits = [...importEdits(facts, wrong), ...pathEdits(facts, wrong), ...patchEdits(facts, wrong)]
  const real = edits.filter(edit => text.slice(edit.start, edit.end) !== edit.text)
  if (real.length === 0) return text
  fixes.add(TARGET)
  let out = text
  for (const edit of real.sort((a, b) => b.start - a.start)) {
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end)
  }
  return out
}

function importEdits(facts: Facts, wrong: Wrong): Edit[] {
  return facts.imports.flatMap(span => {
    const entries = parseImports(span.text)
    const right = entries.flatMap(entry => mendEntry(entry, wrong, new Set()))
    const same = entries.map(formatImport).join() === right.map(formatImport).join()
    return same ? [] : [{ start: span.start, end: span.end, text: formatImports(right) }]
  })
}

/** `your.module.f(...)` where the import had no other name for it. */
function pathEdits(facts: Facts, wrong: Wrong): Edit[] {
  return facts.dotted.flatMap(span => {
    const module = [...wrong.dotted.keys()].find(
      name => name.includes('.') && span.text.startsWith(`${name}.`),
    )
    if (module === undefined) return []
    return [{ start: span.start, end: span.start + module.length, text: wrong.access.module }]
  })
}

function patchEdits(facts: Facts, wrong: Wrong): Edit[] {
  return facts.strings.flatMap(span => {
    const match = /^['"]([\p{L}\p{N}_.]+)['"]$/u.exec(span.text)
    const module = [...wrong.invented].find(name => match?.[1]?.startsWith(`${name}.`))
    if (module === undefined) return []
    return [{ start: span.start + 1, end: span.start + 1 + module.length, text: wrong.access.module }]
  })
}
