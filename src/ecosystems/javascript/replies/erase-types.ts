// TypeScript text -> JavaScript, for projects whose test files are JavaScript.
import { applyEdits, type Edit } from '../../shared/edits.js'
import { fieldOf, hasToken, walk, type ReadText, type Syntax } from '../../shared/syntax.js'

/** True for the path of a file without types. */
export const isPlainScript = (path: string): boolean => /\.[cm]?jsx?$/.test(path)

const goes =
  /^(?:(?:opting_|omitting_)?type_annotation|type_predicate_annotation|asserts_annotation|type_arguments|type_parameters|implements_clause|accessibility_modifier|override_modifier|interface_declaration|type_alias_declaration|ambient_declaration|function_signature|abstract_method_signature|method_signature|index_signature)$/
/** Syntax that creates values: removing it would change the meaning. */
const makesValues = /^(?:enum_declaration|internal_module|import_require_clause|import_alias|decorator)$/
const words = new Set(['?', '!', 'readonly', 'declare', 'abstract'])
const holdsWords =
  /^(?:optional_parameter|required_parameter|public_field_definition|method_definition|variable_declarator|abstract_class_declaration|non_null_expression)$/

/** The text without types; unchanged when it has none, does not parse, or creates values from types (`enum`). */
export function eraseTypes(text: string, read: ReadText): string {
  const root = read(text)
  const edits: Edit[] = []
  if (root.broken) return text
  for (const node of walk(root, inside => !isErased(inside))) {
    if (makesValues.test(node.type) || isParameterProperty(node)) return text
    const edit = editFor(node)
    if (edit) edits.push(edit)
  }
  return applyEdits(text, edits)
}

const isErased = (node: Syntax): boolean => goes.test(node.type) || isTypeStatement(node)

/** `constructor(private rate: number)` also sets a field. */
const isParameterProperty = ({ type, children }: Syntax): boolean =>
  /^(?:required|optional)_parameter$/.test(type) &&
  children.some(child => child.type === 'accessibility_modifier' || child.type === 'readonly')

function editFor(node: Syntax): Edit | null {
  if (node.type === 'export_statement' || node.type === 'import_statement')
    return isTypeStatement(node) ? wholeLines(node) : null
  if (goes.test(node.type)) return removalOf(node)
  if (/^(?:as|satisfies)_expression$/.test(node.type)) {
    const [kept] = node.children
    return kept ? { start: kept.end, end: node.end, text: '' } : null
  }
  if (/^(?:import|export)_specifier$/.test(node.type)) return hasToken(node, 'type') ? withComma(node) : null
  if (/^(?:required|optional)_parameter$/.test(node.type) && fieldOf(node, 'pattern')?.type === 'this')
    return withComma(node)
  const isWord = words.has(node.type) && holdsWords.test(node.parent?.type ?? '')
  if (!isWord) return null
  return /^\w/.test(node.type) ? withBlanksBehind(node) : { start: node.start, end: node.end, text: '' }
}

/** `import type`, and the export of a type. */
function isTypeStatement(node: Syntax): boolean {
  if (!/^(?:import|export)_statement$/.test(node.type)) return false
  const declared = fieldOf(node, 'declaration')
  return hasToken(node, 'type') || (declared !== null && goes.test(declared.type))
}

function removalOf(node: Syntax): Edit {
  const { type, source, start, end } = node
  if (/_(?:declaration|signature)$/.test(type)) return wholeLines(node)
  if (/_modifier$/.test(type)) return withBlanksBehind(node)
  const blanks = type === 'implements_clause' ? blanksBefore(source, start) : 0
  return { start: start - blanks, end, text: '' }
}

const blanksBefore = (source: string, at: number): number => /\s*$/.exec(source.slice(0, at))?.[0].length ?? 0
const blanksBehind = (source: string, at: number): number => /^\s*/.exec(source.slice(at))?.[0].length ?? 0

const withBlanksBehind = ({ source, start, end }: Syntax): Edit => ({
  start,
  end: end + blanksBehind(source, end),
  text: '',
})

function withComma({ source, start, end }: Syntax): Edit {
  const comma = /^\s*,\s*/.exec(source.slice(end))?.[0].length
  if (comma !== undefined) return { start, end: end + comma, text: '' }
  const before = /\s*,\s*$/.exec(source.slice(0, start))?.[0].length ?? 0
  return { start: start - before, end, text: '' }
}

/** Removes a statement with its semicolon, and its line if nothing else is on it. */
function wholeLines({ source, start, end }: Syntax): Edit {
  const rest = /^[ \t]*;?[ \t]*(?:\n|$)/.exec(source.slice(end))?.[0].length
  const line = source.lastIndexOf('\n', start - 1) + 1
  const isAlone = source.slice(line, start).trim() === '' && rest !== undefined
  return isAlone ? { start: line, end: end + rest, text: '' } : { start, end, text: '' }
}
