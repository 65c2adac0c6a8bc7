// Copies and mocks that stand in the place of what is tested -> taken out, so that the real one is tested.
import { fieldOf, namedOf } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall } from './calls.js'
import type { Call, Facts, ReadFacts } from './code-facts.js'
import { meansTarget, type ReplyTask } from './modules.js'
import type { Piece } from './outline.js'
import { applyEdits } from './text.js'

const mocking = /^(?:jest|vi)\.(?:mock|doMock|setMock|unstable_mockModule)$|^mock\.module$/

/** True for a call that puts a mock in the place of the target's module, or of the target in it. */
export function mocksTarget(call: Call, task: ReplyTask): boolean {
  if (!mocking.test(call.callee)) return false
  const last = task.function.name.split('.').at(-1) ?? ''
  const factory = call.args[1] ?? ''
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}_$])${last.replace(/[^\p{L}\p{N}_]/gu, '\\$&')}(?![\\p{L}\\p{N}_$])`,
    'u',
  )
  const partial = /requireActual|importActual|importOriginal/.test(factory) && !named.test(factory)
  return meansTarget(call.args[0]?.slice(1, -1) ?? '', task.targetEntry) && !partial
}

/** True for a statement that is such a call and nothing else. */
export function isMockOfTarget(piece: Piece, facts: ReadFacts, task: ReplyTask): boolean {
  if (piece.kind !== 'effect') return false
  const [first] = facts(piece.text).calls
  return first?.start === 0 && piece.text.length - first.end <= 1 && mocksTarget(first, task)
}

const answers = /\.mock(?:Return|Resolved|Rejected|Implementation)\w*$/

/** True where a test tells one of `names` what to answer: it needs the mock. */
export function needsMock(read: Facts, names: Set<string>): boolean {
  return read.calls.some(
    call =>
      answers.test(call.callee) &&
      read.names.some(
        span =>
          span.start >= call.start &&
          span.start < call.start + 200 &&
          span.end <= call.end &&
          names.has(span.text),
      ),
  )
}

/** The test without declarations of `symbol` in its own body; the same text where there is none or nothing else is left. */
export function withoutCopy(text: string, symbol: string, read: ReadText): string {
  if (symbol === '' || !text.includes(symbol)) return text
  const statement = namedOf(read(text))[0]
  const call = statement && readRunnerCall(statement, new Map())
  const body = call?.body && fieldOf(call.body, 'body')
  if (body?.type !== 'statement_block') return text
  const statements = namedOf(body)
  const copies = statements.filter(node => {
    const named =
      /^(?:function|class|generator_function)_declaration$/.test(node.type) && fieldOf(node, 'name')
    return named && named.text === symbol
  })
  if (copies.length === 0 || copies.length === statements.length) return text
  return applyEdits(
    text,
    copies.map(node => ({
      start: text.lastIndexOf('\n', node.start - 1) + 1 || node.start,
      end: node.end,
      text: '',
    })),
  )
}
