// Copies and mocks that stand in the place of what is tested -> taken out, so that the real one is tested.
import { lastOf, type Call } from '../../shared/code-facts.js'
import { withoutStatements } from '../../shared/edits.js'
import { fieldOf, namedOf } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall } from './calls.js'
import type { Facts } from './code-facts.js'
import { meansTarget } from './names.js'
import type { ScriptPiece } from './outline.js'
import type { Setting } from './fix-imports.js'

const mocking = /^(?:jest|vi)\.(?:mock|doMock|setMock|unstable_mockModule)$|^mock\.module$/

/** True for a call that puts a mock in the place of the target's module, or of the target in it. */
export function mocksTarget(
  { callee, args: [module = '', factory = ''] }: Call,
  { task, target }: Setting,
): boolean {
  if (!mocking.test(callee) || !meansTarget(module.slice(1, -1), target)) return false
  const name = lastOf(task.function.name).replace(/[^\p{L}\p{N}_]/gu, '\\$&')
  const names = new RegExp(`(?<![\\p{L}\\p{N}_$])${name}(?![\\p{L}\\p{N}_$])`, 'u')
  const isPartial = /requireActual|importActual|importOriginal/.test(factory) && !names.test(factory)
  return !isPartial
}

/** True for a statement that is such a call and nothing else. */
export function isMockOfTarget({ kind, text }: ScriptPiece, setting: Setting): boolean {
  const [first] = kind === 'statement' ? setting.facts(text).calls : []
  return first?.start === 0 && text.length - first.end <= 1 && mocksTarget(first, setting)
}

/** True where a test tells one of `names` what to answer: it needs the mock. */
export function needsMock({ calls, names }: Facts, mocked: ReadonlySet<string>): boolean {
  return calls.some(
    ({ callee, start, end }) =>
      /\.mock(?:Return|Resolved|Rejected|Implementation)\w*$/.test(callee) &&
      names.some(
        one => one.start >= start && one.start < start + 200 && one.end <= end && mocked.has(one.text),
      ),
  )
}

/** The test without declarations of `symbol` in its own body; the same text where there is none or nothing else is left. */
export function withoutCopy(text: string, symbol: string, read: ReadText): string {
  if (symbol === '' || !text.includes(symbol)) return text
  const statement = namedOf(read(text))[0]
  const call = statement && readRunnerCall(statement)
  const body = call?.body && fieldOf(call.body, 'body')
  const statements = body?.type === 'statement_block' ? namedOf(body) : []
  const isDefinition = /^(?:function|class|generator_function)_declaration$/
  return withoutStatements(
    text,
    statements,
    node => isDefinition.test(node.type) && fieldOf(node, 'name')?.text === symbol,
  )
}
