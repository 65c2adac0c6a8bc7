// A test with its needs -> the candidate: everything spelled as the project does it, imports mended, groups flattened.
import { walk } from '../../shared/syntax.js'
import type { Candidate, Completion } from '../../../core/model/candidate.js'
import type { ReadText } from '../grammar.js'
import { withoutCopy } from './target-copies.js'
import type { TestStyle } from './test-style.js'
import type { ReadFacts } from './code-facts.js'
import { fixImports, pathEdits } from './fix-imports.js'
import type { Dependencies, Pool } from './dependencies.js'
import type { ReplyTask } from './modules.js'
import type { Piece } from './outline.js'
import type { Pages } from './read-reply.js'
import type { Parts } from './validate.js'
import { flatten } from './test-shape.js'
import { spell } from './spelling.js'
import { applyEdits } from './text.js'

export interface ExtractionContext {
  read: ReadText
  facts: ReadFacts
  reply: Completion
  task: ReplyTask
  pages: Pages
  pool: Pool
  testStyle: TestStyle
  /** Texts in which a call that binds nothing was left out. */
  dropped: Set<number>
}

/** The candidate, and what it consists of for those who may refuse it. */
export function assemble(
  test: Piece,
  needs: Dependencies,
  context: ExtractionContext,
  number: number,
): { candidate: Candidate; parts: Parts } {
  const { facts, task, testStyle, reply } = context
  const fixes = new Set<string>(context.pages.fixes)
  const rewrite = (text: string) => rewriteText(text, context, fixes)
  const real = withoutCopy(test.text, task.access.symbol, context.read)
  const code = rewrite(real)
  const inside = needs.members.map(piece => rewrite(piece.text))
  const moved = movedIn(needs, context).map(piece => rewrite(piece.text))
  const helpers = needs.helpers
    .filter(piece => !isMoved(piece, needs, context))
    .map(piece => rewrite(piece.text))
  const container = flatten(
    test.group,
    [...moved, ...inside],
    testStyle,
    facts,
    moved.length > 0 ? task.access.symbol || 'target' : null,
  )
  const texts = [code, ...(container?.members ?? []), ...helpers]
  const head = container ? facts(`${container.header}})`) : null
  const reachableClasses = texts.slice(1).map(text => facts(text))
  const names = new Set(
    reachableClasses.flatMap(read => [...read.declares]).concat(head ? [...head.binds] : []),
  )
  const mended = fixImports(
    needs.imports,
    [facts(code), ...reachableClasses, ...(head ? [head] : [])],
    names,
    task,
    testStyle,
  )
  for (const mend of [...mended.fixes, ...mendsOf(test, needs, context)]) fixes.add(mend)
  if (needs.copies.length > 0 || real !== test.text) fixes.add('pasted copy of the target')
  if (moved.length > 0 && !test.group) fixes.add('describe around the hooks')
  const candidate: Candidate = {
    id: `${task.target.id}#${reply.writer}#${reply.sample}.${number}`,
    target: task.target.id,
    writer: reply.writer,
    name: test.name,
    code,
    container,
    imports: mended.imports,
    helpers,
    framework: task.target.framework,
    draft: test.draft ?? test.text,
    fixes: [...fixes],
    observed: false,
  }
  const { entries, bound, unknown } = mended
  const { copies, unmocked } = needs
  return {
    candidate,
    parts: { code, test: facts(code), reachableClasses, entries, bound, unknown, copies, unmocked },
  }
}

/** What was mended while the reply was read, for one of its tests. */
function mendsOf(test: Piece, needs: Dependencies, { pages, dropped }: ExtractionContext): string[] {
  return [
    ...(needs.unmocked ? ['mock of the target'] : []),
    ...(pages.closed.has(test.block) ? ['unclosed bracket'] : []),
    ...(pages.slipped.has(test.block) ? ['bracket of expect'] : []),
    ...test.mended,
    ...(dropped.has(test.block) ? ['top-level calls'] : []),
  ]
}

/** Hooks at the top level, with the variables that they set, go into the group: they are this test's alone. */
function movedIn(needs: Dependencies, context: ExtractionContext): Piece[] {
  const variables = needs.helpers.filter(piece => isMoved(piece, needs, context))
  return [...variables, ...needs.hooks]
}

function isMoved(piece: Piece, needs: Dependencies, context: ExtractionContext): boolean {
  return (
    needs.hooks.length > 0 &&
    /^(?:let|var)\s/.test(piece.text) &&
    [...context.facts(piece.text).declares].some(name =>
      needs.hooks.some(hook => context.facts(hook.text).uses.has(name)),
    )
  )
}

function rewriteText(text: string, context: ExtractionContext, fixes: Set<string>): string {
  const { testStyle, facts, task } = context
  const spelled = spell(text, testStyle, facts, mend => fixes.add(mend))
  const paths = pathEdits(facts(spelled), task)
  if (paths.length > 0) fixes.add('import of the target')
  const whole = applyEdits(spelled, paths)
  const awaited = addAsync(whole, context.read)
  if (awaited !== whole) fixes.add('async function')
  return awaited
}

const functions = /^(?:arrow_function|function_expression|function_declaration|method_definition)$/

/** `async` before functions that await. */
function addAsync(text: string, read: ReadText): string {
  if (!/\bawait\b/.test(text)) return text
  const edits = new Map<number, { start: number; end: number; text: string }>()
  for (const node of walk(read(text))) {
    if (node.type !== 'await_expression') continue
    let at = node.parent
    while (at && !functions.test(at.type)) at = at.parent
    if (!at || at.type === 'method_definition' || at.children.some(child => child.type === 'async')) continue
    edits.set(at.start, { start: at.start, end: at.start, text: 'async ' })
  }
  return edits.size === 0 ? text : applyEdits(text, [...edits.values()])
}

/** Equal for the same test under another title, layout or quotes, with the same surroundings. */
export function keyOf(candidate: Candidate, read: ReadText): string {
  const { code } = candidate
  const leaves = [...walk(read(code), node => !/^(?:string|template_string)$/.test(node.type))].filter(
    node => node.children.length === 0 || /string$/.test(node.type),
  )
  const tokens = leaves
    .filter(node => node.type !== 'comment' && node.type !== ';' && node.end > node.start)
    .map(node => sameQuotes(node.text))
  const title = tokens.findIndex(token => token.startsWith('"') || token.startsWith('`'))
  const plain = tokens.filter(
    (token, at) => at !== title && !(token === ',' && /^[)\]}]$/.test(tokens[at + 1] ?? '')),
  )
  return JSON.stringify([
    plain,
    candidate.container?.header ?? '',
    candidate.container?.members ?? [],
    candidate.helpers,
  ])
}

function sameQuotes(token: string): string {
  const match = /^(['"])([^'"\\]*)\1$/.exec(token)
  return match ? `"${match[2] ?? ''}"` : token
}
