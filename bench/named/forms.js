// A source file -> its functions, found by the language's own parser: the form of each, the chain that leads to it from
// the outside in, and where a statement can be inserted. A step of the chain has texts and a kind: `name` names what it
// holds, `other` is another name for that, `function` is a function, and a `hint` (what is called, what is next to it
// in a list) may be part of a name.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import ts from 'typescript'

const KINDS = { js: ts.ScriptKind.JSX, jsx: ts.ScriptKind.JSX, ts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX }
const { SyntaxKind } = ts

/**
 * For each file { path, text, language } its functions, or null where the parser refuses it. A function is
 * { form, chain: [{ kind, texts }], insert: [[offset, text]] }.
 */
export function functionsOf(files) {
  const python = files.filter(({ language }) => language === 'py')
  const read = new Map(pythonFunctions(python).map((made, at) => [python[at], made]))
  return files.map(file => (file.language === 'py' ? read.get(file) : scriptFunctions(file)))
}

function pythonFunctions(files) {
  const input = JSON.stringify(files.map(({ text }) => text))
  const done = spawnSync('python3', [join(import.meta.dirname, 'forms.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (done.status !== 0) throw new Error(done.error?.message ?? done.stderr)
  return JSON.parse(done.stdout)
}

function scriptFunctions({ path, text, language }) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, KINDS[language])
  if (file.parseDiagnostics.length > 0) return null
  const found = []
  const visit = (node, chain, depth) => {
    const own = [...chain, ...stepsOf(node)]
    const isOne = isFunction(node)
    if (isOne)
      found.push({
        form: `${language === 'js' || language === 'jsx' ? 'js' : 'ts'} ${depth > 0 ? 'inside: ' : ''}${formOf(node)}`,
        chain: own,
        insert: placesIn(node, text),
      })
    node.forEachChild(child => visit(child, [...own, ...stepTo(node, child)], depth + (isOne ? 1 : 0)))
  }
  visit(file, [], 0)
  return found
}

const isFunction = node =>
  ts.isClassStaticBlockDeclaration(node) || (ts.isFunctionLike(node) && node.body !== undefined)

function placesIn({ body }, text) {
  if (!ts.isBlock(body))
    return [
      [body.getStart(), '(globalThis.added(1), '],
      [body.end, ')'],
    ]
  const end = body.end - 1
  const isOwnLine = /\n\s*$/.test(text.slice(body.pos, end))
  return [[end, `${isOwnLine ? '' : '\n'};globalThis.added(1);\n`]]
}

/** The steps that a node adds for everything inside it. */
function stepsOf(node) {
  if (ts.isClassStaticBlockDeclaration(node)) return [step('function', ['static'])]
  if (ts.isConstructorDeclaration(node)) return [step('function', ['constructor'])]
  if (ts.isArrowFunction(node)) return [step('function', [])]
  if (ts.isFunctionExpression(node)) return [step('other', textsOf(node.name)), step('function', [])]
  if (ts.isMethodDeclaration(node) && isDescriptor(node))
    return [step('hint', textsOf(node.name)), step('function', [])]
  if (ts.isFunctionLike(node)) return [step('function', [...textsOf(node.name), ...defaultOf(node)])]
  if (ts.isClassExpression(node)) return [step('other', textsOf(node.name))]
  if (ts.isClassDeclaration(node)) return [step('name', [...textsOf(node.name), ...defaultOf(node)])]
  if (ts.isPropertyAssignment(node)) return [step(isDescriptor(node) ? 'hint' : 'name', textsOf(node.name))]
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isModuleDeclaration(node))
    return [step('name', textsOf(node.name))]
  if (ts.isExportAssignment(node)) return [step('name', ['default'])]
  if (isAssignment(node)) return [step(isGivenOn(node) ? 'other' : 'name', assignedTo(node.left))]
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return [step('hint', calledTexts(node))]
  if (ts.isTaggedTemplateExpression(node)) return [step('hint', textsOf(node.tag))]
  if (ts.isJsxAttribute(node)) return [step('hint', textsOf(node.name))]
  if (ts.isObjectLiteralExpression(node)) return [step('hint', node.properties.flatMap(labelTexts))]
  return []
}

/** The step that it adds for one child: an entry of a list is named by its index, or by a text next to it. */
function stepTo(node, child) {
  const at = ts.isArrayLiteralExpression(node) ? node.elements.indexOf(child) : -1
  if (at < 0) return []
  const beside = node.elements.filter(each => each !== child && ts.isStringLiteralLike(each))
  return [step('hint', [String(at), ...beside.map(({ text }) => text)])]
}

const step = (kind, texts) => ({ kind, texts })
const defaultOf = node =>
  node.modifiers?.some(({ kind }) => kind === SyntaxKind.DefaultKeyword) ? ['default'] : []
const isAssignment = node =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= SyntaxKind.LastAssignment
const labelTexts = property =>
  ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
    ? [property.initializer.text]
    : []

/** `get` in `{ get: ... }` or `{ x: { get: ... } }`, passed to a call, may be part of what the call defines. */
function isDescriptor({ name, parent }) {
  if (!/^(?:get|set|value)$/.test(name.getText())) return false
  const holder = ts.isPropertyAssignment(parent.parent) ? parent.parent.parent.parent : parent.parent
  return ts.isCallExpression(holder)
}

/** True for `b = f` in `a = b = f`. */
const isGivenOn = ({ parent }) => ts.isVariableDeclaration(parent) || isAssignment(parent)

/** What a module exports as a whole is its default export too. */
const assignedTo = left => [
  ...textsOf(left),
  ...(/^(?:module\.)?exports$/.test(left.getText()) ? ['default'] : []),
]

/** Texts of what is called, and of arguments other than functions and objects. */
function calledTexts({ expression, arguments: given = [] }) {
  const plain = given.filter(each => !isFunction(each) && !ts.isObjectLiteralExpression(each))
  const names = given.filter(each => ts.isFunctionExpression(each)).flatMap(({ name }) => textsOf(name))
  return [expression, ...plain].flatMap(textsOf).concat(names)
}

/** Names, language words and texts in a node, as written, without those inside functions. */
function textsOf(node) {
  if (!node || isFunction(node)) return []
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isTemplateLiteralToken(node))
    return [node.text]
  if (ts.isPrivateIdentifier(node)) return [node.text.slice(1)]
  if (ts.isIdentifier(node)) return [node.text]
  if (node.kind >= SyntaxKind.FirstKeyword && node.kind <= SyntaxKind.LastKeyword)
    return [ts.tokenToString(node.kind)]
  const found = []
  node.forEachChild(child => {
    found.push(...textsOf(child))
  })
  return found
}

const through = node => {
  let at = node
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isNonNullExpression(at))
    at = at.parent
  return at
}

/** A word for how a function is written and where. */
function formOf(node) {
  const holder = through(node.parent)
  if (ts.isClassStaticBlockDeclaration(node)) return 'static block'
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (ts.isAccessor(node)) return ts.isClassLike(holder) ? 'accessor of a class' : 'accessor of an object'
  if (ts.isMethodDeclaration(node)) return methodForm(node, holder)
  if (ts.isFunctionDeclaration(node)) return declarationForm(node, holder)
  return valueForm(node, holder)
}

function methodForm({ name }, holder) {
  if (ts.isComputedPropertyName(name)) return 'computed name'
  if (ts.isPrivateIdentifier(name)) return 'private method'
  if (ts.isClassExpression(holder)) return 'method of a class expression'
  return ts.isClassLike(holder) ? 'method' : 'method of an object'
}

function declarationForm(node, holder) {
  if (ts.isModuleBlock(holder)) return 'function in a namespace'
  if (defaultOf(node).length > 0) return 'default function'
  return ts.isSourceFile(holder) ? 'function declaration' : 'function in a block'
}

const holders = [
  [ts.isPropertyDeclaration, 'class field'],
  [ts.isPropertyAssignment, 'function in an object'],
  [ts.isArrayLiteralExpression, 'function in an array'],
  [ts.isExportAssignment, 'export default'],
  [ts.isReturnStatement, 'returned'],
  [ts.isJsxExpression, 'in JSX'],
  [ts.isParameter, 'default of a parameter'],
  [ts.isPropertyAccessExpression, 'IIFE'],
]

/** The form of an arrow or a function expression. */
function valueForm(node, holder) {
  if (ts.isVariableDeclaration(holder))
    return ts.isArrowFunction(node) ? 'arrow in a variable' : 'function in a variable'
  if (ts.isBinaryExpression(holder)) return assignedForm(holder)
  if (ts.isCallExpression(holder) || ts.isNewExpression(holder)) return givenForm(node, holder)
  return holders.find(([is]) => is(holder))?.[1] ?? `other: ${SyntaxKind[holder.kind]}`
}

function assignedForm(holder) {
  const left = isAssignment(holder) ? holder.left.getText() : ''
  if (/\bprototype\b/.test(left)) return 'X.prototype.y ='
  if (/^(?:module\.)?exports\b/.test(left)) return 'exports.x ='
  return left.includes('.') ? 'x.y =' : 'assigned or in an expression'
}

function givenForm(node, call) {
  if (!call.arguments?.some(each => each.pos <= node.pos && each.end >= node.end)) return 'IIFE'
  if (/define(?:Property|Getter)|Object\.assign/.test(call.expression.getText())) return 'given to define'
  let at = call.parent
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at) || ts.isAwaitExpression(at))
    at = at.parent
  if (ts.isExpressionStatement(at)) return 'callback'
  return ts.isExportAssignment(at) ? 'export default of a call' : 'in a call'
}
