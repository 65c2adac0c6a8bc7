// The functions of a module -> for those that no test can name, the nearest exported one that leads to them.
import { namesIn, type Binding } from './module.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'

const UNREACHED = 'it is not exported, and no exported function calls it'

/** Why a test cannot reach a function, null when it can: by its own name, or through `via`. */
export interface Reach {
  unreachable: string | null
  via?: string
}

/** True when a test can name the function itself. */
function isNameable(made: FunctionNode): boolean {
  const makes = made.kind !== 'constructor' || made.callable
  return made.exported && made.callable && makes && made.guard === null
}

interface Names {
  used: Set<string>
  own: Set<string>
  members: Set<string>
}

function lineage(owner: ClassNode, byName: ReadonlyMap<string, ClassNode>): ClassNode[] {
  const line = [owner]
  for (let base = owner.base; base !== null && line.length < 20;) {
    const next = byName.get(base)
    if (!next || line.includes(next)) break
    line.push(next)
    base = next.base
  }
  return line
}

/** Who may call whom, told by names alone: callers of each function, in file order. */
class CallGraph {
  private readonly plain = new Map<string, FunctionNode[]>()
  private readonly methods = new Map<string, FunctionNode[]>()
  private readonly classes: Map<string, ClassNode>
  private readonly constants = new Map<string, Names>()

  constructor(
    private readonly definitions: Definitions,
    bindings: Binding[],
    private readonly text: string,
  ) {
    this.classes = new Map(definitions.classes.map(each => [each.name, each]))
    for (const made of definitions.functions) {
      const [map, key] = made.owner ? [this.methods, made.simple] : [this.plain, made.simple]
      map.set(key, [...(map.get(key) ?? []), made])
    }
    for (const { names, node, kind } of bindings)
      if (kind === 'constant') for (const name of names) this.constants.set(name, namesIn(node, text))
  }

  /** Names in a function, with those in the constants that it reads. */
  private namesOf(made: FunctionNode): Names {
    const names = namesIn(made.code, this.text)
    const all: Names = { used: new Set(names.used), own: names.own, members: new Set(names.members) }
    let left = 200
    for (const name of all.used) {
      const behind = this.constants.get(name)
      if (!behind || left-- <= 0) continue
      for (const each of behind.used) all.used.add(each)
      for (const each of behind.members) all.members.add(each)
    }
    return all
  }

  private calledBy(made: FunctionNode): FunctionNode[] {
    const names = this.namesOf(made)
    const called = [...names.used].flatMap(name => this.plain.get(name) ?? [])
    const line = made.owner ? lineage(made.owner, this.classes) : []
    for (const name of names.members)
      for (const method of this.methods.get(name) ?? []) {
        const { owner } = method
        if (!owner) continue
        const inherited = names.own.has(name) && line.includes(owner)
        if (inherited || names.used.has(owner.name) || this.subclassIn(names.used, owner)) called.push(method)
      }
    for (const name of [...names.used, ...line.slice(1).map(each => each.name)]) {
      const owner = this.classes.get(name)
      if (owner) called.push(...owner.methods.filter(each => each.kind === 'constructor' || runsWithIt(each)))
    }
    return called
  }

  private subclassIn(used: Set<string>, owner: ClassNode): boolean {
    for (const name of used) {
      const found = this.classes.get(name)
      if (found && lineage(found, this.classes).includes(owner)) return true
    }
    return false
  }

  callers(): Map<FunctionNode, FunctionNode[]> {
    const callers = new Map<FunctionNode, FunctionNode[]>()
    for (const made of this.definitions.functions)
      for (const called of new Set(this.calledBy(made)))
        if (called !== made) {
          const known = callers.get(called)
          if (known) known.push(made)
          else callers.set(called, [made])
        }
    return callers
  }
}

const runsWithIt = (made: FunctionNode) => made.simple.startsWith('[Symbol.')

/** How each function is reached; the nearest caller wins, then the first of the file. */
export function reachOf(
  definitions: Definitions,
  bindings: Binding[],
  text: string,
): Map<FunctionNode, Reach> {
  const reach = new Map<FunctionNode, Reach>()
  const hidden = definitions.functions.filter(made => !isNameable(made))
  for (const made of definitions.functions) if (isNameable(made)) reach.set(made, { unreachable: null })
  if (hidden.length === 0) return reach
  const callers = new CallGraph(definitions, bindings, text).callers()
  const nearest = spread(definitions, callers)
  for (const made of hidden) {
    const via = nearest.get(made)
    if (via) reach.set(made, { unreachable: null, via: via.name })
    else reach.set(made, { unreachable: made.guard ?? UNREACHED })
  }
  return reach
}

/** From all nameable functions outwards at once, level by level: who first leads to whom. */
function spread(
  definitions: Definitions,
  callers: ReadonlyMap<FunctionNode, FunctionNode[]>,
): Map<FunctionNode, FunctionNode> {
  const called = new Map<FunctionNode, FunctionNode[]>()
  for (const made of definitions.functions)
    for (const caller of callers.get(made) ?? []) {
      const known = called.get(caller)
      if (known) known.push(made)
      else called.set(caller, [made])
    }
  const root = new Map<FunctionNode, FunctionNode>()
  // A method that anyone may call comes before a constructor: it says more of what is under test.
  const order = (made: FunctionNode) => (made.kind === 'constructor' ? 1 : 0)
  let level = definitions.functions
    .filter(made => isNameable(made))
    .sort((a, b) => order(a) - order(b))
    .map(made => ({ made, from: made }))
  while (level.length > 0) {
    const next: typeof level = []
    for (const { made, from } of level)
      for (const inner of called.get(made) ?? [])
        if (!isNameable(inner) && !root.has(inner)) {
          root.set(inner, from)
          next.push({ made: inner, from })
        }
    level = next
  }
  return root
}
