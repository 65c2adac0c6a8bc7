// Code that tells people something, or tells tools about the code -> not to be mutated.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { calledName, type Code } from './change.js'
import { isDocstring } from './tokens.js'

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

const guard = /^(?:(?:typing\.|t\.)?TYPE_CHECKING|__name__\s*==.*|.*==\s*__name__)$/
const speaking = /^(?:print|pprint|TypeVar|ParamSpec|NewType|NamedTuple|namedtuple|warn|_log|log)$/
const speakers = /^(?:self\.|cls\.)?_*(?:log|logger|logging|warnings|LOG|LOGGER|console)$/

/** A call that writes to the log, prints, warns, or names a type. */
export function isSpeech(call: Syntax, code: Code): boolean {
  const called = fieldOf(call, 'function')
  if (!called) return false
  if (called.type === 'identifier') return speaking.test(code.of(called))
  const object = called.type === 'attribute' ? fieldOf(called, 'object') : null
  if (!object) return false
  const own = object.end - object.start < 60 ? code.of(object) : ''
  return (
    speakers.test(own) ||
    /^\.(?:TypeVar|ParamSpec|NewType|NamedTuple|namedtuple)$/.test(calledName(call, code))
  )
}

function isGuard(node: Syntax, code: Code): boolean {
  const condition = fieldOf(node, 'condition')
  return condition !== null && condition.end - condition.start < 80 && guard.test(code.of(condition))
}

/** `__all__ = [...]`, `__version__: str = ...`. */
function isDunder(node: Syntax, code: Code): boolean {
  const inner = namedOf(node)[0]
  const left =
    inner?.type === 'assignment' || inner?.type === 'augmented_assignment' ? fieldOf(inner, 'left') : null
  return left !== null && left.end - left.start < 60 && /^__\w+__$/.test(code.of(left))
}

/** True for what neither it nor anything in it is mutated. A `raise` may still be taken out as a whole. */
export function isNotMutable(node: Syntax, code: Code): boolean {
  if (NEVER.has(node.type)) return true
  if (node.type === 'expression_statement') return isDocstring(node) || isDunder(node, code)
  if (node.type === 'if_statement') return isGuard(node, code)
  if (node.type === 'call') return isSpeech(node, code)
  if (node.parent?.type === 'assert_statement') return namedOf(node.parent)[0] !== node && node.named
  return false
}
