// A module's syntax -> the functions, methods and classes in it by qualified name, and which of them it exports.
import type { FunctionInfo } from '../../core/model/code.js'
import { boundNames, exportsOf, exportTarget, lastRight } from './exports.js'
import { classIn, fieldMembers, prototypeOf } from './members.js'
import {
  simpleName,
  type ClassNode,
  type Definitions,
  type FunctionNode,
  type Naming,
  type Scope,
} from './shapes.js'
import { bare, isFunction, statementsOf } from './statements.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { unwrapped } from './wrappers.js'

const DEEPEST = 5

const own = (node: Syntax | null, text: string) => (node ? text.slice(node.start, node.end) : '')

/** Names on the way: one reading of a module's statements. */
class Reader {
  readonly found: Definitions
  private readonly classes = new Map<string, ClassNode>()
  private readonly plain = new Map<string, FunctionNode>()

  constructor(
    readonly text: string,
    root: Syntax,
  ) {
    const statements = statementsOf(root)
    const exports = exportsOf(statements, text)
    this.found = { functions: [], classes: [], signatures: new Map(), exports, statements }
    const scope = { prefix: '', exported: (name: string) => exports.names.has(name) }
    for (const statement of statements) this.statement(statement, statement, scope, 0)
    for (const statement of statements) this.attach(statement, scope)
    this.found.functions.sort((a, b) => a.code.start - b.code.start)
  }

  private statement(node: Syntax, whole: Syntax, scope: Scope, depth: number): void {
    if (depth > DEEPEST) return
    switch (node.type) {
      case 'export_statement':
        return this.exportStatement(node, scope, depth)
      case 'function_signature':
        return this.sign(scope.prefix + own(fieldOf(node, 'name'), this.text), node)
      case 'function_declaration':
      case 'generator_function_declaration':
      case 'class_declaration':
      case 'abstract_class_declaration': {
        const name = own(fieldOf(node, 'name'), this.text)
        return this.give({ name, value: node, code: node, whole, scope }, depth)
      }
      case 'lexical_declaration':
      case 'variable_declaration':
        return this.variables(node, whole, scope, depth)
      case 'expression_statement':
        return this.expression(node, scope, depth)
      case 'internal_module':
      case 'module':
        return this.namespace(node, scope, depth)
    }
  }

  private exportStatement(node: Syntax, scope: Scope, depth: number): void {
    const declaration = fieldOf(node, 'declaration')
    if (declaration) return this.statement(declaration, node, scope, depth)
    const value = bare(fieldOf(node, 'value'))
    if (!value) return
    const name = own(fieldOf(value, 'name'), this.text) || 'default'
    this.give({ name, value, code: value, whole: node, scope: always(scope.prefix) }, depth)
  }

  private variables(node: Syntax, whole: Syntax, scope: Scope, depth: number): void {
    const declarators = namedOf(node)
    for (const one of declarators) {
      const value = bare(fieldOf(one, 'value'))
      const [name] = boundNames(fieldOf(one, 'name'), this.text)
      if (!value || !name || fieldOf(one, 'name')?.type !== 'identifier') continue
      const shown = declarators.length === 1 ? whole : one
      const last = lastRight(value)
      if (last) this.give({ name, value: bare(last) ?? last, code: one, whole: shown, scope }, depth)
    }
  }

  private expression(node: Syntax, scope: Scope, depth: number): void {
    const inner = namedOf(node)[0]
    if (inner?.type === 'internal_module') return this.namespace(inner, scope, depth)
    if (inner?.type !== 'assignment_expression') return
    const value = bare(lastRight(inner))
    const name = exportTarget(fieldOf(inner, 'left'), this.text)
    if (!value || name === null) return
    const open = always('')
    if (name !== '') this.give({ name, value, code: value, whole: node, scope: open }, depth)
    else if (value.type === 'object') this.members(value, open, depth)
    else {
      const given = own(fieldOf(value, 'name'), this.text) || 'default'
      this.give({ name: given, value, code: value, whole: node, scope: open }, depth)
    }
  }

  /** `Foo.prototype.bar = function`, `Foo.bar = function`: once all names are known. */
  private attach(node: Syntax, scope: Scope): void {
    const inner = node.type === 'expression_statement' ? namedOf(node)[0] : undefined
    const left = inner?.type === 'assignment_expression' ? fieldOf(inner, 'left') : null
    if (!inner || left?.type !== 'member_expression' || exportTarget(left, this.text) !== null) return
    const value = bare(lastRight(inner))
    const path = own(left, this.text).replace(/\s+/g, '').split('.')
    const holder = path[0] ?? ''
    if (!value || path.length > 3 || !path.every(part => simpleName.test(part))) return
    const owner = this.holder(holder, path[1] === 'prototype')
    if (!owner) return
    const place = { value, code: inner, whole: node, scope, owner }
    if (path[1] !== 'prototype') {
      if (path.length === 2 && isFunction(value)) this.method({ ...place, name: path[1] ?? '' }, 'static')
    } else if (path.length === 3 && isFunction(value))
      this.method({ ...place, name: path[2] ?? '' }, 'method')
    else if (path.length === 2 && value.type === 'object')
      for (const member of fieldMembers(value, this.text))
        if (isFunction(member.value) || member.value.type === 'method_definition')
          this.method({ ...place, ...member, whole: member.code }, 'method')
  }

  /** The class, or the function used as one, that a member is hung on. */
  private holder(name: string, isClass: boolean): ClassNode | null {
    const known = this.classes.get(name)
    if (known) return known
    const made = this.plain.get(name)
    if (!made) return null
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

  /** Members of an object literal, each by its own name. */
  private members(object: Syntax, scope: Scope, depth: number): void {
    for (const { name, value, code } of fieldMembers(object, this.text))
      this.give({ name, value, code, whole: code, scope }, depth + 1)
  }

  private namespace(node: Syntax, scope: Scope, depth: number): void {
    const name = own(fieldOf(node, 'name'), this.text)
    const body = fieldOf(node, 'body')
    if (!body || !/^[\p{L}\p{N}_$.]+$/u.test(name)) return
    const statements = statementsOf(body)
    const exports = exportsOf(statements, this.text)
    const reached = scope.exported(name.split('.')[0] ?? '')
    const inner: Scope = {
      prefix: `${scope.prefix}${name}.`,
      exported: given => reached && exports.names.has(given),
    }
    for (const statement of statements) this.statement(statement, statement, inner, depth + 1)
  }

  private sign(name: string, node: Syntax): void {
    this.found.signatures.set(name, [...(this.found.signatures.get(name) ?? []), node])
  }

  /** Takes in what a name stands for, if it is a function, a class, or holds such. */
  private give(naming: Naming, depth: number): void {
    const { name, value, code, whole, scope } = naming
    if (name === '' || depth > DEEPEST) return
    const inner = { prefix: `${scope.prefix}${name}.`, exported: () => scope.exported(name) }
    if (value.type === 'object') return this.members(value, inner, depth)
    if (/^(?:abstract_)?class(?:_declaration)?$/.test(value.type)) return this.classNode(naming)
    if (value.type === 'call_expression' && isFunction(bare(fieldOf(value, 'function'))))
      return this.pattern(value, inner, depth)
    const node = value.type === 'method_definition' ? value : unwrapped(value, this.text)
    if (!node) return
    const made: FunctionNode = {
      name: scope.prefix + name,
      simple: name,
      node,
      code,
      whole,
      owner: null,
      kind: 'function',
      decorators: [],
      exported: scope.exported(name),
      open: !/(?:^|\.)[_#]/.test(scope.prefix + name),
      callable: true,
      guard: simpleName.test(name) ? null : 'its name is computed or quoted',
    }
    this.found.functions.push(made)
    if (scope.prefix === '') this.plain.set(name, made)
  }

  /** `const x = (function () { ...; return { a } })()`: what it gives back is reached through `x`. */
  private pattern(value: Syntax, scope: Scope, depth: number): void {
    const body = fieldOf(bare(fieldOf(value, 'function')) ?? value, 'body')
    if (body?.type !== 'statement_block') return
    const statements = statementsOf(body)
    const exports = exportsOf(statements, this.text)
    const inner: Scope = {
      prefix: scope.prefix,
      exported: name => scope.exported(name) && exports.names.has(name),
    }
    for (const statement of statements) this.statement(statement, statement, inner, depth + 1)
  }

  private classNode(naming: Naming): void {
    const made = classIn(naming, this.text)
    this.found.classes.push(made.owner)
    if (naming.scope.prefix === '') this.classes.set(naming.name, made.owner)
    this.found.functions.push(...made.owner.methods)
    for (const { name, node } of made.signatures) this.sign(name, node)
  }
}

const always = (prefix: string): Scope => ({ prefix, exported: () => true })

/** All functions and classes of a module, in file order; what stands inside a function belongs to it. */
export function definitionsOf(root: Syntax, text: string): Definitions {
  return new Reader(text, root).found
}
