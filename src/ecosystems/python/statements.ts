// One statement -> the changes that the operators propose for it: taken out, another condition, another result.
import type { Change } from '../shared/mutation.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { isList, isNumber, isText, replaced, replacedWhole, type Code, type Operator } from './change.js'
import { isSpeech } from './not-mutable.js'
import { isBoundAt } from './scope.js'

function inside(condition: Syntax | null): Syntax | null {
  if (condition?.type === 'parenthesized_expression') return namedOf(condition)[0] ?? condition
  return condition
}

const condition: Operator = (node, code) => {
  const own = inside(fieldOf(node, 'condition'))
  if (!own) return []
  const values = node.type === 'while_statement' ? ['False'] : ['True', 'False']
  const plain = /^(?:identifier|call|attribute|subscript)$/.test(own.type)
  return [
    ...values.map(now => replaced(own, now, code)),
    ...(plain ? [replaced(own, `not ${code.of(own)}`, code)] : []),
  ]
}

const loop: Operator = (node, code) => {
  const over = fieldOf(node, 'right')
  return over && node.children[0]?.type !== 'async' ? [replaced(over, '[]', code)] : []
}

/** What is returned in place of a value: nothing, and the plainest value of its kind. */
function insteadOf(value: Syntax): string[] {
  if (/^(?:comparison_operator|boolean_operator|not_operator)$/.test(value.type)) return ['True', 'False']
  if (/^(?:list|list_comprehension)$/.test(value.type)) return ['[]', 'None']
  if (/^(?:dictionary|dictionary_comprehension)$/.test(value.type)) return ['{}', 'None']
  if (value.type === 'binary_operator') return ['0', 'None']
  if (isText(value)) return ["''", 'None']
  return ['None']
}

const returned: Operator = (node, code) => {
  const value = inside(namedOf(node)[0] ?? null)
  if (!value || value.type === 'none') return []
  return insteadOf(value).map(now => ({ ...replaced(value, now, code), endLine: value.endLine }))
}

const yielded: Operator = (node, code) => {
  const value = namedOf(node)[0]
  if (!value || value.type === 'none' || node.children[1]?.type === 'from') return []
  return [replaced(value, 'None', code)]
}

function targetStays(target: Syntax | null, node: Syntax, code: Code): boolean {
  if (!target) return false
  if (target.type === 'subscript') return true
  const scope = code.scope(node)
  if (target.type === 'attribute') return scope !== null && !inConstructor(node, code)
  if (target.type !== 'identifier' || !scope) return false
  return isBoundAt(scope, code.of(target), node)
}

function inConstructor(node: Syntax, code: Code): boolean {
  let at = node.parent
  while (at && at.type !== 'function_definition') at = at.parent
  const name = at && fieldOf(at, 'name')
  return name !== null && name !== undefined && /^__(?:init|new|post_init)__$/.test(code.of(name))
}

/** Without the statement. An assignment goes only where its name has a value already. */
const removed: Operator = (node, code) => {
  const only = namedOf(node)
  const [inner] = only
  if (!inner || only.length > 1) return []
  if (inner.type === 'assignment') {
    const right = fieldOf(inner, 'right')
    if (!right || right.type === 'assignment' || !targetStays(fieldOf(inner, 'left'), node, code)) return []
  } else if (
    isText(inner) ||
    isNumber(inner) ||
    isList(inner) ||
    /^(?:ellipsis|identifier)$/.test(inner.type)
  )
    return []
  else if (inner.type === 'call' && isSpeech(inner, code)) return []
  return [replacedWhole(node, 'pass', code)]
}

const gone: Operator = (node, code) => [replacedWhole(node, 'pass', code)]

function inEndlessLoop(node: Syntax, code: Code): boolean {
  let at = node.parent
  while (at && !/^(?:for_statement|while_statement|function_definition)$/.test(at.type)) at = at.parent
  const condition = at?.type === 'while_statement' ? fieldOf(at, 'condition') : null
  return (
    condition !== null &&
    /^\(?(?:True|1)\)?$/.test(condition.end - condition.start < 7 ? code.of(condition) : '')
  )
}

/** Leaving an endless loop is left alone: without it there is nothing to see but a time limit. */
const left: Operator = (node, code) => {
  if (node.type === 'continue_statement') return ['break', 'pass'].map(now => replaced(node, now, code))
  return inEndlessLoop(node, code) ? [] : ['continue', 'pass'].map(now => replaced(node, now, code))
}

const steps: Record<string, string[]> = {
  '+=': ['-=', '='],
  '-=': ['+=', '='],
  '*=': ['+=', '='],
  '/=': ['*=', '='],
  '//=': ['*=', '/='],
  '%=': ['//='],
  '**=': ['*='],
  '|=': ['&='],
  '&=': ['|='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
}

const stepped: Operator = (node, code) => {
  const [operator, right] = [fieldOf(node, 'operator'), fieldOf(node, 'right')]
  if (!operator || !right) return []
  const joins = isText(right) || isList(right)
  const now = (steps[operator.type] ?? []).filter(other => other === '=' || !joins)
  return now.map(other => replaced(operator, other, code))
}

/** The branch for everything else does nothing. */
const otherwise: Operator = (node, code) => {
  const body = fieldOf(node, 'body')
  const only = body ? namedOf(body) : []
  if (!body || only.length < 2) return []
  const whole: Change = { ...replacedWhole(body, 'pass', code), line: node.line }
  return [{ ...whole, was: `else: ${code.of(body)}`, now: 'else: pass' }]
}

export const statementOperators: Record<string, Operator[]> = {
  if_statement: [condition],
  elif_clause: [condition],
  while_statement: [condition],
  for_statement: [loop],
  else_clause: [otherwise],
  return_statement: [returned],
  yield: [yielded],
  expression_statement: [removed],
  raise_statement: [gone],
  delete_statement: [gone],
  assert_statement: [gone],
  break_statement: [left],
  continue_statement: [left],
  augmented_assignment: [stepped],
}
