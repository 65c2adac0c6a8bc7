// One test of a reply with what it needs -> a candidate, mended and in the shape of its runner, or why it is none.
import type { Candidate, Completion, RejectionReason } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import type { Parse } from '../shared/parser.js'
import { boundBy, formatImport, parseImports, type ImportEntry } from './imports.js'
import { withoutCopy } from './target-copies.js'
import { fixDependencies, type Fixed, type ModuleNames } from './fix-imports.js'
import { mostHelpers, dependenciesOf, type Dependencies, type Pool } from './dependencies.js'
import type { Piece } from './outline.js'
import type { Pages } from './read-reply.js'
import { checkLength, validateTest } from './validate.js'
import { scan } from './scan.js'
import { shapeTest, withSelf, type Shape } from './test-shape.js'

/** What is known while the tests of one reply are cut. */
export interface ExtractionContext {
  parse: Parse
  reply: Completion
  task: TestTask
  pages: Pages
  pool: Pool
  classes: Map<string, Piece>
  module: ModuleNames
  /** Texts in which something that runs on import was left out. */
  dropped: Set<number>
}

export type Made = Candidate | { reason: RejectionReason; detail: string }

/** Makes one test a candidate; `number` counts those of the reply. */
export function makeCandidate(written: Piece, context: ExtractionContext, number: number): Made {
  const tooLong = checkLength(written.text)
  if (tooLong) return tooLong
  const members = written.owner?.parts.filter(part => part.kind !== 'test').length ?? 0
  if (members > mostHelpers) return { reason: 'too-long', detail: `its class holds ${members} other members` }
  const closed = closeBrackets(written, context)
  const test = { ...closed, text: withoutCopy(context.parse, closed.text, context.task.access.symbol) }
  const facts = context.pool.facts(test.text)
  if (!facts.sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
  const needs = dependenciesOf(test, context.pool)
  if (needs.helpers.length > mostHelpers)
    return { reason: 'too-long', detail: `it needs ${needs.helpers.length} helpers` }
  const shape = shapeTest(test, facts, needs.facts.slice(1), context.pool, context.task, context.classes)
  const mended = fixDependencies(needs, context.task, context.module)
  const candidate = assemble(test, written, context, {
    needs,
    shape,
    mended,
    number,
    closed: closed !== written,
    copied: test.text !== closed.text,
  })
  const reachableClasses = needs.facts.slice(1)
  const origins = originsOf([
    ...mended.imports,
    ...needs.facts.flatMap(read => read.imports.flatMap(span => parseImports(span.text))),
  ])
  const parts = {
    code: candidate.code,
    test: facts,
    reachableClasses,
    origins,
    unknown: mended.unknown,
    copies: needs.copies,
  }
  return validateTest(parts, context.task) ?? candidate
}

/** Closes what the writer left open at the very end of a whole reply. */
function closeBrackets(test: Piece, context: ExtractionContext): Piece {
  if (!test.last || !context.pages.open.has(test.block) || context.pool.facts(test.text).sound) return test
  const open = scan(test.text, false).open ?? []
  const closers = open.map(bracket => (bracket === '(' ? ')' : bracket === '[' ? ']' : '}')).reverse()
  return { ...test, text: test.text.replace(/[,\s]+$/, '') + closers.join('') }
}

interface Work {
  needs: Dependencies
  shape: Shape
  mended: Fixed
  number: number
  /** True when brackets were closed. */
  closed: boolean
  /** True when a copy of the target was taken out of the test itself. */
  copied: boolean
}

function assemble(test: Piece, written: Piece, context: ExtractionContext, work: Work): Candidate {
  const { reply, task, pool } = context
  const { needs, shape, mended } = work
  const rewrite = (text: string) => mended.rewrite(text, pool.facts(text))
  const code = shape.addSelf ? withSelf(rewrite(test.text)) : rewrite(test.text)
  const container = shape.container && { ...shape.container, members: shape.container.members.map(rewrite) }
  const helpers = needs.helpers.map(helper => rewrite(helper.text))
  const entries = [...mended.imports, ...shape.imports.flatMap(parseImports)]
  return {
    id: `${task.target.id}#${reply.writer}#${reply.sample}.${work.number}`,
    target: task.target.id,
    writer: reply.writer,
    name: test.name,
    code,
    container,
    imports: [...new Set(entries.map(formatImport))],
    helpers,
    framework: shape.framework,
    draft: written.draft ?? written.text,
    fixes: mendsOf(written, context, work),
    observed: false,
  }
}

function mendsOf(written: Piece, context: ExtractionContext, work: Work): string[] {
  const fixes = [...context.pages.fixes, ...work.mended.fixes, ...work.shape.fixes]
  if (work.copied || work.needs.copies.length > 0) fixes.push('pasted copy of the target')
  if (work.closed) fixes.push('unclosed bracket')
  fixes.push(...written.mended)
  if (context.dropped.has(written.block)) fixes.push('top-level calls')
  return fixes
}

function originsOf(entries: ImportEntry[]): Map<string, string> {
  const named = entries.map(entry => [boundBy(entry), pathOf(entry)] as const)
  return new Map(named)
}

function pathOf(entry: ImportEntry): string {
  if (entry.name !== null) return `${entry.module}.${entry.name}`
  return entry.alias ? entry.module : (entry.module.split('.')[0] ?? '')
}
