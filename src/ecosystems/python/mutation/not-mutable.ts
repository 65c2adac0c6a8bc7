// Recognizes code that is not mutated: it informs people, or tools that read the code.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { isDocstring } from '../body.js'

const NEVER = new Set([
  'decorator',
  'type',
  'import_statement',
  'import_from_statement',
  'future_import_statement',
  'global_statement',
  'nonlocal_statement',
  'type_alias_statement',
  'type_parameter',
  'raise_statement',
  'comment',
  'case_pattern',
  'format_specifier',
  'type_conversion',
  'except_clause_header',
])

/** True for a node that is not mutated, nor anything in it. A `raise` may still be removed as a whole. */
export function isNotMutable(node: Syntax): boolean {
  if (NEVER.has(node.type)) return true
  if (node.type === 'expression_statement') return isDocstring(node) || isDunder(node)
  if (node.type === 'if_statement') return isGuard(node)
  if (node.type === 'call') return isSpeech(node)
  return node.named && node.parent?.type === 'assert_statement' && namedOf(node.parent)[0] !== node
}

/** Name of the callee: `range`, `.lower` for methods; empty for anything else. */
export function calledName(call: Syntax): string {
  const called = fieldOf(call, 'function')
  if (called?.type === 'identifier') return called.text
  const attribute = called?.type === 'attribute' ? fieldOf(called, 'attribute') : null
  return attribute ? `.${attribute.text}` : ''
}

const speaking = /^(?:print|pprint|warn|_log|log|\.?(?:TypeVar|ParamSpec|NewType|NamedTuple|namedtuple))$/
const speakers = /^(?:self\.|cls\.)?_*(?:log|logger|logging|warnings|LOG|LOGGER|console)$/

/** A call that writes to the log, prints, warns, or names a type. */
export function isSpeech(call: Syntax): boolean {
  const called = fieldOf(call, 'function')
  const object = called?.type === 'attribute' ? fieldOf(called, 'object') : null
  return speaking.test(calledName(call)) || (object !== null && isShort(object) && speakers.test(object.text))
}

const isShort = ({ start, end }: Syntax) => end - start < 80

/** `if TYPE_CHECKING:`, `if __name__ == '__main__':`. */
function isGuard(node: Syntax): boolean {
  const condition = fieldOf(node, 'condition')
  const guard = /^(?:(?:typing\.|t\.)?TYPE_CHECKING|__name__\s*==.*|.*==\s*__name__)$/
  return condition !== null && isShort(condition) && guard.test(condition.text)
}

/** `__all__ = [...]`, `__version__: str = ...`. */
function isDunder(node: Syntax): boolean {
  const [inner] = namedOf(node)
  const left = /^(?:augmented_)?assignment$/.test(inner?.type ?? '') ? fieldOf(inner as Syntax, 'left') : null
  return left !== null && isShort(left) && /^__\w+__$/.test(left.text)
}
