// The classes of a module -> the names by which an instance of each can be made: itself, a subclass, a factory of its own.
import type { Parameter } from '../../core/model/code.js'
import { constructorOf, isConstructible, type FindClass } from './classes.js'
import type { ClassNode, FunctionNode } from './definitions.js'
import { parametersOf, type Alias } from './parameters.js'
import { fieldOf } from '../shared/syntax.js'

const DEEPEST = 20
const MOST = 4

const isHidden = (name: string): boolean => name.split('.').some(part => part.startsWith('_'))

function descends(made: ClassNode, from: ClassNode, find: FindClass, depth = 0): boolean {
  return made.bases.some(base => {
    const parent = depth > DEEPEST ? null : find(base)
    return parent === from || (parent !== null && parent !== made && descends(parent, from, find, depth + 1))
  })
}

/** Classes that stand for one that cannot be called itself: what derives from it, public and simple ones first. */
export function standIns(owner: ClassNode, classes: ClassNode[], alias: Alias, find: FindClass): ClassNode[] {
  const found = classes.filter(
    each => each !== owner && isConstructible(each, find) && descends(each, owner, find),
  )
  const needs = (each: ClassNode): number =>
    constructorOf(each, owner.node.source, alias, find).filter(
      one => one.default === null && !one.pass.includes('rest'),
    ).length
  const keyed = found.map(each => ({ each, key: Number(isHidden(each.name)) * 100 + needs(each) }))
  return keyed.sort((one, other) => one.key - other.key).map(({ each }) => each)
}

/** The one whose instances run a method of `owner` as it stands there. */
export function standInFor(method: string, found: ClassNode[], owner: ClassNode, find: FindClass) {
  const runs = (each: ClassNode, depth = 0): boolean => {
    if (each === owner) return true
    if (depth > DEEPEST || each.methods.some(made => made.simple === method)) return false
    const parent = each.bases.flatMap(base => find(base) ?? [])[0]
    return parent !== undefined && parent !== each && runs(parent, depth + 1)
  }
  return found.find(each => runs(each)) ?? null
}

/** Class methods that say they give an instance of their own class. */
function factories(owner: ClassNode): FunctionNode[] {
  return owner.methods.filter(made => {
    const returns = fieldOf(made.node, 'return_type')
    const said = returns ? returns.text.replace(/['"\s]/g, '') : ''
    const names = ['Self', owner.name, owner.name.split('.').at(-1) ?? '']
    const isOwn = names.includes(said.split('.').at(-1) ?? '')
    return isOwn && !isHidden(made.simple) && made.decorators.some(each => each === 'classmethod')
  })
}

export interface Factories {
  /** Names of constructors and factories by class, the simplest first; none for a class that is only declared. */
  factories: Record<string, string[]>
  /** Parameters of the factories by their names. */
  made: Record<string, Parameter[]>
}

export function factoriesOf(classes: ClassNode[], alias: Alias, find: FindClass): Factories {
  const made: Factories['made'] = {}
  const entries = classes.map((owner): [string, string[]] => {
    if (!isConstructible(owner, find))
      return [owner.name, standIns(owner, classes, alias, find).map(each => each.name)]
    const own = factories(owner).map(each => {
      made[each.name] = parametersOf(fieldOf(each.node, 'parameters'), alias).slice(1)
      return each.name
    })
    return [owner.name, [owner.name, ...own]]
  })
  const bounded = entries.map(([name, all]): [string, string[]] => [name, all.slice(0, MOST)])
  return {
    factories: Object.assign(Object.create(null), Object.fromEntries(bounded)) as Factories['factories'],
    made,
  }
}
