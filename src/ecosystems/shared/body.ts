// The body of a function -> its branch count, its executable lines and its multi-line statements.
import type { FunctionInfo, Lines } from '../../core/model/target.js'
import { walk, type Syntax } from './syntax.js'

/** Which parts of a language's syntax are executed. */
export interface BodyRules {
  isBranch(node: Syntax): boolean
  /** True for a node that no line executes, nor anything inside it: types, docstrings. */
  isIdle(node: Syntax): boolean
  /** True when the function itself yields values, not just a function inside it. */
  isGenerator(node: Syntax, body: Syntax | null): boolean
  /** Leaves that do not make a line executable. */
  silent: ReadonlySet<string>
  /** Nodes of which only the first line counts as executed, whatever they contain. */
  whole: ReadonlySet<string>
  /** The last line of a simple statement, or of a compound statement's header; null for anything else. */
  openingEnd(node: Syntax, body: Syntax): number | null
}

/** `body` is null for a function without one; lines count from 1. */
export function readBody(
  node: Syntax,
  body: Syntax | null,
  rules: BodyRules,
): Pick<FunctionInfo, 'branches' | 'bodyLines' | 'generator'> & { longStatements: Lines[] } {
  let branches = 0
  for (const inner of walk(node)) if (rules.isBranch(inner)) branches++
  const generator = rules.isGenerator(node, body)
  if (!body) return { branches, generator, bodyLines: [], longStatements: [] }
  return {
    branches,
    generator,
    bodyLines: linesOf(body, rules),
    longStatements: longStatements(body, rules),
  }
}

/** The lines of a function before its body. */
export function openingOf(node: Syntax, body: Syntax | null): Pick<FunctionInfo, 'opening'> {
  const last = body && node.children.findLast(({ start }) => start < body.start)
  return last ? { opening: [node.line, last.endLine] } : {}
}

function linesOf(body: Syntax, { isIdle, silent, whole }: BodyRules): number[] {
  const lines = new Set<number>()
  for (const node of walk(body, node => !isIdle(node) && !whole.has(node.type))) {
    const isLeaf = node.children.length === 0 && node.end > node.start
    if (whole.has(node.type) || (isLeaf && !silent.has(node.type) && !isIdle(node))) lines.add(node.line)
  }
  return [...lines].sort((a, b) => a - b)
}

function longStatements(body: Syntax, { openingEnd }: BodyRules): Lines[] {
  const found: Lines[] = []
  for (const node of walk(body)) {
    const last = openingEnd(node, body)
    if (last !== null && last > node.line) found.push([node.line, last])
  }
  return found
}
