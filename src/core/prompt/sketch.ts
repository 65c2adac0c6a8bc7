// The skeleton of a test file for a task and its test runner; small models that fill it in ramble less.
import type { Value, TestTask } from '../model/target.js'
import type { Arguments, Language, Style } from '../model/ports.js'
import type { Candidate } from '../model/candidate.js'

/**
 * Placeholder for `...` while formatting, as not every language parses that; of the same length, so lines break alike.
 */
const BLANK = '___'
const cases = ['usual_case', 'smallest_input', 'edge_case']

/**
 * A file of three tests with `...` for arguments and values, in the framework's own style. If `whole` is false, a call
 * that needs more than arguments (an object, a chain, a block) becomes `...` as a whole.
 */
export function sketchTests(
  task: TestTask,
  style: Pick<Style, 'test'>,
  language: Language,
  { whole = true } = {},
): string {
  const { access, function: fn, target } = task
  const last = fn.name.split('.').at(-1) ?? fn.name
  const written = language.callSyntax?.call(task, blanks(fn.kind)).text ?? `${access.symbol}(...)`
  const call = whole || isPlainCall(task) ? written : '...'
  const candidates = cases.map((name, n): Candidate => {
    const test = style.test({
      name: `test_${last.replace(/^_+|_+$/g, '')}_${name}`,
      subject: last,
      imports: [access.importLine],
      arrange: [],
      checks: [
        { kind: 'equal', call, literal: '...', approximate: false, await: fn.async && call !== '...' },
      ],
      comment: '',
      like: task.page.like,
    })
    const { id, framework } = target
    const rest = { target: id, writer: 'sketch', framework, draft: test.code, fixes: [], observed: false }
    return { ...test, ...rest, id: `${id}#sketch#0.${n}` }
  })
  const taken = JSON.stringify([candidates, access]).includes(BLANK)
  const parsable = candidates.map(candidate => ({
    ...candidate,
    code: taken ? candidate.code : candidate.code.replaceAll('...', BLANK),
  }))
  const { content } = language.merge(parsable, { ...task.page, existing: null })
  return taken ? content : content.replaceAll(BLANK, '...')
}

/** True when a call has only arguments to fill in. */
function isPlainCall({ target, function: { kind, generator, enters, gives } }: TestTask): boolean {
  const isFree = kind === 'function' || kind === 'static' || kind === 'class-method'
  return isFree && target.via === null && !generator && !enters && !gives
}

/** A call with `...` for all of its arguments. */
function blanks(kind: TestTask['function']['kind']): Arguments {
  const blank: Value[] = [{ kind: 'code', code: '...' }]
  const receiver = kind === 'method' || kind === 'property' ? blank : null
  return { receiver, positional: kind === 'property' ? [] : blank, keyword: {} }
}
