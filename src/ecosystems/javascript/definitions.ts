// A module's syntax -> its functions, methods and classes by qualified name, and which of them it exports.
import type { FunctionInfo } from '../../core/model/target.js'
import { fieldOf, fieldText, namedOf, type Syntax } from '../shared/syntax.js'
import { classIn, membersOf, prototypeOf } from './classes.js'
import { exportsOf, exportTarget, lastRight } from './exports.js'
import { isAccessor, undeclaredIn } from './undeclared.js'
import { functionAround } from './scopes.js'
import {
  simpleName,
  type ClassNode,
  type Definitions,
  type FunctionNode,
  type Naming,
  type Scope,
} from './shapes.js'
import { bare, functionIn, isFunction, statementsOf } from './statements.js'

/** Most levels of nested objects and namespaces that are entered. */
const DEEPEST = 5

/** All functions and classes of a module, in file order; a function's content belongs to it. */
export const definitionsOf = (root: Syntax): Definitions => new Reader(root).found

class Reader {
  readonly found: Definitions
  private readonly opened = new Set<Syntax>()
  private readonly classes = new Map<string, ClassNode>()
  private readonly plain = new Map<string, FunctionNode>()

  constructor(root: Syntax) {
    const statements = statementsOf(root)
    const exports = exportsOf(statements)
    this.found = {
      functions: [],
      classes: [],
      signatures: new Map(),
      exports,
      statements,
      opened: this.opened,
    }
    const scope: Scope = { prefix: '', exported: name => exports.names.has(name), depth: 0 }
    for (const statement of statements) this.statement(statement, statement, scope)
    for (const statement of statements) this.attach(statement, scope)
    for (const statement of statements) this.open(statement)
    this.found.functions.push(...undeclaredIn(root, this.found))
    this.found.functions.sort((one, other) => one.code.start - other.code.start)
  }

  /** Records that the functions around a statement run when the module is loaded. */
  private open(statement: Syntax): void {
    for (let at = functionAround(statement); at && !this.opened.has(at); at = functionAround(at))
      this.opened.add(at)
  }

  private statement(node: Syntax, whole: Syntax, scope: Scope): void {
    if (scope.depth > DEEPEST) return
    switch (node.type) {
      case 'export_statement':
        return this.exportStatement(node, scope)
      case 'function_signature':
        return this.sign(scope.prefix + fieldText(node, 'name'), node)
      case 'function_declaration':
      case 'generator_function_declaration':
      case 'class_declaration':
      case 'abstract_class_declaration':
        return this.give({ name: fieldText(node, 'name'), value: node, code: node, whole, scope })
      case 'lexical_declaration':
      case 'variable_declaration':
        return this.variables(node, whole, scope)
      case 'expression_statement':
        return this.expression(node, scope)
      case 'internal_module':
      case 'module':
        return this.namespace(node, scope)
    }
  }

  private exportStatement(node: Syntax, scope: Scope): void {
    const declaration = fieldOf(node, 'declaration')
    if (declaration) return this.statement(declaration, node, scope)
    const value = bare(fieldOf(node, 'value'))
    if (value) this.giveWhole(value, node, { ...scope, exported: () => true })
  }

  /** The default export of a module, under its own name if it has one. */
  private giveWhole(value: Syntax, whole: Syntax, scope: Scope): void {
    this.give({ name: fieldText(value, 'name') || 'default', value, code: value, whole, scope })
  }

  private variables(node: Syntax, whole: Syntax, scope: Scope): void {
    const declarators = namedOf(node)
    for (const code of declarators) {
      const value = bare(fieldOf(code, 'value'))
      const last = value && lastRight(value)
      if (last && fieldOf(code, 'name')?.type === 'identifier')
        this.give({
          name: fieldText(code, 'name'),
          value: bare(last) ?? last,
          code,
          whole: declarators.length === 1 ? whole : code,
          scope,
        })
    }
  }

  private expression(node: Syntax, scope: Scope): void {
    const inner = namedOf(node)[0]
    if (inner?.type === 'internal_module') return this.namespace(inner, scope)
    if (inner?.type !== 'assignment_expression') return
    const value = bare(lastRight(inner))
    const name = exportTarget(fieldOf(inner, 'left'))
    if (!value || name === null) return
    const open: Scope = { prefix: '', exported: () => true, depth: scope.depth }
    if (name !== '') this.give({ name, value, code: value, whole: node, scope: open })
    else if (value.type === 'object') this.members(value, open)
    else this.giveWhole(value, node, open)
  }

  /** `Foo.prototype.bar = function`, `Foo.bar = function`: handled once all names are known. */
  private attach(whole: Syntax, scope: Scope): void {
    const code = whole.type === 'expression_statement' ? namedOf(whole)[0] : undefined
    const left = code?.type === 'assignment_expression' ? fieldOf(code, 'left') : null
    if (!code || left?.type !== 'member_expression' || exportTarget(left) !== null) return
    const value = bare(lastRight(code))
    const path = left.text.replace(/\s+/g, '').split('.')
    if (!value || path.length > 3 || !path.every(part => simpleName.test(part))) return
    const [holder = '', second = '', third] = path
    const isPrototype = second === 'prototype'
    const owner = this.holder(holder, isPrototype)
    if (!owner) return
    const place = { value, code, whole, scope, owner }
    if (isPrototype && path.length === 2 && value.type === 'object') {
      for (const member of membersOf(value))
        if (isFunction(member.value) || member.value.type === 'method_definition')
          this.method({ ...place, ...member, whole: member.code }, 'method')
    } else if (isFunction(value) && isPrototype === (third !== undefined))
      this.method({ ...place, name: third ?? second }, isPrototype ? 'method' : 'static')
  }

  /** The class, or function used as a class, that a member is added to. */
  private holder(name: string, isClass: boolean): ClassNode | null {
    const known = this.classes.get(name)
    const made = this.plain.get(name)
    if (known || !made) return known ?? null
    const owner = prototypeOf(made)
    if (isClass) {
      this.classes.set(name, owner)
      this.found.classes.push(owner)
    }
    return owner
  }

  private method(place: Naming & { owner: ClassNode }, kind: FunctionInfo['kind']): void {
    const { owner, name, value, code, whole } = place
    const made: FunctionNode = {
      name: `${owner.name}.${name}`,
      simple: name,
      node: value,
      code,
      whole,
      owner,
      kind,
      decorators: [],
      exported: owner.exported,
      open: !name.startsWith('_'),
      callable: true,
      guard: null,
    }
    owner.methods.push(made)
    this.found.functions.push(made)
  }

  private members(object: Syntax, scope: Scope): void {
    for (const { name, value, code } of membersOf(object))
      this.give({ name, value, code, whole: code, scope: { ...scope, depth: scope.depth + 1 } })
  }

  private namespace(node: Syntax, scope: Scope): void {
    const name = fieldText(node, 'name')
    const body = fieldOf(node, 'body')
    if (!body || !/^[\p{L}\p{N}_$.]+$/u.test(name)) return
    const isExported = scope.exported(name.split('.')[0] ?? '')
    this.block(body, `${scope.prefix}${name}.`, scope.depth, () => isExported)
  }

  /** Statements whose names are reached through a container: the names that they export themselves. */
  private block(body: Syntax, prefix: string, depth: number, reached: (name: string) => boolean): void {
    const statements = statementsOf(body)
    const { names } = exportsOf(statements)
    const inner: Scope = { prefix, exported: name => reached(name) && names.has(name), depth: depth + 1 }
    for (const statement of statements) {
      this.open(statement)
      this.statement(statement, statement, inner)
    }
  }

  private sign(name: string, node: Syntax): void {
    this.found.signatures.set(name, [...(this.found.signatures.get(name) ?? []), node])
  }

  /** Records the value of a name, if it is a function, a class, or contains any. */
  private give(naming: Naming): void {
    const { name, value, code, whole, scope } = naming
    if (name === '' || scope.depth > DEEPEST) return
    const exported = () => scope.exported(name)
    const prefix = `${scope.prefix}${name}.`
    if (value.type === 'object') return this.members(value, { prefix, exported, depth: scope.depth })
    if (/^(?:abstract_)?class(?:_declaration)?$/.test(value.type)) return this.classNode(naming)
    // `const x = (function () { ...; return { a } })()`: the returned members are reached through `x`.
    const called = value.type === 'call_expression' ? bare(fieldOf(value, 'function')) : null
    if (called && isFunction(called)) {
      const body = fieldOf(called, 'body')
      if (body?.type === 'statement_block') this.block(body, prefix, scope.depth, exported)
      return
    }
    const node = value.type === 'method_definition' ? value : functionIn(value)
    if (!node) return
    const made: FunctionNode = {
      name: scope.prefix + name,
      simple: name,
      node,
      code,
      whole,
      owner: null,
      kind: value.type === 'method_definition' && isAccessor(value) ? 'property' : 'function',
      decorators: [],
      exported: exported(),
      open: !/(?:^|\.)[_#]/.test(scope.prefix + name),
      callable: true,
      guard: simpleName.test(name) ? null : 'its name is computed or quoted',
    }
    this.found.functions.push(made)
    if (scope.prefix === '') this.plain.set(name, made)
  }

  private classNode(naming: Naming): void {
    const { owner, signatures } = classIn(naming)
    this.found.classes.push(owner)
    if (naming.scope.prefix === '') this.classes.set(naming.name, owner)
    this.found.functions.push(...owner.methods)
    for (const { name, node } of signatures) this.sign(name, node)
  }
}
