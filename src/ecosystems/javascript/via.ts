// The functions of a module -> for those that no test can name, the nearest exported function that leads to them.
import { groupBy } from '../../core/lists.js'
import { namesIn, type Binding, type Names } from './module.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'

/** Why a test cannot reach a function; null when it can: by its own name, or through `via`. */
export interface Reach {
  unreachable: string | null
  via?: string
}

/** Most constants that are followed for the names of one function. */
const MOST_CONSTANTS = 200

/** How each function is reached: through the nearest caller, then the first in the file. */
export function reachOf(definitions: Definitions, bindings: Binding[]): Map<FunctionNode, Reach> {
  const { functions } = definitions
  const nameable = functions.filter(isNameable)
  const loaded = new Set(
    bindings.flatMap(({ kind, node }) => (kind === 'constant' ? [...namesIn(node).used] : [])),
  )
  const from = nameable.length < functions.length ? callersOf(definitions, bindings, nameable) : new Map()
  return new Map(
    functions.map(made => {
      const via = from.get(made)
      if (via) return [made, { unreachable: null, via: via.name }]
      const reason = made.guard ?? reasonFor(made, loaded)
      return [made, { unreachable: isNameable(made) ? null : reason }]
    }),
  )
}

const reasonFor = ({ simple, owner }: FunctionNode, loaded: ReadonlySet<string>): string =>
  !owner && loaded.has(simple)
    ? 'only constants use it, while the file is loaded; no exported function calls it'
    : 'it is not exported, and no exported function calls it'

/** True when a test can name the function itself. */
const isNameable = ({ exported, callable, guard }: FunctionNode): boolean =>
  exported && callable && guard === null

/** A search from all nameable functions at once: which one first leads to each of the others. */
function callersOf(
  definitions: Definitions,
  bindings: Binding[],
  nameable: FunctionNode[],
): Map<FunctionNode, FunctionNode> {
  const graph = new CallGraph(definitions, bindings)
  const via = new Map<FunctionNode, FunctionNode>()
  // A public method comes before a constructor: it says more about what is under test.
  const isConstructor = ({ kind }: FunctionNode): number => Number(kind === 'constructor')
  const queue = nameable
    .toSorted((one, other) => isConstructor(one) - isConstructor(other))
    .map(made => ({ made, from: made }))
  for (const { made, from } of queue)
    for (const called of graph.calledBy(made))
      if (!isNameable(called) && !via.has(called)) {
        via.set(called, from)
        queue.push({ made: called, from })
      }
  return via
}

/** Who may call whom, judging by names only. */
class CallGraph {
  private readonly plain: Map<string, FunctionNode[]>
  /** Functions by their container: a table, or an object that they are added to. */
  private readonly held: Map<string, FunctionNode[]>
  private readonly methods: Map<string, FunctionNode[]>
  private readonly classes: Map<string, ClassNode>
  private readonly constants = new Map<string, Names>()
  private readonly place: Map<FunctionNode, number>

  constructor({ functions, classes }: Definitions, bindings: Binding[]) {
    const bySimple = (made: FunctionNode): string => made.simple
    this.plain = groupBy(
      functions.filter(made => !made.owner && !made.holder),
      bySimple,
    )
    this.held = groupBy(
      functions.filter(made => !made.owner && rootOf(made) !== made.name),
      rootOf,
    )
    this.methods = groupBy(
      functions.filter(made => made.owner),
      bySimple,
    )
    this.classes = new Map(classes.map(owner => [owner.name, owner]))
    this.place = new Map(functions.map((made, at) => [made, at]))
    for (const { names, node, kind } of bindings)
      if (kind === 'constant') for (const name of names) this.constants.set(name, namesIn(node))
  }

  calledBy(made: FunctionNode): FunctionNode[] {
    const { used, whole, own, members } = this.namesOf(made)
    const line = made.owner ? this.lineage(made.owner) : []
    const called = [...used].flatMap(name => this.plain.get(name) ?? [])
    const root = rootOf(made)
    const isHeld = (held: FunctionNode, name: string): boolean => {
      const { member } = held.holder ?? { member: held.name.split('.')[1] ?? '' }
      return whole.has(name) || members.has(member) || (name === root && own.has(member))
    }
    for (const name of new Set([...used, root]))
      called.push(...(this.held.get(name) ?? []).filter(held => isHeld(held, name)))
    for (const name of members)
      for (const method of this.methods.get(name) ?? []) {
        const owner = method.owner as ClassNode
        const isInherited = own.has(name) && line.includes(owner)
        if (isInherited || used.has(owner.name) || this.hasSubclass(used, owner)) called.push(method)
      }
    for (const name of [...used, ...line.slice(1).map(owner => owner.name)])
      called.push(...(this.classes.get(name)?.methods ?? []).filter(runsWithItsClass))
    const place = (each: FunctionNode): number => this.place.get(each) ?? 0
    return [...new Set(called)]
      .filter(callee => callee !== made)
      .sort((one, other) => place(one) - place(other))
  }

  /** Names in a function, including those in the constants that it reads. */
  private namesOf(made: FunctionNode): Names {
    const { used, whole, own, members } = namesIn(made.code)
    let left = MOST_CONSTANTS
    for (const name of used) {
      const behind = this.constants.get(name)
      if (!behind || left-- <= 0) continue
      for (const each of behind.used) used.add(each)
      for (const each of behind.whole) whole.add(each)
      for (const each of behind.members) members.add(each)
    }
    return { used, whole, own, members }
  }

  /** A class and its bases, nearest first. */
  private lineage(owner: ClassNode): ClassNode[] {
    const line: ClassNode[] = []
    for (let next: ClassNode | undefined = owner; next && !line.includes(next);) {
      line.push(next)
      next = this.classes.get(next.base ?? '')
    }
    return line
  }

  private hasSubclass(used: Set<string>, owner: ClassNode): boolean {
    return [...used].some(name => {
      const found = this.classes.get(name)
      return found !== undefined && this.lineage(found).includes(owner)
    })
  }
}

const rootOf = ({ name, holder }: FunctionNode): string => holder?.root ?? name.split('.')[0] ?? name

const runsWithItsClass = ({ kind, simple }: FunctionNode): boolean =>
  kind === 'constructor' || simple.startsWith('[Symbol.')
