// Imports of one test -> the same with the target, the runner and the assertions really imported; told in words.
import type { TestStyle } from './test-style.js'
import type { Facts } from './code-facts.js'
import { isGlobal, moduleOf } from './globals.js'
import { formatImports, type ImportEntry, type Kind } from '../imports.js'
import {
  entryOf,
  isBuiltinModule,
  isRunnerModule,
  mayBeInvented,
  meansTarget,
  type ReplyTask,
} from './modules.js'
import type { Edit } from './text.js'

const TARGET = 'import of the target'

export interface Fixed {
  imports: string[]
  entries: ImportEntry[]
  fixes: string[]
  /** Names that nothing binds. */
  unknown: string[]
  /** Names that stand for the target, or for a module that holds it. */
  bound: Set<string>
}

/** `texts` are the facts of all texts of the test as they will be written; `names` what those bind for each other. */
export function fixImports(
  given: ImportEntry[],
  texts: Facts[],
  names: Set<string>,
  task: ReplyTask,
  testStyle: TestStyle,
): Fixed {
  const target = task.targetEntry
  const pairs = new Set(texts.flatMap(read => [...read.pairs]))
  const fixes = new Set<string>()
  const entries: ImportEntry[] = []
  for (const entry of given) {
    if (isRebound(entry, testStyle)) continue
    const right = rightEntry(entry, target, pairs, testStyle)
    if (right.module !== entry.module || right.name !== entry.name) fixes.add(TARGET)
    entries.push(right)
  }
  const bound = new Set([...names, ...entries.map(entry => entry.local)])
  const unknown: string[] = []
  for (const name of new Set(texts.flatMap(read => [...read.uses]))) {
    if (bound.has(name)) continue
    const added = importOf(name, target, task, testStyle, pairs)
    if (added) {
      entries.push(added)
      const missing = !given.some(entry => entry.module === added.module)
      if (added === target) fixes.add(TARGET)
      else if (missing) fixes.add(`import of ${added.module}`)
    } else if (!isGlobal(name)) unknown.push(name)
  }
  const typed = task.target.language === 'typescript' ? entries.map(one => asType(one, texts)) : entries
  const own = typed.filter(entry => entry.module === target.module && !entry.type)
  return {
    imports: layImports(typed, target, task, testStyle),
    entries: typed,
    fixes: [...fixes],
    unknown,
    bound: new Set(own.map(entry => entry.local)),
  }
}

/** A name that only stands in types may name nothing that is there at run time: Node takes the types away and asks for it. */
function asType(entry: ImportEntry, texts: Facts[]): ImportEntry {
  const surviving = texts.some(read => read.surviving.has(entry.local))
  const used = texts.some(read => read.uses.has(entry.local))
  return used && !surviving && entry.name !== '' ? { ...entry, type: 'statement' } : entry
}

/** The runner's and the assertion library's own names are bound anew, as the project does it. */
function isRebound(entry: ImportEntry, testStyle: TestStyle): boolean {
  if (/^(?:expect|assert|should)$/.test(entry.local))
    return (
      isRunnerModule(entry.module) || (entry.local === 'assert' && !/^(?:node:)?assert/.test(entry.module))
    )
  if (!isRunnerModule(entry.module)) return false
  const same = entry.module === testStyle.module || entry.module === testStyle.expectFrom || entry.type
  return (
    !same ||
    (entry.local === entry.name && moduleOf(entry.local, testStyle) !== null) ||
    entry.name === 'default' ||
    entry.name === '*'
  )
}

function rightEntry(
  entry: ImportEntry,
  target: ImportEntry,
  pairs: Set<string>,
  testStyle: TestStyle,
): ImportEntry {
  if (isBuiltinModule(entry.module) || isRunnerModule(entry.module)) return entry
  const symbol =
    entry.name === target.local ||
    entry.local === target.local ||
    (target.name !== 'default' && entry.name === target.name)
  const whole = entry.name === 'default' || entry.name === '*'
  const holds = whole && pairs.has(`${entry.local}.${target.local}`)
  if (!meansTarget(entry.module, target) && !symbol && !(holds && mayBeInvented(entry.module))) return entry
  if (entry.type || (!symbol && !whole)) return { ...entry, module: target.module }
  if (entry.local === target.local) return target
  const space =
    whole && (holds || entry.name === '*' || [...pairs].some(pair => pair.startsWith(`${entry.local}.`)))
  if (space && target.name !== 'default')
    return entryOf(target.module, testStyle.imports === 'require' ? 'default' : '*', entry.local)
  return { ...target, local: entry.local }
}

function importOf(
  name: string,
  target: ImportEntry,
  task: ReplyTask,
  testStyle: TestStyle,
  pairs: Set<string>,
): ImportEntry | null {
  if (name === target.local) return target
  const runner = moduleOf(name, testStyle)
  if (runner) return runner
  const known = name in task.classes || task.function.context.some(text => declares(text, name))
  if (known && !isGlobal(name)) return entryOf(target.module, name)
  const invented = !isGlobal(name) && pairs.has(`${name}.${target.local}`)
  return invented ? entryOf(target.module, testStyle.imports === 'require' ? 'default' : '*', name) : null
}

function declares(text: string, name: string): boolean {
  const found =
    /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|const|let|var|enum|interface|type)\s+([\p{L}\p{N}_$]+)/u.exec(
      text,
    )
  return found?.[1] === name
}

function layImports(
  entries: ImportEntry[],
  target: ImportEntry,
  task: ReplyTask,
  testStyle: TestStyle,
): string[] {
  const isTarget = (entry: ImportEntry) =>
    entry.module === target.module && entry.local === target.local && !entry.type
  const others = entries.filter(entry => !isTarget(entry))
  const runners = others.filter(entry => isRunnerModule(entry.module) || isBuiltinModule(entry.module))
  const rest = others.filter(entry => !runners.includes(entry))
  const line = entries.some(isTarget) ? [task.access.importLine] : []
  const format = (some: ImportEntry[]) => formatImports(some.map(entry => inKind(entry, testStyle.imports)))
  return [...format(runners), ...line, ...format(rest)]
}

/** A whole module is required, whether it is a default or a namespace; types are imported in statements of their own. */
function inKind(entry: ImportEntry, kind: Kind): ImportEntry {
  if (entry.type !== null) return { ...entry, type: 'statement' }
  return { ...entry, kind, name: kind === 'require' && entry.name === 'default' ? '*' : entry.name }
}

const loaders =
  /^(?:require|import|require\.resolve|(?:jest|vi)\.(?:mock|doMock|unmock|unstable_mockModule|requireActual|importActual|requireMock|importMock)|mock\.module)$/

/** Wrong paths of the target inside a text: `await import('./your-module')`. */
export function pathEdits(read: Facts, task: ReplyTask): Edit[] {
  const target = task.targetEntry
  return read.calls
    .filter(call => loaders.test(call.callee))
    .flatMap(call => {
      const first = call.args[0] ?? ''
      const module = /^(['"`])([^'"`\n]+)\1$/.exec(first)?.[2]
      if (module === undefined || module === target.module || !meansTarget(module, target)) return []
      const span = read.strings.find(
        one => one.start > call.start && one.end <= call.end && one.text === first,
      )
      return span ? [{ start: span.start, end: span.end, text: `'${target.module}'` }] : []
    })
}
