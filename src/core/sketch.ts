// A brief and its framework -> the bare form of a test file, which small models fill in where they would ramble.
import type { Language, Style } from './ports.js'
import type { Candidate } from './reply.js'
import type { Brief } from './types.js'

const cases = ['usual_case', 'smallest_input', 'edge_case']

/** A file of three tests with `...` for arguments and values, in the framework's own form. */
export function sketchTests(brief: Brief, style: Pick<Style, 'test'>, merge: Language['merge']): string {
  const { access, function: fn, target } = brief
  const last = target.name.split('.').at(-1) ?? target.name
  const call = drawCall(fn.kind, access.symbol, last)
  const candidates = cases.map((name, n): Candidate => {
    const test = style.test({
      name: `test_${last.replace(/^_+|_+$/g, '')}_${name}`,
      subject: last,
      imports: [access.importLine],
      arrange: [],
      checks: [{ kind: 'equal', call, literal: '...', approximate: false, await: fn.async }],
      comment: '',
    })
    const { id, framework } = target
    const rest = { target: id, writer: 'sketch', framework, draft: test.code, mends: [], observed: false }
    return { ...test, ...rest, id: `${id}#sketch#0.${n}` }
  })
  return merge(candidates).content
}

function drawCall(kind: Brief['function']['kind'], symbol: string, last: string): string {
  if (kind === 'function') return `${symbol}(...)`
  if (kind === 'static' || kind === 'class-method') return `${symbol}.${last}(...)`
  if (kind === 'constructor') return `${symbol}(...)`
  return kind === 'property' ? `${symbol}(...).${last}` : `${symbol}(...).${last}(...)`
}
