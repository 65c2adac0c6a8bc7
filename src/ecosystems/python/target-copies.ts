// A test that defines its own copy of the target inside -> the same without it, so that the real one is tested.
import type { Parse } from '../shared/parser.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'

const inside = /^[ \t]+(?:async[ \t]+)?(?:def|class)[ \t]/m

/** The test without definitions of `symbol` in its own body; the same text where there is none or nothing else is left. */
export function withoutCopy(parse: Parse, code: string, symbol: string): string {
  if (symbol === '' || !code.includes(symbol) || !inside.test(code)) return code
  const top = namedOf(readSyntax(parse, code))[0]
  const test = top?.type === 'decorated_definition' ? fieldOf(top, 'definition') : top
  const body = test?.type === 'function_definition' ? fieldOf(test, 'body') : null
  const statements = body ? namedOf(body) : []
  const copies = statements.filter(node => nameOf(node) === symbol)
  if (copies.length === 0 || copies.length === statements.length) return code
  let out = code
  for (const copy of copies.reverse()) {
    const start = out.lastIndexOf('\n', copy.start) + 1
    const end = out.indexOf('\n', copy.end)
    out = out.slice(0, start) + (end < 0 ? '' : out.slice(end + 1).replace(/^(?:[ \t]*\n)+/, ''))
  }
  return out.trimEnd()
}

function nameOf(node: Syntax): string | null {
  const definition = node.type === 'decorated_definition' ? fieldOf(node, 'definition') : node
  if (!definition || !/^(?:function|class)_definition$/.test(definition.type)) return null
  const name = fieldOf(definition, 'name')
  return name ? name.text : null
}
