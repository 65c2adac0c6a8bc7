// Babel's parser as a second parser, for code that the grammars do not support; loaded on first use.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createContext, Script, type Context } from 'node:vm'
import { brotliDecompressSync } from 'node:zlib'
import { withStandIns, type Part } from '../shared/stand-ins.js'
import { isBabelNode, standInFor, withoutWords, type BabelNode } from './stand-ins.js'

/** Milliseconds for one text: some nested brackets take a parser with backtracking practically forever. */
const LIMIT = 3000

const common = [
  'explicitResourceManagement',
  'deferredImportEvaluation',
  'sourcePhaseImports',
  'importAttributes',
  'decoratorAutoAccessors',
]
/** Errors that the parser reports for text that can still be read. */
const HARMLESS = new Set([
  'OverrideNotInSubClass',
  'NonAbstractClassHasAbstractMethod',
  'VarRedeclaration',
  'DuplicateExport',
  'DuplicateProto',
  'StrictDelete',
])
/** Decorators have two syntaxes, and a file uses one of them. */
const decorated = ['decorators', 'decorators-legacy']

export type Dialect = readonly ('jsx' | 'typescript')[]

/**
 * Converts a text that `reads` rejects into one of the same length that it accepts, with stand-ins for unsupported
 * code. Null when the text is not of the dialect, takes too long to parse, or no stand-ins help.
 */
export type SecondReader = (text: string, dialect: Dialect, reads: (text: string) => boolean) => string | null

function loadText(bundled: string): string {
  try {
    return brotliDecompressSync(readFileSync(join(bundled, 'babel-parser.js.br'))).toString('utf8')
  } catch {
    return readFileSync(createRequire(import.meta.url).resolve('@babel/parser'), 'utf8')
  }
}

/** A separate context: only there can a call be interrupted at its time limit. */
function openContext(bundled: string): Context {
  const context = createContext({ exports: {} })
  new Script(loadText(bundled)).runInContext(context)
  return context
}

const call = new Script('exports.parse(text, options)')

/** The reader. `bundled` is the folder of grammars beside the bundle; it need not exist. */
export function makeSecondReader(bundled: string): SecondReader {
  let context: Context | undefined
  const parse = (text: string, plugins: readonly string[]): BabelNode | null => {
    context ??= openContext(bundled)
    Object.assign(context, {
      text,
      options: {
        sourceType: 'unambiguous',
        plugins,
        errorRecovery: true,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowSuperOutsideMethod: true,
        allowUndeclaredExports: true,
        allowNewTargetOutsideFunction: true,
      },
    })
    const file: unknown = call.runInContext(context, { timeout: LIMIT })
    const { program, errors = [] } = file as { program?: unknown; errors?: { reasonCode?: unknown }[] }
    const isCode = errors.every(({ reasonCode }) => HARMLESS.has(String(reasonCode)))
    return isCode && isBabelNode(program) ? program : null
  }
  const rootOf = (text: string, dialect: Dialect): BabelNode | null => {
    for (const decorators of decorated)
      try {
        const root = parse(text, [...dialect, ...common, decorators])
        if (root) return root
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
      }
    return null
  }
  return (text, dialect, reads) => {
    const root = rootOf(text, dialect)
    if (!root) return null
    const { whole, nodes } = partsOf(root, text)
    return withStandIns(withoutWords(text, nodes), whole, reads)
  }
}

const NOT_CODE = /^(?:loc|extra|errors|tokens|interpreter)$|[cC]omments$/

/** Direct child nodes, in order; the longer of two at one place. */
function below(node: BabelNode): BabelNode[] {
  const found = Object.entries(node)
    .filter(([key]) => !NOT_CODE.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .filter(isBabelNode)
    .filter(child => child.start >= node.start && child.end <= node.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return found.filter(child => {
    const isFree = child.start >= last
    if (isFree) last = child.end
    return isFree
  })
}

function partsOf(root: BabelNode, text: string): { whole: Part; nodes: BabelNode[] } {
  const whole: Part = { start: 0, end: text.length, standIn: null, children: [] }
  const nodes: BabelNode[] = []
  const stack: [BabelNode, Part][] = [[root, whole]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, part] = next
    nodes.push(node)
    for (const child of below(node)) {
      const { start, end } = child
      const made: Part = { start, end, standIn: standInFor(child, node), children: [] }
      part.children.push(made)
      stack.push([child, made])
    }
  }
  return { whole, nodes }
}
